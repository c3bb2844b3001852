// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/redirect.h"
#include "fuzz/target.h"

#include <algorithm>

using namespace foyer;
using fuzz::require;

namespace {

bool isVisible(const QString &text, qsizetype longest)
{
    return text.size() <= longest && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return c.unicode() > 0x20 && c.unicode() < 0x7f;
           });
}

/// The origin as the simplest of parsers reads it: the text up to the first of / ? # after "://".
QString plainOrigin(const QString &text)
{
    const qsizetype authority = text.indexOf(QLatin1String("://")) + 3;
    qsizetype end = authority;
    while (end < text.size() && !QStringLiteral("/?#").contains(text.at(end)))
        ++end;
    // Every parser reads ":080" as 80.
    const qsizetype port = text.lastIndexOf(u':', end - 1) + 1;
    qsizetype zeros = 0;
    while (port > authority && port + zeros + 1 < end && text.at(port + zeros) == u'0')
        ++zeros;
    return QString(text.left(port) + text.mid(port + zeros, end - port - zeros)).toLower();
}

void check(const QString &text, const QUrl &redirectUri, const QStringList &origins)
{
    const RedirectAnswer answer = checkRedirect(text, redirectUri);
    const bool isOurs = answer.verdict != RedirectAnswer::Verdict::NotOurs;
    if (isOurs)
        require(origins.contains(plainOrigin(text.trimmed())), "only our own origin is ours");
    if (isOurs)
        require(!text.contains(u'\\'), "no two parsers disagree about it");
    const bool isCode = answer.verdict == RedirectAnswer::Verdict::Code;
    require(isCode == !answer.code.isEmpty(), "a code is there when the verdict says so");
    require(isVisible(answer.code, 512), "a code is 1 to 512 visible characters");
    require(isVisible(answer.state, 512), "a state is at most 512 visible characters");
    require(!(isCode && !answer.error.isEmpty()), "a code does not stand beside an error");
    if (answer.verdict == RedirectAnswer::Verdict::Denied)
        require(!answer.error.isEmpty() && isVisible(answer.error, 64), "a refusal has a reason");
}

} // namespace

// The address that a browser or a person brings back.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(fuzz::bytesOf(data, size));
    check(text, QUrl(QStringLiteral("http://localhost")),
          {QStringLiteral("http://localhost"), QStringLiteral("http://localhost:80"),
           QStringLiteral("http://localhost:")});
    check(text, QUrl(QStringLiteral("http://127.0.0.1:3000/callback")),
          {QStringLiteral("http://127.0.0.1:3000")});
    check(text, QUrl(QStringLiteral("https://example.org/a")),
          {QStringLiteral("https://example.org"), QStringLiteral("https://example.org:443"),
           QStringLiteral("https://example.org:")});
    const bool isCode = looksLikeCode(text);
    require(!isCode || (isVisible(text, 512) && !text.isEmpty()), "what looks like a code is one");
    return 0;
}
