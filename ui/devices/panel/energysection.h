// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/panel/panelsection.h"

class QGridLayout;

namespace foyer {

/// What a device says about energy, in words: what it draws or makes now, its meters, its
/// batteries, what kind of meter it is. Live; asks the hub nothing.
class EnergySection : public PanelSection
{
    Q_OBJECT

public:
    EnergySection(Program &program, const UiWords &words, QWidget *parent);

    void capabilityChanged(const QString &capabilityId) override;

protected:
    [[nodiscard]] bool concerns(const Device &device) const override;
    void load() override;
    void forget() override;
    void redefined(const Device &device) override;

private:
    struct Fact
    {
        QString title;
        QString value;
    };
    [[nodiscard]] QList<Fact> facts(const Device &device) const;
    [[nodiscard]] QString powerText(const Device &device) const;
    void showFacts(const QList<Fact> &facts);

    QGridLayout *m_grid;
    QList<PlainLabel *> m_titles, m_values;
};

/// "2 × AA, 1 × CR2032"; empty without batteries.
[[nodiscard]] QString batteryTypes(const QStringList &batteries);

} // namespace foyer
