// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/whoishomecard.h"

#include "homey/people.h"
#include "ui/frame/words.h"
#include "ui/home/peoplecard.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

WhoIsHomeCard::WhoIsHomeCard(const QString &iconName, const People &people, const UiWords &words,
                             QWidget *parent)
    : HomeCard(iconName, tr("Who is home"), parent)
    , m_people(people)
    , m_words(words)
{
}

void WhoIsHomeCard::showPeople(const std::function<QString(const User &)> &remark,
                               const QString &nobody)
{
    // A handful of people: made anew when one of them comes or goes.
    if (m_rows) {
        content()->removeWidget(m_rows);
        m_rows->hide();
        m_rows->deleteLater();
    }
    m_rows = new QWidget(this);
    auto *layout = new QVBoxLayout(m_rows);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    int here = 0, known = 0;
    for (const User &user : m_people.users()) {
        const PersonRow::Where where = PersonRow::whereOf(user);
        const QString name = user.name.isEmpty() ? tr("Somebody") : plain(user.name, 80);
        layout->addWidget(new PersonRow(name, where, m_rows));
        if (const QString text = remark ? remark(user) : QString(); !text.isEmpty()) {
            auto *label = new PlainLabel(text, m_rows);
            label->setObjectName(QStringLiteral("personRemark"));
            label->setSecondary(true);
            label->setContentsMargins(Theme::spacing(12), 0, Theme::spacing(2), Theme::spacing(1));
            layout->addWidget(label);
        }
        known += where == PersonRow::Where::Unknown ? 0 : 1;
        here += where == PersonRow::Where::Home || where == PersonRow::Where::Asleep ? 1 : 0;
    }
    if (m_people.users().empty() && !nobody.isEmpty()) {
        auto *none = new PlainLabel(nobody, m_rows);
        none->setSecondary(true);
        none->setWordWrap(true);
        layout->addWidget(none);
    }
    content()->addWidget(m_rows);
    m_rows->show();
    setNote(known == 0
                ? QString()
                : tr("%1 of %2", "people at home")
                      .arg(m_words.locale().toString(here), m_words.locale().toString(known)));
}

} // namespace foyer
