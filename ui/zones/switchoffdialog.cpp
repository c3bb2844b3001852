// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/switchoffdialog.h"

#include "ui/frame/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int DialogWidth = 440;
constexpr int MostRows = 9; ///< beyond that the list scrolls
constexpr int FewestRows = 3;
} // namespace

SwitchOffDialog::SwitchOffDialog(const Home &home, const QString &zoneName, BulkScope scope,
                                 const QList<BulkWrite> &plan, QWidget *parent)
    : QDialog(parent)
    , m_plan(plan)
{
    const int count = int(plan.size());
    const bool areLights = scope == BulkScope::Lights;
    const QString zone = plain(zoneName);
    setObjectName(QStringLiteral("switchOffDialog"));
    setWindowTitle(areLights ? tr("Switch off lights") : tr("Switch off devices"));
    setMinimumWidth(DialogWidth);

    QString question;
    if (areLights)
        question = count == 1 ? tr("Switch off 1 light in “%1”?").arg(zone)
                              : tr("Switch off %n lights in “%1”?", nullptr, count).arg(zone);
    else
        question = count == 1 ? tr("Switch off 1 device in “%1”?").arg(zone)
                              : tr("Switch off %n devices in “%1”?", nullptr, count).arg(zone);
    auto *heading = new PlainLabel(question, this);
    heading->setObjectName(QStringLiteral("switchOffQuestion"));
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    heading->setWordWrap(true);

    auto *names = new QListWidget(this);
    names->setObjectName(QStringLiteral("switchOffNames"));
    names->setAccessibleName(tr("Will be switched off"));
    names->setSelectionMode(QAbstractItemView::NoSelection);
    names->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    names->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    names->setTextElideMode(Qt::ElideRight);
    for (const BulkWrite &write : plan) {
        const Device *device = home.device(write.deviceId);
        if (!device)
            continue;
        const QString where = plain(home.zoneName(device->zoneId));
        const QString name = plain(device->name);
        auto *item =
            new QListWidgetItem(themedIcon(classIconName(device->deviceClass), QPalette::Text),
                                where.isEmpty() ? name : tr("%1 · %2").arg(name, where), names);
        item->setSizeHint(QSize(0, Theme::controlHeight));
    }
    const int rows = qBound(FewestRows, count, MostRows);
    names->setFixedHeight(rows * Theme::controlHeight + 2 * names->frameWidth());

    auto *note = new PlainLabel(this);
    note->setSecondary(true);
    note->setWordWrap(true);
    note->setText(tr("Fridges, network devices, locks, alarms and chargers are left as they are."));
    note->setVisible(!areLights);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *yes = buttons->addButton(tr("Switch off"), QDialogButtonBox::AcceptRole);
    yes->setObjectName(QStringLiteral("switchOffConfirm"));
    setPrimary(yes);
    buttons->addButton(QDialogButtonBox::Cancel)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(5), Theme::spacing(5),
                               Theme::spacing(5));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(heading);
    layout->addWidget(names);
    layout->addWidget(note);
    layout->addWidget(buttons);
}

} // namespace foyer
