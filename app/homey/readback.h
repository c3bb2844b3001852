// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/async.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace foyer {

class HomeyApi;

/// Reads items back from the hub until it has answered for each: how a write whose outcome is
/// unknown is settled. Only ever reads; waits while there is no way to the hub.
class ReadBack : public QObject
{
    Q_OBJECT

public:
    /// Reads one item and takes the answer over into the home.
    using Ask = std::function<Async<Done>(HomeyApi &, const QString &item)>;

    explicit ReadBack(Ask reader, QObject *parent = nullptr);

    /// The way to the hub; null while there is none. A new one is asked for all that is wanted.
    void setApi(HomeyApi *api);
    /// Between two tries for the same item; default 1 s.
    void setPause(std::chrono::milliseconds pause) { m_pause = pause; }
    /// Asks now. What is wanted while the item is being read is read once more: the answer under
    /// way may be older.
    void want(const QString &item);
    void forget(const QString &item);

Q_SIGNALS:
    void seen(const QString &item);   ///< read after the last want(): the home has it
    void denied(const QString &item); ///< the hub answers, but will not tell
    void unanswered();                ///< a try failed; there will be another

private:
    struct Look
    {
        bool isUnderWay = false;
        bool again = false;
        int serverErrors = 0;
    };
    void ask(const QString &item);
    void answered(const QString &item, const Result<Done> &result);

    Ask m_ask;
    HomeyApi *m_api = nullptr;
    QHash<QString, Look> m_looks;
    QTimer m_retry;
    std::chrono::milliseconds m_pause{1000};
    quint64 m_connection = 0; ///< answers of an earlier one are ignored
};

} // namespace foyer
