// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>

namespace {

/// The Secret structure of the Secret Service specification: (oayays).
struct Secret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType;
};

QDBusArgument &operator<<(QDBusArgument &argument, const Secret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, Secret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QDBusMessage call(const char *interface, const char *method, const QVariantList &arguments)
{
    auto message = QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"),
                                                  QStringLiteral("/org/freedesktop/secrets"),
                                                  QLatin1String(interface), QLatin1String(method));
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

constexpr const char *kService = "org.freedesktop.Secret.Service";

QDBusObjectPath defaultKeyring()
{
    return QDBusReply<QDBusObjectPath>(call(kService, "ReadAlias", {QStringLiteral("default")}))
        .value();
}

} // namespace

Q_DECLARE_METATYPE(Secret)

namespace foyer::test {

bool Keyring::exists()
{
    return QDBusConnection::sessionBus().isConnected() && defaultKeyring().path().size() > 1;
}

bool Keyring::lock()
{
    const QVariant keyrings = QVariant::fromValue(QList<QDBusObjectPath>{defaultKeyring()});
    return call(kService, "Lock", {keyrings}).type() == QDBusMessage::ReplyMessage;
}

bool Keyring::unlock()
{
    qDBusRegisterMetaType<Secret>();
    const QDBusMessage opened =
        call(kService, "OpenSession",
             {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    const Secret password{opened.arguments().value(1).value<QDBusObjectPath>(),
                          {},
                          "\n",
                          QStringLiteral("text/plain")};
    const QDBusMessage answer = call(
        "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
        {QVariant::fromValue(defaultKeyring()), QVariant::fromValue(password)});
    return answer.type() == QDBusMessage::ReplyMessage;
}

bool Keyring::endDaemon()
{
    const auto bus = QStringLiteral("org.freedesktop.DBus");
    auto message = QDBusMessage::createMethodCall(bus, QStringLiteral("/org/freedesktop/DBus"), bus,
                                                  QStringLiteral("GetConnectionUnixProcessID"));
    message << QStringLiteral("org.freedesktop.secrets");
    const uint pid = QDBusReply<uint>(QDBusConnection::sessionBus().call(message)).value();
    return pid > 1 && QProcess::execute(QStringLiteral("kill"), {QString::number(pid)}) == 0;
}

} // namespace foyer::test
