// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program/settings.h"

#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace foyer {

/// How the program ends; documented in foyer(1).
namespace exitcode {
inline constexpr int ok = 0;
inline constexpr int startFailed = 1;
inline constexpr int badUsage = 2;
inline constexpr int noDisplay = 3;
inline constexpr int hubRefused = 4; ///< `foyer api`: the hub said no
} // namespace exitcode

/// What was asked for on the command line; decides nothing.
struct CommandLine
{
    bool demo = false;   ///< the simulated home instead of an account
    int demoDevices = 0; ///< 0 = the demo home as it is, else a generated one of so many devices
    QString page;        ///< empty = the one that was open last
    QString device;      ///< id of the device to open; empty = none
    bool minimized = false;
    QString log; ///< a level or rules for Logging; "debug" for a bare --log
    QString
        screenshot; ///< write one picture of the window to this PNG and quit; empty = run normally
    QSize screenshotSize{1280, 800}; ///< logical pixels, each side 320 to 7680
    std::optional<Scheme> scheme;    ///< overrides the preference for this run
    /// `foyer api METHOD PATH [JSON]`, as typed; empty = show the window.
    QStringList api;
    QString hub;      ///< with api: its name or id; empty = the one that was open last
    bool yes = false; ///< with api: a call that changes something need not ask
    bool exitAfterFirstTile = false; ///< prints one JSON line and quits
    bool measure = false;            ///< for ./dev bench: Measuring tells what happens

    /// What the first instance is told when a second one starts: the page and the device.
    [[nodiscard]] QStringList forwardedArguments() const;
};

/// Either a command line, or a text to print and the exit code to leave with.
struct ParsedCommandLine
{
    std::optional<CommandLine> commandLine;
    QString text; ///< help, version or what is wrong; ends with a line break
    int exitCode = exitcode::ok;
};

/// `arguments` start with the program's name, as QCoreApplication::arguments() gives them. `pages`
/// are the names that --page knows; empty = any name of letters and hyphens.
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments,
                                                 const QStringList &pages = {});

} // namespace foyer
