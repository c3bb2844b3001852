// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flowuse.h"
#include "ui/devices/panel/panelsection.h"

#include <vector>

namespace foyer {

/// The flows that mention the device: what would stop working without it. Read-only.
class FlowsSection : public PanelSection
{
    Q_OBJECT

public:
    FlowsSection(Program &program, const UiWords &words, QWidget *parent);

    static constexpr int most = 200; ///< rows shown; more are counted

protected:
    void load() override;
    void forget() override;
    void changeEvent(QEvent *event) override;

private:
    void showFlows();
    [[nodiscard]] QWidget *row(const FlowUse &flow);

    std::vector<FlowUse> m_flows;
    QWidget *m_list = nullptr;
};

} // namespace foyer
