// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/chiprow.h"

#include "ui/frame/text.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"

#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace foyer {

ChipRow::ChipRow(const QString &accessibleName, const QString &allText, QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(accessibleName);
    auto *layout = new FlowLayout(this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_all = makeChip(allText);
    m_all->setObjectName(QStringLiteral("chipAll"));
    layout->addWidget(m_all);
    connect(m_all, &QAbstractButton::clicked, this, [this] {
        clearChoice();
        Q_EMIT choiceChanged();
    });
    m_all->setChecked(true);
    stopAt(m_all);
}

Chip *ChipRow::makeChip(const QString &text)
{
    auto *chip = new Chip(text, this);
    chip->setCheckable(true);
    chip->setAutoDefault(false);
    chip->setFocusPolicy(Qt::ClickFocus);
    chip->installEventFilter(this);
    return chip;
}

void ChipRow::setItems(const QList<Item> &items)
{
    bool isChosenLost = false;
    QList<QPair<int, Chip *>> kept;
    for (const auto &[id, chip] : std::as_const(m_chips)) {
        const bool isWanted = std::any_of(items.cbegin(), items.cend(),
                                          [id = id](const Item &item) { return item.id == id; });
        layout()->removeWidget(chip); // all are put back in order below
        if (isWanted) {
            kept << qMakePair(id, chip);
        } else {
            isChosenLost = isChosenLost || chip->isChecked();
            chip->hide();
            chip->deleteLater();
        }
    }
    m_chips.clear();
    for (const Item &item : items) {
        const auto known = std::find_if(kept.cbegin(), kept.cend(),
                                        [&](const auto &one) { return one.first == item.id; });
        Chip *chip = known == kept.cend() ? makeChip({}) : known->second;
        if (known == kept.cend())
            connect(chip, &QAbstractButton::clicked, this, [this] {
                updateAll();
                Q_EMIT choiceChanged();
            });
        chip->setObjectName(QStringLiteral("chip%1").arg(item.id));
        chip->setText(item.text);
        chip->setAccessibleName(item.accessibleName);
        layout()->addWidget(chip);
        chip->show();
        m_chips << qMakePair(item.id, chip);
    }
    updateAll();
    const QList<Chip *> chips = visibleChips();
    if (std::none_of(chips.cbegin(), chips.cend(),
                     [](const Chip *chip) { return chip->focusPolicy() == Qt::StrongFocus; }))
        stopAt(m_all);
    updateGeometry();
    if (isChosenLost)
        Q_EMIT choiceChanged();
}

QSet<int> ChipRow::chosen() const
{
    QSet<int> ids;
    for (const auto &[id, chip] : m_chips) {
        if (chip->isChecked())
            ids.insert(id);
    }
    return ids;
}

void ChipRow::clearChoice()
{
    for (const auto &[id, chip] : std::as_const(m_chips))
        chip->setChecked(false);
    updateAll();
}

void ChipRow::updateAll()
{
    m_all->setChecked(chosen().isEmpty());
}

void ChipRow::stopAt(Chip *chip)
{
    for (Chip *other : visibleChips())
        other->setFocusPolicy(other == chip ? Qt::StrongFocus : Qt::ClickFocus);
}

QList<Chip *> ChipRow::visibleChips() const
{
    QList<Chip *> chips{m_all};
    for (const auto &[id, chip] : m_chips)
        chips << chip;
    return chips;
}

bool ChipRow::eventFilter(QObject *watched, QEvent *event)
{
    const QList<Chip *> chips = visibleChips();
    const qsizetype at = chips.indexOf(watched);
    if (at >= 0 && event->type() == QEvent::FocusIn)
        stopAt(chips.at(at));
    if (at >= 0 && event->type() == QEvent::KeyPress) {
        qsizetype wanted = at;
        const int forward = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
        const int backward = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == forward || key == Qt::Key_Down)
            wanted = std::min(at + 1, chips.size() - 1);
        else if (key == backward || key == Qt::Key_Up)
            wanted = std::max<qsizetype>(at - 1, 0);
        else if (key == Qt::Key_Home)
            wanted = 0;
        else if (key == Qt::Key_End)
            wanted = chips.size() - 1;
        else
            return false;
        chips.at(wanted)->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace foyer
