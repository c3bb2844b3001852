// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/page.h"

#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/titlelabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace foyer {

Page::Page(const QString &id, const QString &title, const QString &iconName, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_title(title)
    , m_iconName(iconName)
    , m_subtitle(new PlainLabel(this))
    , m_titles(new QHBoxLayout)
    , m_filters(new QHBoxLayout)
    , m_tools(new QHBoxLayout)
    , m_header(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_content(new QVBoxLayout)
{
    setObjectName(id + QStringLiteral("Page"));
    setAccessibleName(title);
    auto *heading = new TitleLabel(title, this);
    heading->setObjectName(QStringLiteral("pageTitle"));
    m_subtitle->setForegroundRole(QPalette::PlaceholderText); // muted, in the size of the text
    m_subtitle->setElided(true);
    m_subtitle->hide();

    m_filters->setSpacing(Theme::spacing(2));
    m_tools->setSpacing(Theme::spacing(2));
    m_filters->addLayout(m_tools);
    m_titles->setSpacing(Theme::spacing(3));
    m_titles->addWidget(heading);
    m_titles->addWidget(m_subtitle, 1);
    m_titles->addStretch(0);
    m_header->setContentsMargins(Theme::spacing(6), Theme::spacing(4), Theme::spacing(6),
                                 Theme::spacing(3));
    m_header->setSpacing(Theme::spacing(3));
    m_header->addLayout(m_titles, 1);
    m_header->addLayout(m_filters);
    m_content->setContentsMargins(0, 0, 0, 0);
    m_content->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_header);
    layout->addLayout(m_content, 1);
}

SearchField *Page::addSearch(const QString &what)
{
    if (!m_search) {
        m_search = new SearchField(what, this);
        m_search->setObjectName(m_id + QStringLiteral("Search"));
        m_filters->insertWidget(0, m_search);
    }
    return m_search;
}

QSize Page::minimumSizeHint() const
{
    const QMargins margins = m_header->contentsMargins();
    // As in the narrow header: titles and tools above the filters.
    int titles = m_titles->minimumSize().width();
    int filters = m_filters->minimumSize().width();
    if (m_tools->parent() == m_filters && !m_tools->isEmpty()) {
        const int tools = m_tools->minimumSize().width() + m_filters->spacing();
        titles += tools;
        filters -= tools;
    }
    const int header = std::max(titles, filters) + margins.left() + margins.right();
    return {std::max(header, m_content->minimumSize().width()),
            QWidget::minimumSizeHint().height()};
}

void Page::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrangeHeader();
}

void Page::arrangeHeader()
{
    const QMargins margins = m_header->contentsMargins();
    const int wanted = m_titles->sizeHint().width() + m_filters->sizeHint().width() +
                       m_header->spacing() + margins.left() + margins.right();
    const bool isNarrow = width() < wanted;
    m_header->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    QHBoxLayout *from = isNarrow ? m_filters : m_titles;
    if (m_tools->parent() != from)
        return;
    from->removeItem(m_tools);
    m_tools->setParent(nullptr);
    (isNarrow ? m_titles : m_filters)->addLayout(m_tools);
}

void Page::addFilter(QWidget *widget)
{
    m_filters->insertWidget(m_filters->count() - (m_tools->parent() == m_filters ? 1 : 0), widget);
}

void Page::addTool(QWidget *widget)
{
    m_tools->addWidget(widget);
}

void Page::setSubtitle(const QString &text)
{
    m_subtitle->setText(text);
    m_subtitle->setVisible(!text.isEmpty());
}

} // namespace foyer
