// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/tokenvault.h"

#include "account/keychainjob.h"
#include "account/keyringprobe.h"
#include "account/logging.h"

#include <deque>
#include <functional>

namespace foyer {

namespace {

using View = KeyringView::Kind;
using Answer = KeychainAnswer::Kind;
using Availability = TokenVault::Availability;

int items(const KeyringView &view)
{
    return view.unlockedItems + view.lockedItems;
}

/// What a failed job means, given what the keyring looked like just before.
Availability availabilityAfter(const KeychainAnswer &answer, const KeyringView &view)
{
    switch (answer.kind) {
    case Answer::Ok: return Availability::Available;
    case Answer::NoService: return Availability::Missing;
    case Answer::TooLate: return Availability::Locked;
    case Answer::NotFound:
        // A locked entry reads as "not found" (platform.md 3).
        return view.lockedItems > 0 || view.kind == View::Locked ? Availability::Locked
               : items(view) > 0                                 ? Availability::Failed
                                                                 : Availability::Available;
    case Answer::Denied:
    case Answer::Broken: break;
    }
    if (view.kind == View::Locked || view.lockedItems > 0)
        return Availability::Locked;
    if (view.kind == View::NoCollection)
        return Availability::Missing;
    return answer.kind == Answer::Denied && view.kind == View::NotApplicable ? Availability::Locked
                                                                             : Availability::Failed;
}

Result<Done> refusal(Availability availability, const QString &text = {})
{
    const QString code = availability == Availability::Locked ? QStringLiteral("keychain_locked")
                         : availability == Availability::Missing
                             ? QStringLiteral("keychain_missing")
                             : QStringLiteral("keychain_failed");
    return fail(Error::Kind::Refused, text, code);
}

} // namespace

/// One queue of operations; each is a short chain of looks and jobs.
class TokenVault::Private : public QObject
{
public:
    Private(TokenVault *vault, const QString &service)
        : q(vault)
        , probe(service)
        , keychain(service)
    {
    }

    template<typename T>
    using Finish = std::function<void(Availability, Result<T>)>;

    template<typename T>
    Async<T> enqueue(std::function<void(Finish<T>)> operation)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        Async<T> future = promise->future();
        m_queue.push_back([this, promise, operation = std::move(operation)] {
            operation([this, promise](Availability availability, Result<T> result) {
                m_busy = false;
                setAvailability(availability);
                promise->addResult(std::move(result));
                promise->finish();
                runNext();
            });
        });
        runNext();
        return future;
    }

    void load(const QString &key, const Finish<Lookup> &finish);
    void store(const QString &key, const QByteArray &secret, const Finish<Done> &finish);
    void forget(const QString &key, const Finish<Done> &finish);

    TokenVault *q;
    KeyringProbe probe;
    KeychainJob keychain;
    Availability availability = Availability::Unknown;

private:
    void look(const QString &key, std::function<void(const KeyringView &)> next);
    void after(const Async<KeychainAnswer> &job, std::function<void(const KeychainAnswer &)> next);
    void readBack(const QString &key, const QByteArray &secret, const Finish<Done> &finish);
    void removeAndVerify(const QString &key, const KeyringView &view, const Finish<Done> &finish);
    void verifyGone(const QString &key, const Finish<Done> &finish);

    void runNext()
    {
        if (m_busy || m_queue.empty())
            return;
        m_busy = true;
        const auto operation = std::move(m_queue.front());
        m_queue.pop_front();
        operation();
    }

    void setAvailability(Availability now)
    {
        if (now == availability)
            return;
        availability = now;
        Q_EMIT q->availabilityChanged(now);
    }

    std::deque<std::function<void()>> m_queue;
    bool m_busy = false;
};

void TokenVault::Private::look(const QString &key, std::function<void(const KeyringView &)> next)
{
    then(probe.look(key), this, [next = std::move(next)](const Result<KeyringView> &view) {
        KeyringView broken;
        broken.kind = View::Failed;
        next(view.value_or(broken));
    });
}

void TokenVault::Private::after(const Async<KeychainAnswer> &job,
                                std::function<void(const KeychainAnswer &)> next)
{
    then(job, this, [next = std::move(next)](const Result<KeychainAnswer> &answer) {
        if (answer && answer->kind != Answer::Ok && answer->kind != Answer::NotFound)
            qCInfo(lcAccount, "keychain: %s", qPrintable(answer->text));
        next(answer.value_or(KeychainAnswer{}));
    });
}

void TokenVault::Private::load(const QString &key, const Finish<Lookup> &finish)
{
    const auto answer = [finish](Availability availability, bool found,
                                 const QByteArray &secret = {}) {
        finish(availability, Lookup{found, secret, availability});
    };
    look(key, [=, this](const KeyringView &view) {
        if (view.kind == View::NoService)
            return answer(Availability::Missing, false);
        if (view.kind == View::Failed)
            return answer(Availability::Failed, false);
        if (items(view) == 0 && view.kind != View::NotApplicable) {
            return answer(view.kind == View::NoCollection ? Availability::Missing
                          : view.kind == View::Locked     ? Availability::Locked
                                                          : Availability::Available,
                          false);
        }
        after(keychain.read(key), [=](const KeychainAnswer &read) {
            if (read.kind == Answer::Ok)
                answer(Availability::Available, true, read.secret);
            else
                answer(availabilityAfter(read, view), items(view) > 0);
        });
    });
}

