// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"
#include "ui/system/systemparts.h"

#include <QStringList>

namespace foyer {

class FactList;

/// The people who may use this hub, and as what.
class UsersSection : public Section
{
    Q_OBJECT

public:
    explicit UsersSection(const SystemParts &parts, QWidget *parent = nullptr);

    void refresh();

private:
    SystemParts m_parts;
    FactList *m_list;
    PlainLabel *m_note;
    QStringList m_shown; ///< name, role, name, role …
};

} // namespace foyer
