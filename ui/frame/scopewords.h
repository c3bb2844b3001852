// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QStringList>

namespace foyer {

class HubLink;
class Session;

/// A permission (protocol.md 1.4) in words, for every control that is disabled because it is
/// missing: what it is called, and how to get it. Decides nothing: the hub does.
class ScopeWords
{
    Q_DECLARE_TR_FUNCTIONS(foyer::ScopeWords)

public:
    /// What a permission can be had through.
    enum class SignedInBy {
        Account,    ///< on a hub that has local API keys as well
        OldAccount, ///< on a hub of the generation before (V2), which has no keys
        Key,        ///< a local API key
        Both,       ///< an account with such a key beside it
    };

    /// "Flows: start" for "homey.flow.start"; the scope itself when it is not known.
    [[nodiscard]] static QString name(const QString &scope);
    /// One sentence: "The permission “Flows: start” (homey.flow.start) is missing."
    [[nodiscard]] static QString missing(const QString &scope);
    /// One or two sentences: where this permission comes from.
    [[nodiscard]] static QString howToGet(const QString &scope, SignedInBy signedInBy);

    /// What the scopes of a key add to those of a session: "Moods" for all of an area, else as
    /// name(). Empty when the session may all of it.
    [[nodiscard]] static QStringList added(const QStringList &key, const QStringList &session);

    /// missing() and howToGet() when the open hub does not allow this; empty when it does, when
    /// its permissions are not known and when no hub is open (say that yourself).
    [[nodiscard]] static QString refusal(const HubLink &link, const QString &scope);
    [[nodiscard]] static QString refusal(const Session *session, const QString &scope);

private:
    [[nodiscard]] static QString areaName(const QString &id); ///< empty when it is not known
};

} // namespace foyer
