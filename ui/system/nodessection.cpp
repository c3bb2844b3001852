// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/nodessection.h"

#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

namespace {
constexpr int mostRows = 12; ///< seen at once
} // namespace

NodesSection::NodesSection(const QString &heading, const QString &name, const SystemParts &parts,
                           const Nodes &nodes, QWidget *parent)
    : Section(heading, parent)
    , m_parts(parts)
    , m_nodes(nodes)
    , m_table(new QTableWidget(0, ColumnCount, this))
{
    m_table->setObjectName(name);
    m_table->setAccessibleName(heading);
    m_table->setHorizontalHeaderLabels({tr("Node"), tr("Model"), tr("State"), tr("Last seen")});
    m_table->setItemDelegate(new RowDelegate(m_table));
    setUpPlainTable(*m_table, RowDelegate::rowHeight(fontMetrics()));
    QHeaderView *header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Name, QHeaderView::Stretch);
    body()->addWidget(m_table);
    m_note = addNote({});
}

void NodesSection::setCell(int row, int column, const QString &text)
{
    QTableWidgetItem *item = m_table->item(row, column);
    if (!item) {
        item = new QTableWidgetItem;
        m_table->setItem(row, column, item);
    }
    if (item->text() != text)
        item->setText(text);
}

void NodesSection::refresh()
{
    const auto &nodes = m_nodes.value;
    m_table->setRowCount(static_cast<int>(nodes.size()));
    for (int row = 0; row < static_cast<int>(nodes.size()); ++row) {
        const RadioNode &node = nodes.at(static_cast<size_t>(row));
        const QString model = node.maker.isEmpty() || node.model.isEmpty()
                                  ? QString(node.maker + node.model)
                                  : QString(node.maker + QLatin1Char(' ') + node.model);
        setCell(row, Name, plain(node.name.isEmpty() ? node.id : node.name));
        setCell(row, Model, plain(model, 60));
        const QString role = plain(node.role, 30);
        setCell(row, State,
                node.isOnline    ? (*node.isOnline ? tr("Online") : tr("Unreachable"))
                : role.isEmpty() ? QString(QChar(0x2013))
                                 : role);
        setCell(row, Seen,
                node.lastSeen.isValid() ? m_parts.words.age(node.lastSeen)
                                        : QString(QChar(0x2013)));
        m_table->item(row, Name)->setToolTip(plainToolTip(node.id));
    }
    const int rows = std::min(m_table->rowCount(), mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            rows * RowDelegate::rowHeight(fontMetrics()) + Theme::spacing(1));
    m_table->setVisible(rows > 0);
    QString note;
    if (m_nodes.problem)
        note = m_parts.problemText(*m_nodes.problem, "homey.system.readonly");
    else if (m_nodes.isKnown && rows == 0)
        note = tr("No nodes.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

} // namespace foyer
