// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace foyer {

class PlainLabel;

/// One card of the settings page: a heading and what belongs together below it.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &heading, QWidget *parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A muted explanation; `below` belongs to the control above it and is indented.
    PlainLabel *addNote(const QString &text, bool below = false);
    /// A label left of `field`, which takes the rest of the row.
    void addField(const QString &title, QWidget *field);
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
};

} // namespace foyer
