// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/lockcomposite.h"

#include "ui/devices/composites/offers.h"

#include <QVBoxLayout>

namespace foyer {

namespace {
const QString &lockedId()
{
    static const QString id = QStringLiteral("locked");
    return id;
}
} // namespace

QStringList LockComposite::wants(const PanelOffer &offer)
{
    if (!isOffered(offer, lockedId(), Capability::Type::Boolean))
        return {};
    return offer.those({u"locked", u"lock_mode"}) + alarmsOf(offer);
}

LockComposite::LockComposite(const PanelPart &part, Program &program, const UiWords &words,
                             const Device &device, int width, QWidget *parent)
    : GuardComposite(lockedId(), QStringLiteral("lock"), QStringLiteral("unlock"), part, program,
                     words, device, width, parent)
{
    for (const QString &id : part.capabilityIds) {
        if (!addAlarm(id) && id != lockedId())
            addField(body(), id);
    }
    finishGuard();
}

} // namespace foyer
