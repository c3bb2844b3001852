// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/desktopappearance.h"

#ifdef QT_DBUS_LIB
#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace foyer {

namespace {

const QString appearanceGroup = QStringLiteral("org.freedesktop.appearance");
const QString gnomeGroup = QStringLiteral("org.gnome.desktop.interface");

#ifdef QT_DBUS_LIB
const QString portalService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString portalPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settingsInterface = QStringLiteral("org.freedesktop.portal.Settings");
#endif

} // namespace

DesktopAppearance::DesktopAppearance(QObject *parent)
    : QObject(parent)
{
}

void DesktopAppearance::start()
{
#ifdef QT_DBUS_LIB
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // The one string-based connection of the program: QtDBus knows no other kind for a signal
    // without a generated proxy.
    bus.connect(portalService, portalPath, settingsInterface, QStringLiteral("SettingChanged"),
                this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    const QList<QPair<QString, QString>> wanted{
        {appearanceGroup, QStringLiteral("color-scheme")},
        {appearanceGroup, QStringLiteral("reduced-motion")},
        {gnomeGroup, QStringLiteral("enable-animations")},
    };
    for (const auto &[group, key] : wanted) {
        QDBusMessage call = QDBusMessage::createMethodCall(
            portalService, portalPath, settingsInterface, QStringLiteral("Read"));
        call << group << key;
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (reply.isValid()) // an unknown key or no portal: nothing is known
                note(group, key, reply.value().variant());
        });
    }
#endif
}

void DesktopAppearance::note(const QString &group, const QString &key, const QVariant &value)
{
    QVariant plain = value;
#ifdef QT_DBUS_LIB
    // Read() wraps its answer in a variant twice; ReadOne and the signal once.
    while (plain.canConvert<QDBusVariant>())
        plain = plain.value<QDBusVariant>().variant();
#endif
    const auto prefersDark = m_prefersDark;
    const auto reducedMotion = m_reducedMotion;
    if (group == appearanceGroup && key == QLatin1String("color-scheme")) {
        // 0 no preference, 1 dark, 2 light (freedesktop appearance settings)
        const uint scheme = plain.toUInt();
        m_prefersDark = scheme == 1 || scheme == 2 ? std::optional(scheme == 1) : std::nullopt;
    } else if (group == appearanceGroup && key == QLatin1String("reduced-motion")) {
        m_reducedMotion = plain.toUInt() == 1;
    } else if (group == gnomeGroup && key == QLatin1String("enable-animations")) {
        m_reducedMotion = !plain.toBool();
    }
    if (prefersDark != m_prefersDark || reducedMotion != m_reducedMotion)
        Q_EMIT changed();
}

void DesktopAppearance::onSettingChanged(const QString &group, const QString &key,
                                         const QDBusVariant &value)
{
#ifdef QT_DBUS_LIB
    note(group, key, value.variant());
#else
    Q_UNUSED(group)
    Q_UNUSED(key)
    Q_UNUSED(value)
#endif
}

} // namespace foyer
