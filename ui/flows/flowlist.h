// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/flowmodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace foyer {

class Flows;
class UiWords;

/// The tree of flows as the page shows it: in words, narrowed by text and state, folders first.
class FlowList : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Filter { All, Enabled, Disabled, Broken, Unfiled };

    FlowList(FlowModel &model, const Flows &flows, const UiWords &words, QObject *parent = nullptr);

    void setFilter(Filter filter);
    void setText(const QString &text); ///< all words must occur in the name or its folders
    [[nodiscard]] bool isNarrowed() const { return m_filter != Filter::All || !m_words.isEmpty(); }
    [[nodiscard]] int shown() const; ///< flows that match
    [[nodiscard]] int count(Filter filter) const;
    /// Why flows cannot be switched now; empty when they can. Shown where the switch is.
    void setSwitchRefusal(const QString &reason);
    [[nodiscard]] const QString &switchRefusal() const { return m_refusal; }

    [[nodiscard]] const Flow *flowAt(const QModelIndex &index) const; ///< null for a folder
    [[nodiscard]] QString idAt(const QModelIndex &index) const;
    [[nodiscard]] static bool isFolder(const QModelIndex &index);
    [[nodiscard]] QModelIndex indexOf(const QString &id, int column = FlowModel::Name) const;
    [[nodiscard]] QString kindText(const Flow &flow) const;
    [[nodiscard]] QString stateText(const Flow &flow) const;
    [[nodiscard]] QString runsText(const Flow &flow) const;
    [[nodiscard]] QString
    folderPath(const Flow &flow) const; ///< "Lighting › Evening"; may be empty

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool matches(const Flow &flow) const;
    [[nodiscard]] bool passes(const Flow &flow, Filter filter) const;
    [[nodiscard]] QString folderText(const QModelIndex &index) const;

    FlowModel &m_model;
    const Flows &m_flows;
    const UiWords &m_uiWords;
    Filter m_filter = Filter::All;
    QStringList m_words;
    QString m_refusal;
    QCollator m_collator;
};

} // namespace foyer
