// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "net/async.h"

#include <QObject>

namespace foyer {

class HomeyApi;

/// Creates, changes, renames and deletes logic variables: shown at once where that is safe,
/// confirmed or rolled back with a reason. Refuses a value of the wrong type before the hub is
/// asked.
class VariableWriter : public QObject
{
    Q_OBJECT

public:
    explicit VariableWriter(Home &home, QObject *parent = nullptr);

    void setApi(HomeyApi *api);
    void setValue(const QString &id, const Value &value);
    void rename(const QString &id, const QString &name); ///< trimmed; empty is refused
    void create(const QString &name, Variable::Type type, const Value &value);
    void remove(const QString &id);

Q_SIGNALS:
    void created(const QString &id);
    /// A new value was accepted here and is on its way; `from` is what was shown before.
    void valueAsked(const QString &id, const foyer::Value &from, const foyer::Value &to);
    void valueConfirmed(const QString &id, const foyer::Value &value);
    /// What could not be done: "value", "rename", "create" or "remove"; `name` is the variable's,
    /// `id` too (empty for "create"). `wanted` is the value or the new name, for "try again"; null
    /// where trying again would not be safe or needs nothing.
    void failed(const QString &action, const QString &name, const foyer::Error &error,
                const QString &id, const foyer::Value &wanted);

private:
    struct Edit
    {
        quint64 number = 0;
        Value wanted;
    };
    void fail(const QString &action, const QString &name, const Error &error,
              const QString &id = {}, const Value &wanted = {});
    Home &m_home;
    HomeyApi *m_api = nullptr;
    QHash<QString, Edit>
        m_newest; ///< per variable, the newest edit; older answers do not settle it
    quint64 m_counter = 0;
};

} // namespace foyer
