// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/capabilitywriter.h"

#include "homey/homeyapi.h"

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

Error invalidValue(const QString &text)
{
    return Error{Error::Kind::Refused, text, QStringLiteral("invalid_value")};
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
    , m_writes(seam())
{
    connect(&home, &Home::capabilityChanged, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                m_writes.reported({deviceId, capabilityId});
            });
    connect(&home, &Home::deviceAboutToBeRemoved, this, [this](const QString &deviceId) {
        // Nothing left to show a result on; an answer that still comes is ignored.
        m_writes.forget(deviceId);
        setFailure(deviceId, {});
    });
    using Key = OptimisticWrites::Key;
    connect(&m_writes, &OptimisticWrites::confirmed, this,
            [this](const Key &key, const Value &value) {
                Q_EMIT writeConfirmed(key.first, key.second, value);
            });
    connect(&m_writes, &OptimisticWrites::failed, this,
            [this](const Key &key, const Value &value, const Error &error) {
                setFailure(key.first, error);
                Q_EMIT writeFailed(key.first, key.second, value, error);
            });
    connect(&m_writes, &OptimisticWrites::unconfirmedChanged, this,
            [this](const Key &key) { Q_EMIT unconfirmedChanged(key.first, key.second); });
    connect(&m_writes, &OptimisticWrites::hubSilent, this, &CapabilityWriter::hubSilent);
}

CapabilityWriter::~CapabilityWriter() = default;

OptimisticWrites::Seam CapabilityWriter::seam()
{
    using Key = OptimisticWrites::Key;
    using Reported = OptimisticWrites::Reported;
    const auto capability = [this](const Key &key) {
        const Device *device = m_home.device(key.first);
        return device ? device->capability(key.second) : nullptr;
    };
    OptimisticWrites::Seam seam;
    seam.send = [](HomeyApi &api, const Key &key, const OptimisticWrites::Wish &wish,
                   const QString &transactionId, OptimisticWrites::Clock::time_point sendBy) {
        return api.setCapabilityValue(key.first, key.second, wish.value, transactionId,
                                      wish.duration, sendBy);
    };
    seam.reported = [capability](const Key &key) {
        const Capability *known = capability(key);
        return known && !known->isTrigger()
                   ? std::optional(Reported{known->reported, known->reportedAt})
                   : std::nullopt;
    };
    seam.show = [this, capability](const Key &key, const std::optional<Value> &value) {
        const Capability *known = capability(key);
        if (known && !known->isTrigger())
            m_home.setPending(key.first, key.second, value);
    };
    seam.readBack = [this](HomeyApi &api, const QString &deviceId) {
        auto promise = std::make_shared<QPromise<Result<Done>>>();
        promise->start();
        then(api.device(deviceId, m_writes.timing().readBackTimeout), this,
             [this, promise](const Result<Device> &device) {
                 if (device && m_home.device(device->id))
                     m_home.upsertDevice(*device);
                 promise->addResult(device ? Result<Done>(Done{}) : fail(device.error()));
                 promise->finish();
             });
        return promise->future();
    };
    return seam;
}

void CapabilityWriter::setApi(HomeyApi *api)
{
    m_writes.setApi(api);
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
    if (!refusal && !m_writes.hasApi())
        refusal = notConnected();
    if (refusal) {
        setFailure(deviceId, refusal);
        Q_EMIT writeFailed(deviceId, capabilityId, value, *refusal);
        return;
    }

    setFailure(deviceId, {});
    const bool takesDuration = capability->takesDuration;
    const Value before = capability->shown();
    Q_EMIT writeAsked(deviceId, capabilityId, before, value);
    m_writes.ask({deviceId, capabilityId}, value,
                 takesDuration ? duration : std::chrono::milliseconds(0));
}

void CapabilityWriter::press(const QString &deviceId, const QString &capabilityId)
{
    set(deviceId, capabilityId, Value(true));
}

bool CapabilityWriter::noteEcho(const QString &transactionId, const QString &deviceId,
                                const QString &capabilityId)
{
    return m_writes.echoed({deviceId, capabilityId}, transactionId);
}

bool CapabilityWriter::isBusy(const QString &deviceId, const QString &capabilityId) const
{
    return m_writes.isBusy({deviceId, capabilityId});
}

bool CapabilityWriter::isUnconfirmed(const QString &deviceId, const QString &capabilityId) const
{
    return m_writes.isUnconfirmed({deviceId, capabilityId});
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
