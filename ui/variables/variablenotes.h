// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>
#include <QStringList>

namespace foyer {

class Program;

/// Notes and tags that a person gave to variables. Kept on this computer, per hub, in the
/// preferences; the hub never sees them.
class VariableNotes : public QObject
{
    Q_OBJECT

public:
    static constexpr int maxNote = 2000;
    static constexpr int maxTag = 40;
    static constexpr int maxTags = 12;

    struct About
    {
        QString note;
        QStringList tags;
        [[nodiscard]] bool operator==(const About &) const = default;
    };

    explicit VariableNotes(Program &program, QObject *parent = nullptr);

    [[nodiscard]] About about(const QString &variableId) const { return m_about.value(variableId); }
    void setAbout(const QString &variableId, About about); ///< cut to the bounds above
    [[nodiscard]] QStringList tags() const;                ///< of all variables, each once, sorted
    /// "garden, solar" as tags: trimmed, each once.
    [[nodiscard]] static QStringList tagsOf(const QString &typed);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QString key() const; ///< empty while no hub is open
    void read();

    Program &m_program;
    QHash<QString, About> m_about;
};

} // namespace foyer
