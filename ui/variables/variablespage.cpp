// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variablespage.h"

#include "homey/session.h"
#include "homey/variablewriter.h"
#include "models/variablemodel.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/variables/variabledelegate.h"
#include "ui/variables/variabledetail.h"
#include "ui/variables/variablefilter.h"
#include "ui/variables/variablelist.h"
#include "ui/variables/variablenotes.h"
#include "ui/variables/variabletools.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int NameWidth = 260;
constexpr int TypeWidth = 120;
constexpr int DetailFrom = 860; ///< narrower: the table alone
} // namespace

VariablesPage::VariablesPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("variables"), tr("Variables"), QStringLiteral("variables"), parent)
    , m_program(program)
    , m_words(words)
    , m_list(new VariableList(program.variableModel(), words, this))
    , m_delegate(new VariableDelegate(words, this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_table(new QTableView(this))
    , m_notes(new VariableNotes(program, this))
    , m_detail(new VariableDetail(program, words, *m_notes, this))
    , m_filter(new VariableFilter(program, words, *m_list, *m_notes, this))
    , m_tools(new VariableTools(program, words, this))
    , m_nothing(
          new EmptyState(QStringLiteral("variables"), tr("There are no variables yet."), this))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No variable matches."), this))
    , m_loading(new EmptyState(QStringLiteral("clock"), tr("Waiting for the variables…"), this))
    , m_notice(new MessageBar(MessageBar::Kind::Warning, {}, this))
{
    buildHeader();
    buildTable();
    buildDetail();
    m_nothing->setDetail(tr("Flows keep numbers, texts and yes/no values in variables."));
    m_nothing->setAction(tr("Create variable"));
    m_nothing->setObjectName(QStringLiteral("noVariables"));
    m_noMatch->setAction(tr("Show all"));
    for (QWidget *page : {static_cast<QWidget *>(m_splitter), static_cast<QWidget *>(m_nothing),
                          static_cast<QWidget *>(m_noMatch), static_cast<QWidget *>(m_loading)})
        m_stack->addWidget(page);
    // Below the table: a notice that appears while a cell is edited must not move the cell.
    m_notice->setObjectName(QStringLiteral("variablesNotice"));
    contentLayout()->setContentsMargins(Theme::spacing(5), 0, Theme::spacing(5), Theme::spacing(4));
    contentLayout()->setSpacing(Theme::spacing(2));
    contentLayout()->addWidget(m_stack, 1);
    contentLayout()->addWidget(m_notice);
    connect(m_nothing, &EmptyState::actionTriggered, this, &VariablesPage::createVariable);
    connect(m_noMatch, &EmptyState::actionTriggered, this, [this] {
        searchField()->clear();
        m_filter->showAll();
    });
    connect(m_notice, &MessageBar::closed, this, [this] { showNotice({}); });
    connectHome();
    updateContents();
    updatePermission();
}

VariablesPage::~VariablesPage()
{
    // An editor that is still open ends with the table, after this object has stopped being a page.
    m_delegate->disconnect(this);
}

void VariablesPage::buildHeader()
{
    SearchField *search = addSearch(tr("Search variables"));
    search->setObjectName(QStringLiteral("variableSearch"));
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setQuery(text);
        updateContents();
    });
    addFilter(m_filter);
    connect(m_filter, &VariableFilter::filtered, this, &VariablesPage::updateContents);
    Page::addTool(m_tools);
    m_edit = new QAction(tr("Edit value"), this);
    m_edit->setShortcut(Qt::Key_F2);
    m_edit->setShortcutContext(Qt::WidgetShortcut);
    connect(m_edit, &QAction::triggered, this, [this] {
        edit(m_table->currentIndex().column() == VariableModel::Name ? VariableModel::Name
                                                                     : VariableModel::ValueColumn);
    });
    m_rename = addTool(QStringLiteral("renameVariable"), tr("Rename"), QStringLiteral("edit"),
                       QKeySequence(Qt::SHIFT | Qt::Key_F2), true);
    connect(m_rename, &QAction::triggered, this, [this] { edit(VariableModel::Name); });
    m_delete = addTool(QStringLiteral("deleteVariable"), tr("Delete…"), QStringLiteral("trash"),
                       QKeySequence(Qt::Key_Delete), true);
    connect(m_delete, &QAction::triggered, this, &VariablesPage::deleteVariable);
    m_create = addTool(QStringLiteral("createVariable"), tr("New variable…"),
                       QStringLiteral("plus"), QKeySequence(QKeySequence::New));
    connect(m_create, &QAction::triggered, this, &VariablesPage::createVariable);
    // Deleting and renaming need a row that has the focus; creating works from anywhere on the
    // page.
    m_table->addActions({m_edit, m_rename, m_delete});
    m_create->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_create);
}

