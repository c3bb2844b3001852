// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/panel/panelsection.h"

class QFormLayout;
class QTableWidget;

namespace foyer {

class JsonView;

/// What a device is to the hub: ids, driver, class, flags, its capabilities as the hub describes
/// them, and the JSON it sends. Read-only, for people who build or report something.
class TechnicalSection : public PanelSection
{
    Q_OBJECT

public:
    TechnicalSection(Program &program, const UiWords &words, QWidget *parent);

    void capabilityChanged(const QString &capabilityId) override;

protected:
    void load() override;
    void forget() override;
    void redefined(const Device &device) override;

private:
    void showFacts(const Device &device);
    void showCapabilities(const Device &device);
    void askForJson();
    [[nodiscard]] static QString typeText(const Capability &capability);
    [[nodiscard]] static QString valueText(const Value &value);

    QFormLayout *m_facts;
    QTableWidget *m_table;
    JsonView *m_json;
    PlainLabel *m_jsonProblem;
};

} // namespace foyer
