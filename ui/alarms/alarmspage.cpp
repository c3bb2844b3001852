// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alarms/alarmspage.h"

#include "homey/household.h"
#include "ui/alarms/alarmdialog.h"
#include "ui/alarms/alarmrow.h"
#include "ui/devices/confirmation.h"
#include "ui/frame/liststate.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/widgets/cardcolumn.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QJsonObject>
#include <QPushButton>

namespace foyer {

namespace {

const auto readScope = QStringLiteral("homey.alarm.readonly");
const auto writeScope = QStringLiteral("homey.alarm");

} // namespace

AlarmsPage::AlarmsPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("alarms"), tr("Alarms"), QStringLiteral("alarmclock"), parent)
    , m_program(program)
    , m_words(words)
    , m_alarmWords(words)
    , m_clock(program.household().link)
    , m_alarms(program.household().link)
    , m_messages(new MessageStack(this))
    , m_state(new ListState(words, QStringLiteral("alarmclock"), this))
    , m_nothing(new EmptyState(QStringLiteral("alarmclock"), tr("There are no alarms yet"), this))
    , m_zone(new PlainLabel(this))
    , m_new(new QPushButton(themedIcon(QStringLiteral("plus")), tr("New alarm …"), this))
{
    build();
    connect(&m_alarms, &Alarms::changed, this, [this] {
        for (const QString &id : std::exchange(m_answered, {}))
            m_pending.remove(id);
        updateAlarms();
    });
    connect(&m_clock, &HubClock::changed, this, &AlarmsPage::updateAlarms);
    const HubLink &link = program.household().link;
    connect(&link, &HubLink::opened, this, &AlarmsPage::updateAlarms);
    connect(&link, &HubLink::closed, this, &AlarmsPage::updateAlarms);
    connect(&link, &HubLink::hubChanged, this, [this] {
        m_pending.clear();
        m_answered.clear();
    });
    m_minute.setInterval(20'000);
    connect(&m_minute, &QTimer::timeout, this, [this] {
        if (isVisible())
            updateAlarms();
    });
    m_minute.start();
    updateAlarms();
}

void AlarmsPage::build()
{
    m_new->setObjectName(QStringLiteral("alarmNew"));
    m_new->setAutoDefault(false);
    addFilter(m_new);
    connect(m_new, &QPushButton::clicked, this, &AlarmsPage::create);
    m_messages->setObjectName(QStringLiteral("alarmsMessages"));
    m_state->setObjectName(QStringLiteral("alarmsState"));
    m_state->setMinimumHeight(Theme::spacing(90));
    m_nothing->setObjectName(QStringLiteral("alarmsEmpty"));
    m_nothing->setMinimumHeight(Theme::spacing(90));
    m_nothing->setDetail(tr("An alarm starts the flows that begin with it."));
    m_zone->setObjectName(QStringLiteral("alarmsZone"));
    m_zone->setSecondary(true);
    m_zone->setWordWrap(true);
    connect(m_state, &EmptyState::actionTriggered, &m_alarms, &HubListBase::refresh);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), Theme::spacing(3));
    messages->addWidget(m_messages);
    contentLayout()->addLayout(messages);
    m_cards = addCardColumn(contentLayout(), QStringLiteral("alarmsScroll"));
    m_cards->setSpacing(Theme::spacing(3));
    m_cards->addWidget(m_state);
    m_cards->addWidget(m_nothing);
    m_cards->addWidget(m_zone);
    m_cards->addStretch();
}

