// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keyringprobe.h"

#include "account/logging.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>
#include <QMap>
#include <QPointer>

#include <functional>

using Attributes = QMap<QString, QString>;
Q_DECLARE_METATYPE(Attributes)

namespace foyer {

namespace {

QString rootPath()
{
    return QStringLiteral("/org/freedesktop/secrets");
}

/// Qt and GLib both start a stray bus with dbus-launch when there is none; Foyer asks for no such
/// thing.
bool hasSessionBus()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

/// On Plasma, QtKeychain talks to KWallet by itself.
bool isKde()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(QLatin1String("KDE"));
}

bool meansNoService(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::NoServer:
    case QDBusError::Disconnected: return true;
    default:
        return error.name().startsWith(QLatin1String("org.freedesktop.DBus.Error.Spawn")) ||
               error.name() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner");
    }
}

/// One look: SearchItems, then the default collection, then whether that is locked.
class Look : public QObject
{
public:
    Look(QString service, QString key, std::chrono::milliseconds timeout, QObject *parent)
        : QObject(parent)
        , m_service(std::move(service))
        , m_key(std::move(key))
        , m_timeout(int(timeout.count()))
    {
        m_promise.start();
    }

    Async<KeyringView> answer() const { return m_promise.future(); }

    void start()
    {
        if (!hasSessionBus())
            return finish(KeyringView::Kind::NoService);
        if (isKde())
            return askForKWallet();
        searchItems();
    }

private:
    using Next = std::function<void(const QDBusMessage &)>;

    static QDBusMessage callTo(const QString &path, const char *interface, const char *method)
    {
        return QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.secrets"), path,
                                              QLatin1String(interface), QLatin1String(method));
    }

    void call(const QDBusMessage &message, Next next)
    {
        const auto pending = QDBusConnection::sessionBus().asyncCall(message, m_timeout);
        auto *watcher = new QDBusPendingCallWatcher(pending, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, watcher, next = std::move(next)] {
                    watcher->deleteLater();
                    if (!watcher->isError())
                        return next(watcher->reply());
                    const QDBusError error = watcher->error();
                    qCInfo(lcAccount, "keyring: %s", qPrintable(error.name()));
                    finish(meansNoService(error) ? KeyringView::Kind::NoService
                                                 : KeyringView::Kind::Failed);
                });
    }

    void askForKWallet()
    {
        auto message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
            QStringLiteral("org.freedesktop.DBus"), QStringLiteral("ListActivatableNames"));
        call(message, [this](const QDBusMessage &reply) {
            const QStringList names = reply.arguments().value(0).toStringList();
            const bool wallet = names.contains(QLatin1String("org.kde.kwalletd5")) ||
                                names.contains(QLatin1String("org.kde.kwalletd6"));
            if (wallet)
                finish(KeyringView::Kind::NotApplicable);
            else
                searchItems();
        });
    }

    void searchItems()
    {
        auto message = callTo(rootPath(), "org.freedesktop.Secret.Service", "SearchItems");
        // The attributes QtKeychain 0.13 stores through libsecret.
        const Attributes attributes{{QStringLiteral("user"), m_key},
                                    {QStringLiteral("server"), m_service}};
        message << QVariant::fromValue(attributes);
        call(message, [this](const QDBusMessage &reply) {
            const QDBusPendingReply<QList<QDBusObjectPath>, QList<QDBusObjectPath>> items(reply);
            if (items.isError() || items.count() < 2)
                return finish(KeyringView::Kind::Failed);
            m_view.unlockedItems = int(items.argumentAt<0>().size());
            m_view.lockedItems = int(items.argumentAt<1>().size());
            findDefaultCollection();
        });
    }

    void findDefaultCollection()
    {
        auto message = callTo(rootPath(), "org.freedesktop.Secret.Service", "ReadAlias");
        message << QStringLiteral("default");
        call(message, [this](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusObjectPath> path(reply);
            if (path.isError())
                return finish(KeyringView::Kind::Failed);
            if (path.value().path().size() <= 1)
                return finish(KeyringView::Kind::NoCollection);
            askWhetherLocked(path.value().path());
        });
    }

    void askWhetherLocked(const QString &collection)
    {
        auto message = callTo(collection, "org.freedesktop.DBus.Properties", "Get");
        message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
        call(message, [this](const QDBusMessage &reply) {
            const QDBusPendingReply<QDBusVariant> locked(reply);
            if (locked.isError())
                return finish(KeyringView::Kind::Failed);
            finish(locked.value().variant().toBool() ? KeyringView::Kind::Locked
                                                     : KeyringView::Kind::Unlocked);
        });
    }

    void finish(KeyringView::Kind kind)
    {
        m_view.kind = kind;
        m_promise.addResult(Result<KeyringView>(m_view));
        m_promise.finish();
        deleteLater();
    }

    QString m_service;
    QString m_key;
    int m_timeout;
    KeyringView m_view;
    QPromise<Result<KeyringView>> m_promise;
};

} // namespace

KeyringProbe::KeyringProbe(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
    qDBusRegisterMetaType<Attributes>();
}

Async<KeyringView> KeyringProbe::look(const QString &key)
{
    auto *look = new Look(m_service, key, m_timeout, this);
    Async<KeyringView> answer = look->answer();
    look->start();
    return answer;
}

} // namespace foyer
