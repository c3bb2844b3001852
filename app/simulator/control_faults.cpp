// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/control.h"

#include "simulator/cloud.h"
#include "simulator/hub.h"

namespace foyer::sim {

namespace {

constexpr int oversizedBytes = 65 * 1024 * 1024; // just above what a sane client reads
constexpr int bombBytes = 24 * 1024 * 1024;
constexpr int stalledBytes = 5 * 1024;

QByteArray bytesFrom(const QJsonObject &command, const char *text, const char *base64)
{
    const auto encoded = command.value(QLatin1String(base64)).toString();
    return encoded.isEmpty() ? command.value(QLatin1String(text)).toString().toUtf8()
                             : QByteArray::fromBase64(encoded.toLatin1());
}

QJsonObject ok()
{
    return {{QStringLiteral("ok"), true}};
}

HttpResponse answerFrom(const QJsonValue &body, int status)
{
    return body.isString() ? HttpResponse::text(body.toString().toUtf8(), status)
                           : HttpResponse::json(body, status);
}

} // namespace

QJsonObject Control::addFault(const QJsonObject &command, FaultRule rule)
{
    rule.verb = command.value(QLatin1String("verb")).toString();
    rule.method = command.value(QLatin1String("method")).toString().toUpper();
    rule.pathPrefix = command.value(QLatin1String("path")).toString();
    rule.times = command.value(QLatin1String("times")).toInt(-1);
    faultsOf(command).add(rule);
    return ok();
}

Faults &Control::faultsOf(const QJsonObject &command) const
{
    return isForCloud(command) ? m_cloud.faults() : hubOf(command)->faults();
}

QJsonObject Control::delay(const QJsonObject &command)
{
    FaultRule rule;
    rule.delayMs = command.value(QLatin1String("ms")).toInt();
    return addFault(command, rule);
}

QJsonObject Control::fail(const QJsonObject &command)
{
    const int status = command.value(QLatin1String("status")).toInt(500);
    auto body = command.value(QLatin1String("body"));
    if (body.isUndefined())
        body = Failure{status, QStringLiteral("ordered_failure"),
                       QStringLiteral("Device did not respond")}
                   .toJson();
    FaultRule rule;
    rule.answer = answerFrom(body, status);
    return addFault(command, rule);
}

QJsonObject Control::garbage(const QJsonObject &command)
{
    const auto kind = command.value(QLatin1String("kind")).toString(QStringLiteral("html"));
    FaultRule rule;
    if (kind == QLatin1String("html")) {
        rule.answer =
            HttpResponse::html("<!DOCTYPE html><html><head><title>Welcome</title></head>"
                               "<body>Please accept the terms of this network.</body></html>");
        rule.answer->bare = true;
    } else if (kind == QLatin1String("truncated")) {
        rule.answer = HttpResponse::rawJson(R"({"one":{"id":"one","name":"Lam)");
    } else if (kind == QLatin1String("cut")) {
        rule.answer = HttpResponse::rawJson(QByteArray(4096, ' ') + "{}");
        rule.answer->cutAfter = 100;
    } else if (kind == QLatin1String("oversized")) {
        rule.answer = HttpResponse::rawJson('"' + QByteArray(oversizedBytes, 'x') + '"');
    } else if (kind == QLatin1String("empty")) {
        rule.answer = HttpResponse::rawJson({});
    } else if (kind == QLatin1String("redirect")) {
        rule.answer = HttpResponse::redirect("http://portal.invalid/welcome");
        rule.answer->bare = true;
    } else if (kind == QLatin1String("stalled")) {
        rule.answer = HttpResponse::rawJson(QByteArray(4 * stalledBytes, ' ') + "{}");
        rule.answer->stallAfter = stalledBytes;
    } else if (kind == QLatin1String("endless")) {
        rule.answer = HttpResponse::rawJson(QByteArray(256 * 1024, ' '));
        rule.answer->isEndless = true;
    } else if (kind == QLatin1String("bomb")) {
        // A zlib stream, as HTTP's "deflate" has it; qCompress writes four bytes of length first.
        rule.answer = HttpResponse::rawJson(qCompress(QByteArray(bombBytes, ' '), 9).mid(4));
        rule.answer->add("Content-Encoding", "deflate");
    } else {
        return {{QStringLiteral("ok"), false},
                {QStringLiteral("error"),
                 QStringLiteral("kind: html, truncated, cut, oversized, empty, redirect, stalled, "
                                "endless or bomb")}};
    }
    return addFault(command, rule);
}

QJsonObject Control::rewrite(const QJsonObject &command)
{
    FaultRule rule;
    rule.find = bytesFrom(command, "find", "findBase64");
    rule.with = bytesFrom(command, "with", "withBase64");
    if (rule.find.isEmpty())
        return {{QStringLiteral("ok"), false}, {QStringLiteral("error"), QStringLiteral("find?")}};
    return addFault(command, rule);
}

QJsonObject Control::rateLimit(const QJsonObject &command)
{
    FaultRule rule;
    rule.answer = HttpResponse::text("Too many requests", 429);
    const auto retryAfter = command.value(QLatin1String("retryAfter"));
    if (!retryAfter.isUndefined())
        rule.answer->add("Retry-After", jsonText(retryAfter));
    return addFault(command, rule);
}

QJsonObject Control::clearFaults(const QJsonObject &command)
{
    if (isForCloud(command) || !command.contains(QLatin1String("hub")))
        m_cloud.faults().clear();
    if (!isForCloud(command))
        hubOf(command)->faults().clear();
    return ok();
}

QJsonObject Control::drop(const QJsonObject &command)
{
    if (isForCloud(command))
        m_cloud.server().dropAll();
    else
        hubOf(command)->drop();
    return ok();
}

QJsonObject Control::hold(const QJsonObject &command)
{
    FaultRule rule;
    rule.holds = true;
    return addFault(command, rule);
}

QJsonObject Control::release(const QJsonObject &command)
{
    faultsOf(command).release();
    return ok();
}

QJsonObject Control::freeze(const QJsonObject &command)
{
    faultsOf(command).setFrozen(true);
    return ok();
}

QJsonObject Control::unfreeze(const QJsonObject &command)
{
    faultsOf(command).setFrozen(false);
    return ok();
}

QJsonObject Control::setListening(const QJsonObject &command, bool listening)
{
    if (!isForCloud(command))
        hubOf(command)->setRefusing(!listening, command.value(QLatin1String("route")).toString());
    else if (listening)
        m_cloud.server().resume();
    else
        m_cloud.server().refuse();
    return ok();
}

QJsonObject Control::refuse(const QJsonObject &command)
{
    return setListening(command, false);
}

QJsonObject Control::listen(const QJsonObject &command)
{
    return setListening(command, true);
}

QJsonObject Control::rejectSocket(const QJsonObject &command)
{
    const auto text =
        command.value(QLatin1String("error")).toString(QStringLiteral("Missing Scopes"));
    hubOf(command)->rejectSockets(QJsonObject{
        {QStringLiteral("statusCode"), command.value(QLatin1String("status")).toInt(403)},
        {QStringLiteral("error"), text},
        {QStringLiteral("error_description"), text}});
    return ok();
}

QJsonObject Control::acceptSocket(const QJsonObject &command)
{
    hubOf(command)->rejectSockets({});
    return ok();
}

} // namespace foyer::sim
