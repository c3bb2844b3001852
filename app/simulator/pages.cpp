// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/pages.h"

namespace foyer::sim::pages {

namespace {

QByteArray page(const QString &title, const QString &content)
{
    const auto text = QStringLiteral(
        "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
        "<title>%1</title><style>"
        "body{font:16px/1.5 sans-serif;background:#f2f4f7;color:#1c2430;margin:0;display:flex;"
        "justify-content:center}main{background:#fff;margin:3rem 1rem;padding:2rem;width:22rem;"
        "border-radius:12px;box-shadow:0 1px 4px #0002}h1{font-size:1.3rem;margin:0 0 1rem}"
        "label{display:block;margin:.6rem 0}input[type=text],input[type=email],"
        "input[type=password]{width:100%;padding:.5rem;box-sizing:border-box;border:1px solid "
        "#b6bfcc;border-radius:6px;font:inherit}button{font:inherit;padding:.5rem 1.2rem;margin:"
        "1rem .5rem 0 0;border-radius:6px;border:1px solid #2b62c4;background:#2b62c4;color:#fff}"
        "button.second{background:#fff;color:#2b62c4}.problem{color:#a3261b}"
        "small{color:#5b6675}</style></head><body><main><h1>%1</h1>%2"
        "<p><small>Simulated account page on this computer. Never type a real password here."
        "</small></p></main></body></html>");
    return text.arg(title.toHtmlEscaped(), content).toUtf8();
}

} // namespace

QByteArray login(const QString &action, const QString &problem)
{
    QString content;
    if (!problem.isEmpty())
        content += QStringLiteral("<p class=\"problem\" id=\"problem\">%1</p>")
                       .arg(problem.toHtmlEscaped());
    content +=
        QStringLiteral(
            "<form method=\"post\" action=\"%1\">"
            "<label>E-mail<input type=\"email\" id=\"email\" name=\"email\" autofocus></label>"
            "<label>Password<input type=\"password\" id=\"password\" name=\"password\"></label>"
            "<input type=\"hidden\" name=\"otptoken\" value=\"\">"
            "<button type=\"submit\" id=\"login\">Log in</button></form>")
            .arg(action.toHtmlEscaped());
    return page(QStringLiteral("Log in"), content);
}

QByteArray consent(const QString &action, const QString &clientName, const QString &csrf,
                   const QList<QPair<QString, QString>> &hubs, const QString &onlyHub)
{
    // The hidden field's shape is relied on by published scripts: name, then value, then ">.
    QString content = QStringLiteral("<p>%1 wants to use your Homey.</p>"
                                     "<form method=\"post\" action=\"%2\">"
                                     "<input type=\"hidden\" name=\"_csrf\" value=\"%3\">")
                          .arg(clientName.toHtmlEscaped(), action.toHtmlEscaped(), csrf);
    for (const auto &[id, name] : hubs) {
        const bool ticked = onlyHub.isEmpty() || onlyHub == id;
        content +=
            QStringLiteral("<label><input type=\"checkbox\" name=\"resource\" "
                           "value=\"resource.homey.%1\" id=\"hub-%1\"%2> %3</label>")
                .arg(id, ticked ? QStringLiteral(" checked") : QString(), name.toHtmlEscaped());
    }
    content += QStringLiteral(
        "<button type=\"submit\" id=\"allow\" name=\"allow\" value=\"Allow\">Allow</button>"
        "<button type=\"submit\" id=\"deny\" name=\"deny\" value=\"Deny\" class=\"second\">Deny"
        "</button></form>");
    return page(QStringLiteral("Allow access"), content);
}

QByteArray error(const QString &text)
{
    return page(
        QStringLiteral("That did not work"),
        QStringLiteral("<p class=\"problem\" id=\"problem\">%1</p>").arg(text.toHtmlEscaped()));
}

} // namespace foyer::sim::pages
