// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QVariant>

#ifdef QT_DBUS_LIB
#include <QDBusVariant>
#else
class QDBusVariant;
#endif

#include <optional>

namespace foyer {

/// What the desktop wants: dark or light, and whether things may move. Asks the settings portal
/// (org.freedesktop.portal.Settings) without blocking and listens for changes; says nothing where
/// there is no portal.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(QObject *parent = nullptr);

    void start(); ///< asks; changed() follows when there is an answer
    [[nodiscard]] std::optional<bool> prefersDark() const { return m_prefersDark; }
    [[nodiscard]] std::optional<bool> prefersReducedMotion() const { return m_reducedMotion; }

    /// One setting as the portal names it; public so that the meaning of the values can be tested
    /// without a bus.
    void note(const QString &group, const QString &key, const QVariant &value);

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    std::optional<bool> m_prefersDark;
    std::optional<bool> m_reducedMotion;
};

} // namespace foyer
