// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/accountrecords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace foyer {

namespace {

const auto idKey = QStringLiteral("id");
const auto drawerKey = QStringLiteral("drawer");
const auto nameKey = QStringLiteral("name");
const auto emailKey = QStringLiteral("email");
const auto knownKey = QStringLiteral("known");
const auto hubsKey = QStringLiteral("hubs");
const auto modelKey = QStringLiteral("model");
constexpr int mostHubs = 64;

QString text(const QJsonObject &json, const QString &key, qsizetype most)
{
    return json.value(key).toString().left(most);
}

/// It becomes part of a key and of a folder's name.
bool isDrawer(const QString &name)
{
    return name.size() <= 32 && std::all_of(name.cbegin(), name.cend(), [](QChar c) {
               return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z');
           });
}

AccountRecord recordFrom(const QJsonObject &json)
{
    AccountRecord record;
    record.id = text(json, idKey, 128);
    record.drawer = json.value(drawerKey).toString();
    record.name = text(json, nameKey, 256);
    record.email = text(json, emailKey, 320);
    record.isKnown = json.value(knownKey).toBool();
    const QJsonArray hubs = json.value(hubsKey).toArray();
    for (const QJsonValue value : hubs) {
        CloudHub hub;
        hub.id = text(value.toObject(), idKey, 128);
        hub.name = text(value.toObject(), nameKey, 256);
        hub.modelName = text(value.toObject(), modelKey, 256);
        hub.isLookedAt = false;
        if (!hub.id.isEmpty() && record.hubs.size() < mostHubs)
            record.hubs << hub;
    }
    return record;
}

QJsonObject jsonOf(const AccountRecord &record)
{
    QJsonArray hubs;
    for (const CloudHub &hub : record.hubs.mid(0, mostHubs))
        hubs << QJsonObject{{idKey, hub.id}, {nameKey, hub.name}, {modelKey, hub.modelName}};
    return {{idKey, record.id},       {drawerKey, record.drawer}, {nameKey, record.name},
            {emailKey, record.email}, {knownKey, record.isKnown}, {hubsKey, hubs}};
}

bool takes(const QList<AccountRecord> &records, const AccountRecord &next)
{
    return isDrawer(next.drawer) && records.size() < AccountRecords::most &&
           std::none_of(records.cbegin(), records.cend(), [&](const AccountRecord &known) {
               return known.drawer == next.drawer || (!next.id.isEmpty() && known.id == next.id);
           });
}

} // namespace

QList<AccountRecord> AccountRecords::read(const Settings &settings)
{
    QList<AccountRecord> records;
    const QStringList entries = settings.get(preference::accountList);
    for (const QString &entry : entries) {
        const AccountRecord record = recordFrom(QJsonDocument::fromJson(entry.toUtf8()).object());
        if (takes(records, record))
            records << record;
    }
    // An earlier version signs in where the name is empty.
    const bool isKnown = settings.get(preference::accountKnown);
    const auto first = std::find_if(records.begin(), records.end(), [](const AccountRecord &each) {
        return each.drawer.isEmpty();
    });
    if (first != records.end()) {
        first->isKnown = isKnown;
    } else if (isKnown) {
        AccountRecord record;
        if (records.isEmpty()) {
            record.id = settings.get(preference::accountUserId);
            record.name = settings.get(preference::accountUser);
        }
        record.isKnown = true;
        const QString selected = settings.get(preference::selectedHub);
        const QLatin1String account("account:");
        if (!record.id.isEmpty() && selected.startsWith(account)) {
            CloudHub hub;
            hub.id = selected.mid(account.size());
            hub.name = settings.get(preference::selectedHubName);
            hub.isLookedAt = false;
            record.hubs << hub;
        }
        records.prepend(record);
    }
    return records;
}

void AccountRecords::write(Settings &settings, const QList<AccountRecord> &records)
{
    QStringList entries;
    bool isFirstKnown = false;
    for (const AccountRecord &record : records) {
        entries << QString::fromUtf8(QJsonDocument(jsonOf(record)).toJson(QJsonDocument::Compact));
        isFirstKnown = isFirstKnown || (record.drawer.isEmpty() && record.isKnown);
    }
    settings.set(preference::accountList, entries);
    settings.set(preference::accountKnown, isFirstKnown); // all that an earlier version looks at
    settings.save();
}

} // namespace foyer
