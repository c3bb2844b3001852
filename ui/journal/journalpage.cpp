// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalpage.h"

#include "homey/household.h"
#include "ui/frame/words.h"
#include "ui/journal/awaypane.h"
#include "ui/journal/journaldelegate.h"
#include "ui/journal/journallist.h"
#include "ui/journal/journalstrip.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int TimeWidth = 96;
constexpr int ChangeWidth = 210;
constexpr int ResultWidth = 180;
constexpr int WhoWidth = 72;
constexpr int ActionWidth = 150;
const auto ownList = QStringLiteral("own");
const auto awayList = QStringLiteral("away");
} // namespace

JournalPage::JournalPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("journal"), tr("Journal"), QStringLiteral("journal"), parent)
    , m_program(program)
    , m_words(words)
    , m_model(program.home(), program.household().journal)
    , m_list(new JournalList(m_model, program.home(), words, this))
    , m_stack(new QStackedWidget(this))
    , m_which(new Segmented(tr("Which changes"), this))
    , m_away(new AwayPane(program.household().away, program.home(), words, this))
    , m_table(new QTableView(this))
    , m_nothing(
          new EmptyState(QStringLiteral("journal"), tr("Nothing was changed from here yet."), this))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No entry matches."), this))
    , m_strip(new JournalStrip(this))
{
    buildHeader();
    buildTable();
    m_nothing->setObjectName(QStringLiteral("noJournal"));
    m_nothing->setDetail(tr("Every change you make is listed here, and most can be taken back."));
    m_noMatch->setAction(tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, searchField(), &QLineEdit::clear);
    for (QWidget *page : {static_cast<QWidget *>(m_table), static_cast<QWidget *>(m_nothing),
                          static_cast<QWidget *>(m_noMatch), static_cast<QWidget *>(m_away)})
        m_stack->addWidget(page);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(5), 0, Theme::spacing(5), 0);
    inset->addWidget(m_stack);
    contentLayout()->addLayout(inset, 1);
    contentLayout()->addWidget(m_strip);
    connectModel();
    buildAway();
    updateContents();
    updateUndo();
}

void JournalPage::buildAway()
{
    m_which->setObjectName(QStringLiteral("journalWhich"));
    m_which->addSegment(ownList, tr("From here"));
    m_which->addSegment(awayList, tr("While away"));
    connect(m_which, &Segmented::chosen, this,
            [this](const QString &list) { showList(list == awayList); });
    connect(m_away, &AwayPane::contentsChanged, this, &JournalPage::updateAway);
    connect(m_away, &AwayPane::deviceChosen, this, &JournalPage::deviceRequested);
    connect(m_away, &AwayPane::showAllRequested, searchField(), &QLineEdit::clear);
    showList(false);
}

void JournalPage::showAway()
{
    if (m_away->total() > 0)
        showList(true);
}

void JournalPage::showList(bool away)
{
    m_which->setCurrent(away ? awayList : ownList);
    m_undo->setVisible(!away);
    m_redo->setVisible(!away);
    updateAway();
}

void JournalPage::updateAway()
{
    // One list needs no choice.
    m_which->setVisible(m_away->total() > 0);
    if (m_away->total() == 0 && m_which->current() == awayList)
        showList(false);
    else
        updateContents();
}

void JournalPage::buildHeader()
{
    SearchField *search = addSearch(tr("Search the journal"));
    search->setMinimumWidth(Theme::spacing(56));
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setQuery(text);
        m_away->setQuery(text);
        updateContents();
    });
    addFilter(m_which);
    Journal &journal = m_program.household().journal;
    m_undo = addTool(QStringLiteral("journalUndo"), tr("Undo"), QStringLiteral("undo"),
                     tr("Take back the newest change"));
    connect(m_undo, &QToolButton::clicked, &journal, &Journal::undo);
    m_redo = addTool(QStringLiteral("journalRedo"), tr("Redo"), QStringLiteral("redo"),
                     tr("Do again what was taken back last"));
    connect(m_redo, &QToolButton::clicked, &journal, &Journal::redo);
}

QToolButton *JournalPage::addTool(const QString &name, const QString &text, const QString &icon,
                                  const QString &toolTip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setIcon(themedIcon(icon));
    button->setToolTip(toolTip);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(Theme::controlHeight);
    addFilter(button);
    return button;
}

