// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "support/signedinworld.h"
#include "ui/charts/chartpane.h"
#include "ui/insights/insightspage.h"
#include "ui/widgets/emptystate.h"

#include <QComboBox>
#include <QTreeView>

#include <cmath>

using namespace foyer;
using namespace foyer::test;

namespace {

sim::Options oldHub()
{
    sim::Options options = World::frozen();
    options.dialect = QStringLiteral("v2");
    return options;
}

} // namespace

/// The page of the insights with a hub of the generation before behind it: owner and short id in
/// the paths, and no API keys.
class TestInsightsPageV2 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_world = std::make_unique<World>(oldHub());
        QVERIFY(signIn(*m_world, {0}));
        QVERIFY(m_world->isLive());
        QCOMPARE(m_world->program->session()->hub().dialect, Dialect::V2);
        m_page = std::make_unique<InsightsPage>(*m_world->program, m_world->program->uiWords());
        m_page->reader().progress().setPace(std::chrono::milliseconds(0));
        m_page->resize(pageSize);
        m_page->show();
        QTRY_VERIFY(m_page->reader().isKnown());
    }
    void cleanup()
    {
        m_page.reset();
        m_world.reset();
    }

    void listsTheLogsBelowTheirDevices()
    {
        QVERIFY(logIndex("Desk lamp", "Power").isValid());
        QVERIFY(!m_page->findChild<EmptyState *>(QStringLiteral("insightsProblem"))->isVisible());
    }

    void drawsWhatTheHubRecorded()
    {
        QVERIFY(check("Desk lamp", "Power"));
        QVERIFY(check("Hall motion", "Motion alarm"));
        QTRY_COMPARE(drawn().size(), 2);
        QCOMPARE(drawn().at(0).unit, QStringLiteral("W"));
        QVERIFY(drawn().at(0).points.size() > 100);
        const auto &points = drawn().at(0).points;
        QVERIFY(std::any_of(points.cbegin(), points.cend(),
                            [](const Series::Point &point) { return std::isfinite(point.value); }));
        QCOMPARE(drawn().at(1).kind, ChartSeries::Kind::Bands);
        // V2 takes the owner and the short id of the log.
        const QString device = m_world->deviceNamed("Desk lamp");
        const auto asked = m_world->received("GET", QStringLiteral("/insights/log/homey:device:"));
        QVERIFY(std::any_of(asked.cbegin(), asked.cend(), [&](const auto &request) {
            return request.path ==
                   QStringLiteral("/api/manager/insights/log/homey:device:%1/measure_power/entry")
                       .arg(device);
        }));
        savePicture(*m_page, QStringLiteral("insights-v2"));
    }

    void asksOnlyForWindowsThatHubsOffer()
    {
        QVERIFY(check("Desk lamp", "Power"));
        QStringList offered;
        for (const Resolution each : allResolutions())
            offered << QString(QStringLiteral("resolution=") + resolutionId(each));
        auto *period = m_page->findChild<QComboBox *>(QStringLiteral("insightsPeriod"));
        for (int i = 0; i < period->count(); ++i) {
            if (!period->itemData(i).isValid())
                continue; // the separator
            period->setCurrentIndex(i);
            Q_EMIT period->activated(i);
            QTRY_VERIFY(!m_page->reader().progress().isBusy());
        }
        const auto asked = m_world->received("GET", QStringLiteral("/entry"));
        QVERIFY(asked.size() > 3);
        for (const sim::ReceivedRequest &request : asked)
            QVERIFY2(offered.contains(request.query), qPrintable(request.query));
    }

private:
    [[nodiscard]] QModelIndex logIndex(const char *owner, const char *title) const
    {
        const auto *model = m_page->findChild<QTreeView *>(QStringLiteral("insightLogs"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex parent = model->index(row, 0);
            for (int log = 0;
                 parent.data().toString() == QLatin1String(owner) && log < model->rowCount(parent);
                 ++log) {
                const QModelIndex index = model->index(log, 0, parent);
                if (index.data().toString().startsWith(QLatin1String(title)))
                    return index;
            }
        }
        return {};
    }
    bool check(const char *owner, const char *title)
    {
        const QModelIndex index = logIndex(owner, title);
        return index.isValid() && m_page->findChild<QTreeView *>(QStringLiteral("insightLogs"))
                                      ->model()
                                      ->setData(index, Qt::Checked, Qt::CheckStateRole);
    }
    [[nodiscard]] QList<ChartSeries> drawn() const
    {
        return m_page->findChild<Chart *>(QStringLiteral("insightsChart"))->series();
    }

    std::unique_ptr<World> m_world;
    std::unique_ptr<InsightsPage> m_page;
};

QTEST_MAIN(TestInsightsPageV2)
#include "tst_insightspage_v2.moc"
