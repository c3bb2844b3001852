// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace foyer::svg {

// What may stay in a drawing that came from outside. Everything that is not named here goes:
// scripts, pictures, foreign objects, animations, filters, fonts, event handlers, other namespaces.

[[nodiscard]] bool mayStay(QStringView element);
/// Elements whose text counts.
[[nodiscard]] bool hasText(QStringView element);
/// The value as it may stay on this element; nullopt when the attribute goes.
[[nodiscard]] std::optional<QString> attribute(QStringView element, QStringView name,
                                               const QString &value);
/// A style sheet or style attribute; empty when something in it reaches (or might reach) outside.
[[nodiscard]] QString style(const QString &css);
/// Every id that url(#id) or a bare #id reference (`isHref`) in a value names.
[[nodiscard]] QStringList references(const QString &value, bool isHref);
/// The sheet with every url(#id) whose id is not one of `allowed` replaced by "none".
[[nodiscard]] QString withReferences(const QString &css, const QStringList &allowed);
/// False when a number in a geometry value or style is a million or more: nobody draws an icon that
/// large, and some renderers make room for it.
[[nodiscard]] bool hasSaneNumbers(QStringView name, QStringView value);

} // namespace foyer::svg
