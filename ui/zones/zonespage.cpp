// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/zones/zonespage.h"

#include "models/zonemodel.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/zones/zonedelegate.h"
#include "ui/zones/zonelist.h"
#include "ui/zones/zonestrip.h"
#include "ui/zones/zonetree.h"

#include <QHeaderView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int CountWidth = 96;
constexpr int WordsWidth = 150;
} // namespace

ZonesPage::ZonesPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("zones"), tr("Zones"), QStringLiteral("zones"), parent)
    , m_program(program)
    , m_list(new ZoneList(program.zoneModel(), words, this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new ZoneTree(this))
    , m_nothing(new EmptyState(QStringLiteral("zones"), tr("This home has no zones."), this))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No zone matches."), this))
    , m_loading(new EmptyState(QStringLiteral("clock"), tr("Waiting for the zones…"), this))
    , m_strip(new ZoneStrip(program, words, this))
{
    SearchField *field = addSearch(tr("Search zones"));
    field->setObjectName(QStringLiteral("zoneSearch"));
    connect(field, &QLineEdit::textChanged, this, &ZonesPage::search);
    buildTree();
    m_noMatch->setAction(tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, field, &QLineEdit::clear);
    for (QWidget *page : {static_cast<QWidget *>(m_tree), static_cast<QWidget *>(m_nothing),
                          static_cast<QWidget *>(m_noMatch), static_cast<QWidget *>(m_loading)})
        m_stack->addWidget(page);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(5), 0, Theme::spacing(5), 0);
    inset->addWidget(m_stack);
    contentLayout()->addLayout(inset, 1);
    contentLayout()->addWidget(m_strip);
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        applyExpansion();
        updateContents();
    });
    connectModel();
    applyExpansion();
    updateContents();
}

void ZonesPage::buildTree()
{
    m_tree->setObjectName(QStringLiteral("zoneTree"));
    m_tree->setAccessibleName(tr("Zones"));
    m_tree->setModel(m_list);
    m_tree->setItemDelegate(new ZoneDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false); // a double click opens the zone
    m_tree->setAllColumnsShowFocus(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    QHeaderView *header = m_tree->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(ZoneModel::Name, QHeaderView::Stretch);
    header->resizeSection(ZoneModel::Devices, CountWidth);
    for (const int column : {ZoneModel::LightsOn, ZoneModel::Temperature, ZoneModel::Activity})
        header->resizeSection(column, WordsWidth);
    connect(m_tree, &QAbstractItemView::activated, this, &ZonesPage::openCurrent);
    connect(m_tree, &QWidget::customContextMenuRequested, this, &ZonesPage::showMenu);
    connect(m_tree, &QTreeView::expanded, this,
            [this](const QModelIndex &index) { noteExpansion(index, true); });
    connect(m_tree, &QTreeView::collapsed, this,
            [this](const QModelIndex &index) { noteExpansion(index, false); });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ZonesPage::updateStrip);
}

void ZonesPage::connectModel()
{
    const auto soon = [this] { m_soon.start(); };
    connect(m_list, &QAbstractItemModel::rowsInserted, this, soon);
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(m_list, &QAbstractItemModel::rowsMoved, this, soon);
    connect(m_list, &QAbstractItemModel::layoutChanged, this, soon);
    connect(m_list, &QAbstractItemModel::modelReset, this, soon);
    connect(m_list, &QAbstractItemModel::dataChanged, this, soon);
    connect(&m_program.home(), &Home::loaded, this, soon);
}

QWidget *ZonesPage::firstFocus()
{
    return m_tree;
}

void ZonesPage::search(const QString &text)
{
    m_list->setQuery(text);
    applyExpansion();
    updateContents();
}

void ZonesPage::applyExpansion()
{
    m_isArranging = true;
    const bool isSearching = !m_list->query().isEmpty();
    QList<QModelIndex> open{QModelIndex()};
    while (!open.isEmpty()) {
        const QModelIndex parent = open.takeLast();
        for (int row = 0; row < m_list->rowCount(parent); ++row) {
            const QModelIndex zone = m_list->index(row, ZoneModel::Name, parent);
            const QString id = zone.data(ZoneModel::IdRole).toString();
            // A match below a folded zone must not stay hidden.
            m_tree->setExpanded(zone, isSearching || !m_collapsed.contains(id));
            open.append(zone);
        }
    }
    m_isArranging = false;
}

void ZonesPage::noteExpansion(const QModelIndex &index, bool isExpanded)
{
    if (m_isArranging || !m_list->query().isEmpty())
        return;
    const QString id = index.data(ZoneModel::IdRole).toString();
    if (isExpanded)
        m_collapsed.remove(id);
    else
        m_collapsed.insert(id);
}

void ZonesPage::updateContents()
{
    const auto [matching, total] = m_list->matches();
    QWidget *page = m_tree;
    if (m_list->rowCount() == 0)
        page = total > 0 ? m_noMatch : m_program.home().isLoaded() ? m_nothing : m_loading;
    m_stack->setCurrentWidget(page);
    m_strip->setVisible(page == m_tree);
    searchField()->setMatchCount(matching, total);
    setSubtitle(searchField()->locale().toString(total));
    if (page == m_tree && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_list->index(0, ZoneModel::Name));
    updateStrip();
}

void ZonesPage::updateStrip()
{
    const QModelIndex current = m_tree->currentIndex();
    m_strip->setZone(current.data(ZoneModel::IdRole).toString());
    if (current.isValid())
        m_strip->setSummary(m_list->summary(current, QStringLiteral(" · ")));
}

void ZonesPage::openCurrent()
{
    const QString id = m_tree->currentIndex().data(ZoneModel::IdRole).toString();
    if (!id.isEmpty())
        Q_EMIT zoneActivated(id);
}

void ZonesPage::showMenu(const QPoint &position)
{
    const QModelIndex current = m_tree->currentIndex().siblingAtColumn(ZoneModel::Name);
    if (!current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    menu->addAction(tr("Show devices"), this, &ZonesPage::openCurrent);
    if (m_list->rowCount(current) > 0) {
        const bool isExpanded = m_tree->isExpanded(current);
        menu->addAction(isExpanded ? tr("Fold up") : tr("Unfold"), m_tree,
                        [this, index = QPersistentModelIndex(current), isExpanded] {
                            m_tree->setExpanded(index, !isExpanded);
                        });
    }
    menu->addSeparator();
    const auto addSwitchOff = [&](const QString &text, BulkScope scope) {
        QAction *action = menu->addAction(text, m_strip, [this, scope] { m_strip->ask(scope); });
        const QString reason = m_strip->refusal(scope);
        action->setEnabled(reason.isEmpty());
        action->setToolTip(reason);
    };
    addSwitchOff(tr("Switch off all lights…"), BulkScope::Lights);
    addSwitchOff(tr("Switch off all devices…"), BulkScope::AllDevices);
    // The menu key asks at the middle of the tree: open at the row it is about.
    const QModelIndex below = m_tree->indexAt(position).siblingAtColumn(ZoneModel::Name);
    const QPoint where = below == current ? position : m_tree->visualRect(current).bottomLeft();
    menu->popup(m_tree->viewport()->mapToGlobal(where));
}

} // namespace foyer
