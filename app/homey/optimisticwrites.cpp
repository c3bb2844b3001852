// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/optimisticwrites.h"

#include "homey/log.h"
#include "homey/transaction.h"
#include "net/httpclient.h"

#include <QUuid>

namespace foyer {

Error notConnected()
{
    return Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")};
}

OptimisticWrites::OptimisticWrites(Seam seam, QObject *parent)
    : QObject(parent)
    , m_seam(std::move(seam))
    , m_readBack(m_seam.readBack)
{
    connect(&m_readBack, &ReadBack::seen, this, &OptimisticWrites::seen);
    connect(&m_readBack, &ReadBack::denied, this, &OptimisticWrites::denied);
    connect(&m_readBack, &ReadBack::unanswered, this, &OptimisticWrites::hubSilent);
}

OptimisticWrites::~OptimisticWrites() = default;

void OptimisticWrites::setTiming(const WriteTiming &timing)
{
    m_timing = timing;
    m_readBack.setPause(timing.readBackPause);
}

void OptimisticWrites::setApi(HomeyApi *api)
{
    if (m_api == api)
        return;
    m_api = api;
    m_readBack.setApi(api);
    if (m_api)
        return;
    const QList<Key> open = m_writes.keys();
    for (const Key &key : open) {
        const Write write = m_writes.value(key);
        if (write.next)
            giveUpNext(key, notConnected());
        if (write.phase == Phase::Confirmed)
            m_readBack.want(key.first); // its report may be lost with the connection
    }
}

void OptimisticWrites::ask(const Key &key, const Value &value, std::chrono::milliseconds duration)
{
    const Wish wish{value, duration, Clock::now()};
    const auto open = m_writes.find(key);
    if (open != m_writes.end() && open->phase == Phase::UnderWay) {
        // A button pressed twice means two presses, but never more than one request under way;
        // a value chosen twice means the newer one.
        open->next = wish;
        open->isTold = false;
        watchAge(key);
    } else {
        const bool wasUnconfirmed = open != m_writes.end() && open->phase == Phase::Unknown;
        Write write;
        write.wish = wish;
        m_writes.insert(key, write);
        send(key);
        if (wasUnconfirmed)
            Q_EMIT unconfirmedChanged(key);
    }
    m_seam.show(key, value);
}

void OptimisticWrites::send(const Key &key)
{
    Write &write = m_writes[key];
    write.phase = Phase::UnderWay;
    write.isEchoed = false;
    write.before = m_seam.reported(key);
    write.generation = ++m_generation;
    write.transactionId = QLatin1String(ownTransactions.data(), int(ownTransactions.size())) +
                          QUuid::createUuid().toString(QUuid::WithoutBraces);
    then(m_seam.send(*m_api, key, write.wish, write.transactionId,
                     write.wish.askedAt + m_timing.maxAge),
         this, [this, key, generation = write.generation](const Result<Done> &result) {
             answered(key, generation, result);
         });
}

void OptimisticWrites::watchAge(const Key &key)
{
    const auto askedAt = m_writes[key].next->askedAt;
    QTimer::singleShot(m_timing.maxAge, this, [this, key, askedAt] {
        const auto open = m_writes.constFind(key);
        if (open != m_writes.cend() && open->next && open->next->askedAt == askedAt)
            giveUpNext(key, Error{Error::Kind::Timeout, {}, QStringLiteral("too_late")});
    });
}

void OptimisticWrites::giveUpNext(const Key &key, const Error &error)
{
    Write &write = m_writes[key];
    const Value wanted = write.next->value;
    write.next.reset();
    write.isTold = true;
    if (write.isEchoed)
        m_seam.show(key, {});
    else
        m_seam.show(key, write.wish.value); // that one may still take effect
    Q_EMIT failed(key, wanted, error);
}

void OptimisticWrites::answered(const Key &key, quint64 generation, const Result<Done> &result)
{
    const auto open = m_writes.find(key);
    if (open == m_writes.end() || open->generation != generation)
        return;
    if (open->next) {
        // The person moved on meanwhile: whatever became of the older value, only the newest
        // counts. (Without a way to the hub nothing waits.)
        open->wish = *std::exchange(open->next, std::nullopt);
        send(key);
        return;
    }
    if (result || open->isEchoed) {
        succeed(key);
        return;
    }
    const Error &error = result.error();
    const Error told = error.kind == Error::Kind::Cancelled ? notConnected() : error;
    // A good status with a spoilt answer leaves as much doubt as no answer.
    const bool mayBeDone =
        error.code == outcomeUnknown ||
        (error.kind == Error::Kind::Protocol && error.code != QLatin1String("unsendable"));
    if (mayBeDone && open->before)
        doubt(key, told);
    else
        rollBack(key, told);
}

void OptimisticWrites::succeed(const Key &key)
{
    const auto open = m_writes.find(key);
    const bool wasUnconfirmed = open->phase == Phase::Unknown;
    const bool isTold = open->isTold;
    const Value wanted = open->wish.value;
    const auto reported = m_seam.reported(key);
    const quint64 generation = open->generation;
    open->phase = Phase::Confirmed;
    if (!reported || open->isEchoed || reported->value == wanted) {
        settle(key);
    } else if (m_api) {
        open->before = reported;
        // The hub said yes; its report usually follows. When it does not, it is asked.
        QTimer::singleShot(m_timing.grace, this, [this, key, generation] {
            const auto late = m_writes.constFind(key);
            if (late != m_writes.cend() && late->generation == generation &&
                late->phase == Phase::Confirmed)
                m_readBack.want(key.first);
        });
    } else {
        m_readBack.want(key.first);
    }
    if (wasUnconfirmed)
        Q_EMIT unconfirmedChanged(key);
    if (!isTold)
        Q_EMIT confirmed(key, wanted);
}

void OptimisticWrites::doubt(const Key &key, const Error &error)
{
    qCInfo(lcHomey).noquote() << "outcome of a write unknown:" << key.second << error.toLogString();
    Write &write = m_writes[key];
    write.phase = Phase::Unknown;
    write.doubt = error;
    if (write.doubt.code == outcomeUnknown)
        write.doubt.code.clear();
    m_readBack.want(key.first);
    Q_EMIT unconfirmedChanged(key);
}

bool OptimisticWrites::hasChanged(const Key &key, const Write &write) const
{
    const auto now = m_seam.reported(key);
    return now && write.before &&
           (!(now->value == write.before->value) || now->at != write.before->at);
}

void OptimisticWrites::reported(const Key &key)
{
    const auto open = m_writes.find(key);
    if (open == m_writes.end() || !hasChanged(key, *open))
        return;
    const bool isWanted = m_seam.reported(key)->value == open->wish.value;
    switch (open->phase) {
    case Phase::UnderWay:
        // Here it is, before the answer: from now on the hub's reports count, also somebody
        // else's.
        if (isWanted && !open->isEchoed) {
            open->isEchoed = true;
            if (!open->next)
                m_seam.show(key, {});
        }
        break;
    case Phase::Confirmed:
        // Any report after the confirmation is the truth, be it our value, a rounded one, or
        // someone else's.
        settle(key);
        break;
    case Phase::Unknown:
        if (isWanted)
            succeed(key);
        break;
    }
}

bool OptimisticWrites::echoed(const Key &key, const QString &transactionId)
{
    const auto open = m_writes.find(key);
    if (open == m_writes.end() || transactionId.isEmpty() || open->transactionId != transactionId)
        return false;
    const bool isFirst = !std::exchange(open->isEchoed, true);
    if (open->phase == Phase::Confirmed)
        settle(key);
    else if (open->phase == Phase::Unknown)
        succeed(key);
    else if (isFirst && !open->next)
        m_seam.show(key, {});
    return true;
}

void OptimisticWrites::seen(const QString &item)
{
    const QList<Key> keys = keysOf(item);
    for (const Key &key : keys) {
        const auto open = m_writes.constFind(key);
        if (open == m_writes.cend() || open->phase == Phase::UnderWay)
            continue;
        const auto now = m_seam.reported(key);
        if (open->phase == Phase::Confirmed || !now)
            settle(key);
        else if (now->value == open->wish.value)
            succeed(key);
        else
            rollBack(key, Error(open->doubt));
    }
}

void OptimisticWrites::denied(const QString &item)
{
    const QList<Key> keys = keysOf(item);
    for (const Key &key : keys) {
        const auto open = m_writes.constFind(key);
        if (open == m_writes.cend() || open->phase == Phase::UnderWay)
            continue;
        if (open->phase == Phase::Confirmed)
            settle(key);
        else
            rollBack(key, Error(open->doubt));
    }
}

void OptimisticWrites::settle(const Key &key)
{
    m_writes.remove(key);
    m_seam.show(key, {});
}

void OptimisticWrites::rollBack(const Key &key, const Error &error)
{
    const Write write = m_writes.take(key);
    qCInfo(lcHomey).noquote() << "write rolled back:" << key.second << error.toLogString();
    m_seam.show(key, {});
    if (write.phase == Phase::Unknown)
        Q_EMIT unconfirmedChanged(key);
    if (!write.isTold)
        Q_EMIT failed(key, write.wish.value, error);
}

void OptimisticWrites::forget(const QString &item)
{
    m_readBack.forget(item);
    m_writes.removeIf([&](const auto &entry) { return entry.key().first == item; });
}

bool OptimisticWrites::isUnconfirmed(const Key &key) const
{
    const auto open = m_writes.constFind(key);
    return open != m_writes.cend() && open->phase == Phase::Unknown;
}

QList<OptimisticWrites::Key> OptimisticWrites::keysOf(const QString &item) const
{
    QList<Key> keys;
    for (auto open = m_writes.cbegin(); open != m_writes.cend(); ++open) {
        if (open.key().first == item)
            keys << open.key();
    }
    return keys;
}

} // namespace foyer
