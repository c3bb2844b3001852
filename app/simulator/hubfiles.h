// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpmessage.h"

#include <QJsonObject>

namespace foyer::sim::hubfiles {

/// /icon/<id>/icon.svg: a drawing in one colour on a transparent ground; 404 when unknown.
HttpResponse icon(const QString &iconId);
/// The icon id of a drawing, usually named after a device class (every class has one).
QString iconIdOf(const QString &drawing);
/// {id, url} as devices, drivers and apps carry it.
QJsonObject iconObj(const QString &drawing);

} // namespace foyer::sim::hubfiles
