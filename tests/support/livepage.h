// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/household.h"
#include "support/pageprogram.h"
#include "ui/devices/liveprogram.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QJsonArray>

#include <algorithm>

namespace foyer {

/// One page in a window of its own, with a simulated hub behind it: what a test of a page derives
/// from beside QObject.
template<typename P>
class LivePage
{
protected:
    LivePage() { m_theme.apply(*qApp, Theme::Scheme::Light); }

    void begin() { m_program = std::make_unique<LiveProgram>(); }
    void end()
    {
        m_page.reset();
        m_program.reset();
    }
    /// Opens the page; the program has a hub by now, or none.
    void showPage()
    {
        m_page = std::make_unique<P>(*m_program, m_program->uiWords());
        m_page->resize(pageSize);
        m_page->show();
    }
    /// A new page at a hub whose key may only do this.
    [[nodiscard]] bool showWithScopes(const QStringList &scopes)
    {
        end();
        begin();
        m_program->simulator.control(
            {{QStringLiteral("verb"), QStringLiteral("scopes")},
             {QStringLiteral("scopes"), QJsonArray::fromStringList(scopes)}});
        if (!m_program->connectHub())
            return false;
        showPage();
        return true;
    }
    template<typename T>
    [[nodiscard]] T *find(const char *name) const
    {
        return m_page->template findChild<T *>(QString::fromLatin1(name));
    }
    /// Whether the hub was asked for anything below this.
    [[nodiscard]] bool wasAsked(const char *part) const
    {
        const auto received = m_program->simulator.received();
        return std::any_of(received.cbegin(), received.cend(), [part](const auto &request) {
            return request.path.contains(QLatin1String(part));
        });
    }

    Theme m_theme;
    std::unique_ptr<LiveProgram> m_program;
    std::unique_ptr<P> m_page;
};

} // namespace foyer
