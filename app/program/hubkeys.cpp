// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/hubkeys.h"

#include <memory>

namespace foyer {

HubKeys::HubKeys(Settings &settings, TokenVault &vault, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_vault(vault)
{
}

QString HubKeys::nameOf(const QString &account, const QString &hubId)
{
    return account + QLatin1Char('/') + hubId;
}

bool HubKeys::has(const QString &account, const QString &hubId) const
{
    return m_settings.get(preference::keysBeside).contains(nameOf(account, hubId));
}

void HubKeys::note(const QString &name, bool isThere)
{
    QStringList names = m_settings.get(preference::keysBeside);
    names.removeAll(name);
    if (isThere)
        names << name;
    m_settings.set(preference::keysBeside, names);
}

Async<QByteArray> HubKeys::load(const QString &account, const QString &hubId)
{
    auto promise = std::make_shared<QPromise<Result<QByteArray>>>();
    promise->start();
    Async<QByteArray> answer = promise->future();
    then(m_vault.load(TokenVault::spareKey(nameOf(account, hubId))), this,
         [promise](const Result<TokenVault::Lookup> &lookup) {
             promise->addResult(lookup ? lookup->secret : QByteArray());
             promise->finish();
         });
    return answer;
}

Async<Done> HubKeys::store(const QString &account, const QString &hubId, const QByteArray &key)
{
    const QString name = nameOf(account, hubId);
    note(name, true); // before it can be there: what is stored is also forgotten
    m_settings.save();
    return m_vault.store(TokenVault::spareKey(name), key);
}

Async<Done> HubKeys::forget(const QString &account, const QString &hubId)
{
    const QString name = nameOf(account, hubId);
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    Async<Done> answer = promise->future();
    then(m_vault.forget(TokenVault::spareKey(name)), this,
         [this, promise, name](const Result<Done> &gone) {
             if (gone)
                 note(name, false);
             promise->addResult(gone);
             promise->finish();
         });
    return answer;
}

void HubKeys::forgetNamed(const QStringList &names)
{
    for (const QString &name : names) {
        then(m_vault.forget(TokenVault::spareKey(name)), this,
             [this, name](const Result<Done> &gone) {
                 if (gone)
                     note(name, false);
                 else
                     Q_EMIT stayed(gone.error());
             });
    }
}

void HubKeys::forgetAccount(const QString &account)
{
    QStringList names = m_settings.get(preference::keysBeside);
    names.removeIf(
        [&](const QString &name) { return !name.startsWith(account + QLatin1Char('/')); });
    forgetNamed(names);
}

void HubKeys::keepOnly(const QStringList &accounts)
{
    QStringList names = m_settings.get(preference::keysBeside);
    names.removeIf([&](const QString &name) {
        return accounts.contains(name.section(QLatin1Char('/'), 0, 0));
    });
    forgetNamed(names);
}

void HubKeys::forgetAll()
{
    forgetNamed(m_settings.get(preference::keysBeside));
}

} // namespace foyer
