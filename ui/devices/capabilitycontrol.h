// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/capabilityeditor.h"

namespace foyer {

/// The right control for a capability by its type and metadata, never by driver. Whatever the hub
/// offers gets one: what nobody knows is shown as text. `width` is the room a wide control has, in
/// logical pixels. The editor and its widgets are children of `parent`.
[[nodiscard]] CapabilityEditor *makeCapabilityEditor(const Capability &capability,
                                                     const UiWords &words, int width,
                                                     QWidget *parent);

} // namespace foyer
