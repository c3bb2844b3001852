// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/itemstore.h"

#include "simulator/httpmessage.h"

#include <QJsonDocument>

namespace foyer::sim {

void ItemStore::insert(const QString &id, const QJsonObject &item)
{
    if (!m_items.contains(id))
        m_ids.append(id);
    m_items.insert(id, Item{{}, item});
    m_list.clear();
}

void ItemStore::insertText(const QString &id, const QByteArray &json)
{
    if (!m_items.contains(id))
        m_ids.append(id);
    m_items.insert(id, Item{json, {}});
    m_list.clear();
}

void ItemStore::remove(const QString &id)
{
    m_items.remove(id);
    m_ids.removeOne(id);
    m_list.clear();
}

void ItemStore::clear()
{
    m_items.clear();
    m_ids.clear();
    m_list.clear();
}

QJsonObject ItemStore::object(const QString &id) const
{
    const auto found = m_items.constFind(id);
    if (found == m_items.constEnd())
        return {};
    if (!found->object)
        found->object = QJsonDocument::fromJson(found->text).object();
    return *found->object;
}

QByteArray ItemStore::text(const QString &id) const
{
    const auto found = m_items.constFind(id);
    if (found == m_items.constEnd())
        return {};
    if (found->text.isEmpty())
        found->text = QJsonDocument(*found->object).toJson(QJsonDocument::Compact);
    return found->text;
}

QByteArray ItemStore::listText() const
{
    if (m_list.isEmpty()) {
        m_list = "{";
        for (const auto &id : m_ids) {
            if (m_list.size() > 1)
                m_list += ',';
            m_list += jsonText(id);
            m_list += ':';
            m_list += text(id);
        }
        m_list += '}';
    }
    return m_list;
}

QJsonObject ItemStore::listObject() const
{
    QJsonObject list;
    for (const auto &id : m_ids)
        list.insert(id, object(id));
    return list;
}

} // namespace foyer::sim
