// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace foyer {

struct PageEntry;

/// The pages in the sidebar: a list of items named as shown, with a quiet line between groups.
/// Collapsed, it shows the icons alone; names stay for assistive technology. Where there is little
/// height the rows move closer together before the list scrolls.
class PageList : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(const QList<PageEntry> &pages, QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    [[nodiscard]] bool isCollapsed() const { return m_collapsed; }
    void setCurrentPage(const QString &id);                     ///< does not emit
    [[nodiscard]] int rowHeight() const { return m_rowHeight; } ///< without the gap of a group
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, 0}; }

Q_SIGNALS:
    void pageChosen(const QString &id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitRows();

    bool m_collapsed = false;
    int m_groupGaps = 0;
    int m_rowHeight = 0;
};

} // namespace foyer
