// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace foyer {

class Program;

/// Where the windows of single devices were, and which were open: one list in the preferences, the
/// last used first, bounded. Knows no windows.
class DetachedPlaces
{
public:
    struct Place
    {
        QString hubId;
        QString deviceId;
        QByteArray geometry; ///< QWidget::saveGeometry(); may be empty
        bool isOpen = false;
    };
    static constexpr int most = 24; ///< of all hubs together

    explicit DetachedPlaces(Program &program)
        : m_program(program)
    {
    }

    [[nodiscard]] std::optional<Place> find(const QString &hubId, const QString &deviceId) const;
    /// Those that were open when the program ended, of this hub.
    [[nodiscard]] QStringList open(const QString &hubId) const;
    void keep(const Place &place);
    void forget(const QString &hubId, const QString &deviceId);

private:
    [[nodiscard]] QList<Place> all() const;
    void write(const QList<Place> &places);

    Program &m_program;
};

} // namespace foyer
