// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flowuse.h"
#include "homey/mood.h"
#include "ui/home/homecard.h"

#include <functional>

class QPushButton;
class QToolButton;

namespace foyer {

class Chip;
class Home;
class PlainLabel;

/// What the moods are shown in.
struct MoodSurroundings
{
    const Home &home;
    QString setRefusal;  ///< why none can be set now; empty when they can
    QString editRefusal; ///< why none can be made, changed or deleted
    QString beingSet;    ///< the mood that was asked for and not answered yet
    /// The flows that mention a mood; null as long as the flows are not known.
    std::function<std::vector<FlowUse>(const QString &moodId)> uses;
};

/// One mood: its name, how far the home is from it, the button that sets it and a menu of what else
/// can be done with it. Does nothing itself.
class MoodRow : public QWidget
{
    Q_OBJECT

public:
    explicit MoodRow(QWidget *parent = nullptr);

    void show(const Mood &mood, const MoodSurroundings &around);
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] bool isActive() const { return m_isActive; }

Q_SIGNALS:
    void setRequested(const QString &moodId);
    void editRequested(const QString &moodId);
    void deleteRequested(const QString &moodId);
    void flowRequested(const QString &flowId);

private:
    void fillMenu();

    QString m_id;
    bool m_isActive = false;
    QString m_editRefusal;
    std::optional<std::vector<FlowUse>> m_uses; ///< nullopt: not known
    PlainLabel *m_name, *m_detail;
    Chip *m_active;
    QPushButton *m_set;
    QToolButton *m_more;
};

/// The moods of one zone. Keeps its rows when their words change.
class MoodCard : public HomeCard
{
    Q_OBJECT

public:
    MoodCard(const QString &iconName, const QString &zone, QWidget *parent = nullptr);

    void show(const std::vector<const Mood *> &moods, const MoodSurroundings &around);

Q_SIGNALS:
    void setRequested(const QString &moodId);
    void editRequested(const QString &moodId);
    void deleteRequested(const QString &moodId);
    void flowRequested(const QString &flowId);

private:
    QList<MoodRow *> m_rows;
};

} // namespace foyer
