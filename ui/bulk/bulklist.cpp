// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/bulklist.h"

#include "ui/bulk/bulkdelegate.h"
#include "ui/bulk/bulkrun.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <algorithm>

namespace foyer {

using Skip = BulkItem::Skip;
using RunState = BulkRun::State;

BulkList::BulkList(const BulkRun &run, const Home &home, const UiWords &words, QWidget *parent)
    : QListWidget(parent)
    , m_run(run)
    , m_home(home)
    , m_words(words)
{
    setAccessibleName(tr("What will change"));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setUniformItemSizes(false);
    setItemDelegate(new BulkDelegate(this));
    for (int i = 0; i < run.items().size(); ++i) {
        const QString &id = run.items().at(i).deviceId;
        const auto known = std::find_if(m_devices.begin(), m_devices.end(),
                                        [&](const Device &device) { return device.id == id; });
        if (known != m_devices.end()) {
            known->items << i;
            continue;
        }
        const foyer::Device *device = home.device(id);
        if (device)
            m_devices << Device{id,
                                plain(device->name),
                                plain(home.zoneName(device->zoneId)),
                                classIconName(device->deviceClass),
                                {i}};
    }
    refresh();
}

bool BulkList::isLeftOut(const Device &device) const
{
    return std::all_of(device.items.cbegin(), device.items.cend(),
                       [this](int item) { return m_run.state(item) == RunState::LeftOut; });
}

void BulkList::refresh()
{
    const int row = currentRow();
    const auto leftOut = std::count_if(m_devices.cbegin(), m_devices.cend(),
                                       [this](const Device &device) { return isLeftOut(device); });
    const int wanted = int(m_devices.size()) + (leftOut > 0 ? 1 : 0);
    while (count() < wanted)
        addItem(new QListWidgetItem);
    int next = 0;
    for (const Device &device : std::as_const(m_devices)) {
        if (!isLeftOut(device))
            showChange(item(next++), device);
    }
    if (leftOut > 0) {
        QListWidgetItem *heading = item(next++);
        heading->setText(tr("Left out"));
        heading->setData(IsHeadingRole, true);
        heading->setData(Qt::AccessibleTextRole, tr("Left out"));
        heading->setIcon({});
        heading->setFlags(Qt::NoItemFlags);
        for (const Device &device : std::as_const(m_devices)) {
            if (isLeftOut(device))
                showLeftOut(item(next++), device);
        }
    }
    setCurrentRow(row);
}

QString BulkList::changeText(int item) const
{
    const BulkItem &change = m_run.items().at(item);
    const foyer::Device *device = m_home.device(change.deviceId);
    const Capability *capability = device ? device->capability(change.capabilityId) : nullptr;
    if (!capability)
        return {};
    return tr("%1: %2", "capability: change")
        .arg(m_words.capabilityTitle(*capability),
             UiWords::changeText(m_words.valueText(*capability, change.from),
                                 m_words.valueText(*capability, change.to)));
}

void BulkList::showChange(QListWidgetItem *row, const Device &device)
{
    QStringList changes;
    QString failure, state;
    Tone tone = Tone::Plain;
    int waiting = 0, failed = 0, done = 0;
    for (const int item : device.items) {
        if (m_run.state(item) != RunState::LeftOut)
            changes << changeText(item);
        waiting += m_run.state(item) == RunState::Waiting;
        done += m_run.state(item) == RunState::Done;
        failed += m_run.state(item) == RunState::Failed;
        if (m_run.state(item) == RunState::Failed)
            failure = m_run.error(item) ? m_words.errorText(*m_run.error(item))
                                        : tr("It was changed again meanwhile.");
    }
    if (waiting > 0) {
        tone = Tone::Waiting;
        state = tr("Waiting…");
    } else if (failed > 0) {
        tone = Tone::Failed;
        state = tr("Failed");
    } else if (done > 0) {
        tone = Tone::Done;
        state = tr("Done");
    }
    const QString detail = failure.isEmpty() ? changes.join(QStringLiteral(", ")) : failure;
    const QString name = device.zone.isEmpty()
                             ? device.name
                             : tr("%1 · %2", "device, zone").arg(device.name, device.zone);
    QStringList spoken{device.name, device.zone, detail, state};
    spoken.removeAll(QString());
    row->setText(name);
    row->setIcon(themedIcon(device.iconName, QPalette::Text));
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(DetailRole, detail);
    row->setData(StateRole, state);
    row->setData(ToneRole, int(tone));
    row->setData(IsHeadingRole, false);
    row->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    row->setToolTip(plainToolTip(QString(name + QLatin1Char('\n') + detail)));
}

void BulkList::showLeftOut(QListWidgetItem *row, const Device &device)
{
    const QString why = whyLeftOut(device);
    const QString name = device.zone.isEmpty()
                             ? device.name
                             : tr("%1 · %2", "device, zone").arg(device.name, device.zone);
    row->setText(name);
    row->setIcon(themedIcon(device.iconName, QPalette::PlaceholderText));
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    row->setData(DetailRole, why);
    row->setData(StateRole, QString());
    row->setData(ToneRole, int(Tone::Plain));
    row->setData(IsHeadingRole, false);
    QStringList spoken{device.name, device.zone, why};
    spoken.removeAll(QString());
    row->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
    row->setToolTip(plainToolTip(QString(name + QLatin1Char('\n') + why)));
}

QString BulkList::whyLeftOut(const Device &device) const
{
    Skip reason = m_run.items().at(device.items.constFirst()).skip;
    for (const int item : device.items) { // one key is on already, the other is out of reach
        if (m_run.items().at(item).skip != Skip::AlreadyThere)
            reason = m_run.items().at(item).skip;
    }
    switch (reason) {
    case Skip::Guarded: return tr("Is never changed together with others.");
    case Skip::Unavailable: return tr("Is unavailable now.");
    case Skip::NoControl: return tr("Has no control for this.");
    case Skip::AlreadyThere:
    case Skip::None: break;
    }
    return tr("Already as wanted.");
}

QStringList BulkList::failedNames() const
{
    QStringList names;
    for (const Device &device : m_devices) {
        if (std::any_of(device.items.cbegin(), device.items.cend(),
                        [this](int item) { return m_run.state(item) == RunState::Failed; }))
            names << device.name;
    }
    return names;
}

} // namespace foyer
