// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/flowdetail.h"

#include "homey/flowcalls.h"
#include "homey/household.h"
#include "ui/flows/flowcanvas.h"
#include "ui/flows/flowlist.h"
#include "ui/flows/flowsteps.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/segmented.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace foyer {

namespace {

const auto graphView = QStringLiteral("graph");
const auto listView = QStringLiteral("list");
constexpr double zoomStep = 1.25;
constexpr int MostUses = 4;

} // namespace

FlowDetail::FlowDetail(Program &program, const UiWords &words, const FlowList &list,
                       QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_words(words)
    , m_list(list)
    , m_flowWords(program.home(), program.household().flowCatalogue, words)
    , m_stack(new QStackedWidget(this))
    , m_flow(new QWidget(this))
    , m_none(
          new EmptyState(QStringLiteral("flows"), tr("Choose a flow to see what it does."), this))
    , m_icon(new PlainLabel(m_flow))
    , m_name(new PlainLabel(m_flow))
    , m_about(new PlainLabel(m_flow))
    , m_reason(new PlainLabel(m_flow))
    , m_usedBy(new PlainLabel(m_flow))
    , m_start(new QPushButton(themedIcon(QStringLiteral("play")), tr("Start"), m_flow))
    , m_outcome(new MessageBar(MessageBar::Kind::Info, {}, m_flow))
    , m_view(new Segmented(tr("How to show the flow"), m_flow))
    , m_graphTools(new QWidget(m_flow))
    , m_contents(new QStackedWidget(m_flow))
    , m_steps(new FlowSteps(m_flowWords, m_flow))
    , m_canvas(new FlowCanvas(m_flowWords, m_flow))
    , m_cards(new QListWidget(m_flow))
{
    setObjectName(QStringLiteral("flowDetail"));
    build();
    Household &household = program.household();
    connect(&household.flowCatalogue, &FlowCatalogue::changed, this, &FlowDetail::refresh);
    connect(&household.flows, &Flows::flowChanged, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
    connect(&household.flows, &Flows::flowRemoved, this, [this](const QString &id) {
        if (id == m_id)
            show({});
    });
    connect(&household.flows, &Flows::started, this, &FlowDetail::settled);
    show({});
}

void FlowDetail::build()
{
    m_name->setObjectName(QStringLiteral("flowTitle"));
    m_name->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_name->setElided(true);
    m_about->setSecondary(true);
    m_about->setElided(true);
    for (PlainLabel *label : {m_reason, m_usedBy}) {
        label->setSecondary(true);
        label->setWordWrap(true);
    }
    m_reason->setObjectName(QStringLiteral("flowStartReason"));
    m_usedBy->setObjectName(QStringLiteral("flowUsedBy"));
    m_start->setObjectName(QStringLiteral("flowStart"));
    setPrimary(m_start);
    connect(m_start, &QPushButton::clicked, this, &FlowDetail::start);
    m_outcome->setObjectName(QStringLiteral("flowOutcome"));
    m_outcome->setClosable(true);
    m_outcome->hide();
    connect(m_outcome, &MessageBar::closed, m_outcome, &QWidget::hide);

    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    titles->addWidget(m_name);
    titles->addWidget(m_about);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::spacing(3));
    head->addWidget(m_icon);
    head->addLayout(titles, 1);
    head->addWidget(m_start);
    auto *tools = new QHBoxLayout(m_graphTools);
    buildGraphTools(tools);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Theme::spacing(4), 0, Theme::spacing(4), 0);
    top->setSpacing(Theme::spacing(2));
    top->addLayout(head);
    top->addWidget(m_reason);
    top->addWidget(m_outcome);
    top->addWidget(m_usedBy);
    top->addWidget(m_graphTools);
    m_cards->setObjectName(QStringLiteral("flowCards"));
    m_cards->setAccessibleName(tr("Cards of the flow"));
    m_cards->setFrameShape(QFrame::NoFrame);
    m_cards->setWordWrap(true);
    m_cards->setTextElideMode(Qt::ElideNone);
    m_cards->setSpacing(2);
    for (QWidget *content : {static_cast<QWidget *>(m_steps), static_cast<QWidget *>(m_canvas),
                             static_cast<QWidget *>(m_cards)})
        m_contents->addWidget(content);
    auto *column = new QVBoxLayout(m_flow);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::spacing(2));
    column->addLayout(top);
    column->addWidget(m_contents, 1);
    m_stack->addWidget(m_flow);
    m_stack->addWidget(m_none);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_stack);
}

