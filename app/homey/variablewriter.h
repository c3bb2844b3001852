// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "homey/optimisticwrites.h"

#include <QHash>
#include <QObject>

namespace foyer {

class HomeyApi;

/// Creates, changes, renames and deletes logic variables: shown at once where that is safe,
/// confirmed, rolled back with a reason or, without an answer, read back. Refuses a value of the
/// wrong type before the hub is asked.
class VariableWriter : public QObject
{
    Q_OBJECT

public:
    explicit VariableWriter(Home &home, QObject *parent = nullptr);

    void setApi(HomeyApi *api);
    void setTiming(const WriteTiming &timing) { m_writes.setTiming(timing); }
    /// A value was sent, but the hub did not answer: shown as pending until it was read back.
    [[nodiscard]] bool isUnconfirmed(const QString &id) const;
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
    void unconfirmedChanged(const QString &id);
    void hubSilent(); ///< reading back got no answer either: is there still a connection?

private:
    [[nodiscard]] OptimisticWrites::Seam seam();
    [[nodiscard]] Async<Done> readBack(HomeyApi &api, const QString &id);
    void readInto(const std::shared_ptr<QPromise<Result<Done>>> &promise, HomeyApi &api,
                  const QString &id);
    void fail(const QString &action, const QString &name, const Error &error,
              const QString &id = {}, const Value &wanted = {});
    Home &m_home;
    HomeyApi *m_api = nullptr;
    /// How often each variable changed: what was read before a report must not cover it up.
    QHash<QString, quint64> m_changes;
    OptimisticWrites m_writes;
};

} // namespace foyer
