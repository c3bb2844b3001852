// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/plainlabel.h"

namespace foyer {

/// The title of a page in the size of Theme::FontRole::Title, drawn with the strong font that is
/// there anyway, enlarged: for each size of its own a font is looked for among all that are
/// installed, before the first page is on the screen.
class TitleLabel : public PlainLabel
{
    Q_OBJECT

public:
    explicit TitleLabel(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace foyer
