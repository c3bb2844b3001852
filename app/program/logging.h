// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <memory>

namespace foyer {

/// Takes secrets out of text before it is shown or stored anywhere: by their shape (bearer and
/// basic credentials, JWTs, 40-hex tokens, OAuth parameters and JSON fields, passwords in
/// addresses) and by value, for those it was told about. Never keeps what it was given to redact.
/// Safe to use from any thread.
class Redactor
{
public:
    /// Registers a secret that has no recognisable shape, e.g. a hub's API key or a client secret.
    /// Shorter than 6 characters is ignored: it would blank out innocent text.
    void add(const QString &secret);
    void remove(const QString &secret);
    [[nodiscard]] QString redact(const QString &text) const;

private:
    mutable QMutex m_mutex;
    QStringList m_secrets; ///< longest first
};

/// The program's log: redacted lines on the standard error stream, one per message. While it exists
/// it is Qt's message handler; there is one at a time. Writes no files.
///
/// Categories: foyer.net, foyer.account, foyer.homey, foyer.ui, foyer.sim; rules as in
/// QT_LOGGING_RULES.
class Logging
{
public:
    /// `rules` are separated by semicolons, e.g. "foyer.net=true;foyer.ui.debug=false"; a bare
    /// category name such as "foyer.net" turns all its levels on. Without rules debug output of
    /// Foyer is off.
    explicit Logging(const QString &rules = {});
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

    [[nodiscard]] Redactor &redactor();

    /// The rules in the form that QLoggingCategory::setFilterRules takes.
    [[nodiscard]] static QString filterRules(const QString &rules);
    /// One line without line breaks: time (UTC), category, level, redacted text, cut at 4,000
    /// characters.
    [[nodiscard]] QByteArray line(QtMsgType type, const QString &category,
                                  const QString &text) const;

private:
    Redactor m_redactor;
    QtMessageHandler m_previous = nullptr;
};

} // namespace foyer
