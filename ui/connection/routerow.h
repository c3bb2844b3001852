// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace foyer {

class IconLabel;
class PlainLabel;
struct RouteCheck;
class UiWords;

/// One way to the hub: its name, its address, and what a test of it said.
class RouteRow : public QWidget
{
    Q_OBJECT

public:
    RouteRow(const UiWords &words, QWidget *parent = nullptr);

    void show(const RouteCheck &check, bool isInUse);
    [[nodiscard]] QString result() const;

private:
    [[nodiscard]] QString resultText(const RouteCheck &check) const;

    const UiWords &m_words;
    IconLabel *m_icon;
    PlainLabel *m_name, *m_address, *m_result;
};

} // namespace foyer
