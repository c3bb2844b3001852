// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the devices page does: hiding, favourites, one question, many devices at once.

#include "homey/bulkplan.h"
#include "homey/household.h"
#include "models/devicemodel.h"
#include "ui/bulk/bulkaction.h"
#include "ui/devices/confirmation.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/tileselectionbar.h"
#include "ui/devices/tileview.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/widgets/messagebar.h"

#include <QItemSelectionModel>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

namespace {

/// "hub.<id>.devicesHidden" (app/program/settings.h); empty without a hub: then nothing is kept.
QString hubPreference(Program &program, const char *list)
{
    const QString hub = program.household().link.hubId();
    return hub.isEmpty() ? QString()
                         : QStringLiteral("hub.%1.%2").arg(hub, QString::fromLatin1(list));
}

QSet<QString> idsIn(Program &program, const char *list)
{
    const QString name = hubPreference(program, list);
    const QStringList ids =
        name.isEmpty() ? QStringList() : program.preference(name).toStringList();
    return {ids.cbegin(), ids.cend()};
}

void keep(Program &program, const char *list, const QSet<QString> &ids)
{
    const QString name = hubPreference(program, list);
    if (name.isEmpty())
        return;
    QStringList sorted(ids.cbegin(), ids.cend());
    sorted.sort();
    program.setPreference(name, sorted);
}

} // namespace

void DevicesPage::confirmQuickAction(const QString &deviceId)
{
    actOrAsk(this, m_program, m_words, deviceId,
             [this, deviceId] { Q_EMIT deviceActivated(deviceId); });
}

void DevicesPage::loadHidden()
{
    m_hidden = idsIn(m_program, "devicesHidden");
    m_shown = idsIn(m_program, "devicesShown");
    m_filter.setHidden(m_hidden, m_shown);
}

void DevicesPage::setHidden(const QStringList &deviceIds, bool isHidden)
{
    QStringList changed;
    for (const QString &id : deviceIds) {
        const Device *device = m_program.home().device(id);
        if (!device || m_filter.isHidden(*device) == isHidden)
            continue;
        changed << id;
        if (isHidden) {
            m_shown.remove(id);
            if (!device->isHidden)
                m_hidden.insert(id);
        } else {
            m_hidden.remove(id);
            if (device->isHidden)
                m_shown.insert(id);
        }
    }
    if (changed.isEmpty())
        return;
    m_filter.setHidden(m_hidden, m_shown);
    keep(m_program, "devicesHidden", m_hidden);
    keep(m_program, "devicesShown", m_shown);
    showContent();
    if (isHidden)
        tellHidden(changed);
    else
        m_notice->hide();
}

void DevicesPage::tellHidden(const QStringList &deviceIds)
{
    const Device *device = m_program.home().device(deviceIds.first());
    showNotice(deviceIds.size() == 1 && device
                   ? tr("“%1” is hidden in this program.").arg(plain(device->name))
                   : tr("%n devices are hidden in this program.", nullptr, int(deviceIds.size())),
               {}, tr("Undo"), [this, deviceIds] { setHidden(deviceIds, false); });
}

void DevicesPage::showNotice(const QString &text, const QString &detail, const QString &actionText,
                             std::function<void()> action)
{
    m_notice->setText(text);
    m_notice->setDetail(detail);
    m_notice->setAction(actionText);
    disconnect(m_noticeAction);
    if (action)
        m_noticeAction = connect(m_notice, &MessageBar::actionTriggered, this, std::move(action));
    m_notice->show();
}

void DevicesPage::favouriteFailed(const QString &deviceId, const Error &error)
{
    const Device *device = m_program.home().device(deviceId);
    if (!device || !isVisible())
        return;
    showNotice(tr("The favourites were not changed for “%1”: %2")
                   .arg(plain(device->name), m_words.errorText(error)),
               m_words.errorNextStep(error), {}, {});
}

void DevicesPage::toggleFavourite(const QString &deviceId)
{
    Favourites &favourites = m_program.household().favourites;
    if (m_program.home().device(deviceId))
        favourites.setFavourite(deviceId, !favourites.contains(deviceId));
}

QStringList DevicesPage::selectedDevices() const
{
    QModelIndexList rows = m_tiles->selectionModel()->selectedRows(DeviceModel::Name);
    std::sort(rows.begin(), rows.end());
    QStringList ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids << row.data(DeviceModel::IdRole).toString();
    return ids;
}

void DevicesPage::showSelection()
{
    int count = 0;
    for (const QItemSelectionRange &range : m_tiles->selectionModel()->selection())
        count += range.left() == DeviceModel::Name ? range.height() : 0;
    m_selection->setCount(count);
    m_selection->setRefusal(
        ScopeWords::refusal(m_program.session(), QStringLiteral("homey.device.control")));
    const bool isWanted = count > 0 || m_tiles->isSelecting();
    if (isWanted != m_selection->isHidden())
        return;
    const bool hadFocus = m_selection->isAncestorOf(focusWidget());
    const int before = m_stack->y();
    m_selection->setVisible(isWanted);
    contentLayout()->activate();
    layout()->activate();
    // What one clicked stays under the pointer.
    if (QScrollBar *bar = view()->verticalScrollBar())
        bar->setValue(bar->value() + m_stack->y() - before);
    if (hadFocus)
        view()->setFocus();
}

void DevicesPage::setSelecting(bool isSelecting)
{
    m_tiles->setSelecting(isSelecting);
    if (m_table)
        m_table->setSelecting(isSelecting);
    m_select->setChecked(isSelecting);
    showSelection();
}

bool DevicesPage::endSelecting()
{
    const bool wasSelecting = m_tiles->endSelecting();
    setSelecting(false);
    return wasSelecting;
}

void DevicesPage::actOnSelection(int verb, double level0to1)
{
    const QStringList ids = selectedDevices();
    if (ids.isEmpty())
        return;
    const int count = int(ids.size());
    const auto what = BulkVerb(verb);
    const QString title = what == BulkVerb::TurnOn ? tr("Turn on %n devices?", nullptr, count)
                          : what == BulkVerb::TurnOff
                              ? tr("Turn off %n devices?", nullptr, count)
                              : tr("Set the level of %n devices to %1 %?", nullptr, count)
                                    .arg(m_words.locale().toString(qRound(level0to1 * 100)));
    actOnMany(m_program, m_words, this, bulkPlan(m_program.home(), ids, what, level0to1), title);
}

} // namespace foyer
