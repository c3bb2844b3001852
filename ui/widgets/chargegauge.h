// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>

#include <optional>

namespace foyer {

/// How full a battery is, as a ring with the percentage in it; a bolt while it charges, a mark when
/// it is low. Only shows.
class ChargeGauge : public QProgressBar
{
    Q_OBJECT

public:
    static constexpr double lowBelow = 20; ///< percent

    /// `side` in logical pixels.
    explicit ChargeGauge(int side, QWidget *parent = nullptr);

    /// 0…100; nothing when the hub never said. `words` is what stands in the ring.
    void setCharge(std::optional<double> percent, const QString &words);
    void setCharging(bool isCharging);
    [[nodiscard]] bool isLow() const { return m_percent && *m_percent < lowBelow; }
    [[nodiscard]] QSize sizeHint() const override { return {m_side, m_side}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_side;
    std::optional<double> m_percent;
    QString m_words;
    bool m_isCharging = false;
};

} // namespace foyer
