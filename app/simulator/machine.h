// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace foyer::sim {

/// What a hub keeps about itself rather than about its home: options of its managers, what was done
/// to its apps, its name. Announces nothing.
class Machine
{
public:
    /// An option of a manager ("ledring", "brightness"), else its default.
    [[nodiscard]] QJsonValue option(const QString &manager, const QString &name) const;
    void setOption(const QString &manager, const QString &name, const QJsonValue &value);

    /// An app as it is listed, with what was done to it since.
    [[nodiscard]] QJsonObject withChanges(const QJsonObject &app) const;
    void changeApp(const QString &id, const QJsonObject &changes);

    [[nodiscard]] const QString &name() const { return m_name; } ///< empty: never renamed
    void setName(const QString &name) { m_name = name; }
    [[nodiscard]] bool isUpdateWaiting() const { return m_isUpdateWaiting; }
    void installUpdate() { m_isUpdateWaiting = false; }

private:
    QHash<QString, QJsonValue> m_options;
    QHash<QString, QJsonObject> m_apps;
    QString m_name;
    bool m_isUpdateWaiting = true;
};

} // namespace foyer::sim
