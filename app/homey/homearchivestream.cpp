// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/homearchive_p.h"

#include <QtEndian>

#include <bit>
#include <cmath>
#include <limits>

namespace foyer {

namespace {

constexpr qint64 noTime = std::numeric_limits<qint64>::min();
constexpr quint32 noBytes = 0xffffffff; // how QDataStream writes a null QByteArray
constexpr quint32 mostTexts = 1'000'000;
constexpr quint32 mostLists = 200'000;
constexpr quint32 mostPartsOfList = 1'000;
constexpr quint32 mostDescriptions = 200'000;
constexpr quint32 mostOptions = 1'000;
constexpr int longestText = 64 * 1024; // what the decoder of the hub's JSON lets through

enum ValueTag : quint8 { Nothing, No, Yes, Number, Text };

} // namespace

quint32 ArchiveWriter::numberOf(const QString &text)
{
    // The letters of texts that are shared lie in one place: no need to read them.
    Known &latest = m_latest[(quintptr(text.constData()) >> 4U) % m_latest.size()];
    if (latest.text.constData() == text.constData() && latest.text.size() == text.size() &&
        !text.isEmpty())
        return latest.number;
    const auto known = m_textNumbers.constFind(text);
    quint32 number = quint32(m_textNumbers.size());
    if (known != m_textNumbers.cend()) {
        number = *known;
    } else {
        m_textNumbers.insert(text, number);
        const QByteArray utf8 = text.left(longestText).toUtf8();
        m_texts.put(quint32(utf8.size()));
        m_texts.all.append(utf8.constData(), std::size_t(utf8.size()));
    }
    latest = {text, number};
    return number;
}

void ArchiveWriter::texts(const QStringList &texts)
{
    // Devices of one kind have the same lists.
    const auto known = m_listNumbers.constFind(texts);
    if (known != m_listNumbers.cend()) {
        m_main.put(*known);
        return;
    }
    const auto number = quint32(m_listNumbers.size());
    m_listNumbers.insert(texts, number);
    m_lists.put(quint32(texts.size()));
    for (const QString &each : texts)
        m_lists.put(numberOf(each));
    m_main.put(number);
}

void ArchiveWriter::optional(const std::optional<double> &value)
{
    const bool has = value && std::isfinite(*value);
    boolean(has);
    if (has)
        m_main.put(std::bit_cast<quint64>(*value));
}

void ArchiveWriter::time(const QDateTime &time)
{
    m_main.put(time.isValid() ? time.toMSecsSinceEpoch() : noTime);
}

void ArchiveWriter::value(const Value &value)
{
    if (const auto yes = value.boolean()) {
        m_main.put(quint8(*yes ? Yes : No));
    } else if (const auto number = value.number(); number && std::isfinite(*number)) {
        m_main.put(quint8(Number));
        m_main.put(std::bit_cast<quint64>(*number));
    } else if (const auto words = value.string()) {
        m_main.put(quint8(Text));
        text(*words);
    } else {
        m_main.put(quint8(Nothing));
    }
}

void ArchiveWriter::flags(std::initializer_list<bool> flags)
{
    Q_ASSERT(flags.size() <= 8);
    quint8 bits = 0;
    int place = 0;
    for (const bool flag : flags)
        bits |= quint8(flag ? 1 << place : 0), ++place;
    m_main.put(bits);
}

void ArchiveWriter::description(const Capability &c)
{
    // A home has few descriptions and many values.
    constexpr std::size_t most = 32; // of one id; each is compared
    std::vector<Described> &known = m_described[c.id];
    for (const Described &one : known) {
        if (one.capability.describesSameAs(c)) {
            m_main.put(one.number);
            return;
        }
    }
    const quint32 number = m_descriptionCount++;
    if (known.size() < most)
        known.push_back({c, number});
    // Written where the rest is, taken out again.
    const auto start = m_main.all.size();
    for (const QString *each :
         {&c.id, &c.title, &c.units, &c.titleTrue, &c.titleFalse, &c.iconId, &c.iconUrl})
        text(*each);
    m_main.put(quint8(c.type));
    flags({c.isGetable, c.isSetable, c.isMaintenanceAction, c.takesDuration});
    for (const auto *each : {&c.minimum, &c.maximum, &c.step})
        optional(*each);
    optional(c.decimals ? std::optional<double>(*c.decimals) : std::nullopt);
    m_main.put(quint32(c.options.size()));
    for (const Capability::Option &option : c.options) {
        text(option.id);
        text(option.title);
    }
    m_descriptions.all.append(m_main.all, start);
    m_main.all.resize(start);
    m_main.put(number);
}

QByteArray ArchiveWriter::finished() const
{
    Bytes bytes;
    bytes.all.reserve(m_texts.all.size() + m_lists.all.size() + m_descriptions.all.size() +
                      m_main.all.size() + 12);
    bytes.put(quint32(m_textNumbers.size()));
    bytes.all += m_texts.all;
    bytes.put(quint32(m_listNumbers.size()));
    bytes.all += m_lists.all;
    bytes.put(m_descriptionCount);
    bytes.all += m_descriptions.all;
    bytes.all += m_main.all;
    return QByteArray(bytes.all.data(), qsizetype(bytes.all.size()));
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
    const quint32 lists = count(mostLists);
    m_lists.reserve(lists);
    for (quint32 i = 0; i < lists && isGood(); ++i)
        m_lists.push_back(newList());
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

QStringList ArchiveReader::newList()
{
    QStringList read;
    const quint32 size = count(mostPartsOfList);
    for (quint32 i = 0; i < size && isGood(); ++i)
        read << text();
    return read;
}

QStringList ArchiveReader::texts()
{
    const auto at = number<quint32>();
    if (isGood() && at < m_lists.size())
        return m_lists[at];
    spoil();
    return {};
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

const Capability &ArchiveReader::description()
{
    static const Capability none;
    const auto at = number<quint32>();
    if (isGood() && at < m_descriptions.size())
        return m_descriptions[at];
    spoil();
    return none;
}

} // namespace foyer
