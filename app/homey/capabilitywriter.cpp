// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/capabilitywriter.h"

#include "homey/homeyapi.h"
#include "homey/log.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

Error invalidValue(const QString &text)
{
    return Error{Error::Kind::Refused, text, QStringLiteral("invalid_value")};
}

Error notConnected()
{
    return Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")};
}

} // namespace

std::optional<Error> refusalFor(const Capability &capability, const Value &value)
{
    if (!capability.isSetable)
        return Error{Error::Kind::Refused, {}, QStringLiteral("not_setable")};
    switch (capability.type) {
    case Capability::Type::Boolean:
        if (!value.boolean())
            return invalidValue(QStringLiteral("expected yes or no"));
        break;
    case Capability::Type::Number: {
        const auto number = value.number();
        if (!number || !std::isfinite(*number))
            return invalidValue(QStringLiteral("expected a number"));
        const double slack = 1e-9;
        if ((capability.minimum && *number < *capability.minimum - slack) ||
            (capability.maximum && *number > *capability.maximum + slack))
            return Error{Error::Kind::Refused, {}, QStringLiteral("out_of_range")};
        break;
    }
    case Capability::Type::Enum: {
        const auto id = value.string();
        if (!id)
            return invalidValue(QStringLiteral("expected a choice"));
        const auto &options = capability.options;
        const bool known =
            options.isEmpty() || std::any_of(options.cbegin(), options.cend(),
                                             [&](const auto &option) { return option.id == *id; });
        if (!known)
            return invalidValue(QStringLiteral("not one of the choices"));
        break;
    }
    case Capability::Type::String:
        if (!value.string())
            return invalidValue(QStringLiteral("expected a text"));
        break;
    case Capability::Type::Unknown:
        return Error{Error::Kind::Refused, {}, QStringLiteral("not_setable")};
    }
    return {};
}

CapabilityWriter::CapabilityWriter(Home &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
{
    connect(&home, &Home::capabilityChanged, this, &CapabilityWriter::onCapabilityChanged);
    connect(&home, &Home::deviceAboutToBeRemoved, this, [this](const QString &deviceId) {
        // Nothing left to show a result on; an answer that still comes is ignored.
        m_writes.removeIf([&](const auto &entry) { return entry.key().first == deviceId; });
        setFailure(deviceId, {});
    });
}

CapabilityWriter::~CapabilityWriter() = default;

void CapabilityWriter::setApi(HomeyApi *api)
{
    if (m_api == api)
        return;
    m_api = api;
    if (m_api)
        return;
    // What was under way has an unknown outcome; the next snapshot tells. Nothing is replayed
    // later.
    const QList<Key> open = m_writes.keys();
    for (const Key &key : open)
        rollBack(key, notConnected());
}

void CapabilityWriter::set(const QString &deviceId, const QString &capabilityId, const Value &value,
                           std::chrono::milliseconds duration)
{
    const Device *device = m_home.device(deviceId);
    const Capability *capability = device ? device->capability(capabilityId) : nullptr;
    if (!capability) {
        Q_EMIT writeFailed(deviceId, capabilityId, value,
                           Error{Error::Kind::NotFound, {}, QStringLiteral("no_capability")});
        return;
    }
    std::optional<Error> refusal = refusalFor(*capability, value);
    if (!refusal && !m_api)
        refusal = notConnected();
    if (refusal) {
        setFailure(deviceId, refusal);
        Q_EMIT writeFailed(deviceId, capabilityId, value, *refusal);
        return;
    }

    setFailure(deviceId, {});
    const Key key{deviceId, capabilityId};
    const bool isTrigger = capability->isTrigger();
    const bool takesDuration = capability->takesDuration;
    const Value before = capability->shown();
    Q_EMIT writeAsked(deviceId, capabilityId, before, value);
    Write &write = m_writes[key];
    write.duration = takesDuration ? duration : std::chrono::milliseconds(0);
    if (write.inFlight) {
        // A button pressed twice means two presses, but never more than one request under way;
        // a value chosen twice means the newer one.
        write.next = value;
    } else {
        write.wanted = value;
        write.next.reset();
        send(key);
    }
    if (!isTrigger)
        m_home.setPending(deviceId, capabilityId, value);
}

void CapabilityWriter::press(const QString &deviceId, const QString &capabilityId)
{
    set(deviceId, capabilityId, Value(true));
}

void CapabilityWriter::send(const Key &key)
{
    Write &write = m_writes[key];
    write.inFlight = true;
    write.confirmed = false;
    write.generation = ++m_generation;
    write.transactionId =
        QStringLiteral("foyer-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    then(m_api->setCapabilityValue(key.first, key.second, write.wanted, write.transactionId,
                                   write.duration),
         this, [this, key, generation = write.generation](const Result<Done> &result) {
             answered(key, generation, result);
         });
}

