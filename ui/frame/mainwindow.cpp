// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/mainwindow.h"

#include "homey/household.h"
#include "ui/frame/homeview.h"
#include "ui/frame/hubbutton.h"
#include "ui/frame/shortcutsdialog.h"
#include "ui/frame/sidebar.h"
#include "ui/frame/undokeys.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/signin/signinview.h"
#include "ui/signin/signoutdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/restingcaret.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QStackedWidget>

#include <algorithm>

namespace foyer {

namespace {

const QString geometryPreference = QStringLiteral("window.geometry");
const QString pagePreference = QStringLiteral("page");
const QString collapsedPreference = QStringLiteral("window.sidebarCollapsed");

} // namespace

MainWindow::MainWindow(Program &program, const UiWords &words, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_program(program)
    , m_words(words)
    , m_theme(theme)
    , m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(QApplication::applicationDisplayName());
    setMinimumSize(Theme::spacing(150), Theme::spacing(120));
    resize(1280, 800);
    setCentralWidget(m_stack);
    makeActions();
    new RestingCaret(this);

    connect(&m_program, &Program::stageChanged, this, &MainWindow::showStage);
    connect(&m_program, &Program::sessionChanged, this, [this] { setSignInShown(false); });
    // The account's hubs are in the hub menu now.
    connect(&m_program, &Program::signInWanted, this, [this] {
        setSignInShown(true);
        m_signIn->begin();
    });
    connect(&m_program, &Program::signedIn, this, [this] { setSignInShown(false); });
    connect(&m_program, &Program::pageRequested, this, &MainWindow::openRequested);
    connect(&m_program, &Program::raiseRequested, this, [this] {
        setWindowState(windowState() & ~Qt::WindowMinimized);
        show();
        raise();
        activateWindow();
    });
    restoreGeometry(m_program.preference(geometryPreference).toByteArray());
    m_wantedPage = m_program.preference(pagePreference).toString();
    showStage();
}

MainWindow::~MainWindow() = default;

QAction *MainWindow::addKey(const QString &objectName, const QString &text,
                            const QList<QKeySequence> &keys, std::function<void()> run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void MainWindow::makeActions()
{
    addKey(QStringLiteral("actionSearch"), tr("Search on the page"),
           {QKeySequence(Qt::CTRL | Qt::Key_F)}, [this] {
               if (m_homeView)
                   m_homeView->focusSearch();
           });
    addKey(QStringLiteral("actionRefresh"), tr("Refresh"), {QKeySequence(Qt::Key_F5)}, [this] {
        if (Session *session = m_program.session())
            session->refresh();
    });
    makeUndo();
    addKey(QStringLiteral("actionSettings"), tr("Settings"),
           {QKeySequence(Qt::CTRL | Qt::Key_Comma)},
           [this] { showPage(QStringLiteral("settings")); });
    addKey(QStringLiteral("actionSidebar"), tr("Fold the sidebar"),
           {QKeySequence(Qt::CTRL | Qt::Key_B)}, [this] {
               if (!m_homeView)
                   return;
               m_homeView->setSidebarCollapsed(!m_homeView->isSidebarCollapsed());
               m_program.setPreference(collapsedPreference, m_homeView->isSidebarCollapsed());
           });
    addKey(QStringLiteral("actionFullScreen"), tr("Full screen"), {QKeySequence(Qt::Key_F11)},
           [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
    addKey(QStringLiteral("actionShortcuts"), tr("Keyboard shortcuts"),
           {QKeySequence(Qt::Key_F1), QKeySequence(Qt::CTRL | Qt::Key_Question)},
           [this] { showShortcuts(); });
    addKey(QStringLiteral("actionClose"), tr("Close the window"),
           {QKeySequence(Qt::CTRL | Qt::Key_W)}, [this] { close(); });
    addKey(QStringLiteral("actionQuit"), tr("Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)}, [this] {
        close(); // keeps the geometry
        QApplication::quit();
    });
    const QList<PageEntry> pages = sidebarPages();
    for (int number = 1; number <= 9; ++number) {
        QAction *action = addKey(
            QStringLiteral("actionPage%1").arg(number), tr("Page %1").arg(number),
            {QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + number))}, [this, number] {
                if (m_homeView && !m_isAddingHub)
                    m_homeView->showPageNumber(number);
            });
        action->setVisible(number <= pages.size());
        if (number <= pages.size())
            action->setText(pages.at(number - 1).title);
    }
    const auto addStep = [this](const QString &name, const QString &text, Qt::Key key, int step) {
        addKey(name, text, {QKeySequence(Qt::CTRL | key)}, [this, step] {
            if (m_homeView && !m_isAddingHub)
                m_homeView->stepPage(step);
        });
    };
    addStep(QStringLiteral("actionPreviousPage"), tr("The page before"), Qt::Key_PageUp, -1);
    addStep(QStringLiteral("actionNextPage"), tr("The page after"), Qt::Key_PageDown, 1);
}

void MainWindow::makeUndo()
{
    Journal &journal = m_program.household().journal;
    QAction *undo = addKey(QStringLiteral("actionUndo"), tr("Undo the last change"),
                           {QKeySequence(Qt::CTRL | Qt::Key_Z)}, [&journal] { journal.undo(); });
    QAction *redo =
        addKey(QStringLiteral("actionRedo"), tr("Redo what was undone"),
               {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)}, [&journal] { journal.redo(); });
    const auto update = [this, &journal, undo, redo] {
        // On the doors nobody sees what would change.
        const bool isHome = m_homeView && m_stack->currentWidget() == m_homeView;
        undo->setEnabled(isHome && journal.canUndo());
        redo->setEnabled(isHome && journal.canRedo());
    };
    connect(&journal, &Journal::undoChanged, this, update);
    connect(m_stack, &QStackedWidget::currentChanged, this, update);
    update();
    new UndoKeys(*undo, *redo, this);
}

void MainWindow::showStage()
{
    if (m_program.stage() == Program::Stage::AtHome)
        showHome();
    else
        m_isAddingHub = false;
    if (m_program.stage() == Program::Stage::AtHome && !m_isAddingHub) {
        m_stack->setCurrentWidget(m_homeView);
        return;
    }
    // Most starts go straight home and never need it.
    if (!m_signIn) {
        m_signIn = new SignInView(m_program, m_words, m_stack);
        m_stack->addWidget(m_signIn);
        connect(m_signIn, &SignInView::backRequested, this, [this] { setSignInShown(false); });
    }
    m_signIn->setCanGoBack(m_program.stage() == Program::Stage::AtHome);
    m_stack->setCurrentWidget(m_signIn);
    m_signIn->showStage();
}

void MainWindow::showHome()
{
    if (m_homeView)
        return;
    m_homeView = new HomeView(m_program, m_words, m_theme, m_stack);
    m_stack->addWidget(m_homeView);
    m_homeView->setSidebarCollapsed(m_program.preference(collapsedPreference).toBool());
    connect(m_homeView->sidebar()->hubButton(), &HubButton::addHubRequested, this,
            [this] { setSignInShown(true); });
    connect(m_homeView->sidebar()->hubButton(), &HubButton::signOutRequested, this,
            &MainWindow::askSignOut);
    const auto isInSidebar = [](const QString &id) {
        const QList<PageEntry> pages = sidebarPages();
        return std::any_of(pages.cbegin(), pages.cend(),
                           [&id](const PageEntry &page) { return page.id == id; });
    };
    // Only what will be seen is made; behind a page that is no place to stay are the devices.
    if (!isInSidebar(m_wantedPage))
        m_homeView->showPage(QStringLiteral("devices"));
    openRequested(m_wantedPage, m_wantedDevice);
    connect(m_homeView, &HomeView::pageShown, this, [this, isInSidebar](const QString &id) {
        if (isInSidebar(id))
            m_program.setPreference(pagePreference, id); // the next start begins there
    });
    // A device asked for on the command line is not known before the first snapshot.
    connect(&m_program.home(), &Home::loaded, m_homeView, [this] {
        if (!m_wantedDevice.isEmpty())
            openRequested(QString(), std::exchange(m_wantedDevice, QString()));
    });
}

void MainWindow::setSignInShown(bool shown)
{
    m_isAddingHub = shown;
    showStage();
}

void MainWindow::showPage(const QString &id)
{
    openRequested(id, QString());
}

void MainWindow::showDevice(const QString &deviceId)
{
    openRequested(QString(), deviceId);
}

void MainWindow::openRequested(const QString &page, const QString &deviceId)
{
    if (!m_homeView) {
        if (!page.isEmpty())
            m_wantedPage = page;
        if (!deviceId.isEmpty())
            m_wantedDevice = deviceId;
        return;
    }
    if (!page.isEmpty())
        m_homeView->showPage(page);
    if (deviceId.isEmpty())
        return;
    if (page == QLatin1String("flows") && !m_program.home().device(deviceId)) {
        m_homeView->showFlow(deviceId); // there it names a flow
        return;
    }
    if (m_program.home().device(deviceId))
        m_homeView->showDevice(deviceId);
    else if (!m_program.home().isLoaded())
        m_wantedDevice = deviceId;
}

void MainWindow::showShortcuts()
{
    auto *dialog = new ShortcutsDialog(actions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::askSignOut()
{
    SignOutDialog::ask(m_program, this);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        const bool home = m_homeView && m_stack->currentWidget() == m_homeView;
        const bool closed =
            home ? m_homeView->closeTopmost() : m_signIn && m_signIn->closeTopmost();
        if (!closed && isFullScreen())
            setWindowState(windowState() & ~Qt::WindowFullScreen);
        event->accept();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_program.setPreference(geometryPreference, saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace foyer