QAction *VariablesPage::addTool(const QString &name, const QString &text, const QString &icon,
                                const QKeySequence &shortcut, bool isOfOneRow)
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setDefaultAction(action);
    button->setFocusPolicy(Qt::StrongFocus);
    if (isOfOneRow) {
        button->setFixedSize(Theme::controlHeight, Theme::controlHeight);
        Page::addTool(button);
    } else {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setMinimumHeight(Theme::controlHeight);
        addFilter(button);
    }
    return action;
}

void VariablesPage::buildTable()
{
    m_table->setObjectName(QStringLiteral("variableTable"));
    m_table->setAccessibleName(tr("Variables"));
    m_table->setModel(m_list);
    m_table->setItemDelegate(m_delegate);
    setUpPlainTable(*m_table, Theme::controlHeight + 4);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(VariableModel::Name, Qt::AscendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->resizeSection(VariableModel::Name, NameWidth);
    header->resizeSection(VariableModel::Type, TypeWidth);
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        edit(index.column() == VariableModel::Name ? VariableModel::Name
                                                   : VariableModel::ValueColumn);
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &VariablesPage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &VariablesPage::updatePermission);
    connect(m_delegate, &VariableDelegate::editingStarted, this, &VariablesPage::editingStarted);
    connect(m_delegate, &VariableDelegate::editingEnded, this, &VariablesPage::editingEnded);
    connect(m_delegate, &VariableDelegate::refused, this, &VariablesPage::showNotice);
    connect(m_delegate, &VariableDelegate::changedMeanwhile, this, &VariablesPage::hubChanged);
}

void VariablesPage::buildDetail()
{
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Theme::spacing(2));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_detail->setMinimumWidth(Theme::spacing(70));
    connect(m_detail, &VariableDetail::flowRequested, this, &VariablesPage::flowRequested);
    connect(m_tools, &VariableTools::notice, this, &VariablesPage::showNotice);
}

void VariablesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_detail->setVisible(width() >= DetailFrom);
}

void VariablesPage::connectHome()
{
    connect(m_list, &QAbstractItemModel::rowsInserted, this, &VariablesPage::updateContents);
    connect(m_list, &QAbstractItemModel::rowsRemoved, this, &VariablesPage::updateContents);
    connect(m_list, &QAbstractItemModel::modelReset, this, &VariablesPage::updateContents);
    const Home *home = &m_program.home();
    connect(home, &Home::loaded, this, &VariablesPage::updateContents);
    connect(home, &Home::staleChanged, this, &VariablesPage::updatePermission);
    connect(home, &Home::variableChanged, this, [this](const QString &id) {
        const Variable *variable = m_program.home().variable(id);
        if (variable && variable->pending)
            m_list->setFailure(id, {}); // a new try
    });
    connect(home, &Home::variableRemoved, this,
            [this](const QString &id) { m_list->setFailure(id, {}); });
    connect(&m_program.variableWriter(), &VariableWriter::failed, this,
            &VariablesPage::noteFailure);
    const auto follow = [this] {
        if (Session *session = m_program.session())
            connect(session, &Session::stateChanged, this, &VariablesPage::updatePermission,
                    Qt::UniqueConnection);
        updatePermission();
    };
    connect(&m_program, &Program::sessionChanged, this, follow);
    follow();
}

QWidget *VariablesPage::firstFocus()
{
    return m_stack->currentWidget() == m_nothing ? static_cast<QWidget *>(m_nothing->button())
                                                 : m_table;
}

bool VariablesPage::closeTopmost()
{
    if (m_editNotice.isEmpty())
        return false;
    showNotice({});
    return true;
}

