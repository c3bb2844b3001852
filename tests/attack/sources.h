// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace foyer::test {

/// The program's own sources as text, for rules that a compiler does not know. Comments are not
/// code; the simulator, which is a server, is left out.
class Sources
{
public:
    struct File
    {
        QString path; ///< below the source folder
        QString code; ///< without the comments to the end of a line
    };

    explicit Sources(const QStringList &folders = {QStringLiteral("app"), QStringLiteral("ui")})
    {
        for (const QString &folder : folders) {
            QDirIterator files(root() + u'/' + folder,
                               {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext())
                read(files.next());
        }
    }

    static QString root() { return QStringLiteral(FOYER_SOURCE_DIR); }
    static QString text(const QString &path)
    {
        QFile file(root() + u'/' + path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
    [[nodiscard]] const QList<File> &files() const { return m_files; }

    /// "path:line" of every match outside the allowed files (names, or folders that end with "/").
    [[nodiscard]] QStringList matches(const char *pattern, const QStringList &allowed = {}) const
    {
        const QRegularExpression expression(QString::fromLatin1(pattern),
                                            QRegularExpression::MultilineOption);
        QStringList found;
        for (const File &file : m_files) {
            const bool isAllowed =
                std::any_of(allowed.cbegin(), allowed.cend(), [&file](const QString &one) {
                    return one.endsWith(u'/') ? file.path.startsWith(one) : file.path == one;
                });
            auto all = expression.globalMatch(file.code);
            while (!isAllowed && all.hasNext())
                found << place(file, all.next().capturedStart());
        }
        return found;
    }

    static QString place(const File &file, qsizetype at)
    {
        return QStringLiteral("%1:%2").arg(file.path,
                                           QString::number(file.code.left(at).count(u'\n') + 1));
    }

private:
    void read(const QString &name)
    {
        QFile file(name);
        const QString path = QDir(root()).relativeFilePath(name);
        if (path.startsWith(QLatin1String("app/simulator/")) || !file.open(QIODevice::ReadOnly))
            return;
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        static const QRegularExpression comment(QStringLiteral("(^|[\\s;{}])//.*$"));
        for (QString &line : lines)
            line.remove(comment);
        m_files.append({path, lines.join(u'\n')});
    }

    QList<File> m_files;
};

} // namespace foyer::test
