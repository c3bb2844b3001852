// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/snapshotcard.h"

#include "homey/zonesnapshot.h"
#include "ui/frame/words.h"
#include "ui/moods/snapshotbook.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roundbutton.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace foyer {

SnapshotCard::SnapshotCard(const SnapshotBook &book, const Home &home, const UiWords &words,
                           QWidget *parent)
    : HomeCard(QStringLiteral("camera"), tr("Snapshots"), parent)
    , m_book(book)
    , m_home(home)
    , m_words(words)
    , m_none(new PlainLabel(tr("A snapshot remembers how the devices of a zone are set, so that "
                               "you can put them back later. It stays on this computer."),
                            this))
{
    setObjectName(QStringLiteral("snapshotCard"));
    m_none->setSecondary(true);
    m_none->setWordWrap(true);
    content()->addWidget(m_none);
    connect(&book, &SnapshotBook::changed, this, &SnapshotCard::rebuild);
    rebuild();
}

QString SnapshotCard::detailOf(const ZoneSnapshot &snapshot) const
{
    int differing = 0;
    for (const SnapshotDifference &difference : differencesOf(m_home, snapshot))
        differing += difference.state == SnapshotDifference::State::Same ||
                             difference.state == SnapshotDifference::State::Idle
                         ? 0
                         : 1;
    const int values = int(snapshot.entries.size());
    const QString count = values == 1 ? tr("1 value") : tr("%n values", nullptr, values);
    const QString now = differing == 0   ? tr("all as in the snapshot")
                        : differing == 1 ? tr("1 is different now")
                                         : tr("%n are different now", nullptr, differing);
    return QStringList{count, m_words.age(snapshot.takenAt), now}.join(QStringLiteral(" · "));
}

SnapshotCard::Row SnapshotCard::makeRow(const ZoneSnapshot &snapshot)
{
    auto *row = new QWidget(this);
    row->setObjectName(QStringLiteral("snapshotRow"));
    const QString name = plain(snapshot.name, 120);
    auto *title = new PlainLabel(name, row);
    title->setFont(Theme::font(Theme::FontRole::Strong, font()));
    title->setElided(true);
    auto *detail = new PlainLabel(row);
    detail->setSecondary(true);
    detail->setElided(true);
    auto *compare = new QPushButton(tr("Compare …"), row);
    compare->setObjectName(QString(QStringLiteral("compare/") + snapshot.id));
    compare->setAutoDefault(false);
    compare->setAccessibleName(tr("Compare with %1").arg(name));
    auto *remove = new RoundButton(QStringLiteral("trash"), RoundButton::Look::Plain, row);
    remove->setObjectName(QString(QStringLiteral("deleteSnapshot/") + snapshot.id));
    remove->setAccessibleName(tr("Delete snapshot %1").arg(name));
    remove->setToolTip(tr("Delete"));
    const QString id = snapshot.id;
    connect(compare, &QPushButton::clicked, this, [this, id] { Q_EMIT compareRequested(id); });
    connect(remove, &QAbstractButton::clicked, this, [this, id] { Q_EMIT deleteRequested(id); });
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::spacing(1) / 2);
    texts->addWidget(title);
    texts->addWidget(detail);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, Theme::spacing(2), 0, Theme::spacing(2));
    layout->setSpacing(Theme::spacing(2));
    layout->addLayout(texts, 1);
    layout->addWidget(compare);
    layout->addWidget(remove);
    return {id, row, detail};
}

/// The rows that are there stay: only what came and went is made and removed.
void SnapshotCard::rebuild()
{
    for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
        if (m_book.snapshot(m_rows.at(i).id))
            continue;
        QWidget *gone = m_rows.takeAt(i).widget;
        content()->removeWidget(gone);
        gone->hide();
        gone->deleteLater();
    }
    int at = 0;
    for (const ZoneSnapshot &snapshot : m_book.snapshots()) {
        if (at >= m_rows.size() || m_rows.at(at).id != snapshot.id) {
            m_rows.insert(at, makeRow(snapshot));
            content()->insertWidget(at, m_rows.at(at).widget);
            m_rows.at(at).widget->show();
        }
        ++at;
    }
    m_none->setVisible(m_rows.isEmpty());
    setNote(m_rows.isEmpty() ? QString() : m_words.locale().toString(m_rows.size()));
    refresh();
}

void SnapshotCard::refresh()
{
    for (const Row &row : std::as_const(m_rows)) {
        const ZoneSnapshot *snapshot = m_book.snapshot(row.id);
        if (!snapshot)
            continue;
        const QString detail = detailOf(*snapshot);
        row.detail->setText(detail);
        row.widget->setAccessibleName(
            QString(plain(snapshot->name, 120) + QStringLiteral(", ") + detail));
    }
}

} // namespace foyer
