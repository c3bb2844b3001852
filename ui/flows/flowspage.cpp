// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowspage.h"

#include "homey/household.h"
#include "ui/flows/flowdetail.h"
#include "ui/flows/flowlist.h"
#include "ui/flows/flowtree.h"
#include "ui/flows/switchflowsdialog.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

namespace {
constexpr int sideBySide = 820; ///< narrower: the flow below the list
}

FlowsPage::FlowsPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("flows"), tr("Flows"), QStringLiteral("flows"), parent)
    , m_program(program)
    , m_words(words)
    , m_flows(program.household().flows)
    , m_model(m_flows)
    , m_list(new FlowList(m_model, m_flows, words, this))
    , m_tree(new FlowTree(*m_list, m_flows, this))
    , m_detail(new FlowDetail(program, words, *m_list, this))
    , m_filter(new QComboBox(this))
    , m_stack(new QStackedWidget(this))
    , m_left(new QStackedWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_nothing(new EmptyState(QStringLiteral("flows"), tr("There are no flows yet."), this))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No flow matches."), this))
    , m_loading(new EmptyState(QStringLiteral("clock"), tr("Waiting for the flows…"), this))
    , m_failed(new EmptyState(QStringLiteral("warning"), {}, this))
    , m_notice(new MessageBar(MessageBar::Kind::Warning, {}, this))
{
    buildHeader();
    buildContent();
    connectFlows();
    m_flows.need();
    updatePermission();
    updateContents();
}

void FlowsPage::buildHeader()
{
    SearchField *search = addSearch(tr("Search flows"));
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list->setText(text);
        m_tree->refresh();
        updateContents();
    });
    m_filter->setObjectName(QStringLiteral("flowFilter"));
    m_filter->setAccessibleName(tr("Which flows"));
    for (int i = 0; i < 5; ++i)
        m_filter->addItem(QString());
    updateFilter();
    connect(m_filter, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_list->setFilter(FlowList::Filter(index));
        m_tree->refresh();
        updateContents();
    });
    addFilter(m_filter);
}

void FlowsPage::updateFilter()
{
    const auto said = [this](FlowList::Filter filter, const QString &text) {
        const QString counted = tr("%1 (%2)", "filter, number of flows")
                                    .arg(text, m_words.locale().toString(m_list->count(filter)));
        if (m_filter->itemText(int(filter)) != counted)
            m_filter->setItemText(int(filter), counted);
    };
    said(FlowList::Filter::All, tr("All flows"));
    said(FlowList::Filter::Enabled, tr("Switched on"));
    said(FlowList::Filter::Disabled, tr("Switched off"));
    said(FlowList::Filter::Broken, tr("Broken"));
    said(FlowList::Filter::Unfiled, tr("Without folder"));
}

void FlowsPage::buildContent()
{
    m_nothing->setObjectName(QStringLiteral("noFlows"));
    m_nothing->setDetail(tr("They are made in the Homey app."));
    m_noMatch->setAction(tr("Show all"));
    m_failed->setObjectName(QStringLiteral("flowsFailed"));
    m_failed->setAction(tr("Try again"));
    connect(m_failed, &EmptyState::actionTriggered, &m_flows, &Flows::refresh);
    connect(m_noMatch, &EmptyState::actionTriggered, this, [this] {
        searchField()->clear();
        m_filter->setCurrentIndex(0);
    });
    m_left->addWidget(m_tree);
    m_left->addWidget(m_noMatch);
    m_left->setMinimumWidth(Theme::spacing(70));
    m_detail->setMinimumWidth(Theme::spacing(70));
    m_splitter->setObjectName(QStringLiteral("flowSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(Theme::spacing(2));
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 5);
    m_splitter->setStretchFactor(1, 6);
    m_splitter->setSizes({480, 580});
    for (QWidget *page : {static_cast<QWidget *>(m_splitter), static_cast<QWidget *>(m_nothing),
                          static_cast<QWidget *>(m_loading), static_cast<QWidget *>(m_failed)})
        m_stack->addWidget(page);
    m_notice->setObjectName(QStringLiteral("flowsNotice"));
    m_notice->setClosable(false);
    m_notice->hide();
    contentLayout()->setContentsMargins(Theme::spacing(5), 0, Theme::spacing(2), Theme::spacing(4));
    contentLayout()->setSpacing(Theme::spacing(2));
    contentLayout()->addWidget(m_stack, 1);
    contentLayout()->addWidget(m_notice);

    connect(m_detail, &FlowDetail::enlarged, this,
            [this](bool large) { m_left->setVisible(!large); });
    connect(m_tree, &FlowTree::switchRequested, this, &FlowsPage::switchFlow);
    connect(m_tree, &FlowTree::openRequested, this, [this] {
        if (QWidget *content = m_detail->content())
            content->setFocus(Qt::OtherFocusReason);
    });
    connect(m_tree, &QWidget::customContextMenuRequested, this, &FlowsPage::showMenu);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &FlowsPage::showCurrent);
    auto *start = new QAction(tr("Start"), this);
    start->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)});
    start->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(start, &QAction::triggered, m_detail, &FlowDetail::start);
    addAction(start);
}

