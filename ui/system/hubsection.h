// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"
#include "ui/system/systemparts.h"

class QComboBox;
class QPushButton;

namespace foyer {

class FactList;
class PlainLabel;

/// Which hub this is, how long it has been running, its language and units, its update, and the
/// button that restarts it.
class HubSection : public Section
{
    Q_OBJECT

public:
    explicit HubSection(const SystemParts &parts, QWidget *parent = nullptr);

    void refresh();

private:
    void buildChoices();
    void refreshUpdate();
    void refreshChoice(QComboBox *box, const QString &value);
    void askInstall();
    void askReboot();

    SystemParts m_parts;
    FactList *m_facts;
    PlainLabel *m_model, *m_version, *m_uptime, *m_address, *m_zone, *m_problem, *m_update;
    QComboBox *m_language, *m_units;
    QPushButton *m_install, *m_reboot;
};

} // namespace foyer
