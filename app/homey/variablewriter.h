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
    /// What could not be done: "value", "rename", "create" or "remove"; `name` is the variable's.
    void failed(const QString &action, const QString &name, const foyer::Error &error);

private:
    void fail(const QString &action, const QString &name, const Error &error);
    Home &m_home;
    HomeyApi *m_api = nullptr;
    QHash<QString, quint64>
        m_newest; ///< per variable, the newest edit; older answers do not settle it
    quint64 m_counter = 0;
};

} // namespace foyer
