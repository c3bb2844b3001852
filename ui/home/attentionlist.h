// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/attentionmodel.h"
#include "ui/widgets/rowdelegate.h"

#include <QIdentityProxyModel>

namespace foyer {

class UiWords;

/// What needs attention, in words.
class AttentionList : public QIdentityProxyModel
{
    Q_OBJECT

public:
    AttentionList(AttentionModel &attention, const Home &home, const UiWords &words,
                  QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// "Smoke", "Open", "Battery 12 %", the hub's reason …
    [[nodiscard]] QString what(const QModelIndex &index) const;
    [[nodiscard]] QString age(const QModelIndex &index) const; ///< may be empty
    [[nodiscard]] static QString icon(Attention::Kind kind);

private:
    const Home &m_home;
    const UiWords &m_words;
};

/// One row: a picture of what is the matter, the device, what it is in words and where, how long.
class AttentionDelegate : public RowDelegate
{
    Q_OBJECT

public:
    AttentionDelegate(const AttentionList &list, QObject *parent = nullptr)
        : RowDelegate(parent)
        , m_list(list)
    {
    }

    [[nodiscard]] static int height(const QFontMetrics &metrics);
    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override;

private:
    const AttentionList &m_list;
};

} // namespace foyer
