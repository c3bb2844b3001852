// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/timelinepage.h"

#include "homey/household.h"
#include "ui/devices/confirmation.h"
#include "ui/frame/liststate.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/timeline/ownersdialog.h"
#include "ui/timeline/timelinedelegate.h"
#include "ui/widgets/emphasis.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace foyer {

namespace {

const auto writeScope = QStringLiteral("homey.notifications");
const auto topic = QStringLiteral("timeline");
const auto readUntil = QStringLiteral("readUntil");

} // namespace

TimelinePage::TimelinePage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("timeline"), tr("Timeline"), QStringLiteral("timeline"), parent)
    , m_program(program)
    , m_words(words)
    , m_clock(program.household().link)
    , m_notifications(program.household().link)
    , m_model(m_notifications)
    , m_list(m_model, words)
    , m_messages(new MessageStack(this))
    , m_stack(new QStackedWidget(this))
    , m_view(new QListView(m_stack))
    , m_nothing(new EmptyState(QStringLiteral("timeline"), tr("Nothing to tell"), m_stack))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No notification matches"), m_stack))
    , m_state(new ListState(words, QStringLiteral("timeline"), m_stack))
    , m_clearButton(new QPushButton(themedIcon(QStringLiteral("trash")), tr("Clear"), this))
    , m_clearOne(new QAction(tr("Clear this one …"), this))
    , m_clearOwner(new QAction(this))
    , m_clearAll(new QAction(tr("Clear all …"), this))
{
    buildHeader();
    buildContent();
    connect(&m_clock, &HubClock::changed, this, [this] { m_model.setZone(m_clock.zone()); });
    connect(&m_notifications, &Notifications::changed, this, [this] {
        updateReadMark();
        updateContents();
    });
    const HubLink &link = program.household().link;
    connect(&link, &HubLink::opened, this, &TimelinePage::updateContents);
    connect(&link, &HubLink::closed, this, &TimelinePage::updateContents);
    updateReadMark();
    updateContents();
}

TimelinePage::~TimelinePage()
{
    // It paints from the list and the model: it goes before them.
    delete m_view;
}

void TimelinePage::buildHeader()
{
    addSearch(tr("Search timeline"));
    connect(searchField(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setQuery(text);
        updateContents();
    });
    m_clearButton->setObjectName(QStringLiteral("timelineClear"));
    m_clearButton->setAutoDefault(false);
    auto *menu = new QMenu(m_clearButton);
    m_clearOne->setObjectName(QStringLiteral("timelineClearOne"));
    m_clearOwner->setObjectName(QStringLiteral("timelineClearOwner"));
    m_clearAll->setObjectName(QStringLiteral("timelineClearAll"));
    menu->addActions({m_clearOne, m_clearOwner, m_clearAll});
    m_clearButton->setMenu(menu);
    addFilter(m_clearButton);
    auto *owners = new QPushButton(themedIcon(QStringLiteral("bell")), tr("Senders …"), this);
    owners->setObjectName(QStringLiteral("timelineOwners"));
    owners->setAutoDefault(false);
    owners->setToolTip(tr("Who may write into the timeline"));
    addFilter(owners);
    connect(owners, &QPushButton::clicked, this,
            [this] { (new OwnersDialog(m_program.household().link, m_words, this))->open(); });
    connect(m_clearOne, &QAction::triggered, this, &TimelinePage::askToClearCurrent);
    connect(m_clearOwner, &QAction::triggered, this, &TimelinePage::askToClearOwner);
    connect(m_clearAll, &QAction::triggered, this, &TimelinePage::askToClearAll);
}

