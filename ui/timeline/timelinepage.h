// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hubclock.h"
#include "homey/keepsakes.h"
#include "homey/notification.h"
#include "models/timelinemodel.h"
#include "ui/timeline/timelinelist.h"
#include "ui/widgets/page.h"

class QAction;
class QListView;
class QPushButton;
class QStackedWidget;

namespace foyer {

class EmptyState;
class ListState;
class MessageStack;
class Program;
class UiWords;

/// What the hub tells people, live, by day and owner; clears one, an owner's or all after asking,
/// once. How far it was read is kept here, not at the hub.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    TimelinePage(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~TimelinePage() override;

    bool closeTopmost() override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHeader();
    void buildContent();
    void updateContents();
    void updateActions();
    void updateReadMark();
    void keepReadMark();
    void showMenu(const QPoint &position);
    void openOwner(const QModelIndex &index);
    void askToClearCurrent();
    void askToClearOwner();
    void askToClearAll();
    void clear(const QString &what, Async<Done> (*call)(HomeyApi &, const QString &),
               const QString &argument);
    [[nodiscard]] QString ownerOf(const QModelIndex &index) const;

    Program &m_program;
    const UiWords &m_words;
    Keepsakes m_keepsakes;
    HubClock m_clock;
    Notifications m_notifications;
    TimelineModel m_model;
    TimelineList m_list;
    MessageStack *m_messages;
    QStackedWidget *m_stack;
    QListView *m_view;
    EmptyState *m_nothing, *m_noMatch;
    ListState *m_state;
    QPushButton *m_clearButton;
    QAction *m_clearOne, *m_clearOwner, *m_clearAll;
    QString m_readMarkOf; ///< whose mark is in the model
    bool m_isClearing = false;
    bool m_saysWhy = false; ///< that nothing may be cleared
};

} // namespace foyer
