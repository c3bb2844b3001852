// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"
#include "ui/devices/panel/panelsection.h"

namespace foyer {

class Sparkline;

/// What a device measured in the last 24 hours: for each reading its present value and its course,
/// and where that is known from. The controls above show the same values; nothing is taken from
/// there.
class HistorySection : public PanelSection
{
    Q_OBJECT

public:
    HistorySection(Program &program, const UiWords &words, QWidget *parent);
    ~HistorySection() override;

    static constexpr int most = 30; ///< readings of one device

    void capabilityChanged(const QString &capabilityId) override;

protected:
    [[nodiscard]] bool concerns(const Device &device) const override;
    void load() override;
    void forget() override;
    void redefined(const Device &device) override;

private:
    struct Reading
    {
        Capability described;
        QString title;
        QWidget *whole;
        PlainLabel *value;
        PlainLabel *source;
        Sparkline *line;
    };
    [[nodiscard]] static QList<Capability> readings(const Device &device);
    void build(const Device &device);
    void add(const Capability &capability, const QString &title);
    void ask(const QString &capabilityId);
    void showSeries(const Reading &reading, const Series &series);
    void showSources();
    void showValue(const Reading &reading);
    [[nodiscard]] const Reading *reading(const QString &capabilityId) const;
    [[nodiscard]] static QString sourceText(Series::Source source);

    QList<Reading> m_readings;
    PlainLabel *m_source; ///< when all are known from the same place
};

} // namespace foyer
