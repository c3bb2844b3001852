// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/capabilitywriter.h"
#include "support/fakeprogram.h"
#include "ui/devices/devicespage.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/tileview.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTest>

#include <ctime>

using namespace foyer;

namespace {

/// CPU time of this process in milliseconds.
double cpuMs()
{
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

Capability capability(const char *id, Capability::Type type, const Value &value, bool isSetable)
{
    Capability made;
    made.id = QString::fromLatin1(id);
    made.type = type;
    made.isSetable = isSetable;
    made.reported = value;
    made.reportedAt = QDateTime::currentDateTimeUtc().addSecs(-600);
    return made;
}

/// A home as large as they get: every third a dimmable lamp, sensors with three values between
/// them.
void fill(Home &home, int devices, int zones)
{
    HomeSnapshot snapshot;
    snapshot.zones.emplace();
    snapshot.devices.emplace();
    Zone root;
    root.id = QStringLiteral("home");
    root.name = QStringLiteral("Home");
    snapshot.zones->push_back(root);
    for (int i = 0; i < zones; ++i) {
        Zone zone;
        zone.id = QStringLiteral("z%1").arg(i);
        zone.name = QStringLiteral("Room %1").arg(i);
        zone.parentId = i < 10 ? root.id : QStringLiteral("z%1").arg(i % 10);
        snapshot.zones->push_back(zone);
    }
    for (int i = 0; i < devices; ++i) {
        Device device;
        device.id = QStringLiteral("d%1").arg(i);
        device.zoneId = QStringLiteral("z%1").arg(i % zones);
        if (i % 3 == 0) {
            device.name = QStringLiteral("Ceiling lamp %1").arg(i);
            device.deviceClass = QStringLiteral("light");
            Capability dim = capability("dim", Capability::Type::Number, Value(0.4), true);
            dim.units = QStringLiteral("%");
            dim.minimum = 0;
            dim.maximum = 1;
            device.capabilities = {
                capability("onoff", Capability::Type::Boolean, Value(true), true), dim};
        } else if (i % 3 == 1) {
            device.name = QStringLiteral("Climate sensor %1").arg(i);
            device.deviceClass = QStringLiteral("sensor");
            for (const char *id : {"measure_temperature", "measure_humidity", "measure_battery"})
                device.capabilities << capability(id, Capability::Type::Number, Value(42.0), false);
        } else {
            device.name = QStringLiteral("Socket %1").arg(i);
            device.deviceClass = QStringLiteral("socket");
            device.capabilities = {
                capability("onoff", Capability::Type::Boolean, Value(false), true),
                capability("measure_power", Capability::Type::Number, Value(7.0), false)};
        }
        snapshot.devices->push_back(device);
    }
    home.apply(snapshot);
    home.setStale(false);
}

} // namespace

/// What the devices page costs in large homes: the time of a key in the search, of a step of
/// scrolling with its painting, and of value events while the page is open. In this process and
/// without network: Home::reportCapability() is where an event of the hub arrives. The limits only
/// catch what grew by an order of magnitude; the figures are printed.
class BenchDevices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsThePage_data() { sizes(); }
    void fillsThePage();
    void filtersAsOneTypes_data() { sizes(); }
    void filtersAsOneTypes();
    void scrolls_data() { sizes(); }
    void scrolls();
    void followsValueEvents_data() { sizes(); }
    void followsValueEvents();
    void ordersManyZones();

private:
    static void sizes();
    void open(int devices, bool isTable);
    /// One frame: what is due, and its painting.
    static void frame() { QCoreApplication::processEvents(); }
    void cleanup()
    {
        page.reset();
        program.reset();
    }

    std::unique_ptr<test::FakeProgram> program;
    std::unique_ptr<DevicesPage> page;
};

void BenchDevices::sizes()
{
    QTest::addColumn<int>("devices");
    QTest::addColumn<bool>("isTable");
    for (const int devices : {500, 2000}) {
        QTest::addRow("%d tiles", devices) << devices << false;
        QTest::addRow("%d rows", devices) << devices << true;
    }
}

