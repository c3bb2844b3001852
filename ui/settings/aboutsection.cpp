// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/aboutsection.h"

#include "foyer_config.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace foyer {

AboutSection::AboutSection(QWidget *parent)
    : Section(tr("About"), parent)
{
    const auto add = [this](const QString &text) {
        auto *line = new PlainLabel(text, this);
        line->setWordWrap(true);
        body()->addWidget(line);
        return line;
    };
    auto *version = add(tr("%1 %2, with Qt %3")
                            .arg(QStringLiteral(FOYER_DISPLAY_NAME), QStringLiteral(FOYER_VERSION),
                                 QString::fromLatin1(qVersion())));
    version->setObjectName(QStringLiteral("settingsVersion"));
    version->setTextInteractionFlags(Qt::TextSelectableByMouse);
    add(tr("Free software under the GNU General Public License, version 3 or later. It comes "
           "without any warranty."));
    addNote(tr("%1 is made by volunteers. It is not affiliated with or endorsed by Athom B.V. or "
               "LG Electronics; Homey is their trademark.")
                .arg(QStringLiteral(FOYER_DISPLAY_NAME)));
}

} // namespace foyer
