// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIdentityProxyModel>

namespace foyer {

class TimelineModel;
class UiWords;

/// The timeline in words: days, times and who it is from. Plain text.
class TimelineList : public QIdentityProxyModel
{
    Q_OBJECT

public:
    TimelineList(TimelineModel &model, const UiWords &words, QObject *parent = nullptr);

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    /// "Today", "Yesterday", "Friday, 20 November".
    [[nodiscard]] QString dayText(const QDate &day) const;
    [[nodiscard]] QString timeText(const QDateTime &at) const;
    [[nodiscard]] QString ownerText(const QModelIndex &index) const;
    [[nodiscard]] static QString ownerIcon(const QString &ownerUri);

private:
    const TimelineModel &m_model;
    const UiWords &m_words;
};

} // namespace foyer
