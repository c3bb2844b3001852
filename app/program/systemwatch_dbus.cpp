// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/systemwatch.h"

#include <QDBusAbstractInterface>
#include <QDBusConnection>

namespace foyer {

namespace {

/// logind, as far as sleep goes.
class LoginManager : public QDBusAbstractInterface
{
    Q_OBJECT

public:
    explicit LoginManager(QObject *parent)
        : QDBusAbstractInterface(
              QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
              "org.freedesktop.login1.Manager", QDBusConnection::systemBus(), parent)
    {
    }

Q_SIGNALS:
    void PrepareForSleep(bool begins); // D-Bus names it so
};

} // namespace

bool listenToSleep(QObject *context, std::function<void(bool begins)> said)
{
    if (!QDBusConnection::systemBus().isConnected())
        return false;
    auto *manager = new LoginManager(context);
    QObject::connect(manager, &LoginManager::PrepareForSleep, context, std::move(said));
    return manager->isValid();
}

} // namespace foyer

#include "systemwatch_dbus.moc"
