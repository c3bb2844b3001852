// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/bulkplan.h"

#include <QFrame>
#include <QPointer>

class QPushButton;

namespace foyer {

class BulkDialog;
class PlainLabel;
class Program;
class UiWords;

/// What can be done with the selected zone: switch off its lights or all its devices, after asking.
/// Says in words what came of it, and why a button cannot be used.
class ZoneStrip : public QFrame
{
    Q_OBJECT

public:
    ZoneStrip(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void setZone(const QString &zoneId); ///< empty: none is selected
    void setSummary(const QString &summary);
    void refresh(); ///< buttons and their reasons
    /// Asks, with the count and the names; does nothing when refusal() is not empty.
    void ask(BulkScope scope);
    /// Why nothing can be switched off now; empty when it can.
    [[nodiscard]] QString refusal(BulkScope scope) const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void report();
    [[nodiscard]] bool isSwitching() const;
    void updateIcon();
    void updateButton(QPushButton *button, BulkScope scope, const QString &what);

    Program &m_program;
    const UiWords &m_words;
    QPointer<BulkDialog> m_dialog; ///< the question or what came of it, while it is there
    QString m_zoneId, m_runZoneName;
    PlainLabel *m_icon, *m_name, *m_summary, *m_result;
    QPushButton *m_lights, *m_devices;
};

} // namespace foyer
