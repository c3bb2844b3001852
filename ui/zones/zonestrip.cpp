// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/zonestrip.h"

#include "homey/session.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/bulk/bulkrun.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/zones/switchoff.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace foyer {

ZoneStrip::ZoneStrip(Program &program, const UiWords &words, QWidget *parent)
    : QFrame(parent)
    , m_program(program)
    , m_words(words)
    , m_icon(new PlainLabel(this))
    , m_name(new PlainLabel(this))
    , m_summary(new PlainLabel(this))
    , m_result(new PlainLabel(this))
    , m_lights(new QPushButton(tr("Switch off all lights…"), this))
    , m_devices(new QPushButton(tr("Switch off all devices…"), this))
{
    setObjectName(QStringLiteral("zoneStrip"));
    m_name->setObjectName(QStringLiteral("zoneStripName"));
    m_name->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_name->setElided(true);
    m_summary->setObjectName(QStringLiteral("zoneStripSummary"));
    m_summary->setSecondary(true);
    m_summary->setElided(true);
    m_result->setObjectName(QStringLiteral("switchOffResult"));
    m_result->setWordWrap(true);
    m_result->hide();
    m_lights->setObjectName(QStringLiteral("switchOffLights"));
    m_lights->setAutoDefault(false);
    m_devices->setObjectName(QStringLiteral("switchOffDevices"));
    m_devices->setAutoDefault(false);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::spacing(1));
    texts->addWidget(m_name);
    texts->addWidget(m_summary);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing(3));
    row->addWidget(m_icon);
    row->addLayout(texts, 1);
    row->addWidget(m_lights);
    row->addWidget(m_devices);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(6), Theme::spacing(3), Theme::spacing(6),
                               Theme::spacing(3));
    layout->setSpacing(Theme::spacing(2));
    layout->addLayout(row);
    layout->addWidget(m_result);

    connect(m_lights, &QPushButton::clicked, this, [this] { ask(BulkScope::Lights); });
    connect(m_devices, &QPushButton::clicked, this, [this] { ask(BulkScope::AllDevices); });
    connect(&program.home(), &Home::staleChanged, this, &ZoneStrip::refresh);
    const auto follow = [this] {
        if (Session *session = m_program.session())
            connect(session, &Session::stateChanged, this, &ZoneStrip::refresh,
                    Qt::UniqueConnection);
        refresh();
    };
    connect(&program, &Program::sessionChanged, this, follow);
    follow();
}

void ZoneStrip::setZone(const QString &zoneId)
{
    if (m_zoneId != zoneId && !isSwitching())
        m_result->hide(); // what came of the last one belongs to the last zone
    m_zoneId = zoneId;
    refresh();
}

void ZoneStrip::setSummary(const QString &summary)
{
    m_summary->setText(summary);
}

void ZoneStrip::refresh()
{
    const Zone *zone = m_program.home().zone(m_zoneId);
    m_name->setText(zone ? plain(zone->name) : tr("No zone chosen"));
    if (!zone)
        m_summary->setText({});
    updateButton(m_lights, BulkScope::Lights, tr("Switch off all lights of this zone"));
    updateButton(m_devices, BulkScope::AllDevices, tr("Switch off all devices of this zone"));
    updateIcon();
}

void ZoneStrip::updateButton(QPushButton *button, BulkScope scope, const QString &what)
{
    const QString reason = refusal(scope);
    button->setEnabled(reason.isEmpty());
    button->setToolTip(reason.isEmpty() ? what : reason);
    button->setAccessibleDescription(reason);
}

QString ZoneStrip::refusal(BulkScope scope) const
{
    const Home &home = m_program.home();
    if (!home.zone(m_zoneId))
        return tr("Choose a zone first.");
    if (!home.isLoaded() || home.isStale())
        return tr("Not connected: nothing can be switched now.");
    const QString missing =
        ScopeWords::refusal(m_program.session(), QStringLiteral("homey.device.control"));
    if (!missing.isEmpty())
        return missing;
    if (isSwitching())
        return tr("Still switching off.");
    if (changesOf(switchOffPlan(home, m_zoneId, scope)) == 0)
        return scope == BulkScope::Lights ? tr("No light here is on.")
                                          : tr("Nothing here is on that can be switched off.");
    return {};
}

void ZoneStrip::ask(BulkScope scope)
{
    if (!refusal(scope).isEmpty())
        return;
    m_dialog = askSwitchOff(m_program, m_words, this, m_zoneId, scope);
    if (!m_dialog)
        return;
    m_runZoneName = m_name->text();
    connect(m_dialog, &BulkDialog::progressed, this, &ZoneStrip::report);
    connect(m_dialog, &QDialog::finished, this, &ZoneStrip::refresh);
}

bool ZoneStrip::isSwitching() const
{
    return m_dialog && m_dialog->run().isRunning();
}

void ZoneStrip::report()
{
    // One replacement for both: names may contain "%2".
    const QString text = tr("%1: %2").arg(m_runZoneName, m_dialog->summary());
    m_result->setText(text);
    m_result->setAccessibleName(text);
    m_result->show();
    refresh();
}

void ZoneStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setPen(colours.border);
    painter.drawLine(0, 0, width(), 0);
}

void ZoneStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void ZoneStrip::updateIcon()
{
    const Zone *zone = m_program.home().zone(m_zoneId);
    m_icon->setPixmap(tintedPixmap(zoneIconName(zone ? zone->icon : QString()), Theme::iconLarge,
                                   coloursFor(palette()).textMuted, devicePixelRatioF()));
}

} // namespace foyer
