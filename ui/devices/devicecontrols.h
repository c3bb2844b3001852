// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"

#include <QHash>
#include <QWidget>

class QVBoxLayout;

namespace foyer {

class CapabilityRow;
class Composite;
class PlainLabel;
class Program;
class UiWords;

/// Everything a device offers to see and to change: composites for the families it belongs to, then
/// a row for each other capability in the hub's order, maintenance apart. Live; a control stays as
/// long as what it stands for is described the same, and with it focus, drafts and drags.
class DeviceControls : public QWidget
{
    Q_OBJECT

public:
    /// `width` is the room for wide controls, in logical pixels.
    DeviceControls(Program &program, const UiWords &words, int width, QWidget *parent = nullptr);
    ~DeviceControls() override;

    /// Empty or unknown: nothing is shown.
    void setDevice(const QString &deviceId);
    /// `reason` is empty when the device may be controlled.
    void setBlocked(const QString &reason);
    /// Reads the device's definition and values again.
    void refresh();
    void refreshAges();
    /// The first control that can be used; null when there is none.
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] const QList<CapabilityRow *> &rows() const { return m_rows; }
    [[nodiscard]] const QList<Composite *> &composites() const { return m_composites; }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty() && m_composites.isEmpty(); }

private:
    void rebuild(const Device &device);
    void takeComposites(const Device &device, QSet<QString> *taken);
    void arrange(const QList<CapabilityRow *> &maintenance);
    void changed(const QString &deviceId, const QString &capabilityId);

    Program &m_program;
    const UiWords &m_words;
    int m_width;
    QString m_deviceId;
    QString m_blocked;
    QVBoxLayout *m_list;
    PlainLabel *m_maintenance;
    PlainLabel *m_nothing;
    QList<CapabilityRow *> m_rows;
    QList<Composite *> m_composites;
};

/// Set on the last of the controls, which draws no hairline below itself.
constexpr auto lastControlProperty = "foyerLastControl";

/// The titles of a device's capabilities as shown, unique within the device, by capability id.
[[nodiscard]] QHash<QString, QString> controlTitles(const Device &device, const UiWords &words);

} // namespace foyer
