// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace foyer {

class HomeCard;

/// Cards in one, two or three columns as the width allows; the next card goes where there is most
/// room. Cards keep their order for the Tab key, and hidden ones take no place.
class CardGrid : public QWidget
{
    Q_OBJECT

public:
    explicit CardGrid(QWidget *parent = nullptr);

    void addCard(HomeCard *card);
    [[nodiscard]] static int columnsFor(int width, int letter);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int arrange(int width, bool isReal) const;

    QList<HomeCard *> m_cards;
};

} // namespace foyer
