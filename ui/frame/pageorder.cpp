// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/pageorder.h"

#include <QHash>

#include <algorithm>

namespace foyer {

namespace {

const QList<QStringList> &groups()
{
    static const QList<QStringList> ids{
        {QStringLiteral("home"), QStringLiteral("devices"), QStringLiteral("zones"),
         QStringLiteral("sensors"), QStringLiteral("batteries")},
        {QStringLiteral("flows"), QStringLiteral("variables"), QStringLiteral("moods")},
        {QStringLiteral("insights"), QStringLiteral("energy"), QStringLiteral("timeline")},
        {QStringLiteral("people"), QStringLiteral("alarms")},
        {QStringLiteral("system"), QStringLiteral("console"), QStringLiteral("journal")},
        {QStringLiteral("settings")},
    };
    return ids;
}

} // namespace

void arrangePages(QList<PageEntry> &pages)
{
    QHash<QString, int> places;
    QHash<QString, int> groupOf;
    for (int group = 0; group < groups().size(); ++group) {
        for (const QString &id : groups().at(group)) {
            places.insert(id, static_cast<int>(places.size()));
            groupOf.insert(id, group);
        }
    }
    const int last = static_cast<int>(places.size());
    const auto place = [&](const PageEntry &page) {
        return page.isInSidebar ? places.value(page.id, last) : last + 1;
    };
    for (PageEntry &page : pages)
        page.group = groupOf.value(page.id, static_cast<int>(groups().size()));
    std::stable_sort(pages.begin(), pages.end(),
                     [&](const PageEntry &a, const PageEntry &b) { return place(a) < place(b); });
}

} // namespace foyer