void BenchDevices::open(int devices, bool isTable)
{
    cleanup();
    program = std::make_unique<test::FakeProgram>();
    fill(program->home(), devices, 80);
    program->preferences.insert(QStringLiteral("devices.view"),
                                isTable ? QStringLiteral("table") : QStringLiteral("tiles"));
    page = std::make_unique<DevicesPage>(*program, program->uiWords());
    page->resize(1060, 760);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    page->grab();
    frame();
}

void BenchDevices::fillsThePage()
{
    QFETCH(int, devices);
    QFETCH(bool, isTable);
    const double before = cpuMs();
    open(devices, isTable);
    const double taken = cpuMs() - before;
    qInfo("%s: home filled, page made and painted: %.0f ms CPU", QTest::currentDataTag(), taken);
    QVERIFY(taken < 15'000);
}

void BenchDevices::filtersAsOneTypes()
{
    QFETCH(int, devices);
    QFETCH(bool, isTable);
    open(devices, isTable);
    auto *search = page->findChild<SearchField *>();
    search->setFocus();
    double worst = 0;
    double sum = 0;
    int keys = 0;
    const auto key = [&](auto press) {
        const double before = cpuMs();
        press();
        frame();
        const double taken = cpuMs() - before;
        worst = std::max(worst, taken);
        sum += taken;
        ++keys;
    };
    for (const QChar letter : QStringLiteral("lamp room 1"))
        key([&] { QTest::keyClick(search, letter.toLatin1()); });
    while (!search->text().isEmpty())
        key([&] { QTest::keyClick(search, Qt::Key_Backspace); });
    qInfo("%s: a key in the search: %.1f ms CPU on average, %.1f ms at worst",
          QTest::currentDataTag(), sum / keys, worst);
    QVERIFY(worst < 2000);
}

void BenchDevices::scrolls()
{
    QFETCH(int, devices);
    QFETCH(bool, isTable);
    open(devices, isTable);
    auto *view = isTable ? static_cast<QAbstractItemView *>(page->findChild<DeviceTable *>())
                         : page->findChild<TileView *>();
    QScrollBar *bar = view->verticalScrollBar();
    QVERIFY(bar->maximum() > 0);
    double worst = 0;
    double sum = 0;
    constexpr int steps = 60;
    for (int i = 1; i <= steps; ++i) {
        const double before = cpuMs();
        bar->setValue(bar->maximum() * i / steps);
        view->viewport()->repaint();
        const double taken = cpuMs() - before;
        worst = std::max(worst, taken);
        sum += taken;
    }
    qInfo("%s: a step of scrolling, painted: %.1f ms CPU on average, %.1f ms at worst",
          QTest::currentDataTag(), sum / steps, worst);
    QVERIFY(sum / steps < 500);
}

void BenchDevices::followsValueEvents()
{
    QFETCH(int, devices);
    QFETCH(bool, isTable);
    open(devices, isTable);
    Home &home = program->home();
    QRandomGenerator random(7);
    constexpr int events = 3000;
    QDateTime at = QDateTime::currentDateTimeUtc();
    QElapsedTimer clock;
    clock.start();
    const double before = cpuMs();
    for (int i = 0; i < events; ++i) {
        const QString id = home.deviceIds().at(random.bounded(devices));
        const Capability &capability = home.device(id)->capabilities.last();
        const Value next = capability.reported.boolean() ? Value(!*capability.reported.boolean())
                                                         : Value(random.bounded(1.0));
        at = at.addMSecs(1);
        home.reportCapability(id, capability.id, next, at);
        // As on a busy hub: a handful of events a frame.
        if (i % 5 == 4)
            frame();
    }
    while (clock.elapsed() < 40)
        frame();
    const double taken = cpuMs() - before;
    qInfo("%s: 1,000 value events with the page open: %.0f ms CPU", QTest::currentDataTag(),
          taken * 1000 / events);
    QVERIFY(taken < 30'000);
}

void BenchDevices::ordersManyZones()
{
    Home home;
    QElapsedTimer clock;
    clock.start();
    fill(home, 0, 600);
    const double filled = double(clock.nsecsElapsed()) / 1e6;
    clock.restart();
    QCOMPARE(zonesInOrder(home).size(), 601);
    qInfo("600 zones: home filled in %.0f ms, their order in %.1f ms", filled,
          double(clock.nsecsElapsed()) / 1e6);
}

QTEST_MAIN(BenchDevices)
#include "bench_devices.moc"
