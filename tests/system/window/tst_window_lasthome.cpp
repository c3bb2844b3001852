// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "system/window/world.h"
#include "ui/frame/connectionchip.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDir>
#include <QJsonArray>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTableView>

using namespace foyer;
using test::World;

/// The second start: tiles before anybody answered, visibly not confirmed, then live where they
/// are.
class TestWindowLastHome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tilesAreThereBeforeTheHubAnswers();
    void theyBecomeLiveWithoutAReset();
    void whatChangedWhileAwayIsSaidQuietlyAndListed();
    void nothingActsBeforeTheHubConfirms();
    void F57_aRuinedFileIsAnOrdinaryStart();
    void F56_aFullDiskIsSaidOnceAndNothingElse();
    void S58_signingOutLeavesNothingBehind();
    void S57_anotherKeyDoesNotSeeIt();
    void theDemoKeepsNothing();
    void theAccountsHomeIsThereBeforeTheAccountAnswers();
    void anAccountWithoutThatHubDoesNotSeeIt();

private:
    /// One run that ends with a home on disk.
    static void liveOnce(World &world)
    {
        QVERIFY(world.goHome());
        world.quit();
        QCOMPARE(homes().size(), 1);
    }
    [[nodiscard]] static QDir folder()
    {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation) +
                    QStringLiteral("/homes"));
    }
    [[nodiscard]] static QStringList homes()
    {
        return folder().entryList({QStringLiteral("*.home")}, QDir::Files);
    }
    /// The hub is there and says nothing.
    static void silence(World &world) { world.control("freeze"); }
    static QAbstractItemView *tiles(const World &world)
    {
        return world.find<QAbstractItemView>(QStringLiteral("deviceTiles"));
    }
    /// With the account, to the first of its hubs.
    [[nodiscard]] static bool signIn(World &world)
    {
        world.run();
        SignIn &signIn = world.program->signIn();
        const auto reaches = [&signIn](SignIn::State state) {
            return QTest::qWaitFor([&] { return signIn.state() == state; }, 15'000);
        };
        if (!reaches(SignIn::State::SignedOut))
            return false;
        signIn.begin();
        QJsonArray hubs;
        for (const sim::HubInfo &hub : world.simulator.hubs())
            hubs.append(hub.id);
        const QJsonObject code = world.control(
            "issueCode", {{QStringLiteral("hubs"), hubs},
                          {QStringLiteral("clientId"), signIn.client().id},
                          {QStringLiteral("redirectUri"), signIn.client().redirectUri.toString()}});
        signIn.submitCode(code.value(QStringLiteral("code")).toString(),
                          QString::fromUtf8(signIn.expectedState()));
        if (!reaches(SignIn::State::SignedIn) || world.program->hubs().isEmpty())
            return false;
        world.program->chooseHub(world.program->hubs().first().id);
        return world.isLive();
    }
};

