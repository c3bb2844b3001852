// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/mooddialog.h"

#include "homey/home.h"
#include "ui/devices/zonefilterbox.h"
#include "ui/frame/words.h"
#include "ui/moods/valuerows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace foyer {

MoodDialog::MoodDialog(const Home &home, const UiWords &words, std::optional<Mood> mood,
                       QWidget *parent)
    : QDialog(parent)
    , m_home(home)
    , m_words(words)
    , m_mood(std::move(mood))
    , m_name(new QLineEdit(this))
    , m_tree(new ValueTree({tr("Device"), m_mood ? tr("Value") : tr("Now")}, this))
    , m_fromNow(new QCheckBox(tr("Take over how everything chosen is now"), this))
    , m_count(new PlainLabel(this))
{
    setObjectName(QStringLiteral("moodDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_mood ? tr("Edit mood") : tr("New mood"));
    resize(Theme::spacing(150), Theme::spacing(135));
    build();
    fill();
}

void MoodDialog::build()
{
    m_name->setObjectName(QStringLiteral("moodName"));
    m_name->setMaxLength(120);
    m_tree->setObjectName(QStringLiteral("moodValues"));
    m_tree->setAccessibleName(tr("What the mood sets"));
    m_fromNow->setObjectName(QStringLiteral("moodFromNow"));
    m_fromNow->setVisible(m_mood.has_value());
    m_count->setSecondary(true);
    auto *note = new PlainLabel(m_mood ? tr("Nothing is switched by this: only the mood changes.")
                                       : tr("The Homey keeps it, for everybody at home. Set up "
                                            "the room first: the mood takes over how it is now."),
                                this);
    note->setSecondary(true);
    note->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::spacing(3));
    form->setVerticalSpacing(Theme::spacing(2));
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    if (!m_mood) {
        m_zone = new ZoneFilterBox(m_home, this);
        m_zone->setObjectName(QStringLiteral("moodZone"));
        m_zone->setAccessibleName(tr("Zone"));
        form->addRow(tr("Zone"), m_zone);
        connect(m_zone, &ZoneFilterBox::zoneChosen, this, &MoodDialog::fill);
    } else {
        m_name->setText(m_mood->name);
    }
    form->addRow(tr("Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(m_mood ? tr("Save") : tr("Create"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("moodSave"));
    m_save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(5), Theme::spacing(5),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(note);
    layout->addLayout(form);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_fromNow);
    layout->addWidget(m_count);
    layout->addWidget(buttons);
    connect(m_tree, &ValueTree::choiceChanged, this, &MoodDialog::refresh);
    connect(m_name, &QLineEdit::textChanged, this, &MoodDialog::refresh);
}

QString MoodDialog::zone() const
{
    return m_zone ? m_zone->zone() : m_mood->zoneId;
}

QString MoodDialog::textOf(const MoodCandidate &candidate) const
{
    const Capability *capability =
        m_home.device(candidate.deviceId)->capability(candidate.capabilityId);
    const QString now = m_words.valueText(*capability, candidate.now);
    if (candidate.inMood.isNull())
        return m_mood ? tr("now %1").arg(now) : now;
    const QString inMood = m_words.valueText(*capability, candidate.inMood);
    return candidate.inMood == candidate.now ? inMood : tr("%1, now %2").arg(inMood, now);
}

void MoodDialog::fill()
{
    QList<ValueTree::Value> values;
    for (const MoodCandidate &candidate : moodCandidates(m_home, zone(), edited())) {
        ValueTree::Value value =
            valueRow(m_home, m_words, candidate.key(), candidate.deviceId, candidate.capabilityId);
        value.text = textOf(candidate);
        if (candidate.isGuarded)
            value.bar = candidate.inMood.isNull() ? tr("left out for safety")
                                                  : tr("stays as it is in the mood");
        value.isChosen = m_mood ? !candidate.inMood.isNull() : candidate.isUsual;
        values << value;
    }
    m_tree->setValues(values);
    refresh();
}

void MoodDialog::refresh()
{
    m_count->setText(chosenText(*m_tree, m_words));
    m_save->setEnabled(!m_tree->chosen().isEmpty() && !m_name->text().trimmed().isEmpty());
}

MoodDraft MoodDialog::draft() const
{
    return moodDraft(m_home, zone(), edited(), m_name->text().trimmed(), m_tree->chosen(),
                     m_fromNow->isChecked());
}

} // namespace foyer
