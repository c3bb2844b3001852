// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/journal/journalstrip.h"

#include "ui/frame/text.h"
#include "ui/journal/journalwords.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace foyer {

JournalStrip::JournalStrip(QWidget *parent)
    : QFrame(parent)
    , m_what(new PlainLabel(this))
    , m_reason(new PlainLabel(this))
    , m_button(new QPushButton(themedIcon(QStringLiteral("undo")), tr("Take back"), this))
{
    setObjectName(QStringLiteral("journalStrip"));
    m_what->setObjectName(QStringLiteral("journalStripWhat"));
    m_what->setFont(Theme::font(Theme::FontRole::Strong, font()));
    m_what->setElided(true);
    m_reason->setObjectName(QStringLiteral("journalStripReason"));
    m_reason->setSecondary(true);
    m_reason->setElided(true);
    m_button->setObjectName(QStringLiteral("journalTakeBack"));
    m_button->setAutoDefault(false);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(Theme::spacing(1));
    texts->addWidget(m_what);
    texts->addWidget(m_reason);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(6), Theme::spacing(3), Theme::spacing(6),
                               Theme::spacing(3));
    layout->setSpacing(Theme::spacing(3));
    layout->addLayout(texts, 1);
    layout->addWidget(m_button);
}

void JournalStrip::show(const JournalEntry *entry, JournalEntry::Bar bar, const JournalWords &words,
                        const QString &refusal)
{
    const bool canTakeBack = entry && bar == JournalEntry::Bar::None && refusal.isEmpty();
    QString reason = tr("Choose an entry to take it back.");
    if (canTakeBack)
        reason = tr("Goes back to %1.").arg(words.value(*entry, entry->from));
    else if (entry)
        reason = bar == JournalEntry::Bar::None ? refusal : words.reason(*entry, bar);
    m_what->setText(entry ? tr("%1: %2").arg(words.what(*entry), words.change(*entry))
                          : tr("No entry chosen"));
    m_reason->setText(reason);
    m_button->setEnabled(canTakeBack);
    m_button->setToolTip(plainToolTip(reason)); // may quote the hub
    m_button->setAccessibleDescription(
        entry ? QString(words.what(*entry) + QStringLiteral(". ") + reason) : reason);
}

void JournalStrip::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setPen(colours.border);
    painter.drawLine(0, 0, width(), 0);
}

} // namespace foyer