void FlowDetail::buildGraphTools(QHBoxLayout *row)
{
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::spacing(1));
    m_view->setObjectName(QStringLiteral("flowView"));
    m_view->addSegment(graphView, tr("Graph"), QStringLiteral("flow-graph"));
    m_view->addSegment(listView, tr("List"), QStringLiteral("table"));
    m_view->setCurrent(graphView);
    connect(m_view, &Segmented::chosen, this, [this] { showContent(); });
    row->addWidget(m_view);
    row->addStretch(1);
    const auto add = [&](const char *name, const char *icon, const QString &text,
                         const QString &keys, auto run) {
        auto *button = new QToolButton(m_graphTools);
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(themedIcon(QString::fromLatin1(icon)));
        button->setText(text);
        button->setAccessibleName(text);
        button->setToolTip(tr("%1 (%2)", "what a button does, its keys").arg(text, keys));
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedSize(Theme::controlHeight, Theme::controlHeight);
        connect(button, &QToolButton::clicked, m_canvas, run);
        row->addWidget(button);
        return button;
    };
    add("flowZoomOut", "minus", tr("Zoom out"), QStringLiteral("Ctrl+-"),
        [this] { m_canvas->zoomBy(1 / zoomStep); });
    add("flowZoomIn", "plus", tr("Zoom in"), QStringLiteral("Ctrl++"),
        [this] { m_canvas->zoomBy(zoomStep); });
    add("flowFit", "fit", tr("Show all of it"), QStringLiteral("Ctrl+0"),
        [this] { m_canvas->fit(); });
    m_enlarge = new QToolButton(m_graphTools);
    m_enlarge->setObjectName(QStringLiteral("flowEnlarge"));
    m_enlarge->setIcon(themedIcon(QStringLiteral("external")));
    m_enlarge->setText(tr("Use the whole page"));
    m_enlarge->setAccessibleName(m_enlarge->text());
    m_enlarge->setToolTip(m_enlarge->text());
    m_enlarge->setCheckable(true);
    m_enlarge->setFocusPolicy(Qt::StrongFocus);
    m_enlarge->setFixedSize(Theme::controlHeight, Theme::controlHeight);
    connect(m_enlarge, &QToolButton::toggled, this, &FlowDetail::enlarged);
    row->addWidget(m_enlarge);
}

void FlowDetail::setEnlarged(bool large)
{
    m_enlarge->setChecked(large);
}

QWidget *FlowDetail::content() const
{
    return m_stack->currentWidget() == m_flow ? m_contents->currentWidget() : nullptr;
}

void FlowDetail::show(const QString &flowId)
{
    if (flowId != m_id)
        m_outcome->hide();
    m_id = flowId;
    refresh();
}

void FlowDetail::refresh()
{
    const Flow *flow = m_program.household().flows.flow(m_id);
    m_stack->setCurrentWidget(flow ? m_flow : static_cast<QWidget *>(m_none));
    if (!flow)
        return;
    m_program.household().flowCatalogue.need();
    const QString name = flow->name.isEmpty() ? tr("Flow without a name") : plain(flow->name);
    m_name->setText(name);
    QStringList about{flow->isAdvanced ? tr("Advanced flow") : tr("Standard flow")};
    if (const QString path = m_list.folderPath(*flow); !path.isEmpty())
        about << path;
    about << m_list.stateText(*flow);
    m_about->setText(about.join(QStringLiteral(" · ")));
    const Colours &colours = coloursFor(palette());
    m_icon->setPixmap(tintedPixmap(flow->isBroken     ? QStringLiteral("warning")
                                   : flow->isAdvanced ? QStringLiteral("flow-graph")
                                                      : QStringLiteral("flows"),
                                   Theme::iconLarge,
                                   flow->isBroken ? colours.warning : colours.textMuted,
                                   devicePixelRatioF()));
    QStringList users;
    const auto uses = m_program.household().flows.usesOf(m_id);
    for (const FlowUse &use : uses) {
        if (use.id != m_id && users.size() < MostUses)
            users << QString(u'“' + plain(use.name) + u'”');
    }
    m_usedBy->setVisible(!users.isEmpty());
    m_usedBy->setText(tr("Used by %1").arg(users.join(QStringLiteral(", "))));
    showStart();
    showContent();
}

