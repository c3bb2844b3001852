// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace foyer {

/// The heading of a part that can be folded away: a triangle, the title, and in one line what is
/// inside. Checked means unfolded. Shows nothing of the part itself.
class FoldHeader : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FoldHeader(const QString &title, QWidget *parent = nullptr);

    void setSummary(const QString &summary); ///< one line, cut when there is no room
    [[nodiscard]] const QString &summary() const { return m_summary; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    QString m_summary;
};

} // namespace foyer