void TimelinePage::buildContent()
{
    m_messages->setObjectName(QStringLiteral("timelineMessages"));
    m_view->setObjectName(QStringLiteral("timelineList"));
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new TimelineDelegate(m_list, m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setResizeMode(QListView::Adjust); // rows are as tall as their words need
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_clearOne->setShortcut(QKeySequence::Delete);
    m_clearOne->setShortcutContext(Qt::WidgetShortcut);
    m_view->addAction(m_clearOne);
    connect(m_view, &QWidget::customContextMenuRequested, this, &TimelinePage::showMenu);
    connect(m_view, &QAbstractItemView::activated, this, &TimelinePage::openOwner);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TimelinePage::updateActions);
    m_nothing->setObjectName(QStringLiteral("timelineEmpty"));
    m_nothing->setDetail(tr("What flows, apps and devices tell you appears here."));
    m_noMatch->setObjectName(QStringLiteral("timelineNoMatch"));
    m_noMatch->setDetail(tr("Try fewer words."));
    m_noMatch->setAction(tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, searchField(), &QLineEdit::clear);
    m_state->setObjectName(QStringLiteral("timelineState"));
    connect(m_state, &EmptyState::actionTriggered, &m_notifications, &HubListBase::refresh);
    for (QWidget *page : std::initializer_list<QWidget *>{m_view, m_nothing, m_noMatch, m_state})
        m_stack->addWidget(page);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(4), 0, Theme::spacing(4), 0);
    inset->setSpacing(Theme::spacing(2));
    inset->addWidget(m_messages);
    inset->addWidget(m_stack, 1);
    contentLayout()->addLayout(inset, 1);
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    updateReadMark();
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    keepReadMark();
    m_readMarkOf.clear();
}

/// What came after the last look is new until the next one. The first look ever finds nothing new.
void TimelinePage::updateReadMark()
{
    const QString whose = m_program.household().link.hubId();
    if (!m_notifications.isKnown() || whose == m_readMarkOf || !isVisible())
        return;
    m_readMarkOf = whose;
    const QJsonObject kept = m_keepsakes.read(m_program.household().lastHome.owner(), topic);
    const QString until = kept.value(readUntil).toString();
    m_model.setReadUntil(QDateTime::fromString(until, Qt::ISODateWithMs));
    if (until.isEmpty()) {
        keepReadMark();
        m_model.setReadUntil(m_model.newest());
    }
}

void TimelinePage::keepReadMark()
{
    const QDateTime newest = m_model.newest();
    if (!m_notifications.isKnown() || !newest.isValid() || m_readMarkOf.isEmpty())
        return;
    m_keepsakes.write(m_program.household().lastHome.owner(), topic,
                      {{readUntil, newest.toUTC().toString(Qt::ISODateWithMs)}});
}

void TimelinePage::updateContents()
{
    const HubLink &link = m_program.household().link;
    const int total = m_model.total();
    const int shown = m_model.shown();
    QWidget *page = m_view;
    if (m_state->adopt(m_notifications, link, QStringLiteral("homey.notifications.readonly")))
        page = m_state;
    else if (total == 0)
        page = m_nothing;
    else if (shown == 0)
        page = m_noMatch;
    m_stack->setCurrentWidget(page);
    searchField()->setMatchCount(shown, total);
    const int unread = m_model.unread();
    const QString count = m_words.locale().toString(total);
    setSubtitle(page == m_state || total == 0 ? QString()
                : unread > 0                  ? tr("%1 · %n new",
                                                   "how many notifications, and how many of them "
                                                                    "are new",
                                                   unread)
                                   .arg(count)
                             : count);
    updateActions();
}

QString TimelinePage::ownerOf(const QModelIndex &index) const
{
    return index.data(TimelineModel::OwnerUriRole).toString();
}

