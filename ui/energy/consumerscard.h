// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/homecard.h"

class QAbstractItemModel;

namespace foyer {

class Home;

/// A card with a bar a row: who used how much. Opens devices of the home, and nothing else.
class ConsumersCard : public HomeCard
{
    Q_OBJECT

public:
    /// `name` is the objectName of the list in it; `model` answers to PowerRows::Role.
    ConsumersCard(const Home &home, const QString &name, const QString &title,
                  QAbstractItemModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);
};

} // namespace foyer