void VariablesPage::updateContents()
{
    const int total = int(m_program.home().variableIds().size());
    const int shown = m_list->rowCount();
    QWidget *page = m_splitter;
    if (shown == 0 && m_list->isNarrowed() && total > 0)
        page = m_noMatch;
    else if (total == 0)
        page = m_program.home().isLoaded() ? m_nothing : m_loading;
    m_stack->setCurrentWidget(page);
    searchField()->setMatchCount(shown, total);
    setSubtitle(m_words.locale().toString(total));
    // F2 and Enter edit the value unless a person moved to the name. Not before the first rows are
    // sorted.
    if (shown > 0 && m_program.home().isLoaded() && !m_table->currentIndex().isValid())
        m_table->selectionModel()->setCurrentIndex(m_list->index(0, VariableModel::ValueColumn),
                                                   QItemSelectionModel::NoUpdate);
    updatePermission();
}

QString VariablesPage::refusal() const
{
    if (!m_program.home().isLoaded() || m_program.home().isStale())
        return tr("Not connected: variables cannot be changed now.");
    return ScopeWords::refusal(m_program.session(), QStringLiteral("homey.logic"));
}

void VariablesPage::updatePermission()
{
    const QString reason = refusal();
    const bool hasRow = m_table->currentIndex().isValid();
    m_tools->setRefusal(reason);
    m_detail->show(currentId());
    const auto allow = [&](QAction *action, const QString &what, bool needsRow) {
        const bool can = reason.isEmpty() && (hasRow || !needsRow);
        action->setEnabled(can);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(can                ? tr("%1 (%2)").arg(what, keys)
                           : reason.isEmpty() ? tr("Choose a variable first.")
                                              : reason);
    };
    allow(m_create, tr("Create a variable"), false);
    allow(m_rename, tr("Rename this variable"), true);
    allow(m_delete, tr("Delete this variable"), true);
    m_edit->setEnabled(reason.isEmpty() && hasRow);
    m_nothing->button()->setEnabled(reason.isEmpty());
    m_nothing->button()->setToolTip(reason);
    m_table->setEditTriggers(reason.isEmpty() ? QAbstractItemView::DoubleClicked
                                              : QAbstractItemView::NoEditTriggers);
    showNotice(m_editNotice);
}

void VariablesPage::showNotice(const QString &text)
{
    m_editNotice = text;
    const QString reason = m_program.home().isLoaded() ? refusal() : QString();
    const QString shown = text.isEmpty() ? reason : text;
    m_notice->setText(shown);
    m_notice->setClosable(!text.isEmpty());
    m_notice->setVisible(!shown.isEmpty());
}

void VariablesPage::edit(int column)
{
    const QModelIndex cell = m_table->currentIndex().siblingAtColumn(column);
    if (!cell.isValid() || !refusal().isEmpty() || m_delegate->isEditing() ||
        !cell.flags().testFlag(Qt::ItemIsEditable))
        return;
    m_table->setFocus();
    m_table->setCurrentIndex(cell);
    m_table->edit(cell);
}

void VariablesPage::editingStarted(const QModelIndex &index)
{
    m_editingId = index.data(VariableModel::IdRole).toString();
    m_editingName = index.siblingAtColumn(VariableModel::Name).data().toString();
    m_list->setFailure(m_editingId, {});
    m_list->setFrozen(true);
}

void VariablesPage::editingEnded()
{
    const bool wasRemoved = !m_program.home().variable(m_editingId);
    showNotice(wasRemoved
                   ? tr("“%1” was deleted on the hub while it was being edited.").arg(m_editingName)
                   : QString());
    // The view is in the middle of closing the editor: sort and filter again when it is done.
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_delegate->isEditing())
                return;
            m_list->setFrozen(false);
            m_table->scrollTo(m_table->currentIndex());
        },
        Qt::QueuedConnection);
}

void VariablesPage::hubChanged(const QModelIndex &index)
{
    showNotice(tr("The hub changed this to “%1” meanwhile. Enter replaces it, Esc keeps it.")
                   .arg(index.data(Qt::DisplayRole).toString()));
}

} // namespace foyer
