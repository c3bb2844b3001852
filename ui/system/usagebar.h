// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace foyer {

/// How full something is: a title, the numbers in words and a bar.
class UsageBar : public QWidget
{
    Q_OBJECT

public:
    explicit UsageBar(const QString &title, QWidget *parent = nullptr);

    /// `used` 0 … 1; the text says it in numbers.
    void setUsage(double used, const QString &text);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title, m_text;
    double m_used = 0;
};

} // namespace foyer
