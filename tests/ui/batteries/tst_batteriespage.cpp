// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "support/testhome.h"
#include "ui/batteries/batteriespage.h"
#include "ui/batteries/batterytable.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace foyer;

class TestBatteriesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void putsTheEmptiestFirstAndTheUnknownLast();
    void saysTypeStateAndAgeInWords();
    void countsTypes();
    void searchesByWordOfStateAndType();
    void followsAChangeWithoutReset();
    void enterOpensTheDevice();
    void showsASkeletonThenASentenceWhenThereIsNothing();
    void looksRight();

private:
    void add(const char *id, const char *name, const QList<Capability> &capabilities,
             const QStringList &batteries = {});
    [[nodiscard]] QStringList column(int column) const;

    Theme m_theme;
    std::unique_ptr<PageProgram> m_program;
    std::unique_ptr<BatteriesPage> m_page;
    BatteryTable *m_table = nullptr;
};

void TestBatteriesPage::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_theme.apply(*qApp, Theme::Scheme::Light);
}

void TestBatteriesPage::add(const char *id, const char *name, const QList<Capability> &capabilities,
                            const QStringList &batteries)
{
    Device device = test::device(id, name, "living", "sensor", capabilities);
    device.energy.batteries = batteries;
    m_program->home().upsertDevice(device);
}

void TestBatteriesPage::init()
{
    m_page.reset();
    m_program = std::make_unique<PageProgram>();
    HomeSnapshot home = test::testHome();
    home.devices = std::vector<Device>{};
    m_program->home().apply(home);
    const auto level = [](double percent) {
        return test::number("measure_battery", "Battery", percent, "%", 0);
    };
    const QString aa = QStringLiteral("AA");
    add("half", "Thermostat", {level(54)}, {aa, aa});
    add("dead", "Remote control", {level(0)}, {QStringLiteral("CR2032")});
    add("low", "Front door", {level(12)}, {QStringLiteral("CR123")});
    add("alarm", "Smoke detector", {test::boolean("alarm_battery", "Battery alarm", true)});
    add("full", "Motion sensor", {level(100)}, {aa, aa, QStringLiteral("CR2")});
    add("silent", "Doorbell", {}, {aa});
    m_page = std::make_unique<BatteriesPage>(*m_program, m_program->uiWords());
    m_page->resize(pageSize);
    m_page->show();
    m_table = m_page->findChild<BatteryTable *>(QStringLiteral("batteryTable"));
    QVERIFY(m_table);
}

QStringList TestBatteriesPage::column(int column) const
{
    QStringList found;
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        found << m_table->model()->index(row, column).data().toString();
    return found;
}

void TestBatteriesPage::putsTheEmptiestFirstAndTheUnknownLast()
{
    QAbstractItemModelTester tester(m_table->model(),
                                    QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(column(BatteryModel::Name),
             (QStringList{QStringLiteral("Remote control"), QStringLiteral("Smoke detector"),
                          QStringLiteral("Front door"), QStringLiteral("Thermostat"),
                          QStringLiteral("Motion sensor"), QStringLiteral("Doorbell")}));
    QCOMPARE(column(BatteryModel::Level),
             (QStringList{QStringLiteral("0 % · Empty"), QStringLiteral("Low"),
                          QStringLiteral("12 % · Low"), QStringLiteral("54 %"),
                          QStringLiteral("100 %"), QStringLiteral("Not known")}));
}

void TestBatteriesPage::saysTypeStateAndAgeInWords()
{
    const QAbstractItemModel *model = m_table->model();
    QCOMPARE(model->index(3, BatteryModel::Type).data().toString(), QStringLiteral("2 × AA"));
    QCOMPARE(model->index(2, BatteryModel::Name).data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("Front door, Living room, 12 % · Low"));
    QCOMPARE(model->index(3, BatteryModel::LastReport).data().toString(),
             QStringLiteral("1 min ago"));
    QCOMPARE(model->index(5, BatteryModel::LastReport).data().toString(), QStringLiteral("never"));
}

void TestBatteriesPage::countsTypes()
{
    const QLocale locale = QLocale::c();
    const QString aa = QStringLiteral("AA");
    QCOMPARE(BatteriesList::typeText({aa, QStringLiteral("CR2"), aa}, locale),
             QStringLiteral("2 × AA, CR2"));
    QCOMPARE(BatteriesList::typeText({}, locale), QStringLiteral("–"));
}

void TestBatteriesPage::searchesByWordOfStateAndType()
{
    SearchField *search = m_page->searchField();
    search->setText(QStringLiteral("low"));
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(search->matchText(), QStringLiteral("2 of 6"));
    search->setText(QStringLiteral("cr2032"));
    QCOMPARE(column(BatteryModel::Name), QStringList{QStringLiteral("Remote control")});
    search->setText(QStringLiteral("no such thing"));
    QVERIFY(m_page->findChild<EmptyState *>(QStringLiteral("noMatchingBattery"))->isVisible());
    QVERIFY(m_page->closeTopmost());
    QVERIFY(m_table->isVisible());
}

void TestBatteriesPage::followsAChangeWithoutReset()
{
    QSignalSpy resets(m_table->model(), &QAbstractItemModel::modelReset);
    m_program->home().reportCapability(QStringLiteral("full"), QStringLiteral("measure_battery"),
                                       Value(2.0), QDateTime::currentDateTimeUtc());
    QTRY_COMPARE(column(BatteryModel::Name).at(1), QStringLiteral("Motion sensor"));
    QVERIFY(resets.isEmpty());
}

void TestBatteriesPage::enterOpensTheDevice()
{
    QSignalSpy opened(m_page.get(), &BatteriesPage::deviceActivated);
    m_page->showDevice(QStringLiteral("low"));
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toString(), QStringLiteral("low"));
}

void TestBatteriesPage::showsASkeletonThenASentenceWhenThereIsNothing()
{
    PageProgram program;
    BatteriesPage page(program, program.uiWords());
    page.resize(pageSize);
    page.show();
    auto *nothing = page.findChild<EmptyState *>(QStringLiteral("noBatteries"));
    QVERIFY(!nothing->isVisible());
    HomeSnapshot empty;
    empty.devices = std::vector<Device>{};
    program.home().apply(empty);
    QTRY_VERIFY(nothing->isVisible());
    savePicture(page, QStringLiteral("batteries-empty"));
}

void TestBatteriesPage::looksRight()
{
    Capability charging = test::choice("battery_charging_state", "Charging", "charging", {});
    add("car", "Elektroauto mit einem recht langen Namen",
        {test::number("measure_battery", "Battery", 71, "%", 0), charging});
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        m_theme.setScheme(scheme);
        QTRY_COMPARE(m_page->palette().color(QPalette::Window), m_theme.colours().window);
        m_page->showDevice(QStringLiteral("half"));
        savePicture(*m_page, scheme == Theme::Scheme::Dark ? QStringLiteral("batteries-dark")
                                                           : QStringLiteral("batteries-light"));
    }
    m_page->resize(420, 600);
    savePicture(*m_page, QStringLiteral("batteries-narrow"));
    m_theme.setScheme(Theme::Scheme::Light);
    m_page->setLayoutDirection(Qt::RightToLeft);
    m_page->resize(pageSize);
    savePicture(*m_page, QStringLiteral("batteries-rtl"));
}

QTEST_MAIN(TestBatteriesPage)
#include "tst_batteriespage.moc"
