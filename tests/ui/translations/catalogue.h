// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace foyer::test {

/// One text of a .ts file.
struct Message
{
    QString context;
    QString source;
    QString comment;   ///< tr()'s second argument
    QString state;     ///< "unfinished", "vanished", "obsolete"; empty when finished
    QStringList forms; ///< one, or one per plural form
    bool isNumerus = false;

    /// What tells it apart from every other text.
    [[nodiscard]] QString key() const;
    /// %1 … %99, %L1 … and %n, sorted.
    [[nodiscard]] static QStringList placeholders(const QString &text, bool withNumber);
};

/// The texts of a .ts file in the order of the file; knows nothing of what lrelease makes of them.
/// Empty with `error` set when it cannot be read.
[[nodiscard]] QList<Message> readCatalogue(const QString &path, QString &error);

} // namespace foyer::test
