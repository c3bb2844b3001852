// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/valuerows.h"

#include "homey/home.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"

namespace foyer {

ValueTree::Value valueRow(const Home &home, const UiWords &words, const QString &key,
                          const QString &deviceId, const QString &capabilityId)
{
    const Device *device = home.device(deviceId);
    const Capability *capability = device->capability(capabilityId);
    ValueTree::Value value;
    value.key = key;
    value.device = device->name;
    value.zone = home.zoneName(device->zoneId);
    value.iconName = classIconName(device->deviceClass);
    value.title = words.capabilityTitle(*capability);
    value.text = words.valueText(*capability);
    return value;
}

QString chosenText(const ValueTree &tree, const UiWords &words)
{
    const int all = tree.choosable();
    if (all == 0)
        return ValueTree::tr("Nothing here can be set and read back.");
    return ValueTree::tr("%1 of %2 values chosen")
        .arg(words.locale().toString(tree.chosen().size()), words.locale().toString(all));
}

} // namespace foyer
