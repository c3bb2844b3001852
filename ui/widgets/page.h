// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QVBoxLayout;

namespace foyer {

class PlainLabel;
class SearchField;

/// What every page of the window shares: a header with title, search and filters, and room for the
/// content below. Refuses to know other pages.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `id` is what --page takes ("devices"); also the objectName with "Page" appended
    /// ("devicesPage").
    Page(const QString &id, const QString &title, const QString &iconName,
         QWidget *parent = nullptr);

    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] const QString &title() const { return m_title; }
    [[nodiscard]] const QString &iconName() const { return m_iconName; }
    [[nodiscard]] SearchField *searchField() const
    {
        return m_search;
    } ///< null for a page without search

    /// Selects and scrolls to a device where the page shows devices.
    virtual void showDevice(const QString &deviceId) { Q_UNUSED(deviceId) }
    /// Esc: closes what is on top inside the page; false when there was nothing.
    virtual bool closeTopmost() { return false; }
    /// Where the keyboard should be when the page is opened.
    virtual QWidget *firstFocus() { return nullptr; }

    /// As narrow as the header is with the filters below the title.
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    /// Adds the search field to the header; its objectName is "<id>Search".
    SearchField *addSearch(const QString &what);
    /// Adds a filter or view control to the header, right of the search.
    void addFilter(QWidget *widget);
    /// A small button of the page; beside the title when the header is narrow.
    void addTool(QWidget *widget);
    void setSubtitle(const QString &text); ///< muted, beside the title
    /// The layout below the header; no margins at the sides of the content are added.
    [[nodiscard]] QVBoxLayout *contentLayout() const { return m_content; }

    void resizeEvent(QResizeEvent *event) override;

private:
    void arrangeHeader();
    QString m_id, m_title, m_iconName;
    PlainLabel *m_subtitle;
    SearchField *m_search = nullptr;
    QHBoxLayout *m_titles, *m_filters;
    QHBoxLayout *m_tools; ///< in the filters, or beside the title when the header is narrow
    QBoxLayout *m_header; ///< titles | filters, or one above the other when it is narrow
    QVBoxLayout *m_content;
};

} // namespace foyer
