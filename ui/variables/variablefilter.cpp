// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variablefilter.h"

#include "homey/household.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/variables/variablelist.h"
#include "ui/variables/variablenotes.h"

namespace foyer {

namespace {

constexpr int UnusedRow = 1;
constexpr int FirstTag = 2;

} // namespace

VariableFilter::VariableFilter(Program &program, const UiWords &words, VariableList &list,
                               const VariableNotes &notes, QWidget *parent)
    : QComboBox(parent)
    , m_program(program)
    , m_words(words)
    , m_list(list)
    , m_notes(notes)
{
    setObjectName(QStringLiteral("variableFilter"));
    setAccessibleName(tr("Which variables"));
    addItem(tr("All variables"));
    addItem(tr("Unused"));
    m_settled.setSingleShot(true);
    m_settled.setInterval(0);
    connect(&m_settled, &QTimer::timeout, this, &VariableFilter::refresh);
    const auto later = [this] { m_settled.start(); };
    Flows &flows = program.household().flows;
    connect(&flows, &Flows::changed, this, later);
    connect(&flows, &Flows::flowAdded, this, later);
    connect(&flows, &Flows::flowChanged, this, later);
    connect(&flows, &Flows::flowRemoved, this, later);
    connect(&program.home(), &Home::variableAdded, this, later);
    connect(&program.home(), &Home::variableRemoved, this, later);
    connect(&notes, &VariableNotes::changed, this, later);
    connect(this, &QComboBox::currentIndexChanged, this, &VariableFilter::apply);
    refresh();
}

void VariableFilter::showAll()
{
    setCurrentIndex(0);
}

void VariableFilter::showEvent(QShowEvent *event)
{
    QComboBox::showEvent(event);
    m_program.household().flows.need();
}

QSet<QString> VariableFilter::unused() const
{
    const Flows &flows = m_program.household().flows;
    QSet<QString> found;
    for (const QString &id : m_program.home().variableIds()) {
        if (flows.usesOf(id).empty())
            found.insert(id);
    }
    return found;
}

void VariableFilter::refresh()
{
    const bool isKnown = m_program.household().flows.isKnown();
    setItemText(UnusedRow, isKnown
                               ? tr("Unused (%1)").arg(m_words.locale().toString(unused().size()))
                               : tr("Unused"));
    const QString chosen = currentIndex() >= FirstTag ? currentData().toString() : QString();
    const QStringList tags = m_notes.tags();
    QStringList shown;
    for (int row = FirstTag; row < count(); ++row)
        shown << itemData(row).toString();
    if (tags != shown) {
        const QSignalBlocker quiet(this);
        while (count() > FirstTag)
            removeItem(FirstTag);
        for (const QString &tag : tags)
            addItem(tr("Tag: %1").arg(tag), tag);
        if (!chosen.isEmpty())
            setCurrentIndex(std::max(0, findData(chosen)));
    }
    apply();
}

void VariableFilter::apply()
{
    std::optional<QSet<QString>> only;
    if (currentIndex() == UnusedRow && m_program.household().flows.isKnown()) {
        only = unused();
    } else if (currentIndex() >= FirstTag) {
        only.emplace();
        const QString tag = currentData().toString();
        for (const QString &id : m_program.home().variableIds()) {
            if (m_notes.about(id).tags.contains(tag, Qt::CaseInsensitive))
                only->insert(id);
        }
    }
    m_list.setOnly(only);
    Q_EMIT filtered();
}

} // namespace foyer
