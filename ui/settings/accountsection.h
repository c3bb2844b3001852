// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

class QPushButton;

namespace foyer {

class Program;

/// Who is signed in, which hubs there are, one more account, and signing out of one or all.
class AccountSection : public Section
{
    Q_OBJECT

public:
    AccountSection(Program &program, QWidget *parent = nullptr);

private:
    void refresh();
    void addAccountRow(const struct AccountChoice &account);
    void addHubRow(const struct HubChoice &hub, bool isIndented);
    Program &m_program;
    PlainLabel *m_who;
    QWidget *m_hubs;
    QPushButton *m_signOut;
    QPushButton *m_add;
};

} // namespace foyer
