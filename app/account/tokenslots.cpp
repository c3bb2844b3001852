// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/tokenslots.h"

#include "account/logging.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTimer>

#include <algorithm>

namespace foyer {

namespace {

constexpr std::chrono::milliseconds turnPause{50};
constexpr std::chrono::seconds staleTurn{60}; // a rotation is over long before
constexpr qsizetype maximumSecret = 16 * 1024;

template<typename T>
void answer(const std::shared_ptr<QPromise<Result<T>>> &promise, Result<T> result)
{
    promise->addResult(std::move(result));
    promise->finish();
}

template<typename T>
std::shared_ptr<QPromise<Result<T>>> begun()
{
    auto promise = std::make_shared<QPromise<Result<T>>>();
    promise->start();
    return promise;
}

} // namespace

TokenSlots::TokenSlots(TokenVault &vault, QObject *parent)
    : QObject(parent)
    , m_vault(vault)
{
}

TokenSlots::~TokenSlots() = default;

QString TokenSlots::slotKey(int slot, const QString &drawer)
{
    QString key = TokenVault::refreshTokenKey();
    if (!drawer.isEmpty())
        key += u'@' + drawer;
    return slot == 0 ? key : key + QStringLiteral("/2");
}

void TokenSlots::setDrawer(const QString &drawer)
{
    m_drawer = drawer;
}

void TokenSlots::setFolder(const QString &folder)
{
    m_folder.clear();
    QString wanted = folder;
    for (const QString &step : {QString(), m_drawer}) {
        if (!step.isEmpty())
            wanted += u'/' + step;
        if (folder.isEmpty())
            return;
        if (!QDir().mkpath(wanted)) {
            qCWarning(lcAccount, "there is no folder to take turns in");
            return;
        }
        QFile::setPermissions(wanted, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    m_folder = wanted;
}

TokenSlots::Content TokenSlots::parse(const QByteArray &secret)
{
    if (secret.isEmpty() || secret.size() > maximumSecret)
        return {};
    if (!secret.startsWith('{'))
        return {0, secret};
    const QJsonObject blob = QJsonDocument::fromJson(secret).object();
    const double generation = blob.value(QLatin1String("gen")).toDouble(-1);
    const QByteArray token = blob.value(QLatin1String("refresh_token")).toString().toUtf8();
    if (generation < 0 || token.isEmpty())
        return {};
    return {quint64(generation), token};
}

Async<TokenSlots::Found> TokenSlots::load()
{
    const auto promise = begun<Found>();
    m_content = {};
    m_looking = {};
    look(0, promise);
    return promise->future();
}

void TokenSlots::look(int slot, const std::shared_ptr<QPromise<Result<Found>>> &promise)
{
    then(m_vault.load(slotKey(slot, m_drawer)), this,
         [this, slot, promise](const Result<TokenVault::Lookup> &lookup) {
             const TokenVault::Lookup seen =
                 lookup.value_or(TokenVault::Lookup{false, {}, TokenVault::Availability::Failed});
             m_looking.mayExist = m_looking.mayExist || seen.found;
             if (!seen.couldLook())
                 m_looking.availability = seen.availability;
             else
                 m_content.at(size_t(slot)) = parse(seen.secret);
             if (slot == 0 && seen.couldLook())
                 look(1, promise);
             else
                 finishLoading(promise);
         });
}

void TokenSlots::finishLoading(const std::shared_ptr<QPromise<Result<Found>>> &promise)
{
    const bool isSecondNewer =
        !m_content[1].token.isEmpty() &&
        (m_content[0].token.isEmpty() || m_content[1].generation > m_content[0].generation);
    m_active = isSecondNewer ? 1 : m_content[0].token.isEmpty() ? -1 : 0;
    m_generation = m_active < 0 ? 0 : m_content.at(size_t(m_active)).generation;
    for (const int slot : {m_active, m_active < 0 ? -1 : 1 - m_active}) {
        if (slot >= 0 && !m_content.at(size_t(slot)).token.isEmpty())
            m_looking.tokens << m_content.at(size_t(slot)).token;
    }
    answer(promise, Result<Found>(m_looking));
}

Async<Done> TokenSlots::store(const QByteArray &token)
{
    const int slot = m_active < 0 ? 0 : 1 - m_active;
    const Content next{m_generation + 1, token};
    const QJsonObject blob{
        {QStringLiteral("gen"), double(next.generation)},
        {QStringLiteral("refresh_token"), QString::fromUtf8(token)},
        {QStringLiteral("issued_at"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
    const auto promise = begun<Done>();
    then(m_vault.store(slotKey(slot, m_drawer), QJsonDocument(blob).toJson(QJsonDocument::Compact)),
         this, [this, slot, next, promise](const Result<Done> &stored) {
             if (stored) {
                 m_active = slot;
                 m_generation = next.generation;
                 m_content.at(size_t(slot)) = next;
                 writeGeneration();
             }
             answer(promise, stored);
         });
    return promise->future();
}

void TokenSlots::settle()
{
    if (m_active < 0)
        return;
    const int old = 1 - m_active;
    if (m_content.at(size_t(old)).token.isEmpty())
        return;
    m_content.at(size_t(old)) = {};
    then(m_vault.forget(slotKey(old, m_drawer)), this, [](const Result<Done> &gone) {
        if (!gone) // harmless: the next rotation writes over it
            qCInfo(lcAccount, "the older sign-in stays for now: %s", qPrintable(gone.error().code));
    });
}

Async<Done> TokenSlots::forget()
{
    m_content = {};
    m_active = -1;
    m_generation = 0;
    if (!m_folder.isEmpty())
        QFile::remove(generationFile());
    const auto promise = begun<Done>();
    then(m_vault.forget(slotKey(0, m_drawer)), this, [this, promise](const Result<Done> &first) {
        then(m_vault.forget(slotKey(1, m_drawer)), this,
             [this, promise, first](const Result<Done> &second) {
                 if (!m_drawer.isEmpty() && !m_folder.isEmpty())
                     QDir().rmdir(m_folder); // its name was for this sign-in alone
                 answer(promise, first ? second : first);
             });
    });
    return promise->future();
}

Async<TokenSlots::Turn> TokenSlots::takeTurn()
{
    if (m_folder.isEmpty())
        return ready<Turn>(Turn());
    if (!m_drawer.isEmpty())
        QDir().mkpath(m_folder); // whoever forgot everything took it away
    const auto lock = std::make_shared<QLockFile>(m_folder + QStringLiteral("/rotation.lock"));
    lock->setStaleLockTime(std::chrono::milliseconds(staleTurn).count());
    const auto promise = begun<Turn>();
    tryTurn(lock, promise, int(m_turnDeadline / turnPause));
    return promise->future();
}

void TokenSlots::tryTurn(const Turn &lock, const std::shared_ptr<QPromise<Result<Turn>>> &promise,
                         int attempts)
{
    if (lock->tryLock(0))
        return answer(promise, Result<Turn>(lock));
    if (lock->error() != QLockFile::LockFailedError)
        return answer(promise, Result<Turn>(Turn())); // nowhere to lock: as without a folder
    if (attempts <= 0)
        return answer(promise, Result<Turn>(foyer::fail(Error::Kind::Timeout, {},
                                                        QStringLiteral("rotation_busy"))));
    QTimer::singleShot(turnPause, this,
                       [this, lock, promise, attempts] { tryTurn(lock, promise, attempts - 1); });
}

bool TokenSlots::isOutdated() const
{
    if (m_folder.isEmpty())
        return false;
    QFile file(generationFile());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    return file.read(32).trimmed().toULongLong() > m_generation;
}

void TokenSlots::writeGeneration() const
{
    if (m_folder.isEmpty())
        return;
    if (!m_drawer.isEmpty())
        QDir().mkpath(m_folder);
    QSaveFile file(generationFile());
    if (file.open(QIODevice::WriteOnly)) {
        file.write(QByteArray::number(m_generation));
        file.commit(); // a missing number only means that nobody reads the slots again
    }
}

QString TokenSlots::generationFile() const
{
    return m_folder + QStringLiteral("/rotation");
}

} // namespace foyer
