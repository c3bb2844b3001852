// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/readback.h"

namespace foyer {

ReadBack::ReadBack(Ask reader, QObject *parent)
    : QObject(parent)
    , m_ask(std::move(reader))
{
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] {
        const QStringList items = m_looks.keys();
        for (const QString &item : items)
            ask(item);
    });
}

void ReadBack::setApi(HomeyApi *api)
{
    m_api = api;
    ++m_connection;
    m_retry.stop();
    for (Look &look : m_looks)
        look = {};
    const QStringList items = m_looks.keys();
    for (const QString &item : items)
        ask(item);
}

void ReadBack::want(const QString &item)
{
    Look &look = m_looks[item];
    if (look.isUnderWay)
        look.again = true;
    else
        ask(item);
}

void ReadBack::forget(const QString &item)
{
    m_looks.remove(item);
}

void ReadBack::ask(const QString &item)
{
    const auto look = m_looks.find(item);
    if (!m_api || look == m_looks.end() || look->isUnderWay)
        return;
    look->isUnderWay = true;
    look->again = false;
    then(m_ask(*m_api, item), this,
         [this, item, connection = m_connection](const Result<Done> &result) {
             if (connection == m_connection)
                 answered(item, result);
         });
}

void ReadBack::answered(const QString &item, const Result<Done> &result)
{
    constexpr int mostServerErrors = 3;
    const auto look = m_looks.find(item);
    if (look == m_looks.end() || !look->isUnderWay)
        return;
    look->isUnderWay = false;
    if (result) {
        if (look->again) {
            ask(item);
            return;
        }
        m_looks.erase(look);
        Q_EMIT seen(item);
        return;
    }
    const bool isFinal =
        result.error().isDecision() ||
        (result.error().kind == Error::Kind::Server && ++look->serverErrors >= mostServerErrors);
    if (isFinal) {
        m_looks.erase(look);
        Q_EMIT denied(item);
        return;
    }
    if (!m_retry.isActive())
        m_retry.start(m_pause);
    Q_EMIT unanswered();
}

} // namespace foyer
