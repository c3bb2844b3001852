// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/moodcard.h"

#include "homey/home.h"
#include "ui/frame/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/plainlabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

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
    , m_more(new QToolButton(this))
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
    m_more->setIcon(themedIcon(QStringLiteral("more")));
    m_more->setAutoRaise(true);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setMinimumSize(Theme::controlHeight, Theme::controlHeight);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    menu->setObjectName(QStringLiteral("moodMenu"));
    menu->setToolTipsVisible(true);
    m_more->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &MoodRow::fillMenu);
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
    layout->addWidget(m_more);
}

void MoodRow::fillMenu()
{
    constexpr size_t mostUses = 12;
    QMenu *menu = m_more->menu();
    menu->clear();
    const auto add = [&](const char *icon, const QString &text,
                         void (MoodRow::*signal)(const QString &)) {
        QAction *action = menu->addAction(themedIcon(QLatin1String(icon)), text);
        action->setEnabled(m_editRefusal.isEmpty());
        action->setToolTip(plainToolTip(m_editRefusal));
        connect(action, &QAction::triggered, this, [this, signal] { Q_EMIT(this->*signal)(m_id); });
        return action;
    };
    add("edit", tr("Edit …"), &MoodRow::editRequested)->setObjectName(QStringLiteral("moodEdit"));
    add("trash", tr("Delete …"), &MoodRow::deleteRequested)
        ->setObjectName(QStringLiteral("moodDelete"));
    menu->addSection(!m_uses           ? tr("Which flows use it is not known")
                     : m_uses->empty() ? tr("No flow uses it")
                                       : tr("Used by"));
    for (size_t i = 0; m_uses && i < m_uses->size() && i < mostUses; ++i) {
        const FlowUse &use = (*m_uses)[i];
        QAction *open = menu->addAction(
            themedIcon(use.isBroken     ? QStringLiteral("warning")
                       : use.isAdvanced ? QStringLiteral("flow-graph")
                                        : QStringLiteral("flows")),
            escapedMnemonic(use.name.isEmpty() ? tr("Flow without a name") : use.name));
        connect(open, &QAction::triggered, this, [this, id = use.id] { Q_EMIT flowRequested(id); });
    }
}

void MoodRow::show(const Mood &mood, const MoodSurroundings &around)
{
    m_id = mood.id;
    m_editRefusal = around.editRefusal;
    m_uses = around.uses ? std::optional(around.uses(mood.id)) : std::nullopt;
    const QString &refusal = around.setRefusal;
    const bool isBeingSet = mood.id == around.beingSet;
    const Reach reach = reachOf(mood, around.home);
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
    if (m_uses && !m_uses->empty())
        parts << (m_uses->size() == 1 ? tr("used by 1 flow")
                                      : tr("used by %n flows", nullptr, int(m_uses->size())));
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
    m_more->setObjectName(QString(QStringLiteral("moodMore/") + mood.id));
    m_more->setAccessibleName(tr("More about mood %1").arg(name));
    m_more->setToolTip(tr("Edit, delete, used by"));
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

void MoodCard::show(const std::vector<const Mood *> &moods, const MoodSurroundings &around)
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
        connect(row, &MoodRow::editRequested, this, &MoodCard::editRequested);
        connect(row, &MoodRow::deleteRequested, this, &MoodCard::deleteRequested);
        connect(row, &MoodRow::flowRequested, this, &MoodCard::flowRequested);
        content()->addWidget(row);
        m_rows << row;
        row->QWidget::show();
    }
    for (int i = 0; i < m_rows.size(); ++i)
        m_rows.at(i)->show(*moods[size_t(i)], around);
}

} // namespace foyer
