// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/readingmodel.h"

#include <QCollator>
#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>

namespace foyer {

class UiWords;
class ValueHistory;

/// The readings as the page shows them: in words, narrowed by kind and text, sorted within their
/// kinds. Kinds always keep their own order.
class ReadingList : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// What the trend column says to who cannot see it.
    using TrendWords = std::function<QString(const QModelIndex &source)>;

    ReadingList(ReadingModel &readings, const ValueHistory &history, const UiWords &words,
                QObject *parent = nullptr);

    void setKinds(const QSet<int> &kinds); ///< of ReadingKind; empty = all
    void setText(const QString &text);     ///< all words must occur in device, zone or reading
    void setTrendWords(TrendWords words) { m_trendWords = std::move(words); }
    [[nodiscard]] bool isNarrowed() const { return !m_kinds.isEmpty() || !m_words.isEmpty(); }
    [[nodiscard]] int shown() const; ///< readings that match
    [[nodiscard]] const Capability *capabilityAt(const QModelIndex &index) const;
    /// Words a value of this reading as its capability would.
    [[nodiscard]] std::function<QString(double)> formatter(const QModelIndex &index) const;
    [[nodiscard]] QString readingTitle(const QModelIndex &index) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    [[nodiscard]] bool matches(const QModelIndex &reading) const;
    [[nodiscard]] QString kindText(const QModelIndex &source) const;
    [[nodiscard]] QString text(const QModelIndex &source) const;
    [[nodiscard]] QString todayText(const QModelIndex &source) const;
    [[nodiscard]] QString accessibleText(const QModelIndex &source) const;
    [[nodiscard]] int compare(const QModelIndex &left, const QModelIndex &right) const;

    ReadingModel &m_readings;
    const ValueHistory &m_history;
    const UiWords &m_uiWords;
    TrendWords m_trendWords;
    QSet<int> m_kinds;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace foyer
