// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/httpmessage.h"

namespace foyer::sim::hubfiles {

/// /icon/<id>/icon.svg: a drawing in one colour on a transparent ground; 404 when unknown.
HttpResponse icon(const QString &iconId);
/// The icon id of a device class (every class has one).
QString iconIdOf(const QString &deviceClass);
/// /api/image/<id>: a generated PNG, different for each id.
HttpResponse image(const QString &imageId);

} // namespace foyer::sim::hubfiles
