// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/diagnosticreport.h"

#include "foyer_config.h"
#include "homey/connectioninspector.h"
#include "homey/home.h"
#include "homey/session.h"
#include "homey/sessionfacts.h"
#include "homey/sparekey.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QMetaEnum>
#include <QSysInfo>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {

QString name(Route route)
{
    switch (route) {
    case Route::None: return QStringLiteral("none");
    case Route::LocalSecure: return QStringLiteral("local, encrypted");
    case Route::Local: return QStringLiteral("local");
    case Route::Mdns: return QStringLiteral("local name");
    case Route::Forwarded: return QStringLiteral("forwarded port");
    case Route::Cloud: return QStringLiteral("cloud");
    case Route::Typed: return QStringLiteral("typed address");
    }
    return {};
}

QString name(SessionFacts::Socket socket)
{
    switch (socket) {
    case SessionFacts::Socket::Closed: return QStringLiteral("closed");
    case SessionFacts::Socket::Connecting: return QStringLiteral("connecting");
    case SessionFacts::Socket::Joining: return QStringLiteral("joining");
    case SessionFacts::Socket::Open: return QStringLiteral("open");
    }
    return {};
}

QString name(Error::Kind kind)
{
    static const char *const names[] = {
        "offline",   "timeout",      "refused", "unauthorized", "missing scope",
        "not found", "rate limited", "server",  "protocol",     "cancelled"};
    return QString::fromLatin1(names[size_t(kind)]);
}

/// Servers choose the code of an error: only those that we know by name may be repeated.
QString knownCode(const QString &code)
{
    static const QStringList known{
        QStringLiteral("captive_portal"),  QStringLiteral("not_json"),
        QStringLiteral("too_large"),       QStringLiteral("truncated"),
        QStringLiteral("bad_encoding"),    QStringLiteral("redirect"),
        QStringLiteral("plain_http"),      QStringLiteral("unsendable"),
        QStringLiteral("connect_timeout"), QStringLiteral("disconnected"),
        QStringLiteral("not_joined"),      QStringLiteral("too_many"),
        QStringLiteral("upgrade_refused"), QStringLiteral("handshake"),
        QStringLiteral("wrong_hub"),       QStringLiteral("not_a_hub"),
        QStringLiteral("no_route"),        QStringLiteral("hub_offline"),
        QStringLiteral("signed_out"),      QStringLiteral("invalid_grant"),
        QStringLiteral("invalid_token"),   QStringLiteral("invalid_client")};
    if (code.isEmpty())
        return QStringLiteral("none");
    return known.contains(code) ? code : QStringLiteral("other");
}

/// "12.3.1-rc.2": a version may come from the hub, so anything else is not repeated.
QString version(const QString &text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(),
                                     [](QChar c) { return (c >= u'0' && c <= u'9') || c == u'.'; });
    return isPlain && !text.isEmpty() && text.size() <= 16 ? text : QStringLiteral("unknown");
}

QString seconds(std::chrono::milliseconds time)
{
    return time.count() < 0 ? QStringLiteral("never")
                            : QString(QString::number(time.count() / 1000) + QStringLiteral(" s"));
}

QString since(const QDateTime &at)
{
    if (!at.isValid())
        return QStringLiteral("never");
    return QString(QString::number(at.secsTo(QDateTime::currentDateTimeUtc())) +
                   QStringLiteral(" s ago"));
}

QString yesNo(bool value)
{
    return value ? QStringLiteral("yes") : QStringLiteral("no");
}

QString outcome(const Error &error)
{
    return QStringLiteral("%1, code %2, status %3%4")
        .arg(name(error.kind), knownCode(error.code), QString::number(error.httpStatus),
             error.tlsFailed ? QStringLiteral(", certificate not accepted") : QString());
}

QString outcome(const RouteCheck &check)
{
    if (check.bar == RouteBar::Unencrypted)
        return QStringLiteral("not used (unencrypted)");
    if (check.bar == RouteBar::OutsideLan)
        return QStringLiteral("not used (outside the local network)");
    switch (check.state) {
    case RouteCheck::State::Untested: return QStringLiteral("not tested");
    case RouteCheck::State::Testing: return QStringLiteral("being tested");
    case RouteCheck::State::Answered:
        return QStringLiteral("answered in %1 ms").arg(check.milliseconds);
    case RouteCheck::State::Failed: return outcome(check.error);
    }
    return {};
}

bool isPrivate(const QHostAddress &ip)
{
    static const QStringList networks{QStringLiteral("10.0.0.0/8"), QStringLiteral("172.16.0.0/12"),
                                      QStringLiteral("192.168.0.0/16"),
                                      QStringLiteral("169.254.0.0/16")};
    return std::any_of(networks.cbegin(), networks.cend(), [&ip](const QString &network) {
        return ip.isInSubnet(QHostAddress::parseSubnet(network));
    });
}

class Writer
{
public:
    void line(const char *title, const QString &value)
    {
        text += QString::fromLatin1(title) + QStringLiteral(": ") + value + u'\n';
    }
    QString text;
};

