// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace foyer {

/// Text from the hub made safe to show in one line: control and bidirectional-override characters
/// removed, line breaks to spaces, at most `limit` characters (then an ellipsis). The result must
/// still be shown as plain text.
[[nodiscard]] QString plain(const QString &text, int limit = 200);

/// For menus, buttons and tabs: plain() with "&" doubled, so that no letter turns into a shortcut.
[[nodiscard]] QString escapedMnemonic(const QString &text);

/// For the title of a window, where Qt would replace "[*]": plain() with that doubled.
[[nodiscard]] QString windowTitleOf(const QString &text);

/// For tool tips, which Qt would read as rich text when they look like it: plain() of each line,
/// escaped.
[[nodiscard]] QString plainToolTip(const QString &text);

} // namespace foyer
