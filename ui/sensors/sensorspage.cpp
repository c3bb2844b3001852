// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sensors/sensorspage.h"

#include "homey/household.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/sensors/kindwords.h"
#include "ui/sensors/readingtree.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/rowskeleton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sparkline.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace foyer {

SensorsPage::SensorsPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("sensors"), tr("Sensors"), QStringLiteral("cap-temperature"), parent)
    , m_program(program)
    , m_words(words)
    , m_readings(program.home())
    , m_trends(program.household().history)
    , m_list(m_readings, program.household().history, words)
    , m_kinds(new ChipRow(tr("Kinds of readings"), tr("All"), this))
    , m_stack(new QStackedWidget(this))
    , m_tree(new ReadingTree(m_list, m_trends, m_stack))
    , m_nothing(new EmptyState(QStringLiteral("cap-temperature"), tr("Nothing measures here yet"),
                               m_stack))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No reading matches"), m_stack))
    , m_skeleton(new RowSkeleton(m_stack))
{
    m_list.setTrendWords([this](const QModelIndex &source) {
        const Trends::Key key(source.data(ReadingModel::DeviceIdRole).toString(),
                              source.data(ReadingModel::CapabilityIdRole).toString());
        const Series *series = m_trends.series(key);
        const QModelIndex index = m_list.mapFromSource(source);
        return series ? Sparkline::summaryOf(*series, m_list.formatter(index),
                                             m_list.readingTitle(index), m_words.locale())
                      : QString();
    });
    buildContent();
    connect(searchField(), &QLineEdit::textChanged, this, [this](const QString &text) {
        m_list.setText(text);
        m_tree->refresh();
        updateContents();
    });
    connect(m_kinds, &ChipRow::choiceChanged, this, [this] {
        m_list.setKinds(m_kinds->chosen());
        m_tree->refresh();
        updateContents();
    });
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        updateKinds();
        updateContents();
    });
    const auto soon = [this] { m_soon.start(); };
    connect(&m_readings, &QAbstractItemModel::rowsInserted, this, soon);
    connect(&m_readings, &QAbstractItemModel::rowsRemoved, this, soon);
    connect(&program.home(), &Home::loaded, this, soon);
    updateKinds();
    updateContents();
}

SensorsPage::~SensorsPage()
{
    // It paints from the list and the trends, and tells them when it is hidden: it goes first.
    delete m_tree;
}

void SensorsPage::buildContent()
{
    addSearch(tr("Search sensors"));
    m_kinds->setObjectName(QStringLiteral("sensorKinds"));
    m_nothing->setObjectName(QStringLiteral("noSensors"));
    m_nothing->setDetail(
        tr("Everything your devices measure and report appears here, with its day."));
    m_noMatch->setObjectName(QStringLiteral("noMatchingReading"));
    m_noMatch->setDetail(tr("Try fewer words or another kind."));
    m_noMatch->setAction(tr("Show all"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, &SensorsPage::clearFilters);
    connect(m_tree, &ReadingTree::deviceActivated, this, &SensorsPage::deviceActivated);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_tree, m_nothing, m_noMatch, m_skeleton})
        m_stack->addWidget(widget);
    auto *chips = new QVBoxLayout;
    chips->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), Theme::spacing(3));
    chips->addWidget(m_kinds);
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(4), 0, Theme::spacing(4), 0);
    inset->addWidget(m_stack);
    contentLayout()->addLayout(chips);
    contentLayout()->addLayout(inset, 1);
}

void SensorsPage::updateKinds()
{
    QList<ChipRow::Item> items;
    for (int row = 0; row < m_readings.rowCount(); ++row) {
        const QModelIndex index = m_readings.index(row, 0);
        const ReadingKind kind = m_readings.kindAt(index);
        const QString count = m_words.locale().toString(m_readings.countOf(kind));
        //: a kind of reading and how many there are
        items << ChipRow::Item{int(kind), tr("%1  %2").arg(KindWords::name(kind), count),
                               tr("%1, %2").arg(KindWords::name(kind), count)};
    }
    m_kinds->setItems(items);
    m_kinds->setVisible(items.size() > 1);
}

void SensorsPage::updateContents()
{
    const int total = m_readings.total();
    const int shown = m_list.isNarrowed() ? m_list.shown() : total;
    searchField()->setMatchCount(shown, total);
    QWidget *wanted = m_tree;
    if (!m_program.home().isLoaded() && total == 0)
        wanted = m_skeleton;
    else if (total == 0)
        wanted = m_nothing;
    else if (shown == 0)
        wanted = m_noMatch;
    const QLocale &locale = m_words.locale();
    setSubtitle(wanted == m_skeleton || total == 0 ? QString()
                : m_list.isNarrowed()
                    ? tr("%1 of %2").arg(locale.toString(shown), locale.toString(total))
                : total == 1 ? tr("1 reading")
                             : tr("%n readings", nullptr, total));
    m_stack->setCurrentWidget(wanted);
}

void SensorsPage::clearFilters()
{
    searchField()->clear();
    m_kinds->clearChoice();
    m_list.setKinds({});
    m_tree->refresh();
    updateContents();
    m_tree->setFocus();
}

void SensorsPage::showDevice(const QString &deviceId)
{
    const Device *device = m_program.home().device(deviceId);
    if (!device)
        return;
    for (const Capability &capability : device->capabilities) {
        const QModelIndex source = m_readings.indexOf(deviceId, capability.id);
        if (!source.isValid())
            continue;
        if (!m_list.mapFromSource(source).isValid())
            clearFilters();
        const QModelIndex index = m_list.mapFromSource(source);
        m_tree->expand(index.parent());
        m_tree->setCurrentIndex(index);
        m_tree->scrollTo(index);
        return;
    }
}

bool SensorsPage::closeTopmost()
{
    if (searchField()->text().isEmpty())
        return false;
    searchField()->clear();
    return true;
}

QWidget *SensorsPage::firstFocus()
{
    return m_stack->currentWidget() == m_tree ? static_cast<QWidget *>(m_tree) : searchField();
}

} // namespace foyer
