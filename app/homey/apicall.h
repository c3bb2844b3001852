// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/hub.h"
#include "net/async.h"

#include <QHash>

namespace foyer {

class HomeyApi;
struct Operation;

/// A call to a hub as a person states it: checked, but not yet sent.
struct ApiCall
{
    QByteArray method; ///< GET, POST, PUT or DELETE: a hub knows no other (protocol.md 3.1)
    QString path;      ///< encoded, "/api/…", perhaps with a query
    QByteArray body;   ///< JSON, or empty

    [[nodiscard]] bool isReading() const { return method == "GET"; }
};

/// What the hub answered.
struct ApiAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
};

/// Checks what was typed. Refused with code "bad_method", "bad_path" (not below /api/ of this hub:
/// "//", "..", another host, a fragment, a control character, more than 4096 characters),
/// "bad_json", or "body_with_get".
[[nodiscard]] Result<ApiCall> apiCall(const QByteArray &method, const QString &path,
                                      const QByteArray &body);

/// The call of an operation with these texts for its parameters; an empty text leaves one out,
/// `root` of a free body goes by its own name. Texts of a type other than string are JSON; "any" is
/// JSON when it reads as JSON and a string otherwise. Refused with code "missing_parameter" or
/// "bad_parameter", the parameter's name in `text`.
[[nodiscard]] Result<ApiCall> apiCall(const Operation &operation, Dialect dialect,
                                      const QHash<QString, QString> &values);

/// Sends it, once (a GET may be repeated, see HttpClient). Answers of up to 32 MiB.
[[nodiscard]] Async<ApiAnswer> sendCall(HomeyApi &api, const ApiCall &call);

/// The call as a command line for curl, with $HOMEY_TOKEN in place of the token. `base` is the
/// address of the hub.
[[nodiscard]] QString curlCommand(const ApiCall &call, const QUrl &base);

} // namespace foyer
