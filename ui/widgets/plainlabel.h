// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace foyer {

/// A label that never reads its text as markup: for everything people or apps named. May cut with
/// an ellipsis instead of asking for room.
class PlainLabel : public QLabel
{
    Q_OBJECT

public:
    explicit PlainLabel(QWidget *parent = nullptr)
        : PlainLabel(QString(), parent)
    {
    }
    explicit PlainLabel(const QString &text, QWidget *parent = nullptr);

    /// Cut at the end with "…" (one line); the whole text moves to the tool tip while it is cut.
    void setElided(bool elided);
    [[nodiscard]] bool isElided() const { return m_elided; }
    /// Muted second line: caption size, textMuted.
    void setSecondary(bool secondary);
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    bool m_elided = false;
    bool m_secondary = false;
};

} // namespace foyer
