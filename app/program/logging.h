// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logrecord.h"
#include "program/logfiles.h"

#include <QByteArray>
#include <QList>
#include <QMutex>
#include <QString>
#include <QStringList>

#include <functional>
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

/// The program's log: redacted lines, one per message, on the standard error stream, in files when
/// asked to, and for whoever shows them. While it exists it is Qt's message handler; there is one
/// at a time. The one place where secrets are taken out and hostile text is made harmless:
/// everything that leaves it went through record().
///
/// Categories: foyer.net, foyer.account, foyer.homey, foyer.ui, foyer.sim; rules as in
/// QT_LOGGING_RULES.
class Logging
{
public:
    /// Lines kept for take(); the oldest give way.
    static constexpr int mostWaiting = 5000;

    /// `rules` is a level ("debug", "info", "warning", "critical": this and everything worse) or
    /// rules separated by semicolons, e.g. "foyer.net=true;foyer.ui.debug=false"; a bare category
    /// name such as "foyer.net" turns all its levels on. Without rules debug output of Foyer is
    /// off.
    explicit Logging(const QString &rules = {});
    ~Logging();
    Logging(const Logging &) = delete;
    Logging &operator=(const Logging &) = delete;

    [[nodiscard]] Redactor &redactor();
    /// Writes files too from now on; null ends that.
    void setFiles(std::unique_ptr<LogFiles> files);
    /// Called, on any thread and not again before take(), when there are new lines. It must not
    /// call back at once. Empty ends that.
    void setListener(std::function<void()> listener);
    /// The lines since the last call, oldest first.
    [[nodiscard]] QList<LogRecord> take();

    /// A message on its way to everywhere; what Qt's message handler calls.
    void receive(QtMsgType type, const QString &category, const QString &text);

    /// "debug", "info", "warning" or "critical".
    [[nodiscard]] static bool isLevel(const QString &rules);
    /// The rules in the form that QLoggingCategory::setFilterRules takes.
    [[nodiscard]] static QString filterRules(const QString &rules);
    /// Redacted, without line breaks, control, direction and invisible characters, cut at 4,000
    /// characters.
    [[nodiscard]] LogRecord record(QtMsgType type, const QString &category,
                                   const QString &text) const;
    /// The record as a line of UTF-8: time (UTC), category, level, text.
    [[nodiscard]] QByteArray line(QtMsgType type, const QString &category,
                                  const QString &text) const;

private:
    Redactor m_redactor;
    QMutex m_mutex; ///< guards what follows
    std::unique_ptr<LogFiles> m_files;
    std::function<void()> m_listener;
    QList<LogRecord> m_waiting;
    bool m_isListenerCalled = false;
    QtMessageHandler m_previous = nullptr;
};

} // namespace foyer
