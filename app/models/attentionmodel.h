// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/home.h"
#include "models/attention.h"

#include <QAbstractListModel>
#include <QSet>
#include <QTimer>

#include <chrono>
#include <functional>

namespace foyer {

/// What needs attention in the home, worst first. Looks only at devices that changed, a frame's
/// changes at once, and at the clock now and then; never resets. Facts: who shows it has the words.
class AttentionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DeviceIdRole = Qt::UserRole + 1,
        KindRole,         ///< int of Attention::Kind
        CapabilityIdRole, ///< may be empty
        PercentRole,      ///< double, or invalid
        ReasonRole,
        SinceRole, ///< QDateTime
        DeviceNameRole,
        ZoneNameRole, ///< empty without a known zone
    };

    explicit AttentionModel(Home &home, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;
    [[nodiscard]] const Attention *at(const QModelIndex &index) const;
    [[nodiscard]] int count(Attention::Kind kind) const;

    void setClock(std::function<QDateTime()> clock); ///< for tests; looks at every device again
    void setClockInterval(std::chrono::milliseconds interval); ///< default 5 min

private:
    void touch(const QString &deviceId);
    void touchAll();
    void flush();
    void replace(const QString &deviceId, QList<Attention> wanted);
    void tell(const QString &deviceId);

    Home &m_home;
    std::function<QDateTime()> m_clock;
    QList<Attention> m_rows;
    QHash<QString, int> m_rowsOf; ///< rows of a device: most have none
    QSet<QString> m_dirty;
    QTimer m_frame, m_slow;
};

} // namespace foyer
