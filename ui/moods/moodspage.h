// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/mood.h"
#include "ui/moods/snapshotbook.h"
#include "ui/widgets/page.h"

#include <QMap>
#include <QTimer>

class QPushButton;
class QVBoxLayout;

namespace foyer {

class EmptyState;
class ListState;
class MessageStack;
class MoodCard;
class Program;
class SnapshotCard;
class UiWords;

/// The hub's moods by zone, set with one press, once; and snapshots of zones that this computer
/// keeps, which need no permission for moods. Locks, doors and alarms are never restored.
class MoodsPage : public Page
{
    Q_OBJECT

public:
    MoodsPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    bool closeTopmost() override;
    QWidget *firstFocus() override;

Q_SIGNALS:
    void flowRequested(const QString &flowId);

private:
    void build();
    void updateMoods();
    [[nodiscard]] MoodCard *newCard(const QString &zone);
    void setMood(const QString &moodId);
    void newMood();
    void editMood(const QString &moodId);
    void askToDeleteMood(const QString &moodId);
    /// Says what became of it and reads the moods again.
    void settle(const std::optional<Error> &error, const QString &done, const QString &failed);
    void takeSnapshot();
    void compare(const QString &id);
    void restore(const ZoneSnapshot &snapshot, const QList<BulkItem> &plan);
    void askToDelete(const QString &id);

    Program &m_program;
    const UiWords &m_words;
    Moods m_moods;
    SnapshotBook m_book;
    QPushButton *m_take, *m_new;
    MessageStack *m_messages;
    ListState *m_state;
    EmptyState *m_nothing;
    QVBoxLayout *m_cards = nullptr;
    QMap<QString, MoodCard *> m_cardOf; ///< by zone
    SnapshotCard *m_snapshots;
    QString m_beingSet;     ///< the mood that was asked for and not answered yet
    bool m_saysWhy = false; ///< that no mood may be set
    QTimer m_soon;          ///< many changes, one look
};

} // namespace foyer
