// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/frame/pages.h"

#include <QWidget>

namespace foyer {

class ConnectionChip;
class HubButton;
class PageList;

/// Left edge of the window: which hub, how it is connected, and the pages. Collapses to icons.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    Sidebar(Program &program, const UiWords &words, const QList<PageEntry> &pages,
            QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    [[nodiscard]] PageList *pages() const { return m_pages; }
    [[nodiscard]] HubButton *hubButton() const { return m_hub; }

Q_SIGNALS:
    void connectionRequested(); ///< the page of the connection

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    HubButton *m_hub;
    ConnectionChip *m_chip;
    PageList *m_pages;
    bool m_collapsed = false;
};

} // namespace foyer
