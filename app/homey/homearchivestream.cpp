// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homearchive_p.h"

#include <QIODevice>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace foyer {

namespace {

constexpr auto streamVersion = QDataStream::Qt_6_4;
constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr quint32 noBytes = 0xffffffff; // how QDataStream writes a null QByteArray
constexpr quint32 mostTexts = 1'000'000;
constexpr quint32 mostDescriptions = 200'000;
constexpr quint32 mostOptions = 1'000;
constexpr int longestText = 64 * 1024; // what the decoder of the hub's JSON lets through

enum ValueTag : quint8 { Nothing, No, Yes, Number, Text };

} // namespace

ArchiveWriter::ArchiveWriter()
    : m_textStream(&m_texts, QIODevice::WriteOnly)
    , m_descriptionStream(&m_descriptions, QIODevice::WriteOnly)
    , m_main(&m_bytes, QIODevice::WriteOnly)
{
    for (QDataStream *stream : {&m_textStream, &m_descriptionStream, &m_main})
        stream->setVersion(streamVersion);
}

quint32 ArchiveWriter::numberOf(const QString &text)
{
    const auto known = m_textNumbers.constFind(text);
    if (known != m_textNumbers.cend())
        return *known;
    const auto number = quint32(m_textNumbers.size());
    m_textNumbers.insert(text, number);
    m_textStream << text.left(longestText).toUtf8();
    return number;
}

void ArchiveWriter::texts(const QStringList &texts)
{
    m_main << quint32(texts.size());
    for (const QString &each : texts)
        text(each);
}

void ArchiveWriter::optional(const std::optional<double> &value)
{
    const bool has = value && std::isfinite(*value);
    boolean(has);
    if (has)
        m_main << *value;
}

void ArchiveWriter::time(const QDateTime &time)
{
    m_main << (time.isValid() ? time.toMSecsSinceEpoch() : noTime);
}

void ArchiveWriter::value(const Value &value)
{
    if (const auto yes = value.boolean()) {
        m_main << quint8(*yes ? Yes : No);
    } else if (const auto number = value.number(); number && std::isfinite(*number)) {
        m_main << quint8(Number) << *number;
    } else if (const auto words = value.string()) {
        m_main << quint8(Text);
        text(*words);
    } else {
        m_main << quint8(Nothing);
    }
}

void ArchiveWriter::flags(std::initializer_list<bool> flags)
{
    Q_ASSERT(flags.size() <= 8);
    quint8 bits = 0;
    int place = 0;
    for (const bool flag : flags)
        bits |= quint8(flag ? 1 << place : 0), ++place;
    m_main << bits;
}

void ArchiveWriter::description(const Capability &c)
{
    // Written where the rest is, taken out again: a home has few descriptions and many values.
    const auto start = m_bytes.size();
    for (const QString *each :
         {&c.id, &c.title, &c.units, &c.titleTrue, &c.titleFalse, &c.iconId, &c.iconUrl})
        text(*each);
    number(quint8(c.type));
    flags({c.isGetable, c.isSetable, c.isMaintenanceAction, c.takesDuration});
    for (const auto *each : {&c.minimum, &c.maximum, &c.step})
        optional(*each);
    optional(c.decimals ? std::optional<double>(*c.decimals) : std::nullopt);
    m_main << quint32(c.options.size());
    for (const Capability::Option &option : c.options) {
        text(option.id);
        text(option.title);
    }
    const QByteArray bytes = m_bytes.sliced(start);
    m_bytes.truncate(start);
    m_main.device()->seek(start);
    const auto known = m_descriptionNumbers.constFind(bytes);
    if (known != m_descriptionNumbers.cend()) {
        m_main << *known;
        return;
    }
    const auto number = quint32(m_descriptionNumbers.size());
    m_descriptionNumbers.insert(bytes, number);
    m_descriptionStream.writeRawData(bytes.constData(), int(bytes.size()));
    m_main << number;
}

QByteArray ArchiveWriter::finished() const
{
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream.setVersion(streamVersion);
    stream << quint32(m_textNumbers.size());
    stream.writeRawData(m_texts.constData(), int(m_texts.size()));
    stream << quint32(m_descriptionNumbers.size());
    stream.writeRawData(m_descriptions.constData(), int(m_descriptions.size()));
    stream.writeRawData(m_bytes.constData(), int(m_bytes.size()));
    return bytes;
}

