// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/svgrules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace foyer::svg {

namespace {

using Names = QSet<QString>;

Names names(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.cbegin(), list.cend()};
}

/// url(#id) in its spellings; the id is the first group.
const QRegularExpression &localUrl()
{
    static const QRegularExpression expression(
        QStringLiteral(R"(url\(\s*["']?#([^"'()\s]+)["']?\s*\))"),
        QRegularExpression::CaseInsensitiveOption);
    return expression;
}

/// True when all that a value reaches for lies in the document.
bool staysInside(const QString &value)
{
    if (value.contains(u'\\') || value.contains(u'@')) // escapes can spell anything
        return false;
    const auto all = value.count(QLatin1String("url"), Qt::CaseInsensitive);
    if (all == 0)
        return true;
    qsizetype local = 0;
    for (auto found = localUrl().globalMatch(value); found.hasNext(); found.next())
        ++local;
    return all == local;
}

bool isGeometry(QStringView name)
{
    static const Names geometry = names(
        "d points x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height viewBox transform "
        "gradientTransform patternTransform stroke-width stroke-miterlimit font-size offset");
    return geometry.contains(name.toString());
}

/// Digits before the point plus the exponent: 6 is 999,999.
class Magnitude
{
public:
    /// False once a number is too large.
    bool read(QStringView text, bool identifiersToo)
    {
        m_text = text;
        m_at = 0;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (isDigit(c) || c == u'.') {
                if (!number())
                    return false;
            } else if (identifiersToo && (c == u'#' || c.isLetter() || c == u'_')) {
                while (m_at < m_text.size() && (m_text.at(m_at).isLetterOrNumber() || isJoin()))
                    ++m_at; // "#1e9999" and "cls-1" are no numbers
            } else {
                ++m_at;
            }
        }
        return true;
    }

private:
    static constexpr int most = 6;
    static bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }
    bool isJoin() const
    {
        const QChar c = m_text.at(m_at);
        return c == u'#' || c == u'_' || c == u'-';
    }
    int digits(bool skipZeros)
    {
        int count = 0;
        for (; m_at < m_text.size() && isDigit(m_text.at(m_at)); ++m_at) {
            if (count > 0 || !skipZeros || m_text.at(m_at) != u'0')
                ++count;
        }
        return count;
    }
    bool number()
    {
        const int whole = digits(true);
        if (m_at < m_text.size() && m_text.at(m_at) == u'.') {
            ++m_at;
            digits(false);
        }
        return whole + exponent() <= most;
    }
    int exponent()
    {
        if (m_at + 1 >= m_text.size() || m_text.at(m_at).toLower() != u'e')
            return 0;
        const QChar next = m_text.at(m_at + 1);
        const bool isSigned = next == u'-' || next == u'+';
        if (!isDigit(next) &&
            !(isSigned && m_at + 2 < m_text.size() && isDigit(m_text.at(m_at + 2))))
            return 0; // "1em"
        m_at += isSigned ? 2 : 1;
        const qsizetype start = m_at;
        digits(false);
        if (next == u'-')
            return 0;
        const QStringView value = m_text.mid(start, std::min<qsizetype>(m_at - start, 4));
        return value.toInt();
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

bool mayStay(QStringView element)
{
    static const Names elements =
        names("svg g defs symbol use switch path rect circle ellipse line polyline polygon text "
              "tspan linearGradient radialGradient stop clipPath mask pattern style");
    return elements.contains(element.toString());
}

bool hasText(QStringView element)
{
    return element == u"text" || element == u"tspan" || element == u"style";
}

std::optional<QString> attribute(QStringView element, QStringView name, const QString &value)
{
    // Dashes are left out: a tiny dash on a long line keeps a renderer busy for hours.
    static const Names attributes = names(
        "id class d points x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy width height viewBox "
        "preserveAspectRatio version transform gradientTransform gradientUnits spreadMethod offset "
        "stop-color stop-opacity fill fill-opacity fill-rule stroke stroke-width stroke-linecap "
        "stroke-linejoin stroke-miterlimit stroke-opacity color opacity clip-path clip-rule "
        "clipPathUnits mask maskUnits maskContentUnits patternUnits patternContentUnits "
        "patternTransform display visibility overflow vector-effect paint-order font-family "
        "font-size font-style font-weight text-anchor");
    static const Names referring = names("use linearGradient radialGradient pattern");
    if (name == u"href") {
        const bool isLocal = value.size() > 1 && value.startsWith(u'#');
        return isLocal && referring.contains(element.toString()) ? std::optional(value)
                                                                 : std::nullopt;
    }
    if (name == u"style") {
        const QString cleaned = style(value);
        return cleaned.isEmpty() ? std::nullopt : std::optional(cleaned);
    }
    if (name == u"type" && element == u"style")
        return QStringLiteral("text/css");
    if (!attributes.contains(name.toString()) || !staysInside(value))
        return {};
    return value;
}

QString style(const QString &css)
{
    if (!staysInside(css) || css.contains(u'<') ||
        css.contains(QLatin1String("expression"), Qt::CaseInsensitive))
        return {};
    QString kept = css;
    return kept.replace(QLatin1String("stroke-dash"), QLatin1String("-none-dash"),
                        Qt::CaseInsensitive);
}

QStringList references(const QString &value, bool isHref)
{
    if (isHref)
        return {value.mid(1)};
    QStringList ids;
    if (!value.contains(QLatin1String("url"), Qt::CaseInsensitive))
        return ids;
    for (auto found = localUrl().globalMatch(value); found.hasNext();)
        ids << found.next().captured(1);
    return ids;
}

QString withReferences(const QString &css, const QStringList &allowed)
{
    QString kept;
    qsizetype from = 0;
    for (auto found = localUrl().globalMatch(css); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        kept += QStringView(css).mid(from, match.capturedStart() - from);
        kept += allowed.contains(match.captured(1)) ? match.captured(0) : QStringLiteral("none");
        from = match.capturedEnd();
    }
    kept += QStringView(css).mid(from);
    return kept;
}

bool hasSaneNumbers(QStringView name, QStringView value)
{
    if (name == u"style")
        return Magnitude().read(value, true);
    return !isGeometry(name) || Magnitude().read(value, false);
}

} // namespace foyer::svg
