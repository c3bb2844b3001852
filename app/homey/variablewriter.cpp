// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variablewriter.h"

#include "homey/homeyapi.h"

#include <QPointer>

namespace foyer {

VariableWriter::VariableWriter(Home &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
    , m_writes(seam())
{
    connect(&home, &Home::variableRemoved, this, [this](const QString &id) {
        m_changes.remove(id);
        m_writes.forget(id);
    });
    connect(&home, &Home::variableChanged, this, [this](const QString &id) {
        ++m_changes[id];
        m_writes.reported({id, {}});
    });
    using Key = OptimisticWrites::Key;
    connect(
        &m_writes, &OptimisticWrites::confirmed, this,
        [this](const Key &key, const Value &value) { Q_EMIT valueConfirmed(key.first, value); });
    connect(&m_writes, &OptimisticWrites::failed, this,
            [this](const Key &key, const Value &value, const Error &error) {
                const Variable *variable = m_home.variable(key.first);
                fail(QStringLiteral("value"), variable ? variable->name : QString(), error,
                     key.first, value);
            });
    connect(&m_writes, &OptimisticWrites::unconfirmedChanged, this,
            [this](const Key &key) { Q_EMIT unconfirmedChanged(key.first); });
    connect(&m_writes, &OptimisticWrites::hubSilent, this, &VariableWriter::hubSilent);
}

OptimisticWrites::Seam VariableWriter::seam()
{
    using Key = OptimisticWrites::Key;
    using Reported = OptimisticWrites::Reported;
    OptimisticWrites::Seam seam;
    seam.send = [](HomeyApi &api, const Key &key, const OptimisticWrites::Wish &wish,
                   const QString &, OptimisticWrites::Clock::time_point sendBy) {
        return api.setVariableValue(key.first, wish.value, sendBy);
    };
    seam.reported = [this](const Key &key) {
        const Variable *variable = m_home.variable(key.first);
        return variable ? std::optional(Reported{variable->value, {}}) : std::nullopt;
    };
    seam.show = [this](const Key &key, const std::optional<Value> &value) {
        m_home.setVariablePending(key.first, value);
    };
    seam.readBack = [this](HomeyApi &api, const QString &id) { return readBack(api, id); };
    return seam;
}

Async<Done> VariableWriter::readBack(HomeyApi &api, const QString &id)
{
    auto promise = std::make_shared<QPromise<Result<Done>>>();
    promise->start();
    readInto(promise, api, id);
    return promise->future();
}

void VariableWriter::readInto(const std::shared_ptr<QPromise<Result<Done>>> &promise, HomeyApi &api,
                              const QString &id)
{
    const QPointer<HomeyApi> asked(&api);
    const quint64 changes = m_changes.value(id);
    then(api.variables(m_writes.timing().readBackTimeout), this,
         [this, promise, asked, id, changes](const Result<std::vector<Variable>> &variables) {
             // A variable has no time by which to tell whether the answer or a report that came
             // meanwhile on the other connection is the newer one.
             if (variables && asked && m_changes.value(id) != changes) {
                 readInto(promise, *asked, id);
                 return;
             }
             if (variables) {
                 for (const Variable &variable : *variables) {
                     if (variable.id == id)
                         m_home.upsertVariable(variable);
                 }
             }
             promise->addResult(variables ? Result<Done>(Done{}) : foyer::fail(variables.error()));
             promise->finish();
         });
}

void VariableWriter::setApi(HomeyApi *api)
{
    m_api = api;
    m_writes.setApi(api);
}

bool VariableWriter::isUnconfirmed(const QString &id) const
{
    return m_writes.isUnconfirmed({id, {}});
}

void VariableWriter::fail(const QString &action, const QString &name, const Error &error,
                          const QString &id, const Value &wanted)
{
    Q_EMIT failed(action, name, error, id, wanted);
}

void VariableWriter::setValue(const QString &id, const Value &value)
{
    const QString action = QStringLiteral("value");
    const Variable *variable = m_home.variable(id);
    if (!variable)
        return;
    const QString name = variable->name;
    if (!variable->accepts(value)) {
        fail(action, name, Error{Error::Kind::Refused, {}, QStringLiteral("invalid_value")}, id,
             value);
        return;
    }
    if (!m_api) {
        fail(action, name, Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")}, id,
             value);
        return;
    }
    if (!variable->pending && variable->value == value)
        return;

    const Value before = variable->shown();
    Q_EMIT valueAsked(id, before, value);
    m_writes.ask({id, {}}, value);
}

void VariableWriter::rename(const QString &id, const QString &name)
{
    const QString action = QStringLiteral("rename");
    const Variable *variable = m_home.variable(id);
    const QString wanted = name.trimmed();
    if (!variable || variable->name == wanted)
        return;
    const QString before = variable->name;
    if (wanted.isEmpty() || !m_api) {
        fail(action, before,
             wanted.isEmpty() ? Error{Error::Kind::Refused, {}, QStringLiteral("empty_name")}
                              : Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")},
             id, Value(wanted));
        return;
    }
    then(m_api->renameVariable(id, wanted), this,
         [this, id, wanted, before, action](const Result<Done> &result) {
             if (!result) {
                 fail(action, before, result.error(), id, Value(wanted));
                 return;
             }
             if (const Variable *known = m_home.variable(id)) {
                 Variable renamed = *known;
                 renamed.name = wanted;
                 m_home.upsertVariable(renamed);
             }
         });
}

void VariableWriter::create(const QString &name, Variable::Type type, const Value &value)
{
    const QString action = QStringLiteral("create");
    const QString wanted = name.trimmed();
    Variable candidate;
    candidate.type = type;
    if (wanted.isEmpty() || !candidate.accepts(value) || !m_api) {
        fail(action, wanted,
             !m_api ? Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")}
                    : Error{Error::Kind::Refused,
                            {},
                            wanted.isEmpty() ? QStringLiteral("empty_name")
                                             : QStringLiteral("invalid_value")});
        return;
    }
    then(m_api->createVariable(wanted, type, value), this,
         [this, wanted, action](const Result<Variable> &result) {
             if (!result) {
                 fail(action, wanted, result.error());
                 return;
             }
             m_home.upsertVariable(*result);
             Q_EMIT created(result->id);
         });
}

void VariableWriter::remove(const QString &id)
{
    const QString action = QStringLiteral("remove");
    const Variable *variable = m_home.variable(id);
    if (!variable)
        return;
    const QString name = variable->name;
    if (!m_api) {
        fail(action, name, Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")}, id);
        return;
    }
    then(m_api->deleteVariable(id), this, [this, id, name, action](const Result<Done> &result) {
        // Somebody else was faster: gone is gone.
        if (result || result.error().kind == Error::Kind::NotFound)
            m_home.removeVariable(id);
        else
            fail(action, name, result.error(), id);
    });
}

} // namespace foyer
