// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCheckBox>

class QVariantAnimation;

namespace foyer {

/// An on/off switch; a check box to assistive technology. Pending values are softly marked.
class SwitchControl : public QCheckBox
{
    Q_OBJECT

public:
    explicit SwitchControl(QWidget *parent = nullptr);

    void setPending(bool pending);
    [[nodiscard]] bool isPending() const { return m_pending; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

    /// The switch alone, for delegates: `position` 0 (off) … 1 (on).
    static void paint(QPainter &painter, const QRect &rect, const QPalette &palette,
                      double position, bool enabled, bool pending);
    static constexpr QSize switchSize{36, 20};

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }
    void keyPressEvent(QKeyEvent *event) override;

private:
    void moveTo(bool on);
    QVariantAnimation *m_motion;
    double m_position = 0;
    bool m_pending = false;
};

} // namespace foyer