void FlowDetail::showContent()
{
    const Flow *flow = m_program.household().flows.flow(m_id);
    if (!flow)
        return;
    m_graphTools->setVisible(flow->isAdvanced);
    const bool isGraph = m_view->current() == graphView;
    for (const char *name : {"flowZoomOut", "flowZoomIn", "flowFit"})
        m_graphTools->findChild<QToolButton *>(QLatin1String(name))->setEnabled(isGraph);
    if (!flow->isAdvanced)
        setEnlarged(false);
    if (!flow->isAdvanced) {
        m_steps->show(*flow);
        m_contents->setCurrentWidget(m_steps);
    } else {
        m_canvas->setAccessibleName(tr("Graph of %1").arg(m_name->text()));
        m_canvas->show(*flow);
        showList();
        m_contents->setCurrentWidget(isGraph ? static_cast<QWidget *>(m_canvas) : m_cards);
    }
}

void FlowDetail::showList()
{
    const Flow *flow = m_program.household().flows.flow(m_id);
    // As one reads: from left to right, then down; with where each card leads.
    std::vector<const FlowCard *> cards;
    for (const FlowCard &card : flow->cards)
        cards.push_back(&card);
    std::stable_sort(cards.begin(), cards.end(), [](const FlowCard *a, const FlowCard *b) {
        return a->x != b->x ? a->x < b->x : a->y < b->y;
    });
    QHash<QString, int> numbers;
    for (const FlowCard *card : cards)
        numbers.insert(card->key, int(numbers.size()) + 1);
    const int row = m_cards->currentRow();
    m_cards->clear();
    const auto numbersOf = [&](const QStringList &keys) {
        QStringList said;
        for (const QString &key : keys) {
            if (numbers.contains(key))
                said << m_words.locale().toString(numbers.value(key));
        }
        return said.join(QStringLiteral(", "));
    };
    for (const FlowCard *card : cards) {
        QString text = tr("%1. %2: %3", "number, kind and text of a card")
                           .arg(m_words.locale().toString(numbers.value(card->key)),
                                FlowWords::typeName(card->type),
                                FlowWords::textOf(m_flowWords.sentence(*flow, *card)));
        const std::pair<QStringList, QString> ways[] = {
            {card->onSuccess, tr("then %1", "numbers of cards")},
            {card->onTrue, tr("if so %1", "numbers of cards")},
            {card->onFalse, tr("if not %1", "numbers of cards")},
            {card->onError, tr("on an error %1", "numbers of cards")}};
        for (const auto &[keys, wording] : ways) {
            if (const QString to = numbersOf(keys); !to.isEmpty())
                text += QStringLiteral(" → ") + wording.arg(to);
        }
        auto *item = new QListWidgetItem(themedIcon(m_flowWords.iconName(*card)), text, m_cards);
        item->setData(Qt::AccessibleTextRole, text);
    }
    m_cards->setCurrentRow(std::clamp(row, 0, std::max(0, m_cards->count() - 1)));
}

QString FlowDetail::startRefusal() const
{
    const Household &household = m_program.household();
    const Flow *flow = household.flows.flow(m_id);
    if (!flow)
        return {};
    if (!household.link.api())
        return tr("Not connected: nothing can be started now.");
    if (!household.link.mayUse(QStringLiteral("homey.flow.start")))
        return tr("This sign-in may not start flows (homey.flow.start). A local API key with that "
                  "permission may.");
    if (!flow->isTriggerable)
        return flow->isAdvanced
                   ? tr("It has no start card, so only its own triggers start it.")
                   : tr("It does not begin with “This flow is started”, so only its own trigger "
                        "starts it.");
    return {};
}

void FlowDetail::showStart()
{
    const QString reason = startRefusal();
    const bool isBusy = m_program.household().flows.isStarting(m_id);
    m_start->setEnabled(reason.isEmpty() && !isBusy);
    m_start->setText(isBusy ? tr("Starting…") : tr("Start"));
    m_start->setAccessibleName(tr("Start %1").arg(m_name->text()));
    m_start->setToolTip(plainToolTip(reason));
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
}

void FlowDetail::start()
{
    if (startRefusal().isEmpty() && !m_program.household().flows.isStarting(m_id)) {
        m_outcome->hide();
        m_program.household().flows.start(m_id);
    }
}

void FlowDetail::settled(const QString &id, const std::optional<Error> &error)
{
    if (id != m_id)
        return;
    if (!error)
        m_outcome->setText(tr("Started."));
    else if (mayHaveStarted(*error))
        m_outcome->setText(tr("It may have been started: the hub did not confirm it. It was not "
                              "tried again."));
    else
        m_outcome->setText(tr("It was not started. %1").arg(m_words.errorText(*error)));
    m_outcome->show();
}

} // namespace foyer
