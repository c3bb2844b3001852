// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/signinpage.h"

#include "account/redirect.h"

#include <QAuthenticator>
#include <QTimer>
#include <QWebEngineCertificateError>
#include <QWebEngineClientCertificateSelection>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineQuotaRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineSettings>

#include <chrono>

namespace foyer::signin {

namespace {

constexpr int kMaxPopups = 4;

/// Stands in for a window that the login page opens, until it is known where it goes; then the main
/// page goes there under the main page's rules. Shows nothing.
class PopupPage : public QWebEnginePage
{
public:
    PopupPage(QWebEngineProfile *profile, SignInPage *opener)
        : QWebEnginePage(profile, opener)
        , m_opener(opener)
    {
        QTimer::singleShot(std::chrono::seconds(30), this, &QObject::deleteLater);
    }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override
    {
        Q_UNUSED(type)
        if (url == QUrl(QStringLiteral("about:blank")))
            return true;
        if (isMainFrame) {
            // Not from within Chromium's question: the answer must come first.
            QTimer::singleShot(0, m_opener,
                               [opener = m_opener, url] { opener->openUnderRules(url); });
            deleteLater();
        }
        return false;
    }

    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                  const QString &) override
    {
    }

private:
    SignInPage *m_opener;
};

} // namespace

SignInPage::SignInPage(QWebEngineProfile *profile, QUrl redirectUri, AllowList allowed,
                       QObject *parent)
    : QWebEnginePage(profile, parent)
    , m_redirectUri(std::move(redirectUri))
    , m_allowed(std::move(allowed))
{
    using Setting = QWebEngineSettings::WebAttribute;
    for (const Setting setting :
         {Setting::JavascriptCanAccessClipboard, Setting::JavascriptCanPaste,
          Setting::PluginsEnabled, Setting::LocalContentCanAccessRemoteUrls,
          Setting::LocalContentCanAccessFileUrls, Setting::PdfViewerEnabled,
          Setting::FullScreenSupportEnabled, Setting::ScreenCaptureEnabled, Setting::WebGLEnabled,
          Setting::NavigateOnDropEnabled, Setting::AllowRunningInsecureContent,
          Setting::AllowGeolocationOnInsecureOrigins, Setting::HyperlinkAuditingEnabled,
          Setting::DnsPrefetchEnabled, Setting::AutoLoadIconsForPage, Setting::ErrorPageEnabled,
          Setting::AllowWindowActivationFromJavaScript})
        settings()->setAttribute(setting, false);
    settings()->setAttribute(Setting::PlaybackRequiresUserGesture, true);
    settings()->setAttribute(Setting::WebRTCPublicInterfacesOnly, true);
    settings()->setUnknownUrlSchemePolicy(QWebEngineSettings::DisallowUnknownUrlSchemes);
    refuseEverythingElse();
}

void SignInPage::refuseEverythingElse()
{
    connect(this, &QWebEnginePage::featurePermissionRequested, this,
            [this](const QUrl &origin, Feature feature) {
                setFeaturePermission(origin, feature, PermissionDeniedByUser);
            });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::quotaRequested, this,
            [](QWebEngineQuotaRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::selectClientCertificate, this,
            [](QWebEngineClientCertificateSelection selection) { selection.selectNone(); });
    connect(this, &QWebEnginePage::authenticationRequired, this,
            [this](const QUrl &, QAuthenticator *login) {
                *login = QAuthenticator(); // cancels the prompt
                Q_EMIT passwordPromptRefused();
            });
    connect(this, &QWebEnginePage::proxyAuthenticationRequired, this,
            [this](const QUrl &, QAuthenticator *login, const QString &) {
                *login = QAuthenticator();
                Q_EMIT passwordPromptRefused();
            });
    connect(this, &QWebEnginePage::certificateError, this,
            [this](QWebEngineCertificateError error) {
                error.rejectCertificate();
                const QString host = error.url().host(QUrl::FullyEncoded);
                const bool mainPage = host == requestedUrl().host(QUrl::FullyEncoded);
                Q_EMIT certificateRefused(host, mainPage);
            });
}

bool SignInPage::mayGoTo(const QUrl &url)
{
    if (m_done)
        return false;
    if (isRedirectUri(url, m_redirectUri)) {
        m_done = true;
        const RedirectAnswer answer = checkRedirect(url, m_redirectUri);
        switch (answer.verdict) {
        case RedirectAnswer::Verdict::Code: Q_EMIT codeReceived(answer.code, answer.state); break;
        case RedirectAnswer::Verdict::Denied: Q_EMIT denied(answer.error); break;
        case RedirectAnswer::Verdict::NotOurs:
        case RedirectAnswer::Verdict::Malformed: Q_EMIT redirectUnusable(); break;
        }
        return false;
    }
    if (m_allowed.allowsPage(url))
        return true;
    const QString host = url.host(QUrl::FullyEncoded);
    Q_EMIT blocked(host.isEmpty() ? QString(url.scheme() + u':') : host);
    return false;
}

bool SignInPage::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    Q_UNUSED(type)
    if (!isMainFrame)
        return url == QUrl(QStringLiteral("about:blank")) ||
               url == QUrl(QStringLiteral("about:srcdoc")) ||
               (m_allowed.allowsResource(url) && url.scheme() != QLatin1String("data") &&
                !isRedirectUri(url, m_redirectUri));
    const bool go = mayGoTo(url);
    m_stopped = !go;
    return go;
}

void SignInPage::openUnderRules(const QUrl &url)
{
    if (mayGoTo(url))
        setUrl(url);
}

QWebEnginePage *SignInPage::createWindow(WebWindowType type)
{
    Q_UNUSED(type)
    if (findChildren<QWebEnginePage *>(QString(), Qt::FindDirectChildrenOnly).size() >= kMaxPopups)
        return nullptr;
    return new PopupPage(profile(), this);
}

void SignInPage::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel, const QString &, int,
                                          const QString &)
{
    // A page's console may quote anything, addresses with codes included.
}

void SignInPage::javaScriptAlert(const QUrl &, const QString &) {}

bool SignInPage::javaScriptConfirm(const QUrl &, const QString &)
{
    return false;
}

bool SignInPage::javaScriptPrompt(const QUrl &, const QString &, const QString &, QString *)
{
    return false;
}

QStringList SignInPage::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

} // namespace foyer::signin