void CapabilityWriter::answered(const Key &key, quint64 generation, const Result<Done> &result)
{
    const auto found = m_writes.find(key);
    if (found == m_writes.end() || found->generation != generation)
        return;
    Write &write = *found;
    write.inFlight = false;

    if (write.next) {
        // The person moved on meanwhile: whatever became of the older value, only the newest
        // counts.
        write.wanted = *write.next;
        write.next.reset();
        if (m_api)
            send(key);
        else
            rollBack(key, notConnected());
        return;
    }
    if (!result) {
        rollBack(key, result.error());
        return;
    }
    write.confirmed = true;
    const Value wanted = write.wanted;
    Q_EMIT writeConfirmed(key.first, key.second, wanted);

    const Device *device = m_home.device(key.first);
    const Capability *capability = device ? device->capability(key.second) : nullptr;
    if (!capability || capability->isTrigger() || capability->reported == wanted) {
        settle(key);
        return;
    }
    write.reportedAtConfirmation = capability->reported;
    // The hub said yes; its report usually follows. When it does not, its last word shows again.
    QTimer::singleShot(m_grace, this, [this, key, generation] {
        const auto open = m_writes.constFind(key);
        if (open != m_writes.cend() && open->generation == generation && open->confirmed)
            settle(key);
    });
}

void CapabilityWriter::settle(const Key &key)
{
    m_writes.remove(key);
    m_home.setPending(key.first, key.second, {});
}

void CapabilityWriter::rollBack(const Key &key, const Error &error)
{
    const auto found = m_writes.constFind(key);
    if (found == m_writes.cend())
        return;
    const Value wanted = found->next.value_or(found->wanted);
    qCInfo(lcHomey).noquote() << "write rolled back:" << key.second << error.toLogString();
    m_writes.erase(found);
    m_home.setPending(key.first, key.second, {});
    setFailure(key.first, error);
    Q_EMIT writeFailed(key.first, key.second, wanted, error);
}

bool CapabilityWriter::noteEcho(const QString &transactionId, const QString &deviceId,
                                const QString &capabilityId)
{
    const auto found = m_writes.constFind({deviceId, capabilityId});
    return found != m_writes.cend() && !transactionId.isEmpty() &&
           found->transactionId == transactionId;
}

void CapabilityWriter::onCapabilityChanged(const QString &deviceId, const QString &capabilityId)
{
    const Key key{deviceId, capabilityId};
    const auto found = m_writes.constFind(key);
    if (found == m_writes.cend() || !found->confirmed || found->inFlight)
        return;
    const Device *device = m_home.device(deviceId);
    const Capability *capability = device ? device->capability(capabilityId) : nullptr;
    // Any report after the confirmation is the truth, be it our value, a rounded one, or someone
    // else's.
    if (capability && !(capability->reported == found->reportedAtConfirmation))
        settle(key);
}

bool CapabilityWriter::isBusy(const QString &deviceId, const QString &capabilityId) const
{
    return m_writes.contains({deviceId, capabilityId});
}

std::optional<Error> CapabilityWriter::failure(const QString &deviceId) const
{
    const auto found = m_failures.constFind(deviceId);
    if (found == m_failures.cend())
        return {};
    return *found;
}

void CapabilityWriter::dismissFailure(const QString &deviceId)
{
    setFailure(deviceId, {});
}

void CapabilityWriter::setFailure(const QString &deviceId, std::optional<Error> error)
{
    if (error)
        m_failures.insert(deviceId, *error);
    else if (m_failures.remove(deviceId) == 0)
        return;
    Q_EMIT failureChanged(deviceId);
}

} // namespace foyer
