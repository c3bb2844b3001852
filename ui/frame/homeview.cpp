// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/homeview.h"

#include "ui/devices/devicespage.h"
#include "ui/flows/flowspage.h"
#include "ui/frame/connectionhints.h"
#include "ui/frame/detachedpanels.h"
#include "ui/frame/drawer.h"
#include "ui/frame/notices.h"
#include "ui/frame/pagelist.h"
#include "ui/frame/sidebar.h"
#include "ui/journal/journalpage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/searchfield.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace foyer {

HomeView::HomeView(Program &program, const UiWords &words, Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_words(words)
    , m_theme(theme)
    , m_entries(allPages())
    , m_sidebar(new Sidebar(program, words, sidebarPages(), this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_middle(new QWidget(this))
    , m_stack(new QStackedWidget(m_middle))
    , m_messages(new MessageStack(m_middle))
    , m_hints(new ConnectionHints(program, words, m_middle))
    , m_drawer(new Drawer(program, words, this))
    , m_detached(new DetachedPanels(program, words, this))
    , m_notices(new Notices(program, words, *m_messages, this))
{
    setObjectName(QStringLiteral("homeView"));
    m_stack->setObjectName(QStringLiteral("pages"));

    // Notices sit between the window's top edge and the page, never over its content.
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), 0);
    bars->setSpacing(0);
    bars->addWidget(m_hints);
    bars->addWidget(m_messages);
    auto *middle = new QVBoxLayout(m_middle);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->setSpacing(0);
    middle->addLayout(bars);
    middle->addWidget(m_stack, 1);

    m_splitter->setObjectName(QStringLiteral("homeSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_drawer);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_splitter, 1);

    connect(m_sidebar->pages(), &PageList::pageChosen, this,
            [this](const QString &id) { showPage(id, false); });
    connect(m_sidebar, &Sidebar::connectionRequested, this,
            [this] { showPage(QStringLiteral("connection")); });
    connect(m_drawer, &Drawer::openChanged, this, &HomeView::arrange);
    const auto tell = [this](const QString &text) {
        m_messages->show(QStringLiteral("device"), MessageBar::Kind::Info, text);
    };
    connect(m_drawer, &Drawer::notice, this, tell);
    connect(m_drawer, &Drawer::detachRequested, this, &HomeView::detach);
    connect(m_detached, &DetachedPanels::notice, this, tell);
    connect(m_detached, &DetachedPanels::attachRequested, this, [this](const QString &deviceId) {
        showDevice(deviceId);
        window()->raise();
        window()->activateWindow();
    });
    connect(m_notices, &Notices::awayListRequested, this, [this] {
        if (auto *journal = qobject_cast<JournalPage *>(page(QStringLiteral("journal"))))
            journal->showAway();
        showPage(QStringLiteral("journal"));
    });
    connect(m_messages, &MessageStack::announced, this, &HomeView::announce);
}

Page *HomeView::page(const QString &id)
{
    if (Page *made = m_pages.value(id))
        return made;
    for (const PageEntry &entry : std::as_const(m_entries)) {
        if (entry.id != id)
            continue;
        const PageContext context{
            m_program,
            m_words,
            m_theme,
            [this](const QString &deviceId) { showDevice(deviceId); },
            [this](const QString &zoneId) {
                if (auto *devices = qobject_cast<DevicesPage *>(page(QStringLiteral("devices"))))
                    devices->setZone(zoneId);
                showPage(QStringLiteral("devices"));
            },
            [this](const QString &pageId) { showPage(pageId); },
            [this](const QString &flowId) { showFlow(flowId); }};
        Page *made = entry.make(context, m_stack);
        m_stack->addWidget(made);
        m_pages.insert(id, made);
        return made;
    }
    return nullptr;
}

void HomeView::showPage(const QString &id, bool takeFocus)
{
    Page *wanted = page(id);
    if (!wanted)
        return;
    if (isInSidebar(id))
        m_returnPage = id;
    m_stack->setCurrentWidget(wanted);
    m_sidebar->pages()->setCurrentPage(id);
    if (!m_middle->isVisible())
        m_drawer->close(); // it had taken the page's place
    if (takeFocus) {
        if (QWidget *first = wanted->firstFocus())
            first->setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT pageShown(id);
}

bool HomeView::isInSidebar(const QString &id) const
{
    return std::any_of(m_entries.cbegin(), m_entries.cend(), [&id](const PageEntry &entry) {
        return entry.id == id && entry.isInSidebar;
    });
}

void HomeView::showPageNumber(int number)
{
    if (number >= 1 && number <= m_entries.size() && m_entries.at(number - 1).isInSidebar)
        showPage(m_entries.at(number - 1).id);
}

void HomeView::stepPage(int step)
{
    const QString from = isInSidebar(currentPageId()) ? currentPageId() : m_returnPage;
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        if (m_entries.at(i).id != from)
            continue;
        const qsizetype to = i + step;
        if (to >= 0 && to < m_entries.size() && m_entries.at(to).isInSidebar)
            showPage(m_entries.at(to).id);
        return;
    }
}

QString HomeView::currentPageId() const
{
    const Page *current = currentPage();
    return current ? current->id() : QString();
}

Page *HomeView::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void HomeView::showDevice(const QString &deviceId)
{
    if (m_detached->window(deviceId))
        m_detached->open(deviceId);
    else
        m_drawer->showDevice(deviceId);
}

void HomeView::showFlow(const QString &flowId)
{
    if (auto *flows = qobject_cast<FlowsPage *>(page(QStringLiteral("flows"))))
        flows->showFlow(flowId);
    showPage(QStringLiteral("flows"));
}

void HomeView::detach(const QString &deviceId)
{
    m_detached->open(deviceId);
    if (m_drawer->deviceId() == deviceId)
        m_drawer->close();
}

void HomeView::focusSearch()
{
    Page *current = currentPage();
    SearchField *search = current ? current->searchField() : nullptr;
    if (!search)
        return;
    if (!m_middle->isVisible())
        m_drawer->close();
    search->setFocus(Qt::ShortcutFocusReason);
    search->selectAll();
}

bool HomeView::closeTopmost()
{
    if (m_drawer->isOpen()) {
        m_drawer->close();
        return true;
    }
    if (Page *current = currentPage(); current && current->closeTopmost())
        return true;
    if (m_messages->dismissNewest())
        return true;
    if (isInSidebar(currentPageId()) || m_returnPage.isEmpty())
        return false;
    showPage(m_returnPage);
    return true;
}

void HomeView::setSidebarCollapsed(bool collapsed)
{
    m_isCollapsedByChoice = collapsed;
    arrange();
}

void HomeView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HomeView::arrange()
{
    m_sidebar->setCollapsed(m_isCollapsedByChoice || width() < collapseWidth);
    const int room = width() - m_sidebar->width();
    const int pageMinimum = std::max(Theme::spacing(80), m_middle->minimumSizeHint().width());
    m_middle->setVisible(!m_drawer->isOpen() || room - m_drawer->minimumWidth() >= pageMinimum);
}

void HomeView::announce(const QString &text)
{
    m_messages->setAccessibleName(text);
    QAccessibleEvent event(m_messages, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace foyer
