// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/panelsections.h"

#include "homey/home.h"
#include "homey/household.h"
#include "ui/devices/panel/energysection.h"
#include "ui/devices/panel/flowssection.h"
#include "ui/devices/panel/historysection.h"
#include "ui/devices/panel/imagesection.h"
#include "ui/devices/panel/notesection.h"
#include "ui/devices/panel/settingssection.h"
#include "ui/devices/panel/technicalsection.h"
#include "ui/program.h"

#include <QVBoxLayout>

namespace foyer {

namespace {
/// The sections whose fold differs from what it is for a newcomer.
const QString toggledPreference = QStringLiteral("panel.toggled");

bool isUnfoldedAtFirst(const QString &id)
{
    return id == QLatin1String("history") || id == QLatin1String("images");
}
} // namespace

PanelSections::PanelSections(Program &program, const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_note(new NoteSection(program, words, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addSection(new ImageSection(program, words, this));
    addSection(new HistorySection(program, words, this));
    addSection(new EnergySection(program, words, this));
    addSection(m_note);
    addSection(new SettingsSection(program, words, this));
    addSection(new FlowsSection(program, words, this));
    addSection(new TechnicalSection(program, words, this));
    restoreFolds();

    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &PanelSections::lookNow);
    const Home &home = program.home();
    connect(&home, &Home::capabilityChanged, this,
            [this](const QString &device, const QString &capability) {
                if (device != m_deviceId)
                    return;
                for (PanelSection *section : std::as_const(m_sections))
                    section->capabilityChanged(capability);
            });
    connect(&program.household().link, &HubLink::opened, this, [this] {
        for (PanelSection *section : std::as_const(m_sections)) {
            section->expire();
            section->refresh();
        }
        lookAround();
    });
    connect(&program.household().link, &HubLink::closed, this, &PanelSections::refresh);
    connect(&program, &Program::preferenceChanged, this, [this](const QString &name) {
        if (name == toggledPreference)
            restoreFolds(); // another panel of this window
    });
}

PanelSections::~PanelSections() = default;

void PanelSections::addSection(PanelSection *section)
{
    m_sections << section;
    layout()->addWidget(section);
    connect(section, &PanelSection::foldToggled, this,
            [this, section](bool unfolded) { keepFold(section->id(), unfolded); });
    connect(section, &PanelSection::grew, this, &PanelSections::lookAround);
    connect(section, &PanelSection::notice, this, &PanelSections::notice);
}

void PanelSections::restoreFolds()
{
    const QStringList toggled = m_program.preference(toggledPreference).toStringList();
    for (PanelSection *section : std::as_const(m_sections))
        section->setUnfolded(isUnfoldedAtFirst(section->id()) != toggled.contains(section->id()));
}

void PanelSections::keepFold(const QString &id, bool unfolded)
{
    QStringList toggled = m_program.preference(toggledPreference).toStringList();
    toggled.removeAll(id);
    if (unfolded != isUnfoldedAtFirst(id))
        toggled << id;
    m_program.setPreference(toggledPreference, toggled);
}

void PanelSections::setDevice(const QString &deviceId)
{
    m_deviceId = deviceId;
    for (PanelSection *section : std::as_const(m_sections))
        section->setDevice(deviceId);
    lookAround();
}

void PanelSections::refresh()
{
    for (PanelSection *section : std::as_const(m_sections))
        section->refresh();
    lookAround();
}

void PanelSections::refreshAges()
{
    for (PanelSection *section : std::as_const(m_sections))
        section->refreshAges();
}

void PanelSections::lookAround()
{
    m_look.start(); // after the layout has settled
}

void PanelSections::lookNow()
{
    if (!m_viewport || !m_viewport->isVisible())
        return;
    for (PanelSection *section : std::as_const(m_sections)) {
        if (!section->isVisible() || !section->isUnfolded())
            continue;
        const QRect seen(section->mapTo(m_viewport->window(), QPoint()), section->size());
        const QRect through(m_viewport->mapTo(m_viewport->window(), QPoint()), m_viewport->size());
        if (seen.intersects(through))
            section->comeIntoView();
    }
}

void PanelSections::editNote()
{
    if (!m_note->isUnfolded()) {
        m_note->setUnfolded(true);
        keepFold(m_note->id(), true);
    }
    m_note->comeIntoView();
    m_note->edit();
    Q_EMIT revealed(m_note);
}

PanelSection *PanelSections::section(const QString &id) const
{
    for (PanelSection *section : m_sections) {
        if (section->id() == id)
            return section;
    }
    return nullptr;
}

} // namespace foyer
