// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace foyer {

/// A large button with a picture, a title and a sentence: a door, or a hub to choose.
class Card : public QPushButton
{
    Q_OBJECT

public:
    Card(const QString &iconName, const QString &title, const QString &sentence,
         QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int textWidth(int width) const;
    QString m_iconName, m_title, m_sentence;
};

} // namespace foyer