void TestWindowLastHome::tilesAreThereBeforeTheHubAnswers()
{
    World world;
    liveOnce(world);
    silence(world);
    world.run();
    // No event loop turn lies between the start and this.
    QCOMPARE(world.program->stage(), Program::Stage::AtHome);
    QVERIFY(world.program->home().isLoaded());
    QVERIFY(world.program->home().isStale());
    QCOMPARE(world.program->deviceModel().rowCount(), world.simulator.devicesJson().size());
    QAbstractItemView *view = tiles(world);
    QTRY_VERIFY(view && view->isVisible() && view->model()->rowCount() > 0);
    const QModelIndex first = view->model()->index(0, 0);
    QVERIFY(first.data(DeviceModel::IsStaleRole).toBool());
    auto *chip = world.find<ConnectionChip>(QStringLiteral("connectionChip"));
    QVERIFY(chip && !chip->text().contains(QLatin1String("Local")));
    // The hub keeps silent: how old it is stands above the tiles.
    QTRY_VERIFY_WITH_TIMEOUT(world.seen<MessageBar>(QStringLiteral("staleBar")), 15'000);
    const QString said = world.seen<MessageBar>(QStringLiteral("staleBar"))->text();
    QVERIFY2(said.startsWith(QLatin1String("What you see is from")), qPrintable(said));
    const QString folder = qEnvironmentVariable("FOYER_TEST_PICTURES");
    if (!folder.isEmpty())
        world.window->grab().save(folder + QStringLiteral("/lasthome.png"));
}

void TestWindowLastHome::theyBecomeLiveWithoutAReset()
{
    World world;
    liveOnce(world);
    world.run();
    QVERIFY(world.program->home().isStale());
    DeviceModel &model = world.program->deviceModel();
    QVERIFY(model.rowCount() > 0);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy moved(&model, &QAbstractItemModel::rowsMoved);
    QSignalSpy value(&world.program->home(), &Home::capabilityChanged);
    QSignalSpy device(&world.program->home(), &Home::deviceChanged);
    const QString lamp = world.deviceNamed("Desk lamp");
    const QPersistentModelIndex row(
        model.match(model.index(0, 0), DeviceModel::IdRole, lamp, 1, Qt::MatchExactly).value(0));
    QVERIFY(world.isLive());
    QCOMPARE(reset.count() + inserted.count() + removed.count() + moved.count(), 0);
    QCOMPARE(value.count() + device.count(), 0);
    QVERIFY(row.isValid());
    QVERIFY(!row.data(DeviceModel::IsStaleRole).toBool());
}

void TestWindowLastHome::whatChangedWhileAwayIsSaidQuietlyAndListed()
{
    World world;
    liveOnce(world);
    const auto change = [&world](const char *device, const char *capability,
                                 const QJsonValue &value) {
        world.control("capability",
                      {{QStringLiteral("device"), QString::fromLatin1(device)},
                       {QStringLiteral("capability"), QString::fromLatin1(capability)},
                       {QStringLiteral("value"), value}});
    };
    change("Thermostat", "target_temperature", 23.5);
    change("Front door", "alarm_contact", true);
    change("Ceiling light", "dim", 0.25);
    world.control("rename", {{QStringLiteral("device"), QStringLiteral("Floor lamp")},
                             {QStringLiteral("name"), QStringLiteral("<b>Reading</b> lamp")}});
    world.control("delete", {{QStringLiteral("device"), QStringLiteral("Siren")}});
    world.run();
    QVERIFY(world.isLive());
    const int count = world.program->household().away.count();
    QVERIFY(count >= 5);
    auto *messages = world.find<MessageStack>(QStringLiteral("messageStack"));
    QCOMPARE(messages->bars().size(), 1);
    MessageBar *bar = messages->bars().first();
    QVERIFY2(bar->text().startsWith(QLatin1String("Caught up")), qPrintable(bar->text()));
    QVERIFY(bar->text().contains(QString::number(count)));
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);

    auto *table = world.seen<QTableView>(QStringLiteral("awayTable"));
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), count);
    const auto rowOf = [table](const QString &what) {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == what)
                return row;
        }
        return -1;
    };
    const int target = rowOf(QStringLiteral("Thermostat · Target temperature"));
    QVERIFY(target >= 0);
    QVERIFY(table->model()->index(target, 1).data().toString().contains(QLatin1String("23.5")));
    QVERIFY(rowOf(QStringLiteral("<b>Reading</b> lamp · Name")) >= 0);
    QVERIFY(rowOf(QStringLiteral("Siren")) >= 0);
    const QString folder = qEnvironmentVariable("FOYER_TEST_PICTURES");
    if (!folder.isEmpty())
        world.window->grab().save(folder + QStringLiteral("/away.png"));

    // Searched like the journal; a device opens from its row.
    auto *search = world.seen<QLineEdit>(QStringLiteral("journalSearch"));
    QVERIFY(search);
    search->setText(QStringLiteral("target"));
    QCOMPARE(table->model()->rowCount(), 1);
    Q_EMIT table->activated(table->model()->index(0, 0));
    QTRY_VERIFY(world.seen<QWidget>(QStringLiteral("devicePanel")));
    search->setText(QStringLiteral("nothing has this name"));
    QVERIFY(!world.seen<QTableView>(QStringLiteral("awayTable")));
    search->clear();
    QVERIFY(world.seen<QTableView>(QStringLiteral("awayTable")));

    // And back to one's own changes.
    auto *which = world.seen<Segmented>(QStringLiteral("journalWhich"));
    QVERIFY(which);
    which->segment(QStringLiteral("own"))->click();
    QVERIFY(!world.seen<QTableView>(QStringLiteral("awayTable")));
    if (!folder.isEmpty()) {
        world.theme.setScheme(Theme::Scheme::Dark);
        which->segment(QStringLiteral("away"))->click();
        QTRY_VERIFY(world.window->palette().window().color().lightness() < 128);
        world.window->grab().save(folder + QStringLiteral("/away-dark.png"));
        world.theme.setScheme(Theme::Scheme::Light);
    }
}

