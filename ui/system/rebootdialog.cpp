// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/rebootdialog.h"

#include "ui/frame/text.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

RebootDialog::RebootDialog(const QString &hubName, QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(this))
    , m_restart(new QPushButton(tr("Restart"), this))
{
    setObjectName(QStringLiteral("rebootDialog"));
    setWindowTitle(tr("Restart this Homey"));
    const QString shown = plain(hubName);
    auto *heading = new PlainLabel(tr("Restart “%1”?").arg(shown), this);
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    heading->setWordWrap(true);
    auto *text = new PlainLabel(
        tr("For some minutes no flow runs and nothing at home can be controlled. Type the name of "
           "this Homey to go on:"),
        this);
    text->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("rebootName"));
    m_name->setAccessibleName(tr("Name of this Homey"));
    m_name->setPlaceholderText(shown);
    m_restart->setObjectName(QStringLiteral("rebootConfirm"));
    m_restart->setEnabled(false);
    setDestructive(m_restart);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("rebootCancel"));
    connect(m_name, &QLineEdit::textChanged, this, [this, shown](const QString &typed) {
        m_restart->setEnabled(!shown.isEmpty() && typed.trimmed() == shown.trimmed());
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restart, &QPushButton::clicked, this, &QDialog::accept);
    // Enter in the field does nothing until the name is right.
    cancel->setAutoDefault(false);
    m_restart->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_restart);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(6), Theme::spacing(6), Theme::spacing(6),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(3));
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, text, m_name})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    setMinimumWidth(Theme::spacing(100));
}

} // namespace foyer
