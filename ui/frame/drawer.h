// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

namespace foyer {

class DevicePanel;
class Program;
class UiWords;

/// The right edge of the window: the panel of one device, open or not there at all. Gives the focus
/// back to where it was.
class Drawer : public QWidget
{
    Q_OBJECT

public:
    Drawer(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void showDevice(const QString &deviceId);
    void close(); ///< hides it; the panel lets go of its device
    [[nodiscard]] bool isOpen() const { return !m_deviceId.isEmpty(); }
    [[nodiscard]] const QString &deviceId() const { return m_deviceId; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void openChanged(bool open);
    void notice(const QString &text); ///< something a person should read
    void detachRequested(const QString &deviceId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Program &m_program;
    const UiWords &m_words;
    DevicePanel *m_panel = nullptr;
    QString m_deviceId;
    QPointer<QWidget> m_focusBefore;
};

} // namespace foyer