void FlowsPage::connectFlows()
{
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, [this] {
        updateFilter();
        updateContents();
    });
    const auto update = [this] { m_settled.start(); };
    connect(&m_flows, &Flows::changed, this, [this, update] {
        if (!m_notice->isVisible())
            updatePermission();
        update();
    });
    connect(&m_flows, &Flows::flowAdded, this, update);
    connect(&m_flows, &Flows::flowRemoved, this, update);
    connect(&m_flows, &Flows::flowChanged, this, update);
    connect(
        &m_flows, &Flows::switched, this,
        [this](const QString &id, const std::optional<Error> &error) {
            const Flow *flow = m_flows.flow(id);
            if (!error || !flow || findChild<SwitchFlowsDialog *>())
                return;
            m_notice->setText(
                tr("“%1” was not switched. %2").arg(plain(flow->name), m_words.errorText(*error)));
            m_notice->setClosable(true);
            m_notice->show();
        });
    connect(m_notice, &MessageBar::closed, this, &FlowsPage::updatePermission);
    const auto permission = [this] {
        updatePermission();
        updateContents();
    };
    HubLink &link = m_program.household().link;
    connect(&link, &HubLink::opened, this, permission);
    connect(&link, &HubLink::closed, this, permission);
    connect(&link, &HubLink::hubChanged, this, permission);
}

QWidget *FlowsPage::firstFocus()
{
    return m_stack->currentWidget() == m_splitter ? static_cast<QWidget *>(m_tree) : searchField();
}

bool FlowsPage::closeTopmost()
{
    if (!m_left->isHidden())
        return false;
    m_detail->setEnlarged(false);
    return true;
}

void FlowsPage::showFlow(const QString &flowId)
{
    m_wanted = flowId;
    if (!m_flows.flow(flowId))
        return;
    if (!m_list->indexOf(flowId).isValid()) { // filtered away
        searchField()->clear();
        m_filter->setCurrentIndex(0);
    }
    m_tree->choose(flowId);
    m_wanted.clear();
}

void FlowsPage::updateContents()
{
    const int total = int(m_flows.ids().size());
    QWidget *page = m_splitter;
    if (total == 0 && m_flows.problem() && !m_flows.isReading())
        page = m_failed;
    else if (!m_flows.isKnown())
        page = m_loading;
    else if (total == 0)
        page = m_nothing;
    if (const auto &problem = m_flows.problem()) {
        const bool isScope = problem->kind == Error::Kind::MissingScope;
        m_failed->setSentence(isScope ? tr("This sign-in may not read flows.")
                                      : m_words.errorText(*problem));
        m_failed->setDetail(isScope ? tr("It needs the permission homey.flow.readonly. Sign in "
                                         "again, or use a local API key that has it.")
                                    : m_words.errorNextStep(*problem));
        m_failed->button()->setVisible(!isScope);
    }
    m_stack->setCurrentWidget(page);
    const int shown = m_list->shown();
    m_left->setCurrentWidget(shown == 0 && m_list->isNarrowed() ? static_cast<QWidget *>(m_noMatch)
                                                                : m_tree);
    searchField()->setMatchCount(shown, total);
    setSubtitle(total > 0 ? m_words.locale().toString(total) : QString());
    if (!m_wanted.isEmpty())
        showFlow(QString(m_wanted));
}

