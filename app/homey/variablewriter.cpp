// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variablewriter.h"

#include "homey/homeyapi.h"

#include <utility>

namespace foyer {

VariableWriter::VariableWriter(Home &home, QObject *parent)
    : QObject(parent)
    , m_home(home)
{
    connect(&home, &Home::variableRemoved, this,
            [this](const QString &id) { m_newest.remove(id); });
}

void VariableWriter::setApi(HomeyApi *api)
{
    m_api = api;
    if (m_api)
        return;
    const QHash<QString, Edit> open = std::exchange(m_newest, {});
    for (auto edit = open.cbegin(); edit != open.cend(); ++edit) {
        const Variable *variable = m_home.variable(edit.key());
        const QString name = variable ? variable->name : QString();
        m_home.setVariablePending(edit.key(), {});
        fail(QStringLiteral("value"), name,
             Error{Error::Kind::Offline, {}, QStringLiteral("not_connected")}, edit.key(),
             edit->wanted);
    }
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

    const quint64 edit = ++m_counter;
    m_newest.insert(id, Edit{edit, value});
    const Value before = variable->shown();
    Q_EMIT valueAsked(id, before, value);
    m_home.setVariablePending(id, value);
    then(m_api->setVariableValue(id, value), this,
         [this, id, name, edit, value, action](const Result<Done> &result) {
             if (m_newest.value(id).number != edit)
                 return; // a newer edit of the same variable decides
             m_newest.remove(id);
             if (result) {
                 // The hub said yes: that is now its value, also when the event is late or lost.
                 if (const Variable *known = m_home.variable(id)) {
                     Variable confirmed = *known;
                     confirmed.value = value;
                     m_home.upsertVariable(confirmed);
                 }
                 m_home.setVariablePending(id, {});
                 Q_EMIT valueConfirmed(id, value);
             } else {
                 m_home.setVariablePending(id, {});
                 fail(action, name, result.error(), id, value);
             }
         });
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
