// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/json.h"

#include <memory>
#include <vector>

namespace foyer {

/// A JSON text of any size as a tree of which only those nodes are made that somebody asks for.
/// Holds the parsed text once and copies no values out of it.
class JsonTree
{
public:
    enum class Kind { Object, Array, String, Number, Boolean, Null };

    /// One value that somebody has seen.
    struct Node
    {
        JsonValue value;
        QString name;           ///< of a member; empty in an array
        Node *parent = nullptr; ///< null for the whole text
        int row = 0;
        int size = 0; ///< values inside, made or not
        std::vector<std::unique_ptr<Node>> children;
    };

    static constexpr int longestShown = 500; ///< characters of a string in one line
    static constexpr int mostMatches = 1000;

    /// False, and the tree is empty, when the text is not JSON.
    bool parse(const QByteArray &text);
    void clear();
    [[nodiscard]] Node *root() const { return m_root.get(); } ///< null when empty
    /// Makes the children from those that are made up to `upTo`; in the order of the text.
    void make(Node &node, int upTo) const;

    [[nodiscard]] static Kind kind(const Node &node);
    [[nodiscard]] static QString label(const Node &node); ///< name or number, "$" for the root
    [[nodiscard]] static QString shown(const Node &node); ///< one line: the value, or "{3}", "[12]"
    /// The whole value: a string as it is, anything else as JSON, indented.
    [[nodiscard]] static QString text(const Node &node);
    [[nodiscard]] static QString path(const Node &node); ///< "$.devices[0].name"
    /// Where a text occurs in a name or a value, whatever the case, in the order of the text; each
    /// as the rows that lead there from the root (which is row 0). At most mostMatches.
    [[nodiscard]] std::vector<std::vector<int>> find(const QString &text) const;

private:
    std::unique_ptr<JsonDocument> m_document;
    std::unique_ptr<Node> m_root;
};

/// JSON indented by two spaces, in its own order and spelling; the text itself when it is not JSON.
[[nodiscard]] QByteArray indentedJson(const QByteArray &text);

} // namespace foyer
