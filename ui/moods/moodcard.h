// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/mood.h"
#include "ui/home/homecard.h"

class QPushButton;

namespace foyer {

class Chip;
class Home;
class PlainLabel;

/// One mood: its name, how far the home is from it, and the button that sets it. Sets nothing
/// itself.
class MoodRow : public QWidget
{
    Q_OBJECT

public:
    explicit MoodRow(QWidget *parent = nullptr);

    /// `refusal`: why it cannot be set now; empty when it can.
    void show(const Mood &mood, const Home &home, const QString &refusal, bool isBeingSet);
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] bool isActive() const { return m_isActive; }

Q_SIGNALS:
    void setRequested(const QString &moodId);

private:
    QString m_id;
    bool m_isActive = false;
    PlainLabel *m_name, *m_detail;
    Chip *m_active;
    QPushButton *m_set;
};

/// The moods of one zone. Keeps its rows when their words change.
class MoodCard : public HomeCard
{
    Q_OBJECT

public:
    MoodCard(const QString &iconName, const QString &zone, QWidget *parent = nullptr);

    void show(const std::vector<const Mood *> &moods, const Home &home, const QString &refusal,
              const QString &beingSet);

Q_SIGNALS:
    void setRequested(const QString &moodId);

private:
    QList<MoodRow *> m_rows;
};

} // namespace foyer
