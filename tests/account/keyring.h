// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace foyer::test {

/// The default keyring of the GNOME keyring daemon on this bus, whose password is a line break
/// (with-keyring.sh).
class Keyring
{
public:
    [[nodiscard]] static bool exists();
    static bool lock();
    static bool unlock();
    /// Ends the daemon, as a crash would.
    static bool endDaemon();
};

} // namespace foyer::test
