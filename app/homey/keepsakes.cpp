// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/keepsakes.h"

#include "homey/log.h"
#include "net/ownfile.h"

#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

namespace foyer {

Keepsakes::Keepsakes(QString folder)
    : m_folder(std::move(folder))
{
}

QString Keepsakes::standardFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return data.isEmpty() ? QString() : QString(data + QStringLiteral("/kept"));
}

QString Keepsakes::fileOf(const HomeOwner &owner, const QString &topic) const
{
    return m_folder + QLatin1Char('/') + QString::fromLatin1(owner.digest().toHex()) +
           QLatin1Char('.') + topic + QStringLiteral(".json");
}

QJsonObject Keepsakes::read(const HomeOwner &owner, const QString &topic) const
{
    if (m_folder.isEmpty() || !owner.isValid())
        return m_inMemory.value(fileOf(owner, topic));
    const QString name = fileOf(owner, topic);
    QFile file(name);
    const QFileInfo seen(name);
    if (!seen.isFile() || seen.isSymLink() || !isOwnFile(name) || !isOwnFolder(m_folder) ||
        seen.size() > largest || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.read(largest));
    if (!document.isObject())
        qCWarning(lcHomey) << "what was kept about" << topic << "could not be read";
    return document.object();
}

bool Keepsakes::write(const HomeOwner &owner, const QString &topic, const QJsonObject &contents)
{
    const QString name = fileOf(owner, topic);
    if (m_folder.isEmpty() || !owner.isValid()) {
        m_inMemory.insert(name, contents);
        return true;
    }
    const QByteArray bytes = QJsonDocument(contents).toJson(QJsonDocument::Compact);
    if (bytes.size() > largest || QFileInfo(m_folder).isSymLink() || !makeOwnFolder(m_folder))
        return false;
    // QSaveFile would write through a link.
    if (const QFileInfo there(name); there.isSymLink() || (there.exists() && !there.isFile())) {
        if (!QFile::remove(name))
            return false;
    }
    QSaveFile file(name);
    const bool isWritten = file.open(QIODevice::WriteOnly) &&
                           file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           file.write(bytes) == bytes.size() && file.commit();
    if (!isWritten)
        qCWarning(lcHomey) << "what was to be kept about" << topic << "could not be written";
    return isWritten;
}

} // namespace foyer
