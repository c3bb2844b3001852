// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/variablearchive.h"

#include "homey/lasthome.h"
#include "homey/log.h"
#include "homey/wholefile.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <vector>

namespace foyer {

namespace {

using Entry = VariableHistory::Entry;
using Gap = VariableHistory::Gap;
using Record = VariableHistory::Record;

constexpr int version = 1;
constexpr qsizetype mostVariables = 5'000;
constexpr qsizetype longestId = 200;
const auto suffix = QStringLiteral(".variables");
const auto versionKey = QStringLiteral("version");
const auto seenKey = QStringLiteral("seenUntil");
const auto gapsKey = QStringLiteral("gaps");
const auto variablesKey = QStringLiteral("variables");

/// Drops the oldest changes of all variables; what a variable was last stays.
void keepNewestEntries(Record &record, size_t most)
{
    std::vector<qint64> times;
    for (const QList<Entry> &entries : std::as_const(record.entries)) {
        for (const Entry &entry : entries)
            times.push_back(entry.at);
    }
    if (times.size() <= most)
        return;
    const auto oldest = times.begin() + qsizetype(times.size() - most);
    std::nth_element(times.begin(), oldest, times.end());
    for (QList<Entry> &entries : record.entries) {
        const auto first = std::find_if(entries.cbegin(), entries.cend(),
                                        [&](const Entry &entry) { return entry.at >= *oldest; });
        entries.remove(0, std::min(first - entries.cbegin(), entries.size() - 1));
    }
}

QByteArray bytesOf(const Record &record)
{
    QJsonObject variables;
    for (auto it = record.entries.cbegin(); it != record.entries.cend(); ++it) {
        QJsonArray entries;
        for (const Entry &entry : *it)
            entries.append(QJsonArray{double(entry.at), entry.value.toJson()});
        variables.insert(it.key(), entries);
    }
    QJsonArray gaps;
    for (const Gap &gap : record.gaps)
        gaps.append(QJsonArray{double(gap.from), double(gap.to)});
    return QJsonDocument(QJsonObject{{versionKey, version},
                                     {seenKey, double(record.seenUntil)},
                                     {gapsKey, gaps},
                                     {variablesKey, variables}})
        .toJson(QJsonDocument::Compact);
}

Value valueOf(const QJsonValue &json)
{
    if (json.isBool())
        return Value(json.toBool());
    if (json.isDouble())
        return Value(json.toDouble());
    return json.isString() ? Value(json.toString().left(VariableHistory::maxText)) : Value();
}

/// 0 for what is no time, or not yet.
qint64 timeOf(const QJsonValue &json, qint64 now)
{
    const double at = json.toDouble(0);
    return at > 0 && at <= double(now) ? qint64(at) : 0;
}

QList<Entry> entriesOf(const QJsonArray &json, qint64 now)
{
    QList<Entry> entries;
    for (const auto &each : json) {
        const QJsonArray pair = each.toArray();
        const Entry entry{timeOf(pair.at(0), now), valueOf(pair.at(1))};
        if (entry.at > 0 && !entry.value.isNull() &&
            (entries.isEmpty() ||
             (entries.last().at <= entry.at && entries.last().value != entry.value)))
            entries << entry;
    }
    entries.remove(0, std::max<qsizetype>(0, entries.size() - VariableHistory::capacity));
    return entries;
}

} // namespace

VariableArchive::VariableArchive(VariableHistory &history, LastHome &lastHome,
                                 const QString &folder, QObject *parent)
    : QObject(parent)
    , m_history(history)
    , m_lastHome(lastHome)
    , m_folder(folder.isEmpty() ? QString() : QString(folder + QStringLiteral("/variables")))
{
    if (m_folder.isEmpty())
        return;
    m_thread.setMaxThreadCount(1); // one after the other, in the order asked
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &VariableArchive::keep);
    connect(&history, &VariableHistory::changed, this, [this] {
        if (m_owner.isValid() && !m_isRestoring && !m_timer.isActive())
            m_timer.start(m_pace);
    });
    connect(&lastHome, &LastHome::ownerChanged, this, &VariableArchive::ownerChanged);
    connect(&lastHome, &LastHome::forgotten, this, [this](const HomeOwner &owner) {
        m_soon.insert(owner.digest(), std::nullopt);
        m_thread.start([name = fileOf(owner)] { QFile::remove(name); });
    });
    connect(&lastHome, &LastHome::allForgotten, this, [this] {
        m_soon.clear();
        m_areAllForgotten = true;
        m_thread.start([folder = m_folder] { removeWholeFiles(folder, suffix); });
    });
    ownerChanged();
}

