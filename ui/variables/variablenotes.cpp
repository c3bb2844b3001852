// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variablenotes.h"

#include "homey/household.h"
#include "ui/frame/text.h"
#include "ui/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace foyer {

namespace {
constexpr int maxKept = 2000; ///< variables
}

VariableNotes::VariableNotes(Program &program, QObject *parent)
    : QObject(parent)
    , m_program(program)
{
    HubLink &link = program.household().link;
    connect(&link, &HubLink::opened, this, &VariableNotes::read);
    connect(&link, &HubLink::hubChanged, this, &VariableNotes::read);
    read();
}

QString VariableNotes::key() const
{
    const QString hub = m_program.household().link.hubId();
    return hub.isEmpty() ? QString() : QStringLiteral("hub.%1.variableNotes").arg(hub);
}

void VariableNotes::read()
{
    QHash<QString, About> found;
    const QStringList kept =
        key().isEmpty() ? QStringList() : m_program.preference(key()).toStringList();
    for (const QString &line : kept) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        const QString id = object.value(QLatin1String("id")).toString();
        About about{object.value(QLatin1String("note")).toString().left(maxNote), {}};
        const QJsonArray tags = object.value(QLatin1String("tags")).toArray();
        for (const QJsonValue tag : tags)
            about.tags << tag.toString();
        about.tags = tagsOf(about.tags.join(u','));
        if (!id.isEmpty())
            found.insert(id, about);
    }
    if (found == m_about)
        return;
    m_about = found;
    Q_EMIT changed();
}

QStringList VariableNotes::tagsOf(const QString &typed)
{
    QStringList tags;
    for (const QString &part : typed.split(u',')) {
        const QString tag = plain(part, maxTag).trimmed();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive) && tags.size() < maxTags)
            tags << tag;
    }
    return tags;
}

void VariableNotes::setAbout(const QString &variableId, About about)
{
    about.note = about.note.left(maxNote);
    about.tags = tagsOf(about.tags.join(u','));
    if (variableId.isEmpty() || key().isEmpty() || this->about(variableId) == about ||
        (m_about.size() >= maxKept && !m_about.contains(variableId)))
        return;
    if (about.note.isEmpty() && about.tags.isEmpty())
        m_about.remove(variableId);
    else
        m_about.insert(variableId, about);
    QStringList lines;
    for (auto it = m_about.cbegin(); it != m_about.cend(); ++it) {
        const QJsonObject object{{QStringLiteral("id"), it.key()},
                                 {QStringLiteral("note"), it->note},
                                 {QStringLiteral("tags"), QJsonArray::fromStringList(it->tags)}};
        lines << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    }
    lines.sort();
    m_program.setPreference(key(), lines);
    Q_EMIT changed();
}

QStringList VariableNotes::tags() const
{
    QStringList all;
    for (const About &about : m_about) {
        for (const QString &tag : about.tags) {
            if (!all.contains(tag, Qt::CaseInsensitive))
                all << tag;
        }
    }
    all.sort(Qt::CaseInsensitive);
    return all;
}

} // namespace foyer
