// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace foyer::sim {

class HomeState;

/// Energy of past periods and prices (protocol.md §4.11), reckoned from the date and the home's
/// devices: the same question gets the same answer, and a week is the sum of its days.
namespace energyperiods {

/// Today where the hub is.
QDate today();
/// Days `from` to `to`, both included, under `name`; what has not come yet is not known (null).
QJsonObject report(const HomeState &home, const QString &name, const QDate &from, const QDate &to);
/// The hours of a day; empty before the day's prices are known, at noon of the day before.
QJsonObject prices(const QDate &date);
QJsonObject available();
/// The first day of "2026-W03"; nullopt when there is no such week.
std::optional<QDate> mondayOf(const QString &isoWeek);

} // namespace energyperiods

} // namespace foyer::sim
