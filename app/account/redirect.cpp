// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/redirect.h"

#include <QHostAddress>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace foyer {

namespace {

constexpr qsizetype kMaxAddress = 4096;
constexpr qsizetype kMaxValue = 512;

int effectivePort(const QUrl &url)
{
    if (url.port() != -1)
        return url.port();
    return url.scheme() == QLatin1String("https")  ? 443
           : url.scheme() == QLatin1String("http") ? 80
                                                   : -1;
}

QString effectivePath(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return path.isEmpty() ? QStringLiteral("/") : path;
}

bool isVisibleAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(),
                       [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
}

/// The value of `name` in an encoded query; nullopt when it occurs more than once or is unusable.
std::optional<QString> single(const QString &query, QLatin1String name)
{
    std::optional<QString> found;
    const QStringList pairs = query.split(u'&', Qt::SkipEmptyParts);
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        // The name is decoded too: "c%6Fde" is a second code, not another field.
        const QString key = QUrl::fromPercentEncoding(pair.left(equals).toLatin1());
        if (key != name)
            continue;
        if (found)
            return std::nullopt;
        found = equals < 0 ? QString() : QUrl::fromPercentEncoding(pair.mid(equals + 1).toLatin1());
        if (found->size() > kMaxValue || !isVisibleAscii(*found))
            return std::nullopt;
    }
    return found ? found : QString();
}

/// QUrl reads "127.00.0.1" or "127.1" as 127.0.0.1; whoever reads it otherwise goes elsewhere.
bool hasHostAsWritten(const QString &text, const QUrl &redirectUri)
{
    const QString host = redirectUri.host(QUrl::FullyEncoded);
    const QString wanted =
        host.contains(u':') ? QString(u'[' + host + u']') : host; // as an address has it
    const QStringView behind = QStringView(text).mid(text.indexOf(QLatin1String("://")) + 3);
    if (!behind.startsWith(wanted, Qt::CaseInsensitive))
        return false;
    const QStringView rest = behind.sliced(wanted.size());
    return rest.isEmpty() || QStringView(u":/?#").contains(rest.front());
}

QString safeError(const QString &error)
{
    const bool plain = error.size() <= 64 && std::all_of(error.begin(), error.end(), [](QChar c) {
                           return (c >= u'a' && c <= u'z') || c == u'_';
                       });
    return plain ? error : QStringLiteral("unknown");
}

} // namespace

bool isLoopback(const QUrl &url)
{
    if (url.scheme() != QLatin1String("http") && url.scheme() != QLatin1String("https"))
        return false;
    if (url.host() == QLatin1String("localhost"))
        return true;
    const QHostAddress address(url.host());
    return address == QHostAddress(QHostAddress::LocalHost) ||
           address == QHostAddress(QHostAddress::LocalHostIPv6);
}

bool isRedirectUri(const QUrl &url, const QUrl &redirectUri)
{
    if (!url.isValid() || url.scheme().isEmpty() || !redirectUri.isValid() ||
        redirectUri.scheme().isEmpty())
        return false;
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return false;
    return url.scheme() == redirectUri.scheme() &&
           url.host(QUrl::FullyEncoded) == redirectUri.host(QUrl::FullyEncoded) &&
           effectivePort(url) == effectivePort(redirectUri) &&
           effectivePath(url) == effectivePath(redirectUri);
}

RedirectAnswer checkRedirect(const QUrl &url, const QUrl &redirectUri)
{
    RedirectAnswer answer;
    if (!isRedirectUri(url, redirectUri) || url.toEncoded().size() > kMaxAddress)
        return answer;

    answer.verdict = RedirectAnswer::Verdict::Malformed;
    const QString query = url.query(QUrl::FullyEncoded);
    const auto code = single(query, QLatin1String("code"));
    const auto state = single(query, QLatin1String("state"));
    const auto error = single(query, QLatin1String("error"));
    if (!code || !state || !error || code->isEmpty() == error->isEmpty())
        return answer;

    if (!error->isEmpty()) {
        answer.verdict = RedirectAnswer::Verdict::Denied;
        answer.error = safeError(*error);
        answer.state = *state;
    } else if (looksLikeCode(*code)) {
        answer.verdict = RedirectAnswer::Verdict::Code;
        answer.code = *code;
        answer.state = *state;
    }
    return answer;
}

RedirectAnswer checkRedirect(const QString &pasted, const QUrl &redirectUri)
{
    const QString text = pasted.trimmed();
    if (text.size() > kMaxAddress || text.contains(u'\\') || !isVisibleAscii(text) ||
        !hasHostAsWritten(text, redirectUri))
        return {};
    return checkRedirect(QUrl(text, QUrl::StrictMode), redirectUri);
}

bool looksLikeCode(const QString &text)
{
    static const QString others = QStringLiteral("-._~+/=");
    return !text.isEmpty() && text.size() <= kMaxValue &&
           std::all_of(text.begin(), text.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') ||
                      (c >= u'0' && c <= u'9') || others.contains(c);
           });
}

} // namespace foyer
