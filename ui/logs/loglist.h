// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/logmodel.h"

namespace foyer {

/// The log's rows with their levels in words. Leaves the lines themselves as they are.
class LogList : public LogFilter
{
    Q_OBJECT

public:
    using LogFilter::LogFilter;

    [[nodiscard]] static QString levelText(int severity);
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
};

} // namespace foyer
