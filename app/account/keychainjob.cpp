// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/keychainjob.h"

#include <QPointer>
#include <QTimer>

#include <memory>
#include <qt6keychain/keychain.h>
#include <type_traits>

namespace foyer {

namespace {

KeychainAnswer::Kind kindOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return KeychainAnswer::Kind::Ok;
    case QKeychain::EntryNotFound: return KeychainAnswer::Kind::NotFound;
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser: return KeychainAnswer::Kind::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return KeychainAnswer::Kind::NoService;
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError: break;
    }
    return KeychainAnswer::Kind::Broken;
}

} // namespace

KeychainJob::KeychainJob(QString service, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
{
}

template<typename Job>
Async<KeychainAnswer> KeychainJob::run(Job *job, const QString &key)
{
    auto promise = std::make_shared<QPromise<Result<KeychainAnswer>>>();
    promise->start();
    Async<KeychainAnswer> future = promise->future();

    job->setKey(key);
    job->setInsecureFallback(false);

    auto *deadline = new QTimer(this);
    deadline->setSingleShot(true);
    QObject::connect(deadline, &QTimer::timeout, this, [this, deadline, promise, key] {
        deadline->deleteLater();
        if constexpr (std::is_same_v<Job, QKeychain::WritePasswordJob>)
            m_strayWrites.append(key);
        promise->addResult(
            KeychainAnswer{KeychainAnswer::Kind::TooLate, {}, QStringLiteral("no answer in time")});
        promise->finish();
    });
    QObject::connect(
        job, &QKeychain::Job::finished, this,
        [this, promise, key, timer = QPointer<QTimer>(deadline)](QKeychain::Job *finished) {
            if (promise->future().isFinished()) {
                if constexpr (std::is_same_v<Job, QKeychain::WritePasswordJob>)
                    m_strayWrites.removeOne(key);
                return;
            }
            delete timer.data();
            KeychainAnswer answer{kindOf(finished->error()), {}, finished->errorString()};
            if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
                answer.secret = static_cast<Job *>(finished)->binaryData();
            promise->addResult(std::move(answer));
            promise->finish();
        });
    deadline->start(m_deadline);
    job->start(); // deletes itself when done
    return future;
}

Async<KeychainAnswer> KeychainJob::read(const QString &key)
{
    return run(new QKeychain::ReadPasswordJob(m_service), key);
}

Async<KeychainAnswer> KeychainJob::write(const QString &key, const QByteArray &secret)
{
    auto *job = new QKeychain::WritePasswordJob(m_service);
    job->setBinaryData(secret);
    return run(job, key);
}

Async<KeychainAnswer> KeychainJob::remove(const QString &key)
{
    return run(new QKeychain::DeletePasswordJob(m_service), key);
}

} // namespace foyer
