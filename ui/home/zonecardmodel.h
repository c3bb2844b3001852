// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>
#include <QList>
#include <QTimer>

namespace foyer {

class Home;
class ZoneModel;

/// The zones that hold devices as one list, parents before children; what a zone does comes from
/// the zone model. Never resets: a changed tree is taken over row by row.
class ZoneCardModel : public QAbstractListModel
{
    Q_OBJECT

public:
    static constexpr int DepthRole = Qt::UserRole + 100; ///< 0 for zones below the home itself

    ZoneCardModel(ZoneModel &zones, const Home &home, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The roles of ZoneModel, of its first column, and DepthRole.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QModelIndex sourceOf(const QModelIndex &index) const;

private:
    struct Line
    {
        QString id;
        int depth = 0;
        [[nodiscard]] bool operator==(const Line &) const = default;
    };
    [[nodiscard]] QList<Line> wantedLines() const;
    void follow();

    ZoneModel &m_zones;
    const Home &m_home;
    QList<Line> m_lines;
    QTimer m_soon;
};

} // namespace foyer