void TimelinePage::updateActions()
{
    const QModelIndex current = m_view->currentIndex();
    const QString refusal = ListState::whyNot(m_program.household().link, writeScope);
    const bool may = refusal.isEmpty() && !m_isClearing;
    const bool hasItems = m_model.total() > 0;
    m_clearOne->setEnabled(may && current.isValid());
    m_clearOwner->setEnabled(may && current.isValid() && !ownerOf(current).isEmpty());
    //: clears all notifications of the app or flow %1
    m_clearOwner->setText(
        current.isValid() ? tr("Clear all of %1 …").arg(escapedMnemonic(m_list.ownerText(current)))
                          : tr("Clear all of one sender …"));
    m_clearAll->setEnabled(may && hasItems);
    m_clearButton->setEnabled(may && hasItems);
    const QString tip = refusal.isEmpty() ? tr("Clear notifications at the Homey") : refusal;
    m_clearButton->setToolTip(tip);
    m_clearButton->setAccessibleDescription(tip);
    const bool saysWhy = !refusal.isEmpty() && m_program.household().link.api() && hasItems;
    if (saysWhy == m_saysWhy)
        return;
    m_saysWhy = saysWhy;
    if (saysWhy)
        m_messages
            ->show(QStringLiteral("permission"), MessageBar::Kind::Info,
                   tr("Notifications can be read here, but not cleared."), refusal)
            ->setClosable(false);
    else
        m_messages->dismiss(QStringLiteral("permission"));
}

void TimelinePage::showMenu(const QPoint &position)
{
    if (!m_view->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_clearOne, m_clearOwner});
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TimelinePage::openOwner(const QModelIndex &index)
{
    const QString owner = ownerOf(index);
    if (owner.startsWith(QLatin1String("homey:device:")))
        Q_EMIT deviceActivated(owner.section(QLatin1Char(':'), 2, 2));
}

void TimelinePage::askToClearCurrent()
{
    const QModelIndex current = m_view->currentIndex();
    const QString id = current.data(TimelineModel::IdRole).toString();
    if (id.isEmpty())
        return;
    const QString text =
        plain(Emphasis::of(current.data(TimelineModel::ExcerptRole).toString()).text, 120);
    askFirst(this, tr("Clear “%1”?").arg(text), tr("Clear"),
             [this, id] { clear(tr("The notification was cleared."), deleteNotification, id); });
}

void TimelinePage::askToClearOwner()
{
    const QModelIndex current = m_view->currentIndex();
    const QString owner = ownerOf(current);
    if (owner.isEmpty())
        return;
    const QString name = m_list.ownerText(current);
    const int count = m_model.countOf(owner);
    const QString question = count == 1
                                 ? tr("Clear 1 notification of “%1”?").arg(name)
                                 : tr("Clear %n notifications of “%1”?", nullptr, count).arg(name);
    askFirst(this, question, tr("Clear"), [this, owner, name] {
        clear(tr("The notifications of “%1” were cleared.").arg(name), deleteNotifications, owner);
    });
}

void TimelinePage::askToClearAll()
{
    const int count = m_model.total();
    const QString question = count == 1 ? tr("Clear 1 notification?")
                                        : tr("Clear all %n notifications?", nullptr, count);
    askFirst(this, question, tr("Clear all"),
             [this] { clear(tr("The timeline was cleared."), deleteNotifications, QString()); });
}

void TimelinePage::clear(const QString &what, Async<Done> (*call)(HomeyApi &, const QString &),
                         const QString &argument)
{
    HomeyApi *api = m_program.household().link.api();
    if (!api || m_isClearing)
        return;
    m_isClearing = true;
    updateActions();
    then(call(*api, argument), this, [this, what](const Result<Done> &done) {
        m_isClearing = false;
        // The list is the truth, whatever became of the request: it is never sent twice.
        m_notifications.refresh();
        updateActions();
        const QString key = QStringLiteral("cleared");
        if (done)
            m_messages->show(key, MessageBar::Kind::Info, what);
        else
            m_messages->show(key, MessageBar::Kind::Failure,
                             tr("Not cleared: %1").arg(m_words.errorText(done.error())),
                             m_words.errorNextStep(done.error()));
    });
}

bool TimelinePage::closeTopmost()
{
    if (m_messages->dismissNewest())
        return true;
    if (searchField()->text().isEmpty())
        return false;
    searchField()->clear();
    return true;
}

QWidget *TimelinePage::firstFocus()
{
    return m_stack->currentWidget() == m_view ? static_cast<QWidget *>(m_view) : searchField();
}

} // namespace foyer
