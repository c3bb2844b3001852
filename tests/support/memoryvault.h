// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "account/tokenslots.h"

#include <QMap>
#include <QStringList>

#include <deque>
#include <functional>
#include <memory>

namespace foyer::test {

/// A vault in memory that can be locked, absent, broken or slow on demand, and remembers what was
/// asked of it.
class MemoryVault : public TokenVault
{
    Q_OBJECT

public:
    explicit MemoryVault(QObject *parent = nullptr)
        : TokenVault(QStringLiteral("memory"), parent)
    {
    }

    QMap<QString, QByteArray> secrets;
    QStringList operations; ///< "store athom-refresh-token" and so on, in order
    Availability state = Availability::Available;
    bool isHeld = false; ///< answers wait for release()

    /// Called before each operation takes effect; false: it never does, as when the program dies.
    std::function<bool(const QString &operation)> allows;

    /// The newest refresh token of the two slots; empty without any.
    [[nodiscard]] QByteArray refreshToken() const
    {
        const auto first = TokenSlots::parse(secrets.value(TokenSlots::slotKey(0)));
        const auto second = TokenSlots::parse(secrets.value(TokenSlots::slotKey(1)));
        return second.token.isEmpty() || second.generation < first.generation ? first.token
                                                                              : second.token;
    }

    void release()
    {
        isHeld = false;
        while (!m_held.empty()) {
            const auto answer = m_held.front();
            m_held.pop_front();
            answer();
        }
    }

    Async<Lookup> load(const QString &key) override
    {
        return answer<Lookup>("load", key, [this, key]() -> Result<Lookup> {
            if (state != Availability::Available)
                return Lookup{state == Availability::Locked && secrets.contains(key), {}, state};
            return Lookup{secrets.contains(key), secrets.value(key), state};
        });
    }

    Async<Done> store(const QString &key, const QByteArray &secret) override
    {
        return answer<Done>("store", key, [this, key, secret]() -> Result<Done> {
            if (state != Availability::Available)
                return refusal();
            secrets.insert(key, secret);
            return Done{};
        });
    }

    Async<Done> forget(const QString &key) override
    {
        return answer<Done>("forget", key, [this, key]() -> Result<Done> {
            if (state != Availability::Available)
                return refusal();
            secrets.remove(key);
            return Done{};
        });
    }

    [[nodiscard]] Availability availability() const override { return state; }

private:
    Result<Done> refusal() const
    {
        return fail(Error::Kind::Refused, {},
                    state == Availability::Locked    ? QStringLiteral("keychain_locked")
                    : state == Availability::Missing ? QStringLiteral("keychain_missing")
                                                     : QStringLiteral("keychain_failed"));
    }

    template<typename T>
    Async<T> answer(const char *operation, const QString &key, std::function<Result<T>()> make)
    {
        operations.append(QLatin1String(operation) + u' ' + key);
        const bool happens = !allows || allows(operations.last());
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto finish = [promise, make = std::move(make)] {
            promise->addResult(make());
            promise->finish();
        };
        const Async<T> future = promise->future();
        if (!happens)
            return future;
        if (isHeld)
            m_held.push_back(finish);
        else
            finish();
        return future;
    }

    std::deque<std::function<void()>> m_held;
};

} // namespace foyer::test