void TestWindowLastHome::nothingActsBeforeTheHubConfirms()
{
    World world;
    liveOnce(world);
    silence(world);
    world.simulator.clearReceived();
    world.run();
    const QString lamp = world.deviceNamed("Desk lamp");
    QVERIFY(!lamp.isEmpty());
    const Value before = world.shown(lamp, "onoff");
    QSignalSpy failed(&world.program->capabilityWriter(), &CapabilityWriter::writeFailed);
    world.program->capabilityWriter().set(lamp, QStringLiteral("onoff"), Value(!*before.boolean()));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(world.shown(lamp, "onoff"), before);
    QTRY_VERIFY(world.find<MessageStack>(QStringLiteral("messageStack"))->bars().size() == 1);
    // Nor is it done later.
    world.control("unfreeze");
    QVERIFY(world.isLive());
    QCOMPARE(world.received("PUT", QStringLiteral("/capability/")).size(), 0);
    QCOMPARE(world.shown(lamp, "onoff"), before);
}

void TestWindowLastHome::F57_aRuinedFileIsAnOrdinaryStart()
{
    World world;
    liveOnce(world);
    const QString name = folder().filePath(homes().first());
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(100));
    file.write("ruined");
    file.close();
    world.run();
    QVERIFY(!world.program->home().isLoaded());
    QVERIFY(world.isLive());
    world.quit();
    silence(world);
    world.run(); // rebuilt
    QVERIFY(world.program->home().isLoaded());
}

void TestWindowLastHome::F56_aFullDiskIsSaidOnceAndNothingElse()
{
    World world;
    const QString cache = QFileInfo(folder().path()).path();
    QVERIFY(QDir().mkpath(QFileInfo(cache).path()));
    QFile blocker(cache); // no folder can be made here
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    world.run();
    world.program->household().lastHome.setPace(std::chrono::milliseconds(1),
                                                std::chrono::milliseconds(1));
    QSignalSpy failed(&world.program->household().lastHome.cache(), &HomeCache::failed);
    const sim::HubInfo hub = world.simulator.hubs().first();
    world.program->connectLocal(hub.url.toString(), hub.apiKey);
    QVERIFY(world.isLive());
    QTRY_COMPARE(failed.count(), 1);
    auto *messages = world.find<MessageStack>(QStringLiteral("messageStack"));
    const auto notices = [messages] {
        int count = 0;
        for (const MessageBar *bar : messages->bars())
            count += bar->text().contains(QLatin1String("cannot be kept")) ? 1 : 0;
        return count;
    };
    QCOMPARE(notices(), 1);
    // More to keep, no more words.
    const QString lamp = world.deviceNamed("Desk lamp");
    const Value after(!*world.shown(lamp, "onoff").boolean());
    world.control("capability", {{QStringLiteral("device"), lamp},
                                 {QStringLiteral("capability"), QStringLiteral("onoff")},
                                 {QStringLiteral("value"), after.toJson()}});
    QTRY_COMPARE(world.shown(lamp, "onoff"), after);
    world.program->household().lastHome.leave();
    QTRY_VERIFY(!world.program->household().lastHome.cache().isWriting());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(notices(), 1);
}

