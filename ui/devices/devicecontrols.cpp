// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/devicecontrols.h"

#include "homey/home.h"
#include "ui/devices/capabilityrow.h"
#include "ui/devices/composites/composite.h"
#include "ui/devices/composites/panelplan.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

DeviceControls::DeviceControls(Program &program, const UiWords &words, int width, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_words(words)
    , m_width(width)
    , m_list(new QVBoxLayout(this))
    , m_maintenance(new PlainLabel(tr("Maintenance"), this))
    , m_nothing(new PlainLabel(tr("This device offers nothing to see or to change."), this))
{
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(0);
    m_maintenance->setFont(Theme::font(Theme::FontRole::Strong, font()));
    m_maintenance->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(4),
                                      Theme::spacing(1));
    m_nothing->setSecondary(true);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(4), 0);
    m_maintenance->hide();
    m_nothing->hide();
    connect(&program.home(), &Home::capabilityChanged, this, &DeviceControls::changed);
}

DeviceControls::~DeviceControls() = default;

void DeviceControls::setDevice(const QString &deviceId)
{
    if (deviceId == m_deviceId)
        return;
    qDeleteAll(std::exchange(m_rows, {}));
    qDeleteAll(std::exchange(m_composites, {}));
    m_deviceId = deviceId;
    refresh();
}

void DeviceControls::refresh()
{
    if (const Device *device = m_program.home().device(m_deviceId))
        rebuild(*device);
}

void DeviceControls::changed(const QString &deviceId, const QString &capabilityId)
{
    if (deviceId != m_deviceId)
        return;
    for (CapabilityRow *row : std::as_const(m_rows)) {
        if (row->described().id == capabilityId)
            row->refresh();
    }
    for (Composite *composite : std::as_const(m_composites)) {
        if (composite->capabilityIds().contains(capabilityId))
            composite->refresh();
    }
}

QHash<QString, QString> controlTitles(const Device &device, const UiWords &words)
{
    QHash<QString, int> uses;
    for (const Capability &capability : device.capabilities)
        ++uses[words.capabilityTitle(capability)];
    QHash<QString, QString> titles;
    for (const Capability &capability : device.capabilities) {
        QString title = words.capabilityTitle(capability);
        if (uses.value(title) > 1) {
            const QString suffix = capability.id.mid(capability.baseId().size() + 1);
            title = DeviceControls::tr("%1 (%2)", "capability title and its part")
                        .arg(title, plain(suffix.isEmpty() ? capability.id : suffix));
        }
        titles.insert(capability.id, title);
    }
    return titles;
}

void DeviceControls::takeComposites(const Device &device, QSet<QString> *taken)
{
    QList<Composite *> before = std::exchange(m_composites, {});
    const QList<PanelPart> parts = panelPlan(device);
    for (const PanelPart &part : parts) {
        const auto same = std::find_if(before.cbegin(), before.cend(), [&](Composite *composite) {
            return composite->isFor(device, part);
        });
        Composite *composite = nullptr;
        if (same != before.cend()) {
            composite = *same;
            before.removeOne(composite);
        } else {
            composite = makeComposite(part, m_program, m_words, device, m_width, this);
        }
        if (!composite)
            continue;
        composite->rename(plain(device.name));
        composite->refresh();
        m_composites << composite;
        for (const QString &id : part.capabilityIds)
            taken->insert(id);
    }
    qDeleteAll(before);
}

void DeviceControls::rebuild(const Device &device)
{
    while (QLayoutItem *item = m_list->takeAt(0))
        delete item;
    QSet<QString> taken;
    takeComposites(device, &taken);

    const QHash<QString, QString> titles = controlTitles(device, m_words);
    QHash<QString, CapabilityRow *> present;
    for (CapabilityRow *row : std::as_const(m_rows))
        present.insert(row->described().id, row);
    m_rows.clear();
    QList<CapabilityRow *> maintenance;
    for (const Capability &capability : device.capabilities) {
        if (taken.contains(capability.id))
            continue;
        taken.insert(capability.id);
        const QString title = titles.value(capability.id);
        CapabilityRow *row = present.take(capability.id);
        if (row && (!row->described().describesSameAs(capability) || row->title() != title)) {
            delete row;
            row = nullptr;
        }
        if (!row)
            row =
                new CapabilityRow(m_program, m_words, m_deviceId, capability, title, m_width, this);
        row->rename(plain(device.name));
        row->refresh();
        (capability.isMaintenanceAction ? maintenance : m_rows) << row;
    }
    qDeleteAll(present);
    arrange(maintenance);
    setBlocked(m_blocked);
}

void DeviceControls::arrange(const QList<CapabilityRow *> &maintenance)
{
    for (Composite *composite : std::as_const(m_composites))
        m_list->addWidget(composite);
    for (CapabilityRow *row : std::as_const(m_rows))
        m_list->addWidget(row);
    m_list->addWidget(m_maintenance);
    m_maintenance->setVisible(!maintenance.isEmpty());
    for (CapabilityRow *row : maintenance)
        m_list->addWidget(row);
    m_list->addWidget(m_nothing);
    m_rows << maintenance;
    m_nothing->setVisible(isEmpty());
    QWidget *before = nullptr;
    for (int i = 0; i < m_list->count(); ++i) {
        QWidget *widget = m_list->itemAt(i)->widget();
        if (!widget || widget == m_maintenance || widget == m_nothing)
            continue;
        widget->show();
        widget->setProperty(lastControlProperty, false);
        if (before)
            setTabOrder(before, widget);
        before = widget;
    }
    // What follows the controls draws a line of its own.
    if (before)
        before->setProperty(lastControlProperty, true);
}

void DeviceControls::setBlocked(const QString &reason)
{
    m_blocked = reason;
    for (CapabilityRow *row : std::as_const(m_rows))
        row->setBlocked(reason);
    for (Composite *composite : std::as_const(m_composites))
        composite->setBlocked(reason);
}

void DeviceControls::refreshAges()
{
    for (CapabilityRow *row : std::as_const(m_rows))
        row->refreshAge();
    for (Composite *composite : std::as_const(m_composites))
        composite->refreshAge();
}

QWidget *DeviceControls::firstFocus() const
{
    for (const Composite *composite : m_composites) {
        if (QWidget *control = composite->firstFocus())
            return control;
    }
    for (const CapabilityRow *row : m_rows) {
        QWidget *control = row->control();
        if (control->isEnabled() && control->focusPolicy() != Qt::NoFocus)
            return control;
    }
    return nullptr;
}

} // namespace foyer
