// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <optional>
#include <vector>

namespace foyer::svg {

/// An element, or a piece of text when it has no name.
struct Node
{
    QString name;
    QString text;
    QList<QPair<QString, QString>> attributes; ///< "href" whatever its namespace was
    std::vector<int> children;                 ///< always behind their parent in Tree::nodes

    [[nodiscard]] QString attribute(QStringView wanted) const;
};

/// A drawing of which only what may stay was taken over (svgrules.h). Bounded in size and depth.
/// Knows nothing of how it looks.
class Tree
{
public:
    /// nullopt when the text is not well-formed, not SVG, or larger than an icon has reason to be.
    [[nodiscard]] static std::optional<Tree> parse(const QString &xml);

    /// Style sheets may only name gradients: whoever is drawn inside a pattern or mask could
    /// otherwise name it again.
    void limitStyleSheets();
    /// False when drawing it would never end, or take as long as a far larger drawing: an element
    /// that contains or refers to itself, or uses of uses of uses.
    [[nodiscard]] bool canBeDrawn() const;
    [[nodiscard]] QByteArray toXml() const;

private:
    void addText(int element, QStringView text);
    [[nodiscard]] bool finishStyleSheet(int element); ///< false: the drawing is refused

    std::vector<Node> m_nodes; ///< the first one is the root
};

} // namespace foyer::svg
