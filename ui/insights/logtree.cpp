// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/logtree.h"

#include "models/insightlogmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/rowdelegate.h"

#include <QHeaderView>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

class LogTree::Filter : public QSortFilterProxyModel
{
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setWords(const QStringList &words)
    {
        m_words = words;
        invalidateFilter();
    }
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        const QModelIndex index = sourceModel()->index(row, 0, parent);
        if (index.data(InsightLogModel::IsOwnerRole).toBool()) {
            const int logs = sourceModel()->rowCount(index);
            for (int log = 0; log < logs; ++log) {
                if (filterAcceptsRow(log, index))
                    return true;
            }
            return false;
        }
        const QString text = parent.data().toString() + QLatin1Char(' ') + index.data().toString();
        return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    }

private:
    QStringList m_words;
};

LogTree::LogTree(InsightLogModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(new Filter(this))
    , m_view(new QTreeView(this))
{
    m_filter->setSourceModel(&model);
    m_view->setObjectName(QStringLiteral("insightLogs"));
    m_view->setAccessibleName(tr("Logs"));
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setUniformRowHeights(true);
    m_view->setHeaderHidden(true);
    m_view->setIndentation(Theme::spacing(4));
    m_view->setTextElideMode(Qt::ElideRight);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    // A click anywhere on a log chooses it, Enter as well: the box alone is a small target.
    const auto toggle = [this](const QModelIndex &index) {
        if (index.data(InsightLogModel::IsOwnerRole).toBool())
            m_view->setExpanded(index, !m_view->isExpanded(index));
        else
            m_filter->setData(index,
                              index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked
                                                                                    : Qt::Checked,
                              Qt::CheckStateRole);
    };
    connect(m_view, &QTreeView::activated, this, toggle);
}

void LogTree::setText(const QString &text)
{
    m_filter->setWords(text.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    updateFolding();
}

void LogTree::updateFolding()
{
    if (m_filter->isNarrowed())
        m_view->expandAll();
    else
        m_view->collapseAll();
    for (const QString &key : m_model.checked())
        m_view->expand(m_filter->mapFromSource(m_model.indexOf(key).parent()));
}

int LogTree::shown() const
{
    int count = 0;
    for (int row = 0; row < m_filter->rowCount(); ++row)
        count += m_filter->rowCount(m_filter->index(row, 0));
    return count;
}

void LogTree::reveal(const QModelIndex &log)
{
    const QModelIndex index = m_filter->mapFromSource(log);
    if (!index.isValid())
        return;
    m_view->expand(index.parent());
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

} // namespace foyer
