// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <deque>
#include <functional>

namespace foyer {

/// The hands of Measuring: types, chooses, clicks and scrolls on the devices page through the same
/// events that a keyboard and a mouse send, one at a time. Refuses to call what the page does with
/// them.
class MeasuringHands : public QObject
{
    Q_OBJECT

public:
    explicit MeasuringHands(QObject *parent = nullptr);

    /// `what`: filter (types four letters and takes them back), zones (chooses three and goes back
    /// to the whole home), order (the table by three of its columns), scroll (twenty turns of the
    /// wheel). Says finished() when the window has dealt with all of it; false: there is no such
    /// thing, or no devices page.
    bool act(const QByteArray &what);

Q_SIGNALS:
    void finished();

private:
    using Step = std::function<void()>;
    void next();
    bool filter(QWidget &window);
    bool zones(QWidget &window);
    bool order(QWidget &window);
    bool scroll(QWidget &window);

    std::deque<Step> m_steps;
    QTimer m_pace;
};

} // namespace foyer
