// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/flowssection.h"

#include "homey/homeyapi.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QGridLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

FlowsSection::FlowsSection(Program &program, const UiWords &words, QWidget *parent)
    : PanelSection(QStringLiteral("flows"), tr("Used by flows"), program, words, parent)
{
}

void FlowsSection::load()
{
    HomeyApi *api = apiOrTell();
    if (!api)
        return;
    then(api->flowsMentioning(deviceId()), this,
         [this, asked = round()](const Result<std::vector<FlowUse>> &flows) {
             if (asked != round())
                 return;
             if (!flows) {
                 showFailure(flows.error());
                 return;
             }
             m_flows = *flows;
             showFlows();
             const int count = int(m_flows.size());
             setSummary(count == 0   ? tr("none")
                        : count == 1 ? tr("1 flow")
                                     : tr("%n flows", nullptr, count));
             if (m_flows.empty())
                 showEmpty(tr("No flow mentions this device."));
             else
                 showReady();
         });
}

void FlowsSection::forget()
{
    m_flows.clear();
    delete std::exchange(m_list, nullptr);
}

void FlowsSection::changeEvent(QEvent *event)
{
    PanelSection::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_list)
        showFlows(); // the pictures are tinted
}

void FlowsSection::showFlows()
{
    delete std::exchange(m_list, nullptr);
    m_list = new QWidget(this);
    auto *layout = new QVBoxLayout(m_list);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(3));
    const int shown = std::min(most, int(m_flows.size()));
    for (int i = 0; i < shown; ++i)
        layout->addWidget(row(m_flows[size_t(i)]));
    if (const int more = int(m_flows.size()) - shown; more > 0) {
        auto *rest = new PlainLabel(tr("and %n more", nullptr, more), m_list);
        rest->setSecondary(true);
        layout->addWidget(rest);
    }
    body()->addWidget(m_list);
}

QWidget *FlowsSection::row(const FlowUse &flow)
{
    const Colours &colours = coloursFor(palette());
    auto *row = new QWidget(m_list);
    auto *icon = new PlainLabel(row);
    // The picture differs by state, not only its colour.
    icon->setPixmap(tintedPixmap(
        flow.isBroken    ? QStringLiteral("warning")
        : flow.isEnabled ? QStringLiteral("flows")
                         : QStringLiteral("pause"),
        Theme::iconSize, flow.isBroken ? colours.warning : colours.textMuted, devicePixelRatioF()));
    auto *name =
        new PlainLabel(flow.name.isEmpty() ? tr("Flow without a name") : plain(flow.name), row);
    name->setObjectName(QStringLiteral("flowName"));
    name->setWordWrap(true);
    const QString kind = flow.isAdvanced ? tr("Advanced flow") : tr("Standard flow");
    const QString state = flow.isBroken    ? tr("broken")
                          : flow.isEnabled ? tr("switched on")
                                           : tr("switched off");
    auto *about = new PlainLabel(tr("%1 · %2", "kind of flow, its state").arg(kind, state), row);
    about->setObjectName(QStringLiteral("flowState"));
    about->setSecondary(true);
    row->setAccessibleName(tr("%1, %2, %3", "flow, kind, state").arg(name->text(), kind, state));
    auto *open = new QToolButton(row);
    open->setObjectName(QStringLiteral("flowOpen"));
    open->setIcon(themedIcon(isRightToLeft() ? QStringLiteral("chevron-left")
                                             : QStringLiteral("chevron-right")));
    open->setAutoRaise(true);
    open->setFocusPolicy(Qt::StrongFocus);
    open->setAccessibleName(tr("Open the flow %1").arg(name->text()));
    open->setToolTip(tr("Show what it does"));
    connect(open, &QToolButton::clicked, this,
            [this, id = flow.id] { Q_EMIT program().pageRequested(QStringLiteral("flows"), id); });
    auto *grid = new QGridLayout(row);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::spacing(3));
    grid->setVerticalSpacing(0);
    grid->addWidget(icon, 0, 0, 2, 1, Qt::AlignTop);
    grid->addWidget(name, 0, 1);
    grid->addWidget(about, 1, 1);
    grid->addWidget(open, 0, 2, 2, 1);
    grid->setColumnStretch(1, 1);
    return row;
}

} // namespace foyer