void TestWindowLastHome::S58_signingOutLeavesNothingBehind()
{
    World world;
    liveOnce(world);
    world.run();
    QVERIFY(world.isLive());
    world.program->signOut();
    QVERIFY(!world.program->home().isLoaded());
    QTRY_VERIFY(!QFile::exists(folder().path()));
    world.quit();
    QVERIFY2(!QFile::exists(folder().path()), "leaving writes nothing either");
    world.run();
    QVERIFY(!world.program->home().isLoaded());
    QTRY_COMPARE(world.program->stage(), Program::Stage::Doors);
}

void TestWindowLastHome::S57_anotherKeyDoesNotSeeIt()
{
    World world;
    liveOnce(world);
    silence(world);
    world.run();
    QVERIFY(world.program->home().isLoaded());
    const sim::HubInfo hub = world.simulator.hubs().first();
    world.program->connectLocal(hub.url.toString(), QStringLiteral("another-persons-key"));
    QVERIFY(!world.program->home().isLoaded());
    QVERIFY(world.program->home().deviceIds().isEmpty());
}

void TestWindowLastHome::theDemoKeepsNothing()
{
    World world;
    world.run();
    world.program->startDemo();
    QVERIFY(world.isLive());
    QVERIFY(!world.program->household().lastHome.owner().isValid());
    world.quit();
    QVERIFY(!QFile::exists(folder().path()));
}

void TestWindowLastHome::theAccountsHomeIsThereBeforeTheAccountAnswers()
{
    World world;
    QVERIFY(signIn(world));
    const QString hub = world.program->session()->hub().id;
    world.quit();
    QCOMPARE(homes().size(), 1);
    world.control("hold", {{QStringLiteral("hub"), QStringLiteral("cloud")},
                           {QStringLiteral("path"), QStringLiteral("/")}});
    world.run();
    QVERIFY(!world.program->session());
    QCOMPARE(world.program->stage(), Program::Stage::AtHome);
    QVERIFY(world.program->home().isStale());
    QVERIFY(world.program->deviceModel().rowCount() > 0);
    // The account's hubs are remembered, and which of them this is.
    QCOMPARE(world.program->hubs().size(), 3);
    for (const HubChoice &each : world.program->hubs())
        QCOMPARE(each.isCurrent, each.id == hub);
    QTRY_VERIFY_WITH_TIMEOUT(world.seen<MessageBar>(QStringLiteral("staleBar")), 15'000);
    QSignalSpy removed(&world.program->home(), &Home::deviceRemoved);
    world.control("release", {{QStringLiteral("hub"), QStringLiteral("cloud")}});
    QVERIFY(world.isLive());
    QCOMPARE(world.program->session()->hub().id, hub);
    QCOMPARE(removed.count(), 0);
    QVERIFY(!world.seen<MessageBar>(QStringLiteral("staleBar")));
}

void TestWindowLastHome::anAccountWithoutThatHubDoesNotSeeIt()
{
    World world;
    QVERIFY(signIn(world));
    world.quit();
    const QStringList before = homes();
    QCOMPARE(before.size(), 1);
    // Somebody else's home by the file of preferences: another user was the last one.
    {
        Settings settings(world.folder.filePath(QStringLiteral("foyer.ini")));
        settings.set(preference::accountUserId, QStringLiteral("somebody-else"));
        QVERIFY(settings.save());
    }
    world.run();
    QVERIFY(!world.program->home().isLoaded());
    QVERIFY(world.program->stage() != Program::Stage::AtHome);
    QVERIFY(world.isLive());
}

QTEST_MAIN(TestWindowLastHome)
#include "tst_window_lasthome.moc"
