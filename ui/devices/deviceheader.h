// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QMenu;
class QToolButton;

namespace foyer {

struct Device;
class PlainLabel;
class Program;
class UiWords;

/// The head of the device panel: picture, name, zone and kind, the favourite star, the menu, and
/// the way out.
class DeviceHeader : public QWidget
{
    Q_OBJECT

public:
    DeviceHeader(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void setDevice(const Device &device);
    void setMenu(QMenu *menu);
    void setDetached(bool detached); ///< in a window of its own: shows the way back
    [[nodiscard]] QToolButton *closeButton() const { return m_close; }
    [[nodiscard]] QToolButton *star() const { return m_star; }
    [[nodiscard]] QToolButton *menuButton() const { return m_menu; }

Q_SIGNALS:
    void closeRequested();
    void attachRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *makeButton(const char *name, const char *icon, const QString &text);
    void refreshStar();
    [[nodiscard]] const Device *device() const;

    Program &m_program;
    const UiWords &m_words;
    QString m_deviceId;
    QWidget *m_field;
    PlainLabel *m_name, *m_place;
    QToolButton *m_star, *m_menu, *m_attach, *m_close;
};

} // namespace foyer