void TokenVault::Private::store(const QString &key, const QByteArray &secret,
                                const Finish<Done> &finish)
{
    look(key, [=, this](const KeyringView &view) {
        if (view.kind == View::NoService)
            return finish(Availability::Missing, refusal(Availability::Missing));
        if (view.kind == View::Failed)
            return finish(Availability::Failed, refusal(Availability::Failed));
        after(keychain.write(key, secret), [=, this](const KeychainAnswer &written) {
            if (written.kind == Answer::Ok)
                return readBack(key, secret, finish);
            Availability now = availabilityAfter(written, view);
            if (now == Availability::Available)
                now = Availability::Failed;
            finish(now, refusal(now, written.text));
        });
    });
}

void TokenVault::Private::readBack(const QString &key, const QByteArray &secret,
                                   const Finish<Done> &finish)
{
    after(keychain.read(key), [=](const KeychainAnswer &read) {
        if (read.kind == Answer::Ok && read.secret == secret)
            return finish(Availability::Available, Done{});
        finish(
            Availability::Failed,
            refusal(Availability::Failed, QStringLiteral("what was stored cannot be read back")));
    });
}

void TokenVault::Private::forget(const QString &key, const Finish<Done> &finish)
{
    look(key, [=, this](const KeyringView &view) {
        switch (view.kind) {
        case View::NoService: return finish(Availability::Missing, refusal(Availability::Missing));
        case View::Failed: return finish(Availability::Failed, refusal(Availability::Failed));
        case View::NotApplicable: return removeAndVerify(key, view, finish);
        case View::NoCollection:
        case View::Locked:
        case View::Unlocked: break;
        }
        if (items(view) == 0)
            return verifyGone(key, finish);
        if (view.lockedItems == 0)
            return removeAndVerify(key, view, finish);
        // Deleting a locked secret does nothing and says NoError; reading it makes the desktop ask
        // to unlock.
        after(keychain.read(key), [=, this](const KeychainAnswer &read) {
            if (read.kind == Answer::Ok)
                return removeAndVerify(key, view, finish);
            finish(Availability::Locked, refusal(Availability::Locked, read.text));
        });
    });
}

void TokenVault::Private::removeAndVerify(const QString &key, const KeyringView &view,
                                          const Finish<Done> &finish)
{
    after(keychain.remove(key), [=, this](const KeychainAnswer &removed) {
        if (view.kind != View::NotApplicable)
            return verifyGone(key, finish);
        if (removed.kind != Answer::Ok && removed.kind != Answer::NotFound) {
            const Availability now = availabilityAfter(removed, view);
            return finish(now, refusal(now, removed.text));
        }
        after(keychain.read(key), [=](const KeychainAnswer &read) {
            if (read.kind == Answer::NotFound)
                return finish(Availability::Available, Done{});
            const Availability now =
                read.kind == Answer::Ok ? Availability::Failed : availabilityAfter(read, view);
            finish(now, refusal(now, read.text));
        });
    });
}

void TokenVault::Private::verifyGone(const QString &key, const Finish<Done> &finish)
{
    look(key, [=, this](const KeyringView &view) {
        if (view.kind == View::NoService)
            return finish(Availability::Missing, refusal(Availability::Missing));
        if (keychain.hasStrayWrite(key))
            return finish(Availability::Failed, refusal(Availability::Failed));
        // Not every service lists what is in a locked keyring, so an empty list proves nothing
        // there.
        if (view.kind == View::Locked || view.lockedItems > 0)
            return finish(Availability::Locked, refusal(Availability::Locked));
        if (view.kind == View::Failed || items(view) > 0)
            return finish(Availability::Failed, refusal(Availability::Failed));
        finish(Availability::Available, Done{});
    });
}

TokenVault::TokenVault(QString service, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, service))
{
}

TokenVault::~TokenVault() = default;

Async<TokenVault::Lookup> TokenVault::load(const QString &key)
{
    return d->enqueue<Lookup>(
        [this, key](const Private::Finish<Lookup> &finish) { d->load(key, finish); });
}

Async<Done> TokenVault::store(const QString &key, const QByteArray &secret)
{
    if (secret.isEmpty())
        return ready<Done>(refusal(Availability::Failed, QStringLiteral("an empty secret")));
    return d->enqueue<Done>([this, key, secret](const Private::Finish<Done> &finish) {
        d->store(key, secret, finish);
    });
}

Async<Done> TokenVault::forget(const QString &key)
{
    return d->enqueue<Done>(
        [this, key](const Private::Finish<Done> &finish) { d->forget(key, finish); });
}

TokenVault::Availability TokenVault::availability() const
{
    return d->availability;
}

void TokenVault::setDeadline(std::chrono::milliseconds deadline)
{
    d->keychain.setDeadline(deadline);
    d->probe.setTimeout(std::min(deadline, std::chrono::milliseconds(10'000)));
}

} // namespace foyer
