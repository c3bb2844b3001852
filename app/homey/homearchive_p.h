// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/capability.h"

#include <QHash>
#include <QStringList>
#include <QtEndian>

#include <array>
#include <initializer_list>
#include <string>
#include <vector>

namespace foyer {

/// The alphabet of a home's archive while it is written: texts, lists of them and capability
/// descriptions are kept once and named by number afterwards. Knows nothing of devices or zones.
class ArchiveWriter
{
public:
    void boolean(bool value) { m_main.put(quint8(value)); }
    void number(quint8 value) { m_main.put(value); }
    void number(quint32 value) { m_main.put(value); }
    void text(const QString &text) { m_main.put(numberOf(text)); }
    void texts(const QStringList &texts);
    void optional(const std::optional<double> &value);
    void time(const QDateTime &time); ///< to the millisecond; an invalid one stays invalid
    void value(const Value &value);
    void flags(std::initializer_list<bool> flags); ///< at most eight
    /// All of the capability but its value, time and pending.
    void description(const Capability &capability);

    [[nodiscard]] QByteArray finished() const; ///< the tables, then what was written

private:
    /// Numbers as QDataStream writes them, most significant byte first, without its devices.
    struct Bytes
    {
        template<typename T>
        void put(T value)
        {
            std::array<char, sizeof(T)> bytes;
            qToBigEndian(value, bytes.data());
            all.append(bytes.data(), bytes.size());
        }
        std::string all;
    };
    struct Known
    {
        QString text;
        quint32 number;
    };
    struct Described
    {
        Capability capability;
        quint32 number;
    };

    quint32 numberOf(const QString &text);

    QHash<QString, quint32> m_textNumbers;
    std::array<Known, 256> m_latest{}; ///< by the place of their letters: most texts are shared
    QHash<QStringList, quint32> m_listNumbers;
    QHash<QString, std::vector<Described>> m_described; ///< by capability id
    quint32 m_descriptionCount = 0;
    Bytes m_texts, m_lists, m_descriptions, m_main;
};

/// Reads what ArchiveWriter wrote. Believes nothing: a number out of its range, or more items than
/// there can be in what is left, spoils the whole and everything reads as empty from then on.
class ArchiveReader
{
public:
    explicit ArchiveReader(QByteArrayView bytes); ///< which outlive it

    [[nodiscard]] bool isGood() const { return m_isGood; }
    [[nodiscard]] bool isAtEnd() const { return m_at == m_end; }
    void spoil() { m_isGood = false; }

    [[nodiscard]] bool boolean() { return choice(1) == 1; }
    [[nodiscard]] quint8 choice(quint8 last); ///< 0 … last
    [[nodiscard]] quint32 count(quint32 most);
    [[nodiscard]] QString text();
    [[nodiscard]] QStringList texts();
    [[nodiscard]] std::optional<double> optional(); ///< finite
    [[nodiscard]] QDateTime time();
    [[nodiscard]] Value value();
    void flags(std::initializer_list<bool *> flags);
    [[nodiscard]] const Capability &description(); ///< until this is gone

private:
    /// As QDataStream writes it, most significant byte first; 0 and spoilt at the end. Not
    /// QDataStream itself: it asks a device for every number, and a start reads a hundred thousand.
    template<typename T>
    [[nodiscard]] T number();
    [[nodiscard]] double finite();
    [[nodiscard]] QStringList newList();
    [[nodiscard]] Capability newDescription();

    const char *m_at;
    const char *m_end;
    bool m_isGood = true;
    std::vector<QString> m_texts;
    std::vector<QStringList> m_lists;
    std::vector<Capability> m_descriptions;
};

} // namespace foyer
