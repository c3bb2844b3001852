// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

class QScrollArea;
class QStackedWidget;

namespace foyer {

class AttentionCard;
class CardGrid;
class EmptyState;
class FavouriteTiles;
class PowerCard;
class Program;
class UiWords;

/// The home at a glance: favourites to act on, what needs attention, the zones, who is there and
/// the power now. Opens nothing itself.
class HomePage : public Page
{
    Q_OBJECT

public:
    HomePage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    QWidget *firstFocus() override;

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);
    void zoneActivated(const QString &zoneId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildContent();
    void updateContents();

    Program &m_program;
    const UiWords &m_words;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    FavouriteTiles *m_favourites;
    AttentionCard *m_attention;
    EmptyState *m_nothing;
    QWidget *m_skeleton;
};

} // namespace foyer
