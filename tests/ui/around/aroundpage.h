// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pageprogram.h"
#include "system/window/world.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QJsonArray>
#include <QMessageBox>
#include <QPushButton>

namespace foyer::test {

/// One page in a window of its own, with the real program and a simulated hub behind it.
template<typename P>
class AroundPage
{
public:
    [[nodiscard]] bool open()
    {
        if (!world.goHome())
            return false;
        openPage();
        world.simulator.clearReceived();
        return true;
    }
    /// As open(), but the key may only do this.
    [[nodiscard]] bool openWith(const QStringList &scopes)
    {
        world.control("scopes", {{QStringLiteral("scopes"), QJsonArray::fromStringList(scopes)}});
        return open();
    }
    void openPage()
    {
        page = std::make_unique<P>(*world.program, world.program->uiWords());
        page->resize(pageSize);
        page->show();
        page->activateWindow();
    }

    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return page->template findChild<T *>(QLatin1String(name));
    }
    /// The question that is open now; null when none is.
    [[nodiscard]] QMessageBox *question() const
    {
        for (QMessageBox *box : page->template findChildren<QMessageBox *>()) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    [[nodiscard]] bool agree() const
    {
        QMessageBox *box = question();
        auto *yes = box ? box->template findChild<QPushButton *>(QStringLiteral("confirmationYes"))
                        : nullptr;
        if (yes)
            yes->click();
        return yes != nullptr;
    }
    /// The newest message of the page.
    [[nodiscard]] QString message() const
    {
        for (MessageBar *bar : page->template findChildren<MessageBar *>()) {
            if (bar->isVisible())
                return bar->text();
        }
        return {};
    }
    /// In both schemes, where FOYER_TEST_PICTURES says.
    void picture(const QString &name)
    {
        for (const auto scheme : {Theme::Scheme::Dark, Theme::Scheme::Light}) {
            const bool isDark = scheme == Theme::Scheme::Dark;
            world.theme.setScheme(scheme);
            QTRY_COMPARE(coloursFor(page->palette()).isDark, isDark);
            savePicture(*page, name + QLatin1Char('-') + Theme::schemeName(scheme));
        }
    }

    World world;
    std::unique_ptr<P> page;
};

/// What a hub grants that may be looked at, and nothing more.
inline QStringList readOnlyScopes()
{
    QStringList scopes;
    for (const char *name : {"device", "zone", "logic", "system", "user", "notifications", "mood",
                             "alarm", "presence", "geolocation", "flow", "insights", "energy"})
        scopes << QStringLiteral("homey.%1.readonly").arg(QLatin1String(name));
    return scopes;
}

} // namespace foyer::test
