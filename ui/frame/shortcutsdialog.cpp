// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/shortcutsdialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>

namespace foyer {

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(6), Theme::spacing(6), Theme::spacing(6),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(4));
    auto *heading = new PlainLabel(tr("Keyboard shortcuts"), this);
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    layout->addWidget(heading);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::spacing(8));
    grid->setVerticalSpacing(Theme::spacing(2));
    const auto addRow = [&](const QString &text, const QString &keys) {
        const int row = grid->rowCount();
        grid->addWidget(new PlainLabel(text, this), row, 0);
        auto *key = new PlainLabel(keys, this);
        key->setFont(Theme::font(Theme::FontRole::Strong, font()));
        grid->addWidget(key, row, 1);
    };
    for (const QAction *action : actions) {
        QStringList keys;
        const auto sequences = action->shortcuts();
        for (const QKeySequence &sequence : sequences)
            keys.append(sequence.toString(QKeySequence::NativeText));
        if (!keys.isEmpty() && action->isVisible())
            addRow(action->iconText(), keys.join(QStringLiteral(", ")));
    }
    addRow(tr("Close what is on top"),
           QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    layout->addLayout(grid);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setText(tr("Close"));
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace foyer
