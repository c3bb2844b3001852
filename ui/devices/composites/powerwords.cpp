// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/powerwords.h"

#include "ui/frame/words.h"

#include <QCoreApplication>

#include <cmath>

namespace foyer::powerwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(foyer::PowerWords)
};

QString charging(const UiWords &words, std::optional<double> watts)
{
    return watts && std::abs(*watts) >= nothingBelow
               ? Words::tr("Charging with %1", "a power").arg(words.power(*watts))
               : Words::tr("Charging");
}

QString delivering(const UiWords &words, std::optional<double> watts)
{
    return watts && std::abs(*watts) >= nothingBelow
               ? Words::tr("Delivering %1", "a power").arg(words.power(*watts))
               : Words::tr("Delivering");
}

} // namespace

QString battery(const UiWords &words, const QString &state, std::optional<double> watts)
{
    if (state == QLatin1String("charging"))
        return charging(words, watts);
    if (state == QLatin1String("discharging"))
        return delivering(words, watts);
    if (state == QLatin1String("idle"))
        return Words::tr("Idle");
    if (!watts)
        return {};
    if (*watts >= nothingBelow)
        return charging(words, watts);
    return *watts <= -nothingBelow ? delivering(words, watts) : Words::tr("Idle");
}

QString solar(const UiWords &words, std::optional<double> watts)
{
    if (!watts)
        return {};
    if (*watts >= nothingBelow)
        return delivering(words, watts);
    // An inverter at night lives on the grid.
    return *watts <= -nothingBelow
               ? Words::tr("Using %1 itself", "a power").arg(words.power(*watts))
               : Words::tr("Producing nothing");
}

QString charger(const UiWords &words, const QString &state, std::optional<bool> isCharging,
                std::optional<double> watts)
{
    if (state == QLatin1String("plugged_in_charging"))
        return charging(words, watts);
    if (state == QLatin1String("plugged_in_discharging"))
        return delivering(words, watts);
    if (state == QLatin1String("plugged_in_paused"))
        return Words::tr("Charging is paused");
    if (state == QLatin1String("plugged_in"))
        return Words::tr("Plugged in, not charging");
    if (state == QLatin1String("plugged_out"))
        return Words::tr("Not plugged in");
    if (!isCharging)
        return {};
    if (!*isCharging)
        return Words::tr("Not charging");
    // A car that feeds the house, at a post that says no more than its power.
    return watts && *watts <= -nothingBelow ? delivering(words, watts) : charging(words, watts);
}

} // namespace foyer::powerwords