template<typename T>
T ArchiveReader::number()
{
    if (!m_isGood || m_end - m_at < qptrdiff(sizeof(T))) {
        spoil();
        return 0;
    }
    const T value = qFromBigEndian<T>(m_at);
    m_at += sizeof(T);
    return value;
}

double ArchiveReader::finite()
{
    const double value = std::bit_cast<double>(number<quint64>());
    if (!std::isfinite(value))
        spoil();
    return value;
}

ArchiveReader::ArchiveReader(QByteArrayView bytes)
    : m_at(bytes.begin())
    , m_end(bytes.end())
{
    const quint32 texts = count(mostTexts);
    m_texts.reserve(texts);
    for (quint32 i = 0; i < texts && isGood(); ++i) {
        const auto size = number<quint32>();
        // What was written came out of a QString: only damage is longer than it or not UTF-8.
        if (size == noBytes)
            m_texts.emplace_back();
        else if (size > 4 * longestText || size > quint32(m_end - m_at))
            spoil();
        else
            m_texts.push_back(QString::fromUtf8(std::exchange(m_at, m_at + size), qsizetype(size)));
    }
    const quint32 descriptions = count(mostDescriptions);
    m_descriptions.reserve(descriptions);
    for (quint32 i = 0; i < descriptions && isGood(); ++i)
        m_descriptions.push_back(newDescription());
}

quint8 ArchiveReader::choice(quint8 last)
{
    const auto value = number<quint8>();
    if (value > last)
        spoil();
    return isGood() ? value : quint8(0);
}

quint32 ArchiveReader::count(quint32 most)
{
    const auto value = number<quint32>();
    // Every item takes at least a byte: no count makes room for more than what is there.
    if (value > most || value > quint64(m_end - m_at))
        spoil();
    return isGood() ? value : 0;
}

QString ArchiveReader::text()
{
    const auto at = number<quint32>();
    if (isGood() && at < m_texts.size())
        return m_texts[at];
    spoil();
    return {};
}

QStringList ArchiveReader::texts(quint32 most)
{
    QStringList read;
    const quint32 size = count(most);
    read.reserve(size);
    for (quint32 i = 0; i < size && isGood(); ++i)
        read << text();
    return read;
}

std::optional<double> ArchiveReader::optional()
{
    if (!boolean())
        return {};
    const double value = finite();
    return isGood() ? std::optional(value) : std::nullopt;
}

QDateTime ArchiveReader::time()
{
    const auto milliseconds = qint64(number<quint64>());
    if (!isGood() || milliseconds == noTime)
        return {};
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

Value ArchiveReader::value()
{
    switch (choice(Text)) {
    case No: return Value(false);
    case Yes: return Value(true);
    case Number: return Value(finite());
    case Text: return Value(text());
    default: return {};
    }
}

void ArchiveReader::flags(std::initializer_list<bool *> flags)
{
    quint8 bits = choice(quint8((1U << flags.size()) - 1));
    for (bool *flag : flags) {
        *flag = (bits & 1) != 0;
        bits >>= 1;
    }
}

Capability ArchiveReader::newDescription()
{
    Capability c;
    for (QString *each :
         {&c.id, &c.title, &c.units, &c.titleTrue, &c.titleFalse, &c.iconId, &c.iconUrl})
        *each = text();
    c.type = Capability::Type(choice(quint8(Capability::Type::Unknown)));
    flags({&c.isGetable, &c.isSetable, &c.isMaintenanceAction, &c.takesDuration});
    for (auto *each : {&c.minimum, &c.maximum, &c.step})
        *each = optional();
    if (const auto decimals = optional()) {
        if (*decimals < -1000 || *decimals > 1000)
            spoil();
        else
            c.decimals = int(*decimals);
    }
    const quint32 options = count(mostOptions);
    for (quint32 i = 0; i < options && isGood(); ++i) {
        Capability::Option option;
        option.id = text();
        option.title = text();
        c.options << option;
    }
    return c;
}

Capability ArchiveReader::description()
{
    const auto at = number<quint32>();
    if (isGood() && at < m_descriptions.size())
        return m_descriptions[at];
    spoil();
    return {};
}

} // namespace foyer