VariableArchive::~VariableArchive()
{
    m_thread.waitForDone();
}

QString VariableArchive::fileOf(const HomeOwner &owner) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(owner.digest().toHex()) + suffix;
}

void VariableArchive::ownerChanged()
{
    if (m_owner.isValid()) {
        keep(); // its home goes after this
        m_history.clear();
    }
    m_timer.stop();
    m_owner = m_lastHome.owner();
    if (!m_owner.isValid())
        return;
    m_isRestoring = true;
    if (auto record = read(m_owner))
        m_history.restore(std::move(*record));
    m_isRestoring = false;
}

std::optional<Record> VariableArchive::read(const HomeOwner &owner) const
{
    if (const auto soon = m_soon.constFind(owner.digest()); soon != m_soon.cend())
        return *soon;
    if (m_areAllForgotten || QFileInfo(m_folder).isSymLink())
        return {};
    const QByteArray bytes = readWhole(fileOf(owner), largest);
    auto record = decode(bytes, QDateTime::currentMSecsSinceEpoch());
    if (!record && !bytes.isEmpty())
        qCWarning(lcHomey) << "what variables were could not be read";
    return record;
}

void VariableArchive::keep()
{
    if (!m_owner.isValid())
        return;
    Record record = m_history.record();
    if (record.entries.isEmpty())
        return;
    m_soon.insert(m_owner.digest(), record);
    // Shared, not copied; the thread does the rest.
    m_thread.start([folder = m_folder, name = fileOf(m_owner), record = std::move(record)] {
        if (!writeWhole(folder, name, encode(record)))
            qCWarning(lcHomey) << "what variables were could not be written";
        keepNewest(folder, suffix, mostFiles);
    });
}

QByteArray VariableArchive::encode(Record record)
{
    QByteArray bytes;
    for (size_t most = mostEntries; most > 0; most /= 2) {
        keepNewestEntries(record, most);
        bytes = bytesOf(record);
        if (bytes.size() <= largest)
            return bytes;
    }
    return {}; // thousands of long texts: nothing is kept
}

std::optional<Record> VariableArchive::decode(const QByteArray &bytes, qint64 now)
{
    const QJsonObject json = QJsonDocument::fromJson(bytes).object();
    if (json.value(versionKey).toInt() != version)
        return {};
    Record record;
    record.seenUntil = timeOf(json.value(seenKey), now);
    const QJsonArray gaps = json.value(gapsKey).toArray();
    for (const auto &each : gaps) {
        const Gap gap{timeOf(each.toArray().at(0), now), timeOf(each.toArray().at(1), now)};
        const bool isInOrder = record.gaps.isEmpty() || record.gaps.last().to <= gap.from;
        if (gap.from > 0 && gap.from < gap.to && isInOrder &&
            record.gaps.size() < VariableHistory::mostGaps)
            record.gaps << gap;
    }
    const QJsonObject variables = json.value(variablesKey).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        if (it.key().isEmpty() || it.key().size() > longestId ||
            record.entries.size() >= mostVariables)
            continue;
        const QList<Entry> entries = entriesOf(it.value().toArray(), now);
        if (!entries.isEmpty())
            record.entries.insert(it.key(), entries);
    }
    keepNewestEntries(record, mostEntries);
    return record;
}

} // namespace foyer
