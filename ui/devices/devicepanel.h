// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"

#include <QFrame>
#include <QHash>
#include <QTimer>

class QScrollArea;
class QVBoxLayout;

namespace foyer {

class CapabilityRow;
class DeviceHeader;
class MessageBar;
class PlainLabel;
class Program;
class UiWords;

/// The drawer with one device: what it is, whether it can be reached, and every capability in the
/// hub's order with the control its type calls for. Live; never takes away what is being edited.
class DevicePanel : public QFrame
{
    Q_OBJECT

public:
    DevicePanel(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~DevicePanel() override;

    /// Shows a device; an empty or unknown id shows none. The same one again changes nothing.
    void setDevice(const QString &deviceId);
    [[nodiscard]] const QString &deviceId() const { return m_deviceId; }
    /// The first control that can be used; the panel hands the focus on to it.
    [[nodiscard]] QWidget *firstFocus() const;
    [[nodiscard]] const QList<CapabilityRow *> &rows() const { return m_rows; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// The person wants it closed, or the device is gone (then the panel has let go of it already).
    void closeRequested();
    /// Something a person should read, e.g. that the device is gone.
    void notice(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void rebuild(const Device &device);
    void refreshAll();
    void refreshHeader(const Device &device);
    void refreshBlock();
    void refreshFailure();
    void onRemoved(const QString &deviceId);
    [[nodiscard]] QString blockReason() const;
    [[nodiscard]] static QHash<QString, QString> titlesOf(const Device &device,
                                                          const UiWords &words);

    Program &m_program;
    const UiWords &m_words;
    QString m_deviceId;
    QString m_deviceName;
    DeviceHeader *m_header;
    MessageBar *m_availability;
    MessageBar *m_warning;
    MessageBar *m_failure;
    QScrollArea *m_scroll;
    QVBoxLayout *m_list;
    PlainLabel *m_maintenance;
    PlainLabel *m_nothing;
    QList<CapabilityRow *> m_rows;
    QTimer m_ages;
};

} // namespace foyer
