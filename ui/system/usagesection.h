// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"
#include "ui/system/systemparts.h"

namespace foyer {

class UsageBar;
struct Usage;

/// How full the memory and the storage of the hub are, and what takes the most of each.
class UsageSection : public Section
{
    Q_OBJECT

public:
    explicit UsageSection(const SystemParts &parts, QWidget *parent = nullptr);

    void refresh();

private:
    [[nodiscard]] QString largest(const Usage &usage) const;

    SystemParts m_parts;
    UsageBar *m_memory, *m_storage;
    PlainLabel *m_memoryParts, *m_storageParts, *m_problem;
};

} // namespace foyer
