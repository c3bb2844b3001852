// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/relativedim.h"

#include "ui/widgets/actionrow.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
/// No system capability does this; these are what apps call theirs.
struct Pair
{
    QString up;
    QString down;
};

const QList<Pair> &knownPairs()
{
    static const QList<Pair> pairs{
        {QStringLiteral("dim_up"), QStringLiteral("dim_down")},
        {QStringLiteral("dim.up"), QStringLiteral("dim.down")},
        {QStringLiteral("button.dim_up"), QStringLiteral("button.dim_down")},
        {QStringLiteral("button.dimup"), QStringLiteral("button.dimdown")},
    };
    return pairs;
}

bool isButton(const PanelOffer &offer, const QString &id)
{
    const Capability *found = offer.find(id);
    return found && found->isTrigger();
}

std::optional<Pair> pairOf(const PanelOffer &offer)
{
    for (const Pair &pair : knownPairs()) {
        if (isButton(offer, pair.up) && isButton(offer, pair.down))
            return pair;
    }
    return {};
}
} // namespace

QStringList RelativeDim::wants(const PanelOffer &offer)
{
    const std::optional<Pair> pair = pairOf(offer);
    if (!pair)
        return {};
    return QStringList{pair->up, pair->down} + offer.setable({u"onoff"});
}

RelativeDim::RelativeDim(const PanelPart &part, Program &program, const UiWords &words,
                         const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
{
    const QString power = QStringLiteral("onoff");
    if (has(power))
        addField(body(), power);
    auto *row = new ActionRow(this);
    for (const Pair &pair : knownPairs()) {
        if (!has(pair.up) || !has(pair.down))
            continue;
        for (const QString &id : {pair.down, pair.up}) {
            QPushButton *button = row->addAction(
                id, title(id), id == pair.up ? QStringLiteral("plus") : QStringLiteral("minus"));
            button->setAutoRepeat(true);
            button->setAutoRepeatDelay(400);
            button->setAutoRepeatInterval(200);
            registerControl(button, id);
        }
        break;
    }
    connect(row, &ActionRow::triggered, this,
            [this](const QString &id) { write(id, Value(true)); });
    body()->addWidget(row);
    finish();
}

} // namespace foyer
