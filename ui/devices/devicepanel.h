// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"

#include <QFrame>
#include <QTimer>

class QScrollArea;

namespace foyer {

class CapabilityRow;
class DeviceControls;
class DeviceHeader;
class DeviceMenu;
class MessageBar;
class PanelSections;
class Program;
class UiWords;

/// Everything about one device: what it is, whether it can be reached, every capability with the
/// control it calls for, and below that what else is known, in parts that fold. Live; never takes
/// away what is being edited.
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
    [[nodiscard]] const QList<CapabilityRow *> &rows() const;
    [[nodiscard]] PanelSections *sections() const { return m_sections; }
    /// In a window of its own: its menu and header offer the way back instead.
    void setDetached(bool detached);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void closeRequested(); ///< by the person
    void deviceGone();     ///< the home has it no more; the panel has let go of it already
    /// Something a person should read, e.g. that the device was removed.
    void notice(const QString &text);
    void detachRequested(const QString &deviceId);
    void attachRequested(const QString &deviceId);
    void renamed(const QString &name); ///< plain; also when another device is shown

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refreshAll();
    void refreshHeader(const Device &device);
    void refreshBlock();
    void refreshFailure();
    void tellProblem(const QString &text, const QString &nextStep);
    void buildContent();
    void connectHome();
    void connectHeader();
    void onRemoved(const QString &deviceId);
    [[nodiscard]] QString blockReason() const;

    Program &m_program;
    const UiWords &m_words;
    QString m_deviceId;
    QString m_deviceName;
    DeviceHeader *m_header;
    DeviceMenu *m_menu;
    MessageBar *m_availability;
    MessageBar *m_warning;
    MessageBar *m_failure; ///< an older change of a value
    MessageBar *m_problem; ///< a change of the device itself
    QScrollArea *m_scroll;
    DeviceControls *m_controls = nullptr;
    PanelSections *m_sections = nullptr;
    QTimer m_ages;
};

} // namespace foyer
