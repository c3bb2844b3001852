// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/connectionsection.h"

#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

ConnectionSection::ConnectionSection(Program &program, QWidget *parent)
    : Section(tr("Connection to this Homey"), parent)
    , m_program(program)
    , m_lanOnly(new QCheckBox(tr("Stay in the local network"), this))
    , m_plainLan(new QCheckBox(tr("Allow unencrypted connections in the local network"), this))
{
    m_lanOnly->setObjectName(QStringLiteral("settingsLanOnly"));
    m_plainLan->setObjectName(QStringLiteral("settingsPlainLan"));
    body()->addWidget(m_lanOnly);
    addNote(tr("Never through the Athom cloud or a forwarded port. Away from home there is no "
               "connection then."),
            true);
    body()->addWidget(m_plainLan);
    addNote(tr("Anyone in this network could pretend to be your Homey, read along and take over "
               "the session. "
               "Only for a Homey that offers no encrypted address, in a network you trust."),
            true);
    m_whyNot = addNote(tr("These apply to a Homey of your Athom account."));
    const auto apply = [this] {
        m_program.setHubPolicy(m_plainLan->isChecked(), m_lanOnly->isChecked());
    };
    // clicked, not toggled: refresh() sets them too.
    connect(m_lanOnly, &QCheckBox::clicked, this, apply);
    connect(m_plainLan, &QCheckBox::clicked, this, apply);
    connect(&m_program, &Program::sessionChanged, this, &ConnectionSection::refresh);
    connect(&m_program, &Program::hubsChanged, this, &ConnectionSection::refresh);
    refresh();
}

void ConnectionSection::refresh()
{
    const QList<HubChoice> hubs = m_program.hubs();
    const bool account =
        m_program.session() && std::any_of(hubs.cbegin(), hubs.cend(), [](const HubChoice &hub) {
            return hub.isCurrent && hub.kind == HubChoice::Kind::Account;
        });
    m_lanOnly->setEnabled(account);
    m_plainLan->setEnabled(account);
    m_whyNot->setVisible(!account);
    m_lanOnly->setChecked(account && m_program.session()->hub().lanOnly);
    m_plainLan->setChecked(account && m_program.session()->hub().plainLanAllowed);
}

} // namespace foyer
