// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/variable.h"
#include "net/result.h"

#include <QByteArray>
#include <QList>

namespace foyer {

class Home;

// Variables to and from files: CSV (RFC 4180, with a line of headings) and JSON. Reading writes
// nothing: it says what would change.

/// One line of a file, and what it means for the home.
struct VariableImport
{
    enum class Kind {
        Same,     ///< it is so already
        Change,   ///< another value
        Create,   ///< the home has none of that id or name
        Unusable, ///< `problem` says why
    };
    enum class Problem { None, NoName, BadType, BadValue, OtherType, Ambiguous, Twice };
    Kind kind = Kind::Unusable;
    Problem problem = Problem::None;
    QString id; ///< of the variable it would change
    QString name;
    Variable::Type type = Variable::Type::String;
    Value from; ///< null unless it changes
    Value to;
};

[[nodiscard]] QByteArray variablesToCsv(const QList<Variable> &variables);
[[nodiscard]] QByteArray variablesToJson(const QList<Variable> &variables);

/// What the file would do to the home; a Protocol error when it is neither of the two. At most
/// 1,000 variables and 4 MiB. A line is matched by its id, then by a name that only one variable
/// has.
[[nodiscard]] Result<QList<VariableImport>> readVariables(const QByteArray &file, const Home &home);

} // namespace foyer
