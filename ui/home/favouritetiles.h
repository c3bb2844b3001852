// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/favouritelist.h"

#include <QWidget>

namespace foyer {

class PlainLabel;
class Program;
class TileView;
class UiWords;

/// The favourites as tiles that act, all of them at once: as tall as they need, the page scrolls.
/// Without a favourite a word how to make one.
class FavouriteTiles : public QWidget
{
    Q_OBJECT

public:
    FavouriteTiles(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~FavouriteTiles() override;

    [[nodiscard]] TileView *tiles() const { return m_tiles; }
    [[nodiscard]] int count() const { return m_list.rowCount(); }

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    void confirm(const QString &deviceId);

    Program &m_program;
    const UiWords &m_words;
    FavouriteList m_list;
    TileView *m_tiles;
    QWidget *m_none;
};

} // namespace foyer
