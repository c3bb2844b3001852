// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/signinview.h"

#include "signin/requestfilter.h"
#include "signin/signinpage.h"

#include <QCloseEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <QWebEngineDownloadRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineProfile>
#include <QWebEngineView>
#include <QWindow>

#include <utility>

namespace foyer::signin {

SignInView::SignInView(Task task, QWidget *parent)
    : QWidget(parent)
    , m_task(std::move(task))
{
    setWindowTitle(m_task.title.isEmpty() ? tr("Sign in") : m_task.title);
    if (m_task.parentWindow != 0)
        setWindowFlag(Qt::Dialog); // Qt sets WM_TRANSIENT_FOR for dialogs alone
    resize(520, 760);
    buildProfile();
    buildLayout();
    connectPage();
}

SignInView::~SignInView()
{
    delete m_view; // before the page, and the page before the profile: Chromium insists
    m_page.reset();
}

void SignInView::buildProfile()
{
    const AllowList allowed(m_task.authorise, m_task.extraHosts);
    m_profile = std::make_unique<QWebEngineProfile>(); // without a name: nothing goes to disk
    m_profile->setHttpCacheType(QWebEngineProfile::MemoryHttpCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    if (!m_task.language.isEmpty()) {
        QString language = m_task.language;
        m_profile->setHttpAcceptLanguage(language.replace(u'_', u'-') +
                                         QStringLiteral(",en;q=0.5"));
    }
    m_profile->setUrlRequestInterceptor(new RequestFilter(allowed, m_profile.get()));
    connect(m_profile.get(), &QWebEngineProfile::downloadRequested, this,
            [this](QWebEngineDownloadRequest *download) {
                download->cancel();
                say(tr("Downloads are not possible here."));
            });
    m_page = std::make_unique<SignInPage>(m_profile.get(), m_task.redirect, allowed);
    if (m_task.dark)
        m_page->setBackgroundColor(palette().color(QPalette::Window));
}

void SignInView::buildLayout()
{
    m_address = new QLineEdit(this);
    m_address->setObjectName(QStringLiteral("signin-address"));
    m_address->setReadOnly(true);
    m_address->setAccessibleName(tr("Address of the page"));
    m_cancel = new QPushButton(tr("Cancel"), this);
    m_cancel->setObjectName(QStringLiteral("signin-cancel"));
    auto *top = new QHBoxLayout;
    top->setContentsMargins(8, 8, 8, 8);
    top->addWidget(m_address, 1);
    top->addWidget(m_cancel);

    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("signin-progress"));
    m_progress->setAccessibleName(tr("Loading"));
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(3);

    m_bar = new QWidget(this);
    m_message = new QLabel(m_bar);
    m_message->setObjectName(QStringLiteral("signin-message"));
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_reload = new QPushButton(tr("Try again"), m_bar);
    m_reload->setObjectName(QStringLiteral("signin-reload"));
    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(8, 4, 8, 4);
    bar->addWidget(m_message, 1);
    bar->addWidget(m_reload);
    m_bar->hide();
    m_reload->hide();

    m_view = new QWebEngineView(this);
    m_view->setObjectName(QStringLiteral("signin-web"));
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    m_view->setAcceptDrops(false);
    m_view->setPage(m_page.get());

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_progress);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);

    connect(m_cancel, &QPushButton::clicked, this, &SignInView::cancel);
    connect(m_reload, &QPushButton::clicked, this, [this] {
        m_bar->hide();
        m_view->setUrl(m_task.authorise);
    });
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &SignInView::cancel);
}

