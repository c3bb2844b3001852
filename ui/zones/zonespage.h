// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/bulkplan.h"
#include "ui/widgets/page.h"

#include <QSet>
#include <QTimer>

class QStackedWidget;

namespace foyer {

class EmptyState;
class Program;
class UiWords;
class ZoneList;
class ZoneStrip;
class ZoneTree;

/// The tree of zones with what is going on in each, and the switches for a whole zone. Shows no
/// devices: opening a zone is left to whoever listens to zoneActivated().
class ZonesPage : public Page
{
    Q_OBJECT

public:
    ZonesPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    QWidget *firstFocus() override;

Q_SIGNALS:
    void zoneActivated(const QString &zoneId); ///< open the devices of this zone and those below it

private:
    void buildTree();
    void connectModel();
    void search(const QString &text);
    void applyExpansion();
    void noteExpansion(const QModelIndex &index, bool isExpanded);
    void updateContents();
    void updateStrip();
    void openCurrent();
    void showMenu(const QPoint &position);

    Program &m_program;
    ZoneList *m_list;
    QStackedWidget *m_stack;
    ZoneTree *m_tree;
    EmptyState *m_nothing, *m_noMatch, *m_loading;
    ZoneStrip *m_strip;
    QTimer m_soon;              ///< many changes in one turn, one look at them
    QSet<QString> m_collapsed;  ///< zones the person folded up; everything else is open
    bool m_isArranging = false; ///< the page itself is expanding, not the person
};

} // namespace foyer