void JournalPage::buildTable()
{
    auto *delegate = new JournalDelegate(*m_list, this);
    m_table->setObjectName(QStringLiteral("journalTable"));
    m_table->setAccessibleName(tr("Journal"));
    m_table->setModel(m_list);
    m_table->setItemDelegate(delegate);
    m_table->setMouseTracking(true); // the button lights up under the pointer
    setUpPlainTable(*m_table, Theme::controlHeight + Theme::spacing(2));
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setMinimumSectionSize(Theme::spacing(12));
    header->resizeSection(JournalModel::Time, TimeWidth);
    header->resizeSection(JournalModel::Change, ChangeWidth);
    header->resizeSection(JournalModel::Result, ResultWidth);
    header->resizeSection(JournalModel::Who, WhoWidth);
    header->resizeSection(JournalModel::Action, ActionWidth);
    header->setSectionResizeMode(JournalModel::What, QHeaderView::Stretch);
    m_takeBack = new QAction(themedIcon(QStringLiteral("undo")), tr("Take back"), this);
    m_takeBack->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    m_takeBack->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_takeBack);
    const auto takeBackCurrent = [this] { takeBack(m_table->currentIndex()); };
    connect(m_takeBack, &QAction::triggered, this, takeBackCurrent);
    connect(m_strip->button(), &QPushButton::clicked, this, takeBackCurrent);
    connect(delegate, &JournalDelegate::takeBackPressed, this, &JournalPage::takeBack);
    connect(m_table, &QWidget::customContextMenuRequested, this, &JournalPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &JournalPage::updateStrip);
}

void JournalPage::connectModel()
{
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &JournalPage::updateContents);
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &JournalPage::updateContents);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &JournalPage::updateContents);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &JournalPage::updateContents);
    connect(m_list, &QAbstractItemModel::dataChanged, this, &JournalPage::updateStrip);
    connect(&m_program.household().journal, &Journal::undoChanged, this, &JournalPage::updateUndo);
    const auto refresh = [this] {
        updateStrip();
        updateUndo();
    };
    connect(&m_program.home(), &Home::staleChanged, this, refresh);
    connect(&m_program, &Program::sessionChanged, this, refresh);
}

QWidget *JournalPage::firstFocus()
{
    if (m_stack->currentWidget() == m_away && m_away->firstFocus())
        return m_away->firstFocus();
    return m_stack->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : searchField();
}

QString JournalPage::refusal() const
{
    return m_program.home().isStale() ? tr("Not connected: nothing can be taken back now.")
                                      : QString();
}

void JournalPage::updateContents()
{
    const bool isAway = m_which->current() == awayList;
    const int total = isAway ? m_away->total() : m_model.rowCount();
    const int shown = isAway ? m_away->shown() : m_list->rowCount();
    QWidget *page = isAway ? static_cast<QWidget *>(m_away) : m_table;
    if (shown == 0 && !isAway)
        page = total == 0 ? m_nothing : m_noMatch;
    m_stack->setCurrentWidget(page);
    m_strip->setVisible(page == m_table);
    searchField()->setMatchCount(shown, total);
    setSubtitle(total > 0 ? m_words.locale().toString(total) : QString());
    if (m_list->rowCount() > 0 && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_list->index(0, JournalModel::What),
                                                   QItemSelectionModel::NoUpdate);
    updateStrip();
}

void JournalPage::updateStrip()
{
    const QModelIndex current = m_table->currentIndex();
    const JournalEntry *entry = m_list->entry(current);
    const JournalEntry::Bar bar = m_list->bar(current);
    m_strip->show(entry, bar, m_list->words(), refusal());
    m_takeBack->setEnabled(m_strip->button()->isEnabled());
}

void JournalPage::updateUndo()
{
    const Journal &journal = m_program.household().journal;
    const bool canWrite = refusal().isEmpty();
    m_undo->setEnabled(canWrite && journal.canUndo());
    m_redo->setEnabled(canWrite && journal.canRedo());
}

void JournalPage::takeBack(const QModelIndex &index)
{
    const JournalEntry *entry = m_list->entry(index);
    if (entry && m_list->bar(index) == JournalEntry::Bar::None && refusal().isEmpty())
        m_program.household().journal.takeBack(entry->id);
}

void JournalPage::showMenu(const QPoint &position)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(m_takeBack);
    // The menu key asks at the middle of the table: open at the row it is about.
    const QRect cell = m_table->visualRect(current);
    const bool isAtPointer = m_table->indexAt(position).row() == current.row();
    menu->popup(m_table->viewport()->mapToGlobal(isAtPointer ? position : cell.bottomLeft()));
}

} // namespace foyer
