// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/systemstatus.h"
#include "ui/settings/section.h"
#include "ui/system/systemparts.h"

class QTableWidget;

namespace foyer {

/// The nodes of one radio network of the hub: state and when each was last heard. Commands none of
/// them.
class NodesSection : public Section
{
    Q_OBJECT

public:
    using Nodes = SystemStatus::Part<std::vector<RadioNode>>;

    /// `name` goes into the table's objectName; `nodes` outlives the section.
    NodesSection(const QString &heading, const QString &name, const SystemParts &parts,
                 const Nodes &nodes, QWidget *parent = nullptr);

    void refresh();

private:
    enum Column { Name, Model, State, Seen, ColumnCount };
    void setCell(int row, int column, const QString &text);

    SystemParts m_parts;
    const Nodes &m_nodes;
    QTableWidget *m_table;
    PlainLabel *m_note;
};

} // namespace foyer
