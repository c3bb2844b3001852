// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/reportdialog.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

ReportDialog::ReportDialog(const QString &report, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Diagnostic report"));
    auto *heading = new PlainLabel(tr("Diagnostic report"), this);
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    auto *note = new PlainLabel(tr("This is all that will be copied. It names no home, no device, "
                                   "no person, no address and no key."),
                                this);
    note->setWordWrap(true);
    auto *text = new QPlainTextEdit(report, this);
    text->setObjectName(QStringLiteral("reportText"));
    text->setAccessibleName(tr("Diagnostic report"));
    text->setReadOnly(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setLayoutDirection(Qt::LeftToRight); // a notation, not prose
    auto *copied = new PlainLabel(this);
    copied->setObjectName(QStringLiteral("reportCopied"));
    copied->setSecondary(true);
    auto *close = new QPushButton(tr("Close"), this);
    auto *copy = new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"), this);
    copy->setObjectName(QStringLiteral("reportCopy"));
    copy->setAccessibleName(tr("Copy the report"));
    copy->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(copy, &QPushButton::clicked, this, [report, copied] {
        QGuiApplication::clipboard()->setText(report);
        copied->setText(tr("Copied."));
    });
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(copied, 1);
    buttons->addWidget(close);
    buttons->addWidget(copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(6), Theme::spacing(6), Theme::spacing(6),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(heading);
    layout->addWidget(note);
    layout->addWidget(text, 1);
    layout->addLayout(buttons);
    resize(Theme::spacing(180), Theme::spacing(130));
    copy->setFocus();
}

} // namespace foyer
