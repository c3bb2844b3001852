// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/flows/flowwords.h"

#include <QWidget>

class QTextLayout;

namespace foyer {

/// One card of a flow as a picture and a sentence; tags are set off, what is unknown is marked.
/// Only shows; wraps as wide as it is.
class FlowCardRow : public QWidget
{
    Q_OBJECT

public:
    FlowCardRow(const FlowParts &parts, const QString &iconName, QWidget *parent = nullptr);
    ~FlowCardRow() override;

    [[nodiscard]] const FlowParts &parts() const { return m_parts; }
    [[nodiscard]] QString text() const { return FlowWords::textOf(m_parts); }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void arrange(QTextLayout &layout, int width) const;
    [[nodiscard]] int textWidth(int width) const;

    FlowParts m_parts;
    QString m_icon;
};

} // namespace foyer
