// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProgressBar>
#include <QVariantAnimation>

namespace foyer {

/// A thin line that says "working on it" without knowing how long. Stands still when motion is
/// reduced, and while nobody sees it.
class BusyLine : public QProgressBar
{
    Q_OBJECT

public:
    explicit BusyLine(const QString &accessibleName, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QVariantAnimation m_motion;
    double m_position = 0; ///< 0…1, where the moving part begins its way
};

} // namespace foyer
