// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QPushButton;

namespace foyer {

class PlainLabel;

/// What can be done with the selected devices: "3 selected · Turn on · Turn off · Set level… ·
/// Clear". Offers only; what a level means for which device is the bulk action's business.
class TileSelectionBar : public QFrame
{
    Q_OBJECT

public:
    explicit TileSelectionBar(QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] int count() const { return m_count; }
    /// Why nothing can be done with the selection now; empty: it can.
    void setRefusal(const QString &refusal);

Q_SIGNALS:
    void turnOnWanted();
    void turnOffWanted();
    void levelWanted(double level0to1);
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QPushButton *addButton(const QString &text, const QString &icon, const char *name);
    void askLevel();
    void allow();

    PlainLabel *m_label;
    QPushButton *m_on, *m_off, *m_level, *m_clear;
    QString m_refusal;
    int m_count = -1;
};

} // namespace foyer
