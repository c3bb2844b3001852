// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/codesources.h"

#include "foyer_config.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

namespace foyer {

CodeSources::CodeSources(SignIn &signIn, QObject *parent)
    : QObject(parent)
    , m_signIn(&signIn)
{
    connectView();
}

void CodeSources::setSignIn(SignIn &signIn)
{
    if (m_signIn == &signIn)
        return;
    close();
    m_signIn = &signIn;
}

void CodeSources::connectView()
{
    const auto submit = [this](const QString &code, const QString &state) {
        m_signIn->submitCode(code, state);
    };
    connect(&m_view, &SignInProcess::codeReceived, this, submit);
    connect(&m_view, &SignInProcess::denied, this,
            [this] { m_signIn->fail(SignIn::Problem::Denied); });
    connect(&m_view, &SignInProcess::cancelled, this, [this] {
        if (m_signIn->state() == SignIn::State::AwaitingCode && !m_browserReturn.isListening())
            m_signIn->cancel();
    });
    connect(&m_view, &SignInProcess::stepChanged, this, &CodeSources::viewStep);
    connect(&m_view, &SignInProcess::blocked, this, &CodeSources::viewBlocked);
    connect(&m_view, &SignInProcess::failed, this, [this](SignInProcess::Failure failure) {
        switch (failure) {
        case SignInProcess::Failure::NotInstalled:
            Q_EMIT viewFailed(QStringLiteral("missing"));
            break;
        case SignInProcess::Failure::Load: Q_EMIT viewFailed(QStringLiteral("load")); break;
        case SignInProcess::Failure::Tls: Q_EMIT viewFailed(QStringLiteral("tls")); break;
        case SignInProcess::Failure::Crash: Q_EMIT viewFailed(QStringLiteral("crash")); break;
        }
    });
    connect(&m_browserReturn, &BrowserReturn::received, this, submit);
    connect(&m_browserReturn, &BrowserReturn::denied, this,
            [this] { m_signIn->fail(SignIn::Problem::Denied); });
}

bool CodeSources::openView(WId parentWindow)
{
    if (!m_view.isInstalled()) {
        Q_EMIT viewFailed(QStringLiteral("missing"));
        return false;
    }
    m_browserReturn.stop();
    m_signIn->begin();
    SignInRequest request;
    request.authorise = m_signIn->authoriseUrl();
    request.redirect = m_signIn->client().redirectUri;
    request.title = QStringLiteral(FOYER_DISPLAY_NAME);
    // Only X11 windows can belong to another process's window by id.
    request.parentWindow = QGuiApplication::platformName() == QLatin1String("xcb")
                               ? static_cast<quint64>(parentWindow)
                               : 0;
    request.language = QLocale().name();
    request.dark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    m_view.start(request);
    return true;
}

void CodeSources::openBrowser()
{
    m_view.cancel();
    m_signIn->begin();
    m_browserReturn.stop();
    const QUrl redirect = m_signIn->client().redirectUri;
    if (BrowserReturn::isPossible(redirect))
        m_browserReturn.listen(redirect, m_signIn->expectedState());
    QDesktopServices::openUrl(m_signIn->authoriseUrl());
}

void CodeSources::close()
{
    m_view.cancel();
    m_browserReturn.stop();
}

} // namespace foyer
