// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace foyer {

struct PageEntry;

/// The pages in the sidebar: a list of items named as shown. Collapsed, it shows the icons alone;
/// names stay for assistive technology.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCurrentPage(const QString &id); ///< does not emit
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void pageChosen(const QString &id);

private:
    bool m_collapsed = false;
};

} // namespace foyer
