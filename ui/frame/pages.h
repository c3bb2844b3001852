// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <functional>

class QWidget;

namespace foyer {

class Page;
class Program;
class Theme;
class UiWords;

/// What a page is made with: the program, the words, and the ways out of the page.
struct PageContext
{
    Program &program;
    const UiWords &words;
    Theme &theme;
    std::function<void(const QString &deviceId)> openDevice; ///< in the drawer
    std::function<void(const QString &zoneId)> openZone;     ///< on the devices page
    std::function<void(const QString &pageId)> openPage;
    std::function<void(const QString &flowId)> openFlow; ///< on the flows page
};

/// One page; made when it is first opened.
struct PageEntry
{
    QString id; ///< what --page takes
    QString title;
    QString iconName;
    std::function<Page *(const PageContext &context, QWidget *parent)> make;
    bool isInSidebar = true; ///< else it is reached from elsewhere, and Esc leads back
    int group = 0;           ///< in the sidebar, which sets groups apart; set by allPages()
};

/// Every page, those of the sidebar first and in its order: a new page is one more entry, and its
/// id has a place in pageorder.h.
[[nodiscard]] QList<PageEntry> allPages();
[[nodiscard]] QList<PageEntry> sidebarPages();

} // namespace foyer
