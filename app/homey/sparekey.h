// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QObject>
#include <QStringList>

namespace foyer {

class HomeyApi;

/// Whether one of `granted` is `scope` or implies it (protocol.md 1.4).
[[nodiscard]] bool scopesCover(const QStringList &granted, const QString &scope);

/// What is known of the local API key that stands beside the session of an account. Has no room
/// for the key.
struct SpareKeyFacts
{
    enum class State {
        None,     ///< there is none
        Asking,   ///< the hub was not heard about it yet
        Accepted, ///< it opens what its scopes say
        Refused,  ///< the hub does not know it (any more)
        Unknown,  ///< the hub could not be asked about it
    };
    State state = State::None;
    QStringList scopes; ///< of the key; empty unless it was accepted
    QString userName;   ///< who made it; empty: not said
    QString userId;     ///< the same
    bool isOwn = false; ///< made by the person the session is of

    [[nodiscard]] bool covers(const QString &scope) const { return scopesCover(scopes, scope); }

    [[nodiscard]] bool operator==(const SpareKeyFacts &) const = default;
};

/// A local API key beside a session (protocol.md 1.4, 1.5): asks the hub what it may, and gives it
/// to the HTTP client of the session for what that may not. It goes to the address of that client
/// only, and never in calls about "me" when another person made it.
class SpareKey : public QObject
{
    Q_OBJECT

public:
    /// `known`: what an earlier connection learnt of the same key. `api` outlives this object.
    SpareKey(HomeyApi &api, QByteArray key, SpareKeyFacts known, QObject *parent = nullptr);
    ~SpareKey() override;

    /// `userId`: of the session; empty when the hub did not say.
    void ask(const QString &userId);
    [[nodiscard]] const SpareKeyFacts &facts() const { return m_facts; }

    /// What a key would be good for at this address, without using it for anything else.
    /// Unauthorized when the hub does not know it.
    [[nodiscard]] static Async<SpareKeyFacts> check(HomeyApi &api, const QByteArray &key);

Q_SIGNALS:
    void changed();

private:
    void give();
    void setFacts(SpareKeyFacts facts);

    HomeyApi &m_api;
    QByteArray m_key;
    SpareKeyFacts m_facts;
    bool m_isAsking = false;
};

} // namespace foyer
