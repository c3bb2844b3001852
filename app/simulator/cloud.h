// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/account.h"
#include "simulator/faults.h"
#include "simulator/loopbackserver.h"

#include <QJsonArray>

namespace foyer::sim {

/// The simulated api.athom.com and accounts.athom.com in one: sign-in pages, token endpoint, user
/// and delegation (protocol.md §1–2). It hands out access and refuses to know what a hub does.
class Cloud : public QObject
{
    Q_OBJECT

public:
    explicit Cloud(QObject *parent = nullptr);

    [[nodiscard]] LoopbackServer &server() { return m_server; }
    [[nodiscard]] const LoopbackServer &server() const { return m_server; }
    [[nodiscard]] Account &account() { return m_account; }
    [[nodiscard]] Faults &faults() { return m_faults; }
    /// The homeys[] entries of /user/me, in order.
    void setHomeys(const QJsonArray &homeys) { m_homeys = homeys; }

Q_SIGNALS:
    void received(const QString &method, const QString &path, const QString &query,
                  const QByteArray &body);

private:
    void take(const HttpRequest &request, const Answer &answer);
    HttpResponse route(const HttpRequest &request);
    HttpResponse authorise(const HttpRequest &request);
    HttpResponse login(const HttpRequest &request);
    HttpResponse pageLogin(const HttpRequest &request);
    HttpResponse consent(const HttpRequest &request);
    HttpResponse token(const HttpRequest &request);
    HttpResponse userMe(const HttpRequest &request);
    HttpResponse delegation(const HttpRequest &request);
    /// Why an authorise request cannot go on; empty = it can.
    [[nodiscard]] QString problemOf(const HttpRequest &request) const;
    [[nodiscard]] QStringList hubIds() const;
    [[nodiscard]] QString userToken(const HttpRequest &request) const;

    Account m_account;
    Faults m_faults;
    QJsonArray m_homeys;
    QString m_csrf;
    LoopbackServer m_server;
};

} // namespace foyer::sim
