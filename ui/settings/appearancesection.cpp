// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/appearancesection.h"

#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace foyer {

namespace {

const QString schemePreference = QStringLiteral("appearance.scheme");
const QString motionPreference = QStringLiteral("appearance.reducedMotion");

} // namespace

AppearanceSection::AppearanceSection(Program &program, Theme &theme, QWidget *parent)
    : Section(tr("Appearance"), parent)
{
    auto *scheme = new Segmented(tr("Colours"), this);
    scheme->setObjectName(QStringLiteral("settingsScheme"));
    scheme->addSegment(QStringLiteral("system"), tr("As the desktop"))
        ->setObjectName(QStringLiteral("schemeSystem"));
    scheme->addSegment(QStringLiteral("light"), tr("Light"), QStringLiteral("sun"))
        ->setObjectName(QStringLiteral("schemeLight"));
    scheme->addSegment(QStringLiteral("dark"), tr("Dark"), QStringLiteral("moon"))
        ->setObjectName(QStringLiteral("schemeDark"));
    scheme->setCurrent(Theme::schemeName(theme.scheme()));
    auto *label = new PlainLabel(tr("Colours"), this);
    label->setMinimumWidth(Theme::spacing(36));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing(3));
    row->addWidget(label);
    row->addWidget(scheme);
    row->addStretch(1);
    body()->addLayout(row);
    auto *motion = new QCheckBox(tr("Less motion"), this);
    motion->setObjectName(QStringLiteral("settingsReducedMotion"));
    motion->setChecked(program.preference(motionPreference).toBool());
    body()->addWidget(motion);
    addNote(tr("Nothing slides or fades. Without this, the setting of the desktop counts."), true);
    connect(scheme, &Segmented::chosen, this, [&program, &theme](const QString &id) {
        theme.setScheme(Theme::schemeFromName(id));
        program.setPreference(schemePreference, id);
    });
    connect(motion, &QCheckBox::toggled, this, [&program, &theme](bool reduced) {
        theme.setMotion(reduced ? Theme::Motion::Reduced : Theme::Motion::System);
        program.setPreference(motionPreference, reduced);
    });
    connect(&theme, &Theme::changed, scheme,
            [scheme, &theme] { scheme->setCurrent(Theme::schemeName(theme.scheme())); });
}

} // namespace foyer
