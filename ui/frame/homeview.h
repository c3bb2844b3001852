// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/pages.h"

#include <QHash>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace foyer {

class ConnectionHints;
class DetachedPanels;
class Drawer;
class MessageStack;
class Notices;
class Sidebar;

/// The window while a home is open: sidebar | notices and pages | drawer. Fits itself to the width:
/// first the sidebar shrinks to icons, then the drawer takes the place of the page.
class HomeView : public QWidget
{
    Q_OBJECT

public:
    HomeView(Program &program, const UiWords &words, Theme &theme, QWidget *parent = nullptr);

    static constexpr int collapseWidth = 900; ///< below this the sidebar shows icons only

    void showPage(const QString &id, bool takeFocus = true); ///< unknown ids are ignored
    void showPageNumber(int number); ///< 1 = the first; ignored when there is none
    void stepPage(int step);         ///< to the page before (-1) or after (1) in the sidebar
    [[nodiscard]] QString currentPageId() const;
    [[nodiscard]] Page *currentPage() const;
    [[nodiscard]] const QList<PageEntry> &pages() const { return m_entries; } ///< allPages()
    /// Opens the drawer; a device with a window of its own is brought to the front there.
    void showDevice(const QString &deviceId);
    void showFlow(const QString &flowId); ///< on the flows page
    void detach(const QString &deviceId); ///< into a window of its own
    [[nodiscard]] DetachedPanels *detached() const { return m_detached; }
    void focusSearch();
    bool closeTopmost();                      ///< Esc; false when nothing was open
    void setSidebarCollapsed(bool collapsed); ///< by choice; a narrow window collapses it anyway
    [[nodiscard]] bool isSidebarCollapsed() const { return m_isCollapsedByChoice; }
    [[nodiscard]] Sidebar *sidebar() const { return m_sidebar; }
    [[nodiscard]] MessageStack *messages() const { return m_messages; }

Q_SIGNALS:
    void pageShown(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Page *page(const QString &id);
    [[nodiscard]] bool isInSidebar(const QString &id) const;
    void arrange();
    void announce(const QString &text);

    Program &m_program;
    const UiWords &m_words;
    Theme &m_theme;
    QList<PageEntry> m_entries;
    QHash<QString, Page *> m_pages;
    Sidebar *m_sidebar;
    QSplitter *m_splitter;
    QWidget *m_middle;
    QStackedWidget *m_stack;
    MessageStack *m_messages;
    ConnectionHints *m_hints;
    Drawer *m_drawer;
    DetachedPanels *m_detached;
    Notices *m_notices;
    QString m_returnPage; ///< of the sidebar, the last one: where Esc leads from other pages
    bool m_isCollapsedByChoice = false;
};

} // namespace foyer
