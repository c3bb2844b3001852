// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/moodcard.h"

#include "homey/home.h"
#include "ui/frame/text.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace foyer {

namespace {

struct Reach
{
    int devices = 0; ///< that are in the home
    int values = 0;
    int differing = 0;
};

/// How far the home is from the mood, of what can be known.
Reach reachOf(const Mood &mood, const Home &home)
{
    Reach reach;
    for (auto it = mood.devices.cbegin(); it != mood.devices.cend(); ++it) {
        const Device *device = home.device(it.key());
        if (!device)
            continue;
        ++reach.devices;
        for (auto value = it->cbegin(); value != it->cend(); ++value) {
            const Capability *capability = device->capability(value.key());
            if (!capability || value->isNull())
                continue;
            ++reach.values;
            reach.differing += capability->shown() == *value ? 0 : 1;
        }
    }
    return reach;
}

} // namespace

MoodRow::MoodRow(QWidget *parent)
    : QWidget(parent)
    , m_name(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
    , m_active(new Chip(tr("Active"), this))
    , m_set(new QPushButton(tr("Set"), this))
{
    setObjectName(QStringLiteral("moodRow"));
    m_name->setFont(Theme::font(Theme::FontRole::Strong, font()));
    m_name->setElided(true);
    m_detail->setSecondary(true);
    m_detail->setElided(true);
    m_active->setTone(Chip::Tone::Positive);
    m_active->setDotVisible(true);
    m_active->setFocusPolicy(Qt::NoFocus);
    m_active->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_set->setAutoDefault(false);
    connect(m_set, &QPushButton::clicked, this, [this] { Q_EMIT setRequested(m_id); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::spacing(1) / 2);
    texts->addWidget(m_name);
    texts->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Theme::spacing(2), 0, Theme::spacing(2));
    layout->setSpacing(Theme::spacing(3));
    layout->addLayout(texts, 1);
    layout->addWidget(m_active);
    layout->addWidget(m_set);
}

void MoodRow::show(const Mood &mood, const Home &home, const QString &refusal, bool isBeingSet)
{
    m_id = mood.id;
    const Reach reach = reachOf(mood, home);
    const bool isAsInMood = reach.values > 0 && reach.differing == 0;
    m_isActive = mood.isActive.value_or(isAsInMood);
    const QString name = mood.name.isEmpty() ? tr("Without a name") : plain(mood.name, 120);
    QStringList parts{reach.devices == 1 ? tr("1 device")
                                         : tr("%n devices", nullptr, reach.devices)};
    if (isAsInMood)
        parts << tr("all as in this mood");
    else if (reach.values > 0)
        parts << tr("%1 of %2 values are different now")
                     .arg(QString::number(reach.differing), QString::number(reach.values));
    const QString detail = parts.join(QStringLiteral(" · "));
    m_name->setText(name);
    m_detail->setText(detail);
    m_active->setVisible(m_isActive);
    m_set->setObjectName(QString(QStringLiteral("setMood/") + mood.id));
    m_set->setText(isBeingSet ? tr("Setting …") : tr("Set"));
    m_set->setEnabled(refusal.isEmpty() && !isBeingSet);
    m_set->setAccessibleName(tr("Set mood %1").arg(name));
    m_set->setToolTip(plainToolTip(refusal));
    m_set->setAccessibleDescription(refusal);
    QStringList spoken{name, detail};
    if (m_isActive)
        spoken << tr("Active");
    setAccessibleName(spoken.join(QStringLiteral(", ")));
}

MoodCard::MoodCard(const QString &iconName, const QString &zone, QWidget *parent)
    : HomeCard(iconName, zone, parent)
{
    setObjectName(QStringLiteral("moodCard"));
}

void MoodCard::show(const std::vector<const Mood *> &moods, const Home &home,
                    const QString &refusal, const QString &beingSet)
{
    while (m_rows.size() > int(moods.size())) {
        MoodRow *row = m_rows.takeLast();
        content()->removeWidget(row);
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < int(moods.size())) {
        auto *row = new MoodRow(this);
        connect(row, &MoodRow::setRequested, this, &MoodCard::setRequested);
        content()->addWidget(row);
        m_rows << row;
        row->QWidget::show();
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        const Mood &mood = *moods[size_t(i)];
        m_rows.at(i)->show(mood, home, refusal, mood.id == beingSet);
    }
}

} // namespace foyer
