// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class QWidget;

namespace foyer {

/// Lets the caret of the text field that has the focus stand still when nobody has typed or clicked
/// there for a while: a blinking one wakes the computer twice a second for as long as a window is
/// left open. Changes nothing but the blinking.
class RestingCaret : public QObject
{
    Q_OBJECT

public:
    explicit RestingCaret(QObject *parent = nullptr);

    /// How long it blinks after the last key or click; default 10 s.
    void setPatience(std::chrono::milliseconds patience) { m_patience.setInterval(patience); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow(QWidget *focused);
    void wake();

    QPointer<QWidget> m_field;
    QTimer m_patience;
};

} // namespace foyer
