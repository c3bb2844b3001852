// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/batterymodel.h"

#include <QCollator>
#include <QSortFilterProxyModel>

namespace foyer {

class UiWords;

/// The batteries as the page shows them: in words, searched, the emptiest first.
class BatteriesList : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    BatteriesList(BatteryModel &batteries, const UiWords &words, QObject *parent = nullptr);

    void setText(const QString &text); ///< all words must occur in name, zone, type or state
    [[nodiscard]] bool isNarrowed() const { return !m_words.isEmpty(); }

    /// "12 %", and what is the matter: "12 % · Low", "Empty", "Not known".
    [[nodiscard]] QString levelText(const QModelIndex &index) const;
    /// "2 × AA, CR2032"; "–" when the driver does not say.
    [[nodiscard]] static QString typeText(const QStringList &batteries, const QLocale &locale);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    /// Of this model's index or the source's: both know the roles.
    [[nodiscard]] QString text(const QModelIndex &index, int column) const;

    const UiWords &m_uiWords;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace foyer