void writeSession(Writer &out, const Session &session)
{
    const Hub &hub = session.hub();
    out.line("hub", QStringLiteral("%1 (hashed), API %2")
                        .arg(hashedId(hub.id), hub.dialect == Dialect::V2 ? QStringLiteral("2")
                                                                          : QStringLiteral("3")));
    out.line("state", QString::fromLatin1(
                          QMetaEnum::fromType<Session::State>().valueToKey(int(session.state()))));
    out.line("route", QString(name(session.route()) + QStringLiteral(" (") +
                              addressKind(session.baseUrl()) + u')'));
    out.line("stay in the local network", yesNo(hub.lanOnly));
    out.line("unencrypted allowed", yesNo(hub.plainLanAllowed));
    const SessionFacts facts = session.facts();
    out.line("socket",
             QStringLiteral("%1, %2 subscriptions, %3 unanswered, %4 not confirmed")
                 .arg(name(facts.socket), QString::number(facts.subscriptions),
                      QString::number(facts.unanswered), QString::number(facts.unconfirmed)));
    out.line("next attempt", seconds(facts.triesAgain));
    out.line("access",
             facts.hasFixedKey ? QStringLiteral("local API key") : QStringLiteral("account"));
    out.line("hub session", QStringLiteral("opened %1, time to its renewal %2")
                                .arg(since(facts.loggedInAt), seconds(facts.renewsIn)));
    out.line("scopes known", QString::number(session.scopes().size()));
    if (const SpareKeyFacts key = session.spareKey(); key.state != SpareKeyFacts::State::None)
        out.line("key beside the account",
                 key.state == SpareKeyFacts::State::Accepted
                     ? QStringLiteral("accepted, %1 scopes").arg(key.scopes.size())
                     : QStringLiteral("not usable"));
}

void writeLatency(Writer &out, const LatencyRecord &latency)
{
    const Series series = latency.series(QDateTime::currentMSecsSinceEpoch());
    const auto range = series.range();
    const auto count =
        std::count_if(series.points.cbegin(), series.points.cend(),
                      [](const Series::Point &point) { return std::isfinite(point.value); });
    out.line("latency, last 10 min",
             range ? QStringLiteral("%1 to %2 ms, %3 answers")
                         .arg(QString::number(range->minimum), QString::number(range->maximum),
                              QString::number(count))
                   : QStringLiteral("unknown"));
}

} // namespace

QString hashedId(const QString &id)
{
    if (id.isEmpty())
        return QStringLiteral("none");
    const QByteArray named = QByteArrayLiteral("foyer-report:") + id.toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(named, QCryptographicHash::Sha256).toHex().left(8));
}

QString addressKind(const QUrl &address)
{
    if (address.isEmpty())
        return QStringLiteral("no address");
    const bool isSecure = address.scheme() == QLatin1String("https");
    const QString host = address.host();
    const QHostAddress ip(host);
    QString kind = QStringLiteral("name");
    if (host == QLatin1String("localhost") || ip.isLoopback())
        kind = QStringLiteral("this computer");
    else if (ip.protocol() == QAbstractSocket::IPv6Protocol)
        kind = QStringLiteral("IPv6");
    else if (!ip.isNull())
        kind = isPrivate(ip) ? QStringLiteral("private IPv4") : QStringLiteral("public IPv4");
    else if (host.endsWith(QLatin1String(".local")))
        kind = QStringLiteral(".local name");
    else if (host.endsWith(QLatin1String(".homeylocal.com")))
        kind = QStringLiteral("homeylocal.com name");
    else if (host.endsWith(QLatin1String(".athom.com")) ||
             host.endsWith(QLatin1String(".homey.app")))
        kind = QStringLiteral("Athom name");
    return QStringLiteral("%1, %2, port %3")
        .arg(isSecure ? QStringLiteral("https") : QStringLiteral("http"), kind,
             QString::number(address.port(isSecure ? 443 : 80)));
}

QString diagnosticReport(const Session *session, ConnectionInspector &inspector, const Home &home,
                         const AccountTimes &account)
{
    Writer out;
    out.text = QStringLiteral("Foyer diagnostic report\n");
    out.line("made", QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    out.line("program",
             QStringLiteral("%1 with Qt %2")
                 .arg(QStringLiteral(FOYER_VERSION), version(QString::fromLatin1(qVersion()))));
    out.line("system", QStringLiteral("%1 %2, %3")
                           .arg(QSysInfo::productType(), QSysInfo::productVersion(),
                                QSysInfo::currentCpuArchitecture()));
    if (session)
        writeSession(out, *session);
    else
        out.line("state", QStringLiteral("no hub is open"));
    out.line("access token",
             QStringLiteral("received %1, good for %2")
                 .arg(since(account.tokenReceivedAt), seconds(account.tokenFreshFor)));
    out.line("connected",
             QStringLiteral("since %1, %2 losses")
                 .arg(since(inspector.connectedSince()), QString::number(inspector.losses())));
    writeLatency(out, inspector.latency());
    out.line("home", QStringLiteral("%1 devices, %2 zones, %3 variables, loaded %4, stale %5")
                         .arg(QString::number(home.deviceIds().size()),
                              QString::number(home.zoneIds().size()),
                              QString::number(home.variableIds().size()), yesNo(home.isLoaded()),
                              yesNo(home.isStale())));
    for (const RouteCheck &check : inspector.routes().all())
        out.line("known route",
                 QStringLiteral("%1 (%2) %3")
                     .arg(name(check.route), addressKind(check.base), outcome(check)));
    for (const Problem &problem : inspector.problems())
        out.line("problem", QStringLiteral("%1 (%2 times): %3")
                                .arg(problem.at.toString(Qt::ISODate),
                                     QString::number(problem.times), outcome(problem.error)));
    return out.text;
}

} // namespace foyer