void AlarmsPage::updateAlarms()
{
    const HubLink &link = m_program.household().link;
    const bool isState = m_state->adopt(m_alarms, link, readScope);
    std::vector<Alarm> alarms = m_alarms.items();
    std::stable_sort(alarms.begin(), alarms.end(),
                     [](const Alarm &a, const Alarm &b) { return a.time < b.time; });
    m_state->setVisible(isState);
    m_nothing->setVisible(!isState && alarms.empty());
    m_zone->setVisible(!alarms.empty());
    m_zone->setText(m_clock.isOfHub()
                        ? tr("Times are those of the Homey (%1).")
                              .arg(plain(QString::fromLatin1(m_clock.zone().id()), 60))
                        : tr("The time zone of the Homey is not known: times are shown as if it "
                             "were that of this computer."));
    const QString refusal = ListState::whyNot(link, writeScope);
    while (m_rows.size() > int(alarms.size())) {
        AlarmRow *row = m_rows.takeLast();
        row->hide();
        row->deleteLater();
    }
    while (m_rows.size() < int(alarms.size())) {
        auto *row = new AlarmRow;
        connect(row, &AlarmRow::switched, this, &AlarmsPage::switchTo);
        connect(row, &AlarmRow::editRequested, this, &AlarmsPage::edit);
        connect(row, &AlarmRow::deleteRequested, this, &AlarmsPage::askToDelete);
        m_cards->insertWidget(int(m_rows.size()), row);
        m_rows << row;
    }
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (int i = 0; i < m_rows.size(); ++i) {
        Alarm &alarm = alarms[size_t(i)];
        const auto pending = m_pending.constFind(alarm.id);
        if (pending != m_pending.cend())
            alarm.isEnabled = pending->value_or(alarm.isEnabled);
        m_rows.at(i)->show(alarm, m_alarmWords, now, m_clock.zone(), refusal,
                           pending != m_pending.cend());
    }
    setSubtitle(alarms.empty() ? QString() : m_words.locale().toString(int(alarms.size())));
    m_new->setEnabled(refusal.isEmpty() && m_alarms.isKnown());
    m_new->setToolTip(plainToolTip(refusal));
    m_new->setAccessibleDescription(refusal);
    const bool saysWhy = !refusal.isEmpty() && m_alarms.isKnown() && link.api();
    if (saysWhy && !m_saysWhy)
        m_messages
            ->show(QStringLiteral("permission"), MessageBar::Kind::Info,
                   tr("Alarms can be seen here, but not changed."), refusal)
            ->setClosable(false);
    else if (!saysWhy)
        m_messages->dismiss(QStringLiteral("permission"));
    m_saysWhy = saysWhy;
}

void AlarmsPage::create()
{
    Alarm alarm;
    alarm.isEnabled = true;
    alarm.time = QTime(7, 0);
    auto *dialog = new AlarmDialog(alarm, m_alarmWords, m_clock.zone(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        if (HomeyApi *api = m_program.household().link.api())
            follow(createAlarm(*api, dialog->alarm()), {}, {}, tr("The alarm was not created: %1"));
    });
    dialog->open();
}

void AlarmsPage::edit(const QString &id)
{
    const Alarm *alarm = m_alarms.item(id);
    if (!alarm)
        return;
    auto *dialog = new AlarmDialog(*alarm, m_alarmWords, m_clock.zone(), this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before = *alarm] {
        HomeyApi *api = m_program.household().link.api();
        const QJsonObject changes = alarmMembers(dialog->alarm(), &before);
        if (api && !changes.isEmpty())
            follow(updateAlarm(*api, before.id, changes), before.id, {},
                   tr("The alarm was not changed: %1"));
    });
    dialog->open();
}

void AlarmsPage::switchTo(const QString &id, bool isOn)
{
    HomeyApi *api = m_program.household().link.api();
    if (api)
        follow(updateAlarm(*api, id, {{QStringLiteral("enabled"), isOn}}), id, isOn,
               isOn ? tr("The alarm was not switched on: %1")
                    : tr("The alarm was not switched off: %1"));
    else
        updateAlarms(); // the switch goes back
}

void AlarmsPage::askToDelete(const QString &id)
{
    const Alarm *alarm = m_alarms.item(id);
    if (!alarm)
        return;
    askFirst(this, tr("Delete the alarm “%1”?").arg(m_alarmWords.name(*alarm)), tr("Delete"),
             [this, id] {
                 if (HomeyApi *api = m_program.household().link.api())
                     follow(deleteAlarm(*api, id), id, {}, tr("The alarm was not deleted: %1"));
             });
}

void AlarmsPage::follow(const Async<Done> &answer, const QString &id, std::optional<bool> wanted,
                        const QString &failed)
{
    if (!id.isEmpty())
        m_pending.insert(id, wanted);
    m_messages->dismiss(QStringLiteral("failed"));
    updateAlarms();
    then(answer, this, [this, id, failed](const Result<Done> &done) {
        m_answered.insert(id);
        m_alarms.refresh(); // what the hub has is what is shown, whatever became of it
        if (!done) {
            m_pending.remove(id);
            m_messages->show(QStringLiteral("failed"), MessageBar::Kind::Failure,
                             failed.arg(m_words.errorText(done.error())),
                             m_words.errorNextStep(done.error()));
        }
        updateAlarms();
    });
}

bool AlarmsPage::closeTopmost()
{
    return m_messages->dismissNewest();
}

QWidget *AlarmsPage::firstFocus()
{
    return m_rows.isEmpty() ? m_new : m_rows.first()->findChild<QPushButton *>();
}

} // namespace foyer
