// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/insights.h"

#include <QStringList>

#include <optional>

namespace foyer {

/// A chart under a name: which logs, over which time. Kept on this computer, for one hub.
struct SavedChart
{
    QString name;
    QStringList logs; ///< InsightsReader::keyOf()
    Resolution resolution = Resolution::Last24Hours;
    bool isCompared = false;
    bool isDifference = true;

    /// One line of JSON, as the preferences keep it.
    [[nodiscard]] QString toText() const;
    /// nullopt when it is not such a line, or names a time that hubs do not offer.
    [[nodiscard]] static std::optional<SavedChart> fromText(const QString &text);
    [[nodiscard]] static QList<SavedChart> fromTexts(const QStringList &texts);
};

} // namespace foyer
