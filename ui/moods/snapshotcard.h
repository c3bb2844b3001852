// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/homecard.h"

namespace foyer {

class Home;
class PlainLabel;
class SnapshotBook;
class UiWords;
struct ZoneSnapshot;

/// The snapshots that are kept, each with how far the home is from it. Restores and deletes nothing
/// itself.
class SnapshotCard : public HomeCard
{
    Q_OBJECT

public:
    SnapshotCard(const SnapshotBook &book, const Home &home, const UiWords &words,
                 QWidget *parent = nullptr);

    void refresh(); ///< the home has changed

Q_SIGNALS:
    void compareRequested(const QString &id);
    void deleteRequested(const QString &id);

private:
    struct Row
    {
        QString id;
        QWidget *widget;
        PlainLabel *detail;
    };
    void rebuild();
    Row makeRow(const ZoneSnapshot &snapshot);
    [[nodiscard]] QString detailOf(const ZoneSnapshot &snapshot) const;

    const SnapshotBook &m_book;
    const Home &m_home;
    const UiWords &m_words;
    PlainLabel *m_none;
    QList<Row> m_rows;
};

} // namespace foyer
