// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTimer>
#include <QWidget>

namespace foyer {

class DevicePanel;
class Program;
class UiWords;

/// One device in a small window of its own that stays above the others. Knows only its device;
/// when it comes and goes with the home is decided by DetachedPanels.
class DetachedPanel : public QWidget
{
    Q_OBJECT

public:
    DetachedPanel(Program &program, const UiWords &words, const QString &deviceId);
    ~DetachedPanel() override;

    [[nodiscard]] const QString &deviceId() const { return m_deviceId; }
    [[nodiscard]] const QString &deviceName() const { return m_deviceName; } ///< plain
    [[nodiscard]] DevicePanel *panel() const { return m_panel; }
    /// Shows the device (again) when the home has it; false when it has not.
    bool showDevice();

Q_SIGNALS:
    void dismissed(); ///< the person closed it
    void attachRequested();
    void placeChanged(); ///< some time after it was moved or resized
    void notice(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_deviceId;
    QString m_deviceName;
    DevicePanel *m_panel;
    QTimer m_place;
};

} // namespace foyer
