// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/level.h"

#include <QDateTime>
#include <QString>

class QModelIndex;

namespace foyer {

/// What a tile shows of one device, read from the model once per painting. Facts only, no words of
/// its own.
struct TileFacts
{
    QString id;
    QString name;
    QString zone;
    QString icon;             ///< name of the picture; who has the device fills it in
    QString state;            ///< in words; says so and why when the device is unavailable
    QString action;           ///< capability id of the quick action; empty without
    std::optional<bool> isOn; ///< nothing when the quick action cannot be read as yes or no
    std::optional<Level> level;
    QDateTime lastChange;
    bool isPending = false;
    bool hasFailed = false;
    bool isAvailable = true;
    bool hasAlarm = false;
    bool isBatteryLow = false;
    bool isStale = false;
    bool asksFirst = false;
    bool isFavourite = false;
    bool isHidden = false; ///< and shown nevertheless, because somebody wants to see what is

    [[nodiscard]] static TileFacts of(const QModelIndex &index);
    /// Only what decides which parts the tile has and where: action, isOn, level, isAvailable,
    /// asksFirst. Cheap: no words.
    [[nodiscard]] static TileFacts shapeOf(const QModelIndex &index);
    /// The quick action is drawn as a switch: a plain yes/no that needs no symbol of its own.
    [[nodiscard]] bool hasSwitch() const;
    [[nodiscard]] bool canAct() const { return isAvailable && !action.isEmpty(); }
    /// The picture of the quick action's button: what it is now for locks, what it will do for
    /// media.
    [[nodiscard]] QString actionIcon() const;
};

} // namespace foyer
