// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "support/testhome.h"
#include "ui/sensors/kindwords.h"
#include "ui/sensors/readingtree.h"
#include "ui/sensors/sensorspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QHeaderView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

class TestSensorsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void groupsByKindAndSaysTheRangeOverTheHome();
    void cellsSayDeviceZoneReadingValueTodayAndAge();
    void everyKindHasAName();
    void searchesAndCounts();
    void chipsNarrowToKinds();
    void chipsAreOneTabStopWithArrowKeys();
    void sortsWithinKindsOnly();
    void valuesChangeWithoutReset();
    void selectionSurvivesAChangeWhileSortedByValue();
    void enterOpensTheDeviceAndFoldsAKind();
    void trendsAreFetchedForWhatIsInSight();
    void showsASkeletonThenASentenceWhenThereIsNothing();
    void leavesColumnsOutWhenItIsNarrow();
    void looksRight();

private:
    [[nodiscard]] QAbstractItemModel *list() const { return m_tree->model(); }
    [[nodiscard]] QModelIndex kind(ReadingKind wanted) const;
    [[nodiscard]] QModelIndex reading(const QString &deviceId, const QString &capabilityId) const;
    [[nodiscard]] QStringList devicesOf(ReadingKind wanted) const;

    Theme m_theme;
    std::unique_ptr<PageProgram> m_program;
    std::unique_ptr<SensorsPage> m_page;
    ReadingTree *m_tree = nullptr;
};

void TestSensorsPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.apply(*qApp, Theme::Scheme::Light);
}

void TestSensorsPage::init()
{
    m_page.reset();
    m_program = std::make_unique<PageProgram>();
    m_program->home().setStale(false);
    m_program->home().apply(test::testHome());
    m_page = std::make_unique<SensorsPage>(*m_program, m_program->uiWords());
    m_page->resize(pageSize);
    m_page->show();
    m_tree = m_page->findChild<ReadingTree *>(QStringLiteral("readingTree"));
    QVERIFY(m_tree);
}

QModelIndex TestSensorsPage::kind(ReadingKind wanted) const
{
    for (int row = 0; row < list()->rowCount(); ++row) {
        const QModelIndex index = list()->index(row, 0);
        if (index.data(ReadingModel::KindRole).toInt() == int(wanted))
            return index;
    }
    return {};
}

QModelIndex TestSensorsPage::reading(const QString &deviceId, const QString &capabilityId) const
{
    for (int row = 0; row < list()->rowCount(); ++row) {
        const QModelIndex parent = list()->index(row, 0);
        for (int below = 0; below < list()->rowCount(parent); ++below) {
            const QModelIndex index = list()->index(below, 0, parent);
            if (index.data(ReadingModel::DeviceIdRole).toString() == deviceId &&
                index.data(ReadingModel::CapabilityIdRole).toString() == capabilityId)
                return index;
        }
    }
    return {};
}

QStringList TestSensorsPage::devicesOf(ReadingKind wanted) const
{
    QStringList found;
    const QModelIndex parent = kind(wanted);
    for (int row = 0; row < list()->rowCount(parent); ++row)
        found << list()->index(row, 0, parent).data(ReadingModel::DeviceIdRole).toString();
    return found;
}

