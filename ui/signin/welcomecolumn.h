// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

namespace foyer {

class PlainLabel;

/// What every page before the home looks like: one column in the middle with the program's picture,
/// a title and a sentence above it. Scrolls when the window is too low.
class WelcomeColumn : public QWidget
{
    Q_OBJECT

public:
    WelcomeColumn(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSentence(const QString &sentence);

protected:
    [[nodiscard]] QVBoxLayout *column() const { return m_column; }
    [[nodiscard]] QWidget *columnWidget() const { return m_widget; }

private:
    QWidget *m_widget;
    QVBoxLayout *m_column;
    PlainLabel *m_title, *m_sentence;
};

} // namespace foyer
