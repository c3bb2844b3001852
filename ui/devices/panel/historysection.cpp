// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/historysection.h"

#include "homey/household.h"
#include "ui/devices/devicecontrols.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sparkline.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace foyer {

HistorySection::HistorySection(Program &program, const UiWords &words, QWidget *parent)
    : PanelSection(QStringLiteral("history"), tr("Last 24 hours"), program, words, parent)
    , m_source(new PlainLabel(this))
{
    m_source->setSecondary(true);
    m_source->setWordWrap(true);
    m_source->setObjectName(QStringLiteral("historySource"));
    body()->setSpacing(Theme::spacing(3));
    body()->addWidget(m_source);
    connect(&program.household().history, &ValueHistory::seriesChanged, this,
            [this](const QString &device, const QString &capability) {
                if (device != deviceId() || state() != State::Ready)
                    return;
                // Unseen, it is enough to know that there is more.
                if (isVisible() && isUnfolded())
                    ask(capability);
                else
                    expire();
            });
}

HistorySection::~HistorySection() = default;

QList<Capability> HistorySection::readings(const Device &device)
{
    QList<Capability> readings;
    for (const Capability &capability : device.capabilities) {
        if (!capability.isSetable && !capability.isMaintenanceAction &&
            ValueHistory::isRecorded(capability) && readings.size() < most)
            readings << capability;
    }
    return readings;
}

bool HistorySection::concerns(const Device &device) const
{
    return !readings(device).isEmpty();
}

void HistorySection::load()
{
    const Device *now = device();
    build(*now);
    showReady();
    for (const Reading &each : std::as_const(m_readings))
        ask(each.described.id);
}

void HistorySection::forget()
{
    for (const Reading &each : std::as_const(m_readings))
        delete each.whole;
    m_readings.clear();
    m_source->hide();
}

void HistorySection::build(const Device &device)
{
    const QList<Capability> wanted = readings(device);
    const QHash<QString, QString> titles = controlTitles(device, words());
    const bool isSame =
        std::equal(wanted.cbegin(), wanted.cend(), m_readings.cbegin(), m_readings.cend(),
                   [&](const auto &a, const Reading &b) {
                       return b.described.describesSameAs(a) && b.title == titles.value(a.id);
                   });
    if (isSame)
        return;
    forget();
    for (const Capability &capability : wanted)
        add(capability, titles.value(capability.id));
}

void HistorySection::redefined(const Device &device)
{
    if (state() != State::Ready)
        return;
    const qsizetype before = m_readings.size();
    build(device);
    for (const Reading &each : std::as_const(m_readings))
        showValue(each);
    if (before != m_readings.size())
        expire();
}

void HistorySection::add(const Capability &capability, const QString &title)
{
    Reading made;
    made.described = capability;
    made.title = title;
    made.whole = new QWidget(this);
    auto *name = new PlainLabel(title, made.whole);
    name->setElided(true);
    made.value = new PlainLabel(made.whole);
    made.value->setFont(Theme::font(Theme::FontRole::Strong, font()));
    made.value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    made.value->setObjectName(QStringLiteral("historyValue"));
    made.source = new PlainLabel(made.whole);
    made.source->setSecondary(true);
    made.source->setObjectName(QStringLiteral("historyReadingSource"));
    made.source->hide();
    made.line = new Sparkline(made.whole);
    made.line->setObjectName(QStringLiteral("sparkline/") + capability.id);
    made.line->setLabelsVisible(true);
    auto *grid = new QGridLayout(made.whole);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::spacing(3));
    grid->setVerticalSpacing(Theme::spacing(1));
    grid->addWidget(name, 0, 0);
    grid->addWidget(made.value, 0, 1);
    grid->addWidget(made.line, 1, 0, 1, 2);
    grid->addWidget(made.source, 2, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    body()->insertWidget(body()->count() - 1, made.whole);
    m_readings << made;
    // What is known already is shown at once.
    showSeries(made, program().household().history.seen(deviceId(), capability.id));
}

const HistorySection::Reading *HistorySection::reading(const QString &capabilityId) const
{
    for (const Reading &each : m_readings) {
        if (each.described.id == capabilityId)
            return &each;
    }
    return nullptr;
}

void HistorySection::ask(const QString &capabilityId)
{
    if (!reading(capabilityId))
        return;
    then(program().household().history.last24Hours(deviceId(), capabilityId), this,
         [this, asked = round(), capabilityId](const Result<Series> &series) {
             const Reading *now = reading(capabilityId);
             if (asked != round() || !now || !series)
                 return;
             showSeries(*now, *series);
             showSources();
         });
}

void HistorySection::showSeries(const Reading &reading, const Series &series)
{
    const UiWords &how = words();
    const Capability described = reading.described;
    reading.line->setSeries(
        series,
        [&how, described](double value) {
            return described.type == Capability::Type::Boolean
                       ? how.booleanText(described, value >= 0.5)
                       : how.valueText(described, Value(value));
        },
        reading.title);
    showValue(reading);
}

void HistorySection::showValue(const Reading &reading)
{
    const Device *now = device();
    if (const Capability *capability = now ? now->capability(reading.described.id) : nullptr)
        reading.value->setText(words().valueText(*capability));
}

QString HistorySection::sourceText(Series::Source source)
{
    switch (source) {
    case Series::Source::Hub: return tr("From the hub's log");
    case Series::Source::Program: return tr("Since Foyer started; the hub keeps no log of this");
    case Series::Source::None: break;
    }
    return tr("Nothing recorded yet");
}

void HistorySection::showSources()
{
    QList<Series::Source> sources;
    for (const Reading &each : std::as_const(m_readings)) {
        const Series::Source source = each.line->series().source;
        if (!sources.contains(source))
            sources << source;
    }
    const bool isOne = sources.size() == 1;
    for (const Reading &each : std::as_const(m_readings)) {
        each.source->setText(sourceText(each.line->series().source));
        each.source->setVisible(!isOne);
    }
    if (isOne)
        m_source->setText(sourceText(sources.first()));
    m_source->setVisible(isOne);
    Q_EMIT grew();
}

void HistorySection::capabilityChanged(const QString &capabilityId)
{
    if (const Reading *now = reading(capabilityId))
        showValue(*now);
}

} // namespace foyer
