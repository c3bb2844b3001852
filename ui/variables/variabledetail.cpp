// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/variabledetail.h"

#include "homey/household.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/variables/variablenotes.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/sparkline.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

namespace {

constexpr int MostUses = 30;
constexpr int MostValues = 8;

} // namespace

VariableDetail::VariableDetail(Program &program, const UiWords &words, VariableNotes &notes,
                               QWidget *parent)
    : QScrollArea(parent)
    , m_program(program)
    , m_words(words)
    , m_notes(notes)
    , m_content(new QWidget)
    , m_name(new PlainLabel(m_content))
    , m_value(new PlainLabel(m_content))
    , m_last(new PlainLabel(m_content))
    , m_usesText(new PlainLabel(m_content))
    , m_line(new Sparkline(m_content))
    , m_uses(new QVBoxLayout)
    , m_tags(new QLineEdit(m_content))
    , m_note(new QPlainTextEdit(m_content))
{
    setObjectName(QStringLiteral("variableDetail"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(Theme::spacing(4), Theme::spacing(1), Theme::spacing(4),
                               Theme::spacing(4));
    column->setSpacing(Theme::spacing(1));
    m_name->setObjectName(QStringLiteral("variableDetailName"));
    m_name->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_name->setWordWrap(true);
    m_value->setObjectName(QStringLiteral("variableDetailValue"));
    m_value->setSecondary(true);
    m_value->setWordWrap(true);
    column->addWidget(m_name);
    column->addWidget(m_value);
    addHeading(column, tr("History"));
    m_line->setObjectName(QStringLiteral("variableLine"));
    m_line->setLabelsVisible(true);
    m_line->setMinimumHeight(Theme::spacing(16));
    m_last->setObjectName(QStringLiteral("variableLast"));
    m_last->setSecondary(true);
    column->addWidget(m_line);
    column->addWidget(m_last);
    addHeading(column, tr("Used by flows"));
    m_usesText->setObjectName(QStringLiteral("variableUses"));
    m_usesText->setSecondary(true);
    m_usesText->setWordWrap(true);
    m_uses->setSpacing(0);
    column->addWidget(m_usesText);
    column->addLayout(m_uses);
    addHeading(column, tr("Tags"));
    m_tags->setObjectName(QStringLiteral("variableTags"));
    m_tags->setAccessibleName(tr("Tags"));
    m_tags->setPlaceholderText(tr("garden, heating"));
    column->addWidget(m_tags);
    addHeading(column, tr("Note"));
    m_note->setObjectName(QStringLiteral("variableNote"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("Kept on this computer only."));
    m_note->setTabChangesFocus(true);
    m_note->setMaximumHeight(Theme::spacing(28));
    column->addWidget(m_note);
    column->addStretch(1);
    setWidget(m_content);

    connect(m_tags, &QLineEdit::editingFinished, this, &VariableDetail::keep);
    connect(m_note, &QPlainTextEdit::textChanged, this, &VariableDetail::keep);
    Household &household = program.household();
    connect(&household.variables, &VariableHistory::changed, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
    connect(&program.home(), &Home::variableChanged, this, [this](const QString &id) {
        if (id == m_id)
            refresh();
    });
    connect(&household.flows, &Flows::changed, this, &VariableDetail::showUses);
    connect(&household.flows, &Flows::flowChanged, this, &VariableDetail::showUses);
    connect(&notes, &VariableNotes::changed, this, [this] {
        if (!m_tags->hasFocus() && !m_note->hasFocus())
            show(m_id);
    });
    show({});
}

VariableDetail::~VariableDetail() = default;

PlainLabel *VariableDetail::addHeading(QVBoxLayout *column, const QString &text)
{
    auto *heading = new PlainLabel(text, m_content);
    heading->setFont(Theme::font(Theme::FontRole::Strong, font()));
    column->addSpacing(Theme::spacing(3));
    column->addWidget(heading);
    return heading;
}

void VariableDetail::show(const QString &variableId)
{
    if (variableId != m_id)
        keep();
    m_id = variableId;
    const VariableNotes::About about = m_notes.about(m_id);
    const QSignalBlocker quiet(m_note);
    m_tags->setText(about.tags.join(QStringLiteral(", ")));
    if (m_note->toPlainText() != about.note)
        m_note->setPlainText(about.note);
    refresh();
}

void VariableDetail::keep()
{
    if (m_id.isEmpty())
        return;
    m_notes.setAbout(m_id, {m_note->toPlainText(), VariableNotes::tagsOf(m_tags->text())});
}

void VariableDetail::refresh()
{
    const Variable *variable = m_program.home().variable(m_id);
    m_content->setVisible(variable != nullptr);
    if (!variable)
        return;
    m_name->setText(plain(variable->name));
    QString value = plain(m_words.variableValue(*variable), 400);
    const auto number = variable->shown().number();
    // Flows keep shares as fractions; between 0 and 1 that is most likely what it is.
    if (number && *number > 0 && *number < 1)
        value = tr("%1 = %2", "a number, the same as percentage")
                    .arg(value, m_words.percent(*number * 100));
    m_value->setText(value);
    showHistory();
    showUses();
}

void VariableDetail::showHistory()
{
    const Variable *variable = m_program.home().variable(m_id);
    if (!variable)
        return;
    const VariableHistory &history = m_program.household().variables;
    const auto said = [this, type = variable->type](const Value &value) {
        Variable then;
        then.type = type;
        then.value = value;
        return plain(m_words.variableValue(then), 60);
    };
    const Series series = history.series(m_id);
    const auto entries = history.entries(m_id);
    m_line->setVisible(series.points.size() > 1);
    if (m_line->isVisibleTo(m_content))
        m_line->setSeries(
            series,
            [said, isBoolean = series.isBoolean](double value) {
                return said(isBoolean ? Value(value >= 0.5) : Value(value));
            },
            plain(variable->name));
    QStringList lines;
    const qsizetype oldest = std::max<qsizetype>(0, entries.size() - MostValues);
    for (qsizetype i = entries.size() - 1; i >= oldest; --i) {
        const QDateTime at = QDateTime::fromMSecsSinceEpoch(entries.at(i).at);
        const QString time = at.date() == QDate::currentDate()
                                 ? m_words.locale().toString(at.time(), QLocale::ShortFormat)
                                 : m_words.locale().toString(at, QLocale::ShortFormat);
        lines << tr("%1   %2", "time, value").arg(time, said(entries.at(i).value));
    }
    if (entries.size() <= 1)
        lines << tr("Foyer has not seen it change yet.");
    m_last->setText(lines.join(u'\n'));
}

void VariableDetail::showUses()
{
    while (QLayoutItem *item = m_uses->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const Flows &flows = m_program.household().flows;
    if (!flows.isKnown()) {
        m_usesText->setText(flows.problem() && flows.problem()->kind == Error::Kind::MissingScope
                                ? tr("This sign-in may not read flows (homey.flow.readonly).")
                            : flows.problem() ? m_words.errorText(*flows.problem())
                                              : tr("Not known yet."));
        return;
    }
    const auto uses = flows.usesOf(m_id);
    m_usesText->setText(uses.empty()       ? tr("No flow uses it.")
                        : uses.size() == 1 ? tr("One flow uses it.")
                                           : tr("%n flows use it.", nullptr, int(uses.size())));
    for (size_t i = 0; i < uses.size() && i < MostUses; ++i) {
        const FlowUse &use = uses[i];
        auto *open = new QToolButton(m_content);
        open->setObjectName(QStringLiteral("variableUse"));
        open->setText(escapedMnemonic(use.name.isEmpty() ? tr("Flow without a name") : use.name));
        open->setAccessibleName(tr("Open the flow %1").arg(plain(use.name)));
        open->setIcon(themedIcon(use.isBroken     ? QStringLiteral("warning")
                                 : use.isAdvanced ? QStringLiteral("flow-graph")
                                                  : QStringLiteral("flows")));
        open->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        open->setAutoRaise(true);
        open->setFocusPolicy(Qt::StrongFocus);
        open->setMinimumHeight(Theme::controlHeight);
        connect(open, &QToolButton::clicked, this,
                [this, id = use.id] { Q_EMIT flowRequested(id); });
        m_uses->addWidget(open, 0, Qt::AlignLeading);
    }
}

} // namespace foyer
