// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "signin/signinpage.h"
#include "signin/signinview.h"
#include "signinfixture.h"

#include <QLabel>
#include <QWebEngineProfile>

#include <optional>

namespace foyer::test {

/// The real web view on the simulated account pages; an attempt has begun.
class SignInViewFixture : public SignInFixture
{
public:
    SignInViewFixture() { signIn->begin(); }

    [[nodiscard]] signin::Task task() const
    {
        signin::Task task;
        task.authorise = signIn->authoriseUrl();
        task.redirect = signIn->client().redirectUri;
        return task;
    }

    void open(const signin::Task &task)
    {
        view = std::make_unique<signin::SignInView>(task);
        view->show();
        view->start();
    }

    /// What the script in the page evaluates to; an invalid value when the page does not answer.
    QVariant run(const QByteArray &script)
    {
        auto result = std::make_shared<std::optional<QVariant>>();
        view->page()->runJavaScript(QString::fromUtf8(script),
                                    [result](const QVariant &value) { *result = value; });
        if (!QTest::qWaitFor([&result] { return result->has_value(); }, 10'000))
            return {};
        return **result;
    }

    bool waitForElement(const QByteArray &selector)
    {
        const QByteArray script = "document.readyState === 'complete' && document.querySelector('" +
                                  selector + "') !== null";
        return QTest::qWaitFor([&] { return run(script).toBool(); }, 20'000);
    }

    bool logIn()
    {
        if (!waitForElement("#login"))
            return false;
        run("document.querySelector('#email').value='" + simulator.accountEmail().toUtf8() +
            "';document.querySelector('#password').value='" + simulator.accountPassword().toUtf8() +
            "';document.querySelector('#login').click();1");
        return waitForElement("#allow");
    }

    /// What the bar above the page says; empty while it is hidden.
    [[nodiscard]] QString message() const
    {
        const auto *label = view->findChild<QLabel *>(text("signin-message"));
        return label->isVisible() ? label->text() : QString();
    }

    std::unique_ptr<signin::SignInView> view;
};

} // namespace foyer::test