void TestSensorsPage::groupsByKindAndSaysTheRangeOverTheHome()
{
    QAbstractItemModelTester tester(list(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const QModelIndex temperature = kind(ReadingKind::Temperature);
    QCOMPARE(temperature.row(), 0);
    QCOMPARE(temperature.data().toString(), QStringLiteral("Temperature"));
    QCOMPARE(temperature.siblingAtColumn(ReadingModel::ZoneColumn).data().toString(),
             QStringLiteral("2 readings"));
    QCOMPARE(temperature.siblingAtColumn(ReadingModel::ValueColumn).data().toString(),
             QStringLiteral("20.5 °C to 21.5 °C"));
    QCOMPARE(temperature.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Temperature, 2 readings, 20.5 °C to 21.5 °C"));
    QCOMPARE(
        kind(ReadingKind::Contact).siblingAtColumn(ReadingModel::ValueColumn).data().toString(),
        QStringLiteral("Closed"));
    QVERIFY(m_tree->isExpanded(temperature));
}

void TestSensorsPage::cellsSayDeviceZoneReadingValueTodayAndAge()
{
    m_program->home().reportCapability(QStringLiteral("climate"),
                                       QStringLiteral("measure_temperature"), Value(23.0),
                                       QDateTime::currentDateTimeUtc());
    const QModelIndex row =
        reading(QStringLiteral("climate"), QStringLiteral("measure_temperature"));
    const auto cell = [&](int column) { return row.siblingAtColumn(column).data().toString(); };
    QCOMPARE(cell(ReadingModel::DeviceColumn), QStringLiteral("Climate"));
    QCOMPARE(cell(ReadingModel::ZoneColumn), QStringLiteral("Kitchen"));
    QCOMPARE(cell(ReadingModel::ReadingColumn), QStringLiteral("Temperature"));
    QCOMPARE(cell(ReadingModel::ValueColumn), QStringLiteral("23 °C"));
    QVERIFY2(cell(ReadingModel::TodayColumn).contains(QStringLiteral("23 °C")),
             qPrintable(cell(ReadingModel::TodayColumn)));
    QCOMPARE(cell(ReadingModel::AgeColumn), QStringLiteral("just now"));
    QCOMPARE(row.data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Climate, Kitchen, Temperature 23 °C"));
    for (int column = 0; column < ReadingModel::ColumnCount; ++column)
        QVERIFY(!list()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString().isEmpty());
}

void TestSensorsPage::everyKindHasAName()
{
    QSet<QString> names;
    for (int id = 0; id < readingKindCount; ++id) {
        names.insert(KindWords::name(ReadingKind(id)));
        QVERIFY(!KindWords::icon(ReadingKind(id)).isEmpty());
    }
    QCOMPARE(names.size(), readingKindCount);
}

void TestSensorsPage::searchesAndCounts()
{
    SearchField *search = m_page->searchField();
    search->setText(QStringLiteral("kitchen humid"));
    QCOMPARE(list()->rowCount(), 1);
    QCOMPARE(devicesOf(ReadingKind::Humidity), QStringList{QStringLiteral("climate")});
    QVERIFY(search->matchText().startsWith(QLatin1String("1 of ")));
    search->setText(QStringLiteral("nothing like it"));
    auto *none = m_page->findChild<EmptyState *>(QStringLiteral("noMatchingReading"));
    QVERIFY(none->isVisible());
    none->button()->click();
    QVERIFY(m_tree->isVisible());
    QVERIFY(search->text().isEmpty());
}

void TestSensorsPage::chipsNarrowToKinds()
{
    const auto chip = [this](ReadingKind id) {
        return m_page->findChild<Chip *>(QStringLiteral("chip%1").arg(int(id)));
    };
    QCOMPARE(chip(ReadingKind::Temperature)->text(), QStringLiteral("Temperature  2"));
    QTest::mouseClick(chip(ReadingKind::Temperature), Qt::LeftButton);
    QCOMPARE(list()->rowCount(), 1);
    QTest::mouseClick(chip(ReadingKind::Power), Qt::LeftButton);
    QCOMPARE(list()->rowCount(), 2);
    auto *all = m_page->findChild<Chip *>(QStringLiteral("chipAll"));
    QVERIFY(!all->isChecked());
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(list()->rowCount() > 2);
    QVERIFY(!chip(ReadingKind::Power)->isChecked());
    // A chosen kind that leaves the home takes its choice along.
    QTest::mouseClick(chip(ReadingKind::Power), Qt::LeftButton);
    m_program->home().removeDevice(QStringLiteral("meter"));
    QTRY_VERIFY(all->isChecked());
    QVERIFY(list()->rowCount() > 1);
}

void TestSensorsPage::chipsAreOneTabStopWithArrowKeys()
{
    const QList<Chip *> chips = m_page->findChildren<Chip *>();
    const auto stops = std::count_if(chips.cbegin(), chips.cend(), [](const Chip *chip) {
        return (chip->focusPolicy() & Qt::TabFocus) != 0;
    });
    QCOMPARE(stops, 1);
    auto *all = m_page->findChild<Chip *>(QStringLiteral("chipAll"));
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Right);
    QVERIFY(!all->hasFocus());
    QVERIFY(qobject_cast<Chip *>(m_page->focusWidget()));
    QTest::keyClick(m_page->focusWidget(), Qt::Key_Space);
    QCOMPARE(list()->rowCount(), 1);
}

void TestSensorsPage::sortsWithinKindsOnly()
{
    const int kinds = list()->rowCount();
    m_tree->sortByColumn(ReadingModel::ValueColumn, Qt::DescendingOrder);
    QCOMPARE(kind(ReadingKind::Temperature).row(), 0);
    QCOMPARE(list()->rowCount(), kinds);
    QCOMPARE(devicesOf(ReadingKind::Temperature),
             (QStringList{QStringLiteral("climate"), QStringLiteral("thermostat")}));
    m_tree->sortByColumn(ReadingModel::ValueColumn, Qt::AscendingOrder);
    QCOMPARE(devicesOf(ReadingKind::Temperature),
             (QStringList{QStringLiteral("thermostat"), QStringLiteral("climate")}));
}

void TestSensorsPage::valuesChangeWithoutReset()
{
    QSignalSpy resets(list(), &QAbstractItemModel::modelReset);
    QSignalSpy changed(list(), &QAbstractItemModel::dataChanged);
    m_program->home().reportCapability(QStringLiteral("meter"), QStringLiteral("measure_power"),
                                       Value(5.0), QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(!changed.isEmpty());
    QCOMPARE(reading(QStringLiteral("meter"), QStringLiteral("measure_power"))
                 .siblingAtColumn(ReadingModel::ValueColumn)
                 .data()
                 .toString(),
             QStringLiteral("5 W"));
    QVERIFY(resets.isEmpty());
}

void TestSensorsPage::selectionSurvivesAChangeWhileSortedByValue()
{
    m_tree->sortByColumn(ReadingModel::ValueColumn, Qt::AscendingOrder);
    const QPersistentModelIndex kept =
        reading(QStringLiteral("thermostat"), QStringLiteral("measure_temperature"));
    m_tree->setCurrentIndex(kept);
    m_program->home().reportCapability(QStringLiteral("thermostat"),
                                       QStringLiteral("measure_temperature"), Value(30.0),
                                       QDateTime::currentDateTimeUtc());
    QTRY_COMPARE(devicesOf(ReadingKind::Temperature).last(), QStringLiteral("thermostat"));
    QCOMPARE(m_tree->currentIndex().data(ReadingModel::DeviceIdRole).toString(),
             QStringLiteral("thermostat"));
}

void TestSensorsPage::enterOpensTheDeviceAndFoldsAKind()
{
    QSignalSpy opened(m_page.get(), &SensorsPage::deviceActivated);
    m_page->showDevice(QStringLiteral("meter"));
    QTest::keyClick(m_tree, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("meter"));
    m_tree->setCurrentIndex(kind(ReadingKind::Temperature));
    QTest::keyClick(m_tree, Qt::Key_Return);
    QVERIFY(!m_tree->isExpanded(kind(ReadingKind::Temperature)));
    // It stays folded while other kinds come and go.
    m_program->home().removeDevice(QStringLiteral("meter"));
    m_program->home().upsertDevice(test::device(
        "new", "New", "home", "sensor", {test::number("measure_co2", "CO₂", 600, "ppm", 0)}));
    QTRY_VERIFY(kind(ReadingKind::CarbonDioxide).isValid());
    QVERIFY(!m_tree->isExpanded(kind(ReadingKind::Temperature)));
    QTRY_VERIFY(m_tree->isExpanded(kind(ReadingKind::CarbonDioxide)));
}

void TestSensorsPage::trendsAreFetchedForWhatIsInSight()
{
    const QModelIndex trend =
        reading(QStringLiteral("climate"), QStringLiteral("measure_temperature"))
            .siblingAtColumn(ReadingModel::TrendColumn);
    QTRY_VERIFY(!trend.data(Qt::AccessibleTextRole).toString().isEmpty());
    QCOMPARE(
        trend.data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("Temperature, last 24 hours: lowest 21.5 °C, highest 21.5 °C, now 21.5 °C"));
}

void TestSensorsPage::showsASkeletonThenASentenceWhenThereIsNothing()
{
    PageProgram program;
    SensorsPage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    auto *nothing = page.findChild<EmptyState *>(QStringLiteral("noSensors"));
    QVERIFY(!nothing->isVisible());
    savePicture(page, QStringLiteral("sensors-loading"));
    HomeSnapshot empty;
    empty.devices = std::vector<Device>{};
    program.home().apply(empty);
    QTRY_VERIFY(nothing->isVisible());
    savePicture(page, QStringLiteral("sensors-empty"));
}

void TestSensorsPage::leavesColumnsOutWhenItIsNarrow()
{
    QVERIFY(!m_tree->isColumnHidden(ReadingModel::TrendColumn));
    m_page->resize(420, 700);
    QTRY_VERIFY(m_tree->isColumnHidden(ReadingModel::TrendColumn));
    QVERIFY(!m_tree->isColumnHidden(ReadingModel::ValueColumn));
    savePicture(*m_page, QStringLiteral("sensors-narrow"));
}

void TestSensorsPage::looksRight()
{
    for (int i = 0; i < 12; ++i)
        m_program->home().upsertDevice(test::device(
            qPrintable(QStringLiteral("x%1").arg(i)), "Luftfeuchtigkeitssensor Obergeschoss",
            i % 2 ? "office" : "garden", "sensor",
            {test::number("measure_temperature", "Temperature", 15 + i, "°C"),
             test::boolean("alarm_motion", "Motion alarm", i % 3 == 0),
             test::number("measure_battery", "Battery", i * 9, "%", 0)}));
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        QTRY_COMPARE(m_page->palette().color(QPalette::Window), m_theme.colours().window);
        m_tree->setCurrentIndex(reading(QStringLiteral("x3"), QStringLiteral("alarm_motion")));
        savePicture(*m_page, scheme == Theme::Scheme::Dark ? QStringLiteral("sensors-dark")
                                                           : QStringLiteral("sensors-light"));
    }
    m_theme.setScheme(Theme::Scheme::Light);
    m_page->setLayoutDirection(Qt::RightToLeft);
    savePicture(*m_page, QStringLiteral("sensors-rtl"));
}

QTEST_MAIN(TestSensorsPage)
#include "tst_sensorspage.moc"