void SignInView::connectPage()
{
    connect(m_page.get(), &SignInPage::codeReceived, this,
            [this](const QString &code, const QString &state) {
                if (conclude())
                    Q_EMIT codeReceived(code, state);
            });
    connect(m_page.get(), &SignInPage::denied, this, [this](const QString &error) {
        if (conclude())
            Q_EMIT denied(error);
    });
    connect(m_page.get(), &SignInPage::redirectUnusable, this,
            [this] { fail(QStringLiteral("load")); });
    connect(m_page.get(), &SignInPage::blocked, this, [this](const QString &host) {
        say(tr("The page wanted to open %1. Only the pages of Athom can be opened here.")
                .arg(host));
        Q_EMIT blocked(host);
    });
    connect(m_page.get(), &SignInPage::certificateRefused, this,
            [this](const QString &host, bool mainPage) {
                say(tr("The identity of %1 could not be verified. The connection was refused.")
                        .arg(host));
                if (mainPage)
                    fail(QStringLiteral("tls"));
            });
    connect(m_page.get(), &SignInPage::passwordPromptRefused, this, [this] {
        say(tr("The page asked for a password in a way that is not possible here."));
    });
    connect(m_page.get(), &QWebEnginePage::renderProcessTerminated, this,
            [this](QWebEnginePage::RenderProcessTerminationStatus status) {
                if (status != QWebEnginePage::NormalTerminationStatus)
                    fail(QStringLiteral("crash"));
            });
    connect(m_page.get(), &QWebEnginePage::loadStarted, this,
            [this] { m_progress->setVisible(true); });
    connect(m_page.get(), &QWebEnginePage::loadProgress, m_progress, &QProgressBar::setValue);
    connect(m_page.get(), &QWebEnginePage::loadingChanged, this, &SignInView::loadingChanged);
    connect(m_page.get(), &QWebEnginePage::urlChanged, this, &SignInView::addressChanged);
}

void SignInView::start()
{
    addressChanged(m_task.authorise);
    m_view->setUrl(m_task.authorise);
    m_view->setFocus();
}

void SignInView::addressChanged(const QUrl &url)
{
    // The query holds state and codes, and pushes the host out of sight.
    const QString host = url.host(QUrl::FullyEncoded);
    const QString port = url.port() > 0 ? QString(u':' + QString::number(url.port())) : QString();
    m_address->setText(url.scheme() + QStringLiteral("://") + host + port + url.path());
    m_address->setCursorPosition(0);
    if (host.isEmpty() || host == m_host)
        return;
    m_host = host;
    Q_EMIT stepChanged(host);
}

void SignInView::loadingChanged(const QWebEngineLoadingInfo &info)
{
    if (info.status() == QWebEngineLoadingInfo::LoadStartedStatus)
        return;
    // "Wrong password" comes with an HTTP error of the 4xx kind: the server has answered, and its
    // page says what is wrong. A server in trouble (5xx) usually has no page to show.
    const bool answered =
        info.errorDomain() == QWebEngineLoadingInfo::HttpStatusCodeDomain && info.errorCode() < 500;
    const bool ok = info.status() == QWebEngineLoadingInfo::LoadSucceededStatus || answered;
    // Keeps its height, so that the page does not jump.
    m_progress->setValue(0);
    const bool stopped = m_page->takeStopped();
    if (m_concluded || stopped)
        return;
    if (ok) {
        m_loadedOnce = true;
        return;
    }
    if (!m_loadedOnce)
        return fail(QStringLiteral("load"));
    say(tr("The page could not be loaded."));
    m_reload->show();
}

void SignInView::say(const QString &text)
{
    m_message->setText(text);
    m_reload->hide();
    m_bar->show();
}

void SignInView::cancel()
{
    if (conclude())
        Q_EMIT cancelled();
}

void SignInView::fail(const QString &reason)
{
    if (conclude())
        Q_EMIT failed(reason);
}

bool SignInView::conclude()
{
    return !std::exchange(m_concluded, true);
}

bool SignInView::event(QEvent *event)
{
    // Qt replaces the window when the first web content comes in, so that once is not enough.
    if (event->type() == QEvent::WinIdChange)
        setParentWindow();
    return QWidget::event(event);
}

void SignInView::setParentWindow()
{
    // On X11 the login window belongs to the main one; elsewhere there is no id to say so with.
    if (m_task.parentWindow == 0 || QGuiApplication::platformName() != QLatin1String("xcb"))
        return;
    if (!m_parentWindow)
        m_parentWindow.reset(QWindow::fromWinId(WId(m_task.parentWindow)));
    if (m_parentWindow && windowHandle())
        windowHandle()->setTransientParent(m_parentWindow.get());
}

void SignInView::closeEvent(QCloseEvent *event)
{
    cancel();
    event->accept();
}

} // namespace foyer::signin
