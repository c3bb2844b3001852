// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>

namespace foyer::sim {

/// Items by id in the order they came, kept as JSON text and parsed only when touched, so that a
/// home of 10,000 devices is served at once; it refuses to know what an item is.
class ItemStore
{
public:
    void insert(const QString &id, const QJsonObject &item);
    void insertText(const QString &id, const QByteArray &json);
    void remove(const QString &id);
    void clear();

    [[nodiscard]] bool contains(const QString &id) const { return m_items.contains(id); }
    [[nodiscard]] qsizetype size() const { return m_ids.size(); }
    [[nodiscard]] const QStringList &ids() const { return m_ids; }
    [[nodiscard]] QJsonObject object(const QString &id) const; ///< empty when unknown
    [[nodiscard]] QByteArray text(const QString &id) const;    ///< empty when unknown
    [[nodiscard]] QByteArray listText() const;                 ///< a JSON object keyed by id
    [[nodiscard]] QJsonObject listObject() const;

    /// Serves these bytes as the list until the first change: a recording, as it was.
    void setRecordedList(const QByteArray &json) { m_list = json; }

private:
    struct Item
    {
        mutable QByteArray text;
        mutable std::optional<QJsonObject> object;
    };

    QStringList m_ids;
    QHash<QString, Item> m_items;
    mutable QByteArray m_list;
};

} // namespace foyer::sim
