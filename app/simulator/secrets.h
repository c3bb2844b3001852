// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foyer::sim {

/// Unpredictable text of `length` hexadecimal digits.
QString randomHex(int length);
/// A random UUID without braces.
QString randomUuid();
/// The same seed and purpose give the same digits, so that an API key survives a restart.
QString derivedHex(quint32 seed, const QString &purpose, int length);
QString derivedUuid(quint32 seed, const QString &purpose);
/// Three base64url parts that look like a signed token; the signature says that it is none.
QString unsignedJwt(const QString &subject, const QString &audience, int secondsToLive);

} // namespace foyer::sim
