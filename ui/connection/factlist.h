// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

namespace foyer {

class PlainLabel;

/// Facts below each other: a muted title and a value. To assistive technology each value is one
/// sentence, "Socket: open". Refuses to show markup.
class FactList : public QWidget
{
    Q_OBJECT

public:
    explicit FactList(QWidget *parent = nullptr);

    /// The label of a new fact; set it through set().
    PlainLabel *add(const QString &title, const QString &objectName);
    /// An empty text hides the fact.
    void set(PlainLabel *value, const QString &text);

private:
    struct Fact
    {
        PlainLabel *title, *value;
    };
    QGridLayout *m_grid;
    QList<Fact> m_facts;
};

} // namespace foyer
