// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

namespace foyer::test {

/// The first message of a TLS client (RFC 8446 §4.1.2): what it would agree to. Reads a message
/// that arrived whole; isValid is false otherwise.
struct ClientHello
{
    explicit ClientHello(const QByteArray &record)
    {
        const auto byte = [&record](qsizetype at) { return quint8(record.at(at)); };
        const auto word = [&byte](qsizetype at) { return quint16(byte(at) << 8 | byte(at + 1)); };
        constexpr qsizetype randomEnd = 5 + 4 + 2 + 32;
        if (record.size() < randomEnd + 1 || byte(0) != 22 || byte(5) != 1 ||
            record.size() < 5 + word(3))
            return;
        qsizetype at = randomEnd;
        at += 1 + byte(at); // session
        const qsizetype suitesEnd = at + 2 + word(at);
        for (at += 2; at + 1 < suitesEnd; at += 2)
            suites << word(at);
        at = suitesEnd;
        at += 1 + byte(at); // compression
        const qsizetype end = at + 2 + word(at);
        for (at += 2; at + 4 <= end && at + 4 + word(at + 2) <= record.size();
             at += 4 + word(at + 2))
            extensions.insert(word(at), record.mid(at + 4, word(at + 2)));
        isValid = true;
        const QByteArray offered = extensions.value(43);
        for (qsizetype i = 1; i + 1 < offered.size(); i += 2)
            versions << quint16(quint8(offered.at(i)) << 8 | quint8(offered.at(i + 1)));
    }

    bool isValid = false;
    QList<quint16> suites;                 ///< cipher suites, as in the IANA registry
    QList<quint16> versions;               ///< supported_versions
    QHash<quint16, QByteArray> extensions; ///< by their number; 0 server_name, 16 ALPN
};

} // namespace foyer::test
