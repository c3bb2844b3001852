// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

class AlarmLines;
class ChargeGauge;
class ChoiceTiles;
class PanelOffer;
class StateHead;

/// A machine that drives around by itself, vacuum cleaner or lawn mower: what it does, what it can
/// be told to do by its own options, how it works, its battery and its troubles.
class VacuumComposite : public Composite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    VacuumComposite(const PanelPart &part, Program &program, const UiWords &words,
                    const Device &device, int width, QWidget *parent);

protected:
    void display(const Device &device) override;

private:
    void addOrders(const Capability &state);
    [[nodiscard]] QString wordsFor(const Capability &state, const QString &option) const;
    QString m_stateId;
    StateHead *m_head;
    ChoiceTiles *m_orders = nullptr;
    ChargeGauge *m_gauge = nullptr;
    AlarmLines *m_alarms;
};

} // namespace foyer
