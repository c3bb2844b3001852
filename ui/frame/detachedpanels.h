// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/detachedplaces.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace foyer {

class DetachedPanel;
class Program;
class UiWords;

/// The windows of single devices: opens them where they were, brings back those that were open,
/// keeps them over reconnects, and closes them with a word when their device or their hub is gone.
class DetachedPanels : public QObject
{
    Q_OBJECT

public:
    static constexpr int most = 12; ///< windows at once; the oldest gives way

    /// `owner` is in the main window: its standard keys work in the small ones, too.
    DetachedPanels(Program &program, const UiWords &words, QWidget *owner);
    ~DetachedPanels() override;

    /// Opens the device's window, or brings it to the front. Ignored for an unknown device.
    void open(const QString &deviceId);
    [[nodiscard]] DetachedPanel *window(const QString &deviceId) const; ///< null: none
    [[nodiscard]] const QList<DetachedPanel *> &windows() const { return m_windows; }

Q_SIGNALS:
    void attachRequested(const QString &deviceId); ///< its window is closed already
    void notice(const QString &text);

private:
    DetachedPanel *make(const QString &deviceId);
    void keepPlace(DetachedPanel *window, bool isOpen);
    void drop(DetachedPanel *window);
    void restore();
    void follow();
    void removed(const QString &deviceId);
    void borrowKeys(DetachedPanel *window);

    Program &m_program;
    const UiWords &m_words;
    QWidget *m_owner;
    DetachedPlaces m_places;
    QString m_hubId;                  ///< of the windows
    QList<DetachedPanel *> m_windows; ///< oldest first
    QTimer m_follow;
};

} // namespace foyer
