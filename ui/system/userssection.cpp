// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/userssection.h"

#include "homey/household.h"
#include "ui/connection/factlist.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

UsersSection::UsersSection(const SystemParts &parts, QWidget *parent)
    : Section(tr("Users"), parent)
    , m_parts(parts)
    , m_list(new FactList(this))
{
    body()->addWidget(m_list);
    m_note = addNote({});
    connect(&parts.program.household().people, &People::changed, this, &UsersSection::refresh);
    refresh();
}

void UsersSection::refresh()
{
    const People &people = m_parts.program.household().people;
    QStringList users;
    for (const User &user : people.users()) {
        const QString role = user.role == QLatin1String("owner")     ? tr("Owner")
                             : user.role == QLatin1String("manager") ? tr("Manager")
                             : user.role == QLatin1String("guest")   ? tr("Guest")
                                                                     : tr("User");
        users << (user.name.isEmpty() ? tr("No name") : plain(user.name)) << role;
    }
    if (users != m_shown) {
        // A list of facts only grows: a new one for new people.
        auto *list = new FactList(this);
        for (qsizetype i = 0; i < users.size(); i += 2)
            list->set(list->add(users.at(i), QStringLiteral("systemUser")), users.at(i + 1));
        delete body()->replaceWidget(m_list, list);
        m_list->deleteLater();
        m_list = list;
        m_shown = users;
    }
    const QString note = people.problem()
                             ? m_parts.problemText(*people.problem(), "homey.user.readonly")
                             : QString();
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace foyer
