// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/snapshotdialog.h"

#include "ui/devices/zonefilterbox.h"
#include "ui/frame/words.h"
#include "ui/moods/valuerows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace foyer {

SnapshotDialog::SnapshotDialog(const Home &home, const UiWords &words, QWidget *parent)
    : QDialog(parent)
    , m_home(home)
    , m_words(words)
    , m_zone(new ZoneFilterBox(home, this))
    , m_name(new QLineEdit(this))
    , m_tree(new ValueTree({tr("Device"), tr("Now")}, this))
    , m_count(new PlainLabel(this))
{
    setObjectName(QStringLiteral("snapshotDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Take a snapshot"));
    resize(Theme::spacing(150), Theme::spacing(135));
    m_zone->setObjectName(QStringLiteral("snapshotZone"));
    m_zone->setAccessibleName(tr("Zone"));
    m_name->setObjectName(QStringLiteral("snapshotName"));
    m_name->setMaxLength(120);
    m_tree->setObjectName(QStringLiteral("snapshotValues"));
    m_tree->setAccessibleName(tr("Values to keep"));
    m_count->setSecondary(true);
    auto *note =
        new PlainLabel(tr("Kept on this computer alone. Nothing is changed at the Homey."), this);
    note->setSecondary(true);
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::spacing(3));
    form->setVerticalSpacing(Theme::spacing(2));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Zone"), m_zone);
    form->addRow(tr("Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_keep = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    m_keep->setObjectName(QStringLiteral("snapshotKeep"));
    m_keep->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(5), Theme::spacing(5),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    connect(m_zone, &ZoneFilterBox::zoneChosen, this, &SnapshotDialog::fill);
    connect(m_tree, &ValueTree::choiceChanged, this, &SnapshotDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &SnapshotDialog::refresh);
    fill();
}

QString SnapshotDialog::suggestedName() const
{
    const QString zone =
        m_zone->zone().isEmpty() ? tr("Whole home") : plain(m_home.zoneName(m_zone->zone()), 80);
    const QString time =
        m_words.locale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    //: name of a snapshot: zone, date and time
    return tr("%1, %2").arg(zone, time);
}

void SnapshotDialog::fill()
{
    QList<ValueTree::Value> values;
    for (const SnapshotCandidate &candidate : snapshotCandidates(m_home, m_zone->zone())) {
        ValueTree::Value value = valueRow(
            m_home, m_words, ZoneSnapshot::keyOf(candidate.deviceId, candidate.capabilityId),
            candidate.deviceId, candidate.capabilityId);
        if (candidate.bar == SnapshotCandidate::Bar::Guarded)
            value.bar = tr("left out for safety");
        else if (candidate.bar == SnapshotCandidate::Bar::NotKnown)
            value.bar = tr("not known");
        value.isChosen = candidate.isUsual;
        values << value;
    }
    m_tree->setValues(values);
    m_name->setText(suggestedName());
    refresh();
}

void SnapshotDialog::refresh()
{
    m_count->setText(chosenText(*m_tree, m_words));
    m_keep->setEnabled(!m_tree->chosen().isEmpty() && !m_name->text().trimmed().isEmpty());
}

ZoneSnapshot SnapshotDialog::snapshot() const
{
    return takeSnapshot(m_home, m_zone->zone(), m_name->text().trimmed(), m_tree->chosen(),
                        QDateTime::currentDateTimeUtc());
}

} // namespace foyer
