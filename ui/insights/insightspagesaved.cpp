// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/insightspage.h"
#include "ui/insights/savedcharts.h"

#include "homey/household.h"
#include "ui/program.h"

#include <QComboBox>
#include <QInputDialog>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

// The charts a person keeps, on this computer.

namespace foyer {

namespace {

constexpr int mostKept = 100;

QString preferenceOf(Program &program)
{
    return QStringLiteral("hub.%1.insightsCharts").arg(program.household().link.hubId());
}

} // namespace

QList<SavedChart> InsightsPage::saved() const
{
    return SavedChart::fromTexts(m_program.preference(preferenceOf(m_program)).toStringList());
}

void InsightsPage::keep(const QList<SavedChart> &charts)
{
    QStringList texts;
    for (const SavedChart &chart : charts)
        texts << chart.toText();
    m_program.setPreference(preferenceOf(m_program), texts);
}

void InsightsPage::fillSavedMenu()
{
    m_savedMenu->clear();
    const QList<SavedChart> charts = saved();
    const auto plainText = [](QString name) {
        return name.replace(QLatin1Char('&'), QLatin1String("&&"));
    };
    for (const SavedChart &chart : charts)
        connect(m_savedMenu->addAction(plainText(chart.name)), &QAction::triggered, this,
                [this, chart] { open(chart); });
    if (!charts.isEmpty())
        m_savedMenu->addSeparator();
    QAction *save = m_savedMenu->addAction(tr("Save this chart …"));
    save->setEnabled(!m_model.checked().isEmpty() && charts.size() < mostKept);
    connect(save, &QAction::triggered, this, &InsightsPage::askForName);
    if (charts.isEmpty())
        return;
    QMenu *remove = m_savedMenu->addMenu(tr("Remove"));
    for (const SavedChart &chart : charts)
        connect(remove->addAction(plainText(chart.name)), &QAction::triggered, this,
                [this, name = chart.name] {
                    QList<SavedChart> left = saved();
                    left.removeIf([&](const SavedChart &each) { return each.name == name; });
                    keep(left);
                });
}

void InsightsPage::askForName()
{
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(QStringLiteral("insightsSaveDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this chart"));
    dialog->setLabelText(tr("Name"));
    const std::vector<InsightsLog> logs = chosen();
    dialog->setTextValue(logs.empty() ? QString() : logs.front().title);
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &text) {
        SavedChart chart;
        chart.name = text.trimmed().left(100);
        chart.logs = m_model.checked();
        chart.resolution = options().resolution;
        chart.isCompared = options().isCompared;
        chart.isDifference = options().isDifference;
        if (chart.name.isEmpty() || chart.logs.isEmpty())
            return;
        QList<SavedChart> charts = saved();
        charts.removeIf([&](const SavedChart &each) { return each.name == chart.name; });
        charts << chart;
        keep(charts);
    });
    dialog->open();
}

void InsightsPage::open(const SavedChart &chart)
{
    const QSignalBlocker compare(m_compare), difference(m_difference);
    m_resolution->setCurrentIndex(m_resolution->findData(int(chart.resolution)));
    m_compare->setChecked(chart.isCompared);
    m_difference->setChecked(chart.isDifference);
    m_model.setChecked(chart.logs);
    read();
}

} // namespace foyer
