// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSet>
#include <QWidget>

namespace foyer {

class Chip;

/// Filters as chips, "All" first: none chosen means all. One stop for the Tab key; arrow keys go
/// from chip to chip. Keeps what was chosen when chips come and go.
class ChipRow : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        int id = 0;
        QString text; ///< plain, e.g. "Temperature 12"
        QString accessibleName;
    };

    explicit ChipRow(const QString &accessibleName, const QString &allText,
                     QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    [[nodiscard]] QSet<int> chosen() const; ///< empty: all
    void clearChoice();                     ///< does not emit

Q_SIGNALS:
    void choiceChanged(); ///< by the person, or because a chosen chip is gone

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Chip *makeChip(const QString &text);
    void updateAll();
    void stopAt(Chip *chip);
    [[nodiscard]] QList<Chip *> visibleChips() const;

    Chip *m_all;
    QList<QPair<int, Chip *>> m_chips;
};

} // namespace foyer