QString FlowsPage::switchRefusal() const
{
    const HubLink &link = m_program.household().link;
    if (!link.api())
        return tr("Not connected: nothing can be switched now.");
    if (!link.mayUse(QStringLiteral("homey.flow")))
        return tr("This sign-in may start flows, but not switch them on or off (homey.flow). A "
                  "local API key with that permission may.");
    return {};
}

void FlowsPage::updatePermission()
{
    const QString reason = switchRefusal();
    m_list->setSwitchRefusal(reason);
    m_tree->viewport()->update();
    m_detail->refresh();
    m_notice->setText(reason);
    m_notice->setClosable(false);
    m_notice->setVisible(!reason.isEmpty() && m_flows.isKnown());
}

void FlowsPage::showCurrent()
{
    const QModelIndex current = m_tree->currentIndex();
    m_detail->show(m_list->flowAt(current) ? m_list->idAt(current) : QString());
}

void FlowsPage::switchFlow(const QString &id)
{
    const Flow *flow = m_flows.flow(id);
    if (!flow || !switchRefusal().isEmpty() || m_flows.wanted(id))
        return;
    m_flows.setEnabled({id}, !flow->isEnabled);
}

void FlowsPage::switchFolder(const QString &folderId, bool on)
{
    const FlowFolder *folder = m_flows.folder(folderId);
    if (!folder || !switchRefusal().isEmpty())
        return;
    auto *dialog = new SwitchFlowsDialog(m_flows, m_words, folder->name,
                                         m_flows.flowsBelow(folderId), on, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FlowsPage::showMenu(const QPoint &position)
{
    const QModelIndex current = m_tree->currentIndex();
    if (!current.isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("flowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    const QString id = m_list->idAt(current);
    const QString refusal = switchRefusal();
    const auto add = [&](const char *name, const char *icon, const QString &text,
                         const QString &reason, auto run) {
        QAction *action = menu->addAction(themedIcon(QString::fromLatin1(icon)), text);
        action->setObjectName(QString::fromLatin1(name));
        action->setEnabled(reason.isEmpty());
        action->setToolTip(plainToolTip(reason));
        connect(action, &QAction::triggered, this, run);
    };
    if (const Flow *flow = m_list->flowAt(current)) {
        add("flowMenuStart", "play", tr("Start"), m_detail->startRefusal(),
            [this] { m_detail->start(); });
        add("flowMenuSwitch", flow->isEnabled ? "pause" : "power",
            flow->isEnabled ? tr("Switch off") : tr("Switch on"), refusal,
            [this, id] { switchFlow(id); });
    } else {
        const QStringList below = m_flows.flowsBelow(id);
        const auto none = [&](bool on) {
            return std::none_of(below.cbegin(), below.cend(), [&](const QString &one) {
                return m_flows.flow(one)->isEnabled != on;
            });
        };
        add("folderOn", "power", tr("Switch all on…"),
            !refusal.isEmpty() ? refusal
            : none(true)       ? tr("All are on already.")
                               : QString(),
            [this, id] { switchFolder(id, true); });
        add("folderOff", "pause", tr("Switch all off…"),
            !refusal.isEmpty() ? refusal
            : none(false)      ? tr("All are off already.")
                               : QString(),
            [this, id] { switchFolder(id, false); });
    }
    // The menu key asks at the middle of the tree: open at the row it is about.
    const QRect cell = m_tree->visualRect(current);
    const bool isAtPointer = m_tree->indexAt(position).row() == current.row();
    menu->popup(m_tree->viewport()->mapToGlobal(isAtPointer ? position : cell.bottomLeft()));
}

void FlowsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_splitter->setOrientation(width() < sideBySide ? Qt::Vertical : Qt::Horizontal);
}

} // namespace foyer
