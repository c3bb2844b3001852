// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program/settings.h"

#include <QList>

#include <optional>

namespace foyer {

/// A hub opened by address and API key. The key is in the vault under TokenVault::hubKey(id), never
/// here.
struct LocalHub
{
    QString id;
    QString address; ///< as the person typed it
    QString name;
};

/// The local hubs the program knows, kept in the settings.
class LocalHubs
{
public:
    explicit LocalHubs(Settings &settings);

    [[nodiscard]] const QList<LocalHub> &all() const { return m_hubs; }
    [[nodiscard]] std::optional<LocalHub> find(const QString &id) const;
    void remember(const LocalHub &hub); ///< replaces one of the same id
    void clear();

private:
    void save();

    Settings &m_settings;
    QList<LocalHub> m_hubs;
};

} // namespace foyer
