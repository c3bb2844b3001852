// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/systemstatus.h"
#include "ui/system/systemparts.h"
#include "ui/widgets/page.h"

class QStackedWidget;

namespace foyer {

class AppsSection;
class EmptyState;
class HubSection;
class MessageStack;
class NodesSection;
class RingSection;
class UsageSection;
class UsersSection;

/// The hub itself: what it is and how it is, its apps, users and radio networks. Reads while it is
/// seen; whatever interrupts the home asks first.
class SystemPage : public Page
{
    Q_OBJECT

public:
    SystemPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    QWidget *firstFocus() override;
    bool closeTopmost() override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();
    void act(const Async<Done> &answer);

    Program &m_program;
    const UiWords &m_words;
    SystemStatus m_status;
    SystemParts m_parts;
    QStackedWidget *m_stack;
    EmptyState *m_nothing;
    MessageStack *m_messages;
    HubSection *m_hub;
    UsageSection *m_usage;
    RingSection *m_ring;
    AppsSection *m_apps;
    UsersSection *m_users;
    NodesSection *m_zigbee, *m_zwave;
};

} // namespace foyer
