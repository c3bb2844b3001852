// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "panelworld.h"
#include "ui/devices/panel/energysection.h"
#include "ui/devices/panel/jsonview.h"
#include "ui/devices/panel/pictureview.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sparkline.h"

#include <QBuffer>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace foyer;
using namespace foyer::test;
using State = PanelSection::State;

/// What the parts of the device panel read, when they read it, and what they say when they cannot.
class TestPanelSections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_panel = std::make_unique<PanelWorld>(); }
    void cleanup() { m_panel.reset(); }

    void remembersWhatWasUnfolded();
    void readsNothingBeforeItIsUnfolded();
    void readsNothingBelowTheEdgeBeforeItIsScrolledTo();
    void saysWhyReadingFailedAndTriesAgain();
    void readsAgainAfterTheConnectionWasLost();
    void showsTheCourseOfEachReadingAndWhereItIsKnownFrom();
    void wordsWhatADeviceSaysAboutEnergy();
    void namesTheFlowsThatMentionTheDevice();
    void saysThatNoFlowMentionsIt();
    void fetchesAPictureOnlyWhenItCanBeSeen();
    void fetchesANewPictureWhenTheHubSaysSo();
    void saysWhyAPictureIsMissing();
    void decodesOnlySmallJpegAndPng();
    void showsWhatTheHubSendsAndCopiesIt();
    void leavesOutWhatADeviceHasNot();
    void keepsEverythingNamedAndReachable();
    void looksRight_data();
    void looksRight();

private:
    std::unique_ptr<PanelWorld> m_panel;
};

void TestPanelSections::remembersWhatWasUnfolded()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp"));
    QVERIFY(!m_panel->section("technical")->isUnfolded());
    m_panel->unfold("technical");
    QVERIFY(m_panel->open("Thermostat"));
    QVERIFY(m_panel->section("technical")->isUnfolded());
    QVERIFY(m_panel->section("history")->isUnfolded());
    QTest::mouseClick(m_panel->section("history")->header(), Qt::LeftButton);
    m_panel->panel.reset();
    m_panel->world.quit();
    m_panel->world.run();
    QVERIFY(m_panel->world.isLive());
    QVERIFY(m_panel->open("Thermostat"));
    QVERIFY(m_panel->section("technical")->isUnfolded());
    QVERIFY(!m_panel->section("history")->isUnfolded());
}

void TestPanelSections::readsNothingBeforeItIsUnfolded()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp", {368, 1400}));
    QTest::mouseMove(m_panel->panel.get());
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->section("settings")->state(), State::Waiting);
    QCOMPARE(m_panel->asked("GET", QStringLiteral("settings_obj")), 0);
    QCOMPARE(m_panel->asked("GET", QStringLiteral("/flow")), 0);
    QVERIFY(m_panel->unfoldReady("settings"));
    QCOMPARE(m_panel->asked("GET", QStringLiteral("settings_obj")), 1);
    // Folding and unfolding reads nothing again.
    QTest::mouseClick(m_panel->section("settings")->header(), Qt::LeftButton);
    m_panel->unfold("settings");
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->asked("GET", QStringLiteral("settings_obj")), 1);
}

void TestPanelSections::readsNothingBelowTheEdgeBeforeItIsScrolledTo()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Thermostat", {368, 300}));
    m_panel->section("technical")->setUnfolded(true);
    QCoreApplication::processEvents();
    QCOMPARE(m_panel->section("technical")->state(), State::Waiting);
    m_panel->panel->findChild<QScrollArea *>()->ensureWidgetVisible(m_panel->section("technical"));
    QTRY_COMPARE(m_panel->section("technical")->state(), State::Ready);
}

void TestPanelSections::saysWhyReadingFailedAndTriesAgain()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp"));
    m_panel->failDevice("GET", QStringLiteral("/settings_obj"), 500);
    QVERIFY(m_panel->unfoldUntil("settings", State::Failed));
    auto *bar = m_panel->find<MessageBar>("failure/settings");
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->text().isEmpty());
    QCOMPARE(bar->actionButton()->accessibleName(), QStringLiteral("Try again: Settings"));
    // Nothing is asked again by itself.
    QCOMPARE(m_panel->asked("GET", QStringLiteral("settings_obj")), 1);
    bar->actionButton()->click();
    QTRY_COMPARE(m_panel->section("settings")->state(), State::Ready);
    QVERIFY(!bar->isVisible());
}

void TestPanelSections::readsAgainAfterTheConnectionWasLost()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp"));
    m_panel->world.control("refuse", {{QStringLiteral("route"), QStringLiteral("both")}});
    m_panel->world.control("drop");
    QTRY_VERIFY(!m_panel->world.program->household().link.api());
    QVERIFY(m_panel->unfoldUntil("flows", State::Failed));
    QVERIFY(!m_panel->find<MessageBar>("failure/flows")->text().isEmpty());
    m_panel->world.control("listen", {{QStringLiteral("route"), QStringLiteral("both")}});
    QVERIFY(m_panel->world.isLive());
    QTRY_VERIFY(m_panel->section("flows")->state() != State::Failed);
}

void TestPanelSections::showsTheCourseOfEachReadingAndWhereItIsKnownFrom()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Bedroom climate"));
    QVERIFY(m_panel->unfoldReady("history"));
    auto *line = m_panel->find<Sparkline>("sparkline/measure_temperature");
    QVERIFY(line && line->isVisible());
    QTRY_COMPARE(line->series().source, Series::Source::Hub);
    QVERIFY(line->series().points.size() > 10);
    QVERIFY(line->accessibleName().contains(QStringLiteral("°C")));
    // The controls lost nothing to it.
    QVERIFY(m_panel->find("capability/measure_temperature"));

    // What the hub keeps no log of is what was seen.
    Device device = *m_panel->world.program->home().device(m_panel->id);
    device.id = QStringLiteral("unlogged");
    device.name = QStringLiteral("Unlogged");
    device.loggedCapabilities.clear();
    m_panel->world.program->home().upsertDevice(device);
    QVERIFY(m_panel->open("Unlogged"));
    QVERIFY(m_panel->unfoldReady("history"));
    QTRY_VERIFY(
        m_panel->text("historySource").contains(QStringLiteral("Since Foyer started")) ||
        m_panel->text("historyReadingSource").contains(QStringLiteral("Since Foyer started")));
}

void TestPanelSections::wordsWhatADeviceSaysAboutEnergy()
{
    QCOMPARE(batteryTypes({QStringLiteral("AA"), QStringLiteral("AA")}), QStringLiteral("2 × AA"));
    QCOMPARE(batteryTypes({}), QString());
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Office radiator"));
    QVERIFY(m_panel->unfoldReady("energy"));
    const auto shows = [this](const QString &text) {
        for (const QLabel *label : m_panel->section("energy")->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    };
    QVERIFY(shows(QStringLiteral("2 × AA")));
    QVERIFY(m_panel->open("TV plug"));
    QVERIFY(m_panel->unfoldReady("energy"));
    QVERIFY(shows(QStringLiteral(" W")));
    m_panel->world.control("capability",
                           {{QStringLiteral("device"), m_panel->id},
                            {QStringLiteral("capability"), QStringLiteral("measure_power")},
                            {QStringLiteral("value"), 1234}});
    QTRY_VERIFY(shows(QStringLiteral("1,234 W")) || shows(QStringLiteral("1234 W")));
}

void TestPanelSections::namesTheFlowsThatMentionTheDevice()
{
    QVERIFY(m_panel->goHome());
    QString mentioned;
    for (const QString &id : m_panel->world.program->home().deviceIds()) {
        const Device *device = m_panel->world.program->home().device(id);
        QVERIFY(m_panel->open(device->name.toUtf8().constData(), {368, 1400}));
        m_panel->unfold("flows");
        QTRY_VERIFY(m_panel->section("flows")->state() == State::Ready ||
                    m_panel->section("flows")->state() == State::Empty);
        if (m_panel->section("flows")->state() == State::Ready) {
            mentioned = id;
            break;
        }
    }
    QVERIFY(!mentioned.isEmpty());
    QVERIFY(!m_panel->text("flowName").isEmpty());
    QVERIFY2(m_panel->text("flowState").contains(QStringLiteral("flow")),
             qPrintable(m_panel->text("flowState")));
    QVERIFY(!m_panel->section("flows")->header()->summary().isEmpty());
}

void TestPanelSections::saysThatNoFlowMentionsIt()
{
    QVERIFY(m_panel->goHome());
    QJsonArray capabilities;
    capabilities.append(QJsonArray{QStringLiteral("onoff"), true});
    m_panel->world.control("add", {{QStringLiteral("device"),
                                    QJsonObject{{QStringLiteral("name"), QStringLiteral("Unused")},
                                                {QStringLiteral("class"), QStringLiteral("socket")},
                                                {QStringLiteral("zone"), QStringLiteral("Office")},
                                                {QStringLiteral("capabilities"), capabilities}}}});
    QTRY_VERIFY(!m_panel->world.deviceNamed("Unused").isEmpty());
    QVERIFY(m_panel->open("Unused"));
    QVERIFY(m_panel->unfoldUntil("flows", State::Empty));
    QCOMPARE(m_panel->text("empty/flows"), QStringLiteral("No flow mentions this device."));
}

void TestPanelSections::fetchesAPictureOnlyWhenItCanBeSeen()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Garden camera", {368, 1400}));
    QTest::mouseClick(m_panel->section("images")->header(), Qt::LeftButton); // folds it
    m_panel->panel->setDevice({});
    QVERIFY(m_panel->open("Garden camera", {368, 1400}));
    QCoreApplication::processEvents();
    QVERIFY(!m_panel->section("images")->isUnfolded());
    QCOMPARE(m_panel->section("images")->state(), State::Waiting);
    const QString image = m_panel->world.program->home().device(m_panel->id)->images.first().id;
    m_panel->unfold("images");
    const QString name = QStringLiteral("picture/") + image;
    const auto view = [&] { return m_panel->panel->findChild<PictureView *>(name); };
    QTRY_VERIFY(view() && !view()->image().isNull());
    QVERIFY(view()->image().width() <= 1280);
    QVERIFY(view()->accessibleName().startsWith(QStringLiteral("Garden camera")));
    QVERIFY(!m_panel->text("pictureTime").isEmpty());
    const int before = m_panel->asked("GET", QStringLiteral("/api/image/") + image);
    m_panel->click("pictureRefresh");
    QTRY_COMPARE(m_panel->asked("GET", QStringLiteral("/api/image/") + image), before + 1);
}

void TestPanelSections::fetchesANewPictureWhenTheHubSaysSo()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Garden camera"));
    QVERIFY(m_panel->unfoldReady("images"));
    QTRY_VERIFY(m_panel->find<QToolButton>("pictureRefresh")->isEnabled());
    const int before = m_panel->asked("GET", QStringLiteral("/api/image/"));
    Device changed = *m_panel->world.program->home().device(m_panel->id);
    changed.images.first().lastUpdated = QDateTime::currentDateTimeUtc();
    m_panel->world.program->home().upsertDevice(changed);
    QTRY_COMPARE(m_panel->asked("GET", QStringLiteral("/api/image/")), before + 1);
}

void TestPanelSections::saysWhyAPictureIsMissing()
{
    QVERIFY(m_panel->goHome());
    m_panel->fail("GET", QStringLiteral("/api/image"), 500);
    QVERIFY(m_panel->open("Garden camera"));
    QVERIFY(m_panel->unfoldReady("images"));
    QTRY_VERIFY(!m_panel->text("pictureProblem").isEmpty());
    m_panel->click("pictureRefresh");
    QTRY_VERIFY(m_panel->text("pictureProblem").isEmpty());
}

void TestPanelSections::decodesOnlySmallJpegAndPng()
{
    const auto encoded = [](const QImage &image, const char *format) {
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    };
    QImage wide(2000, 1000, QImage::Format_RGB32);
    wide.fill(Qt::gray);
    QCOMPARE(decodedSnapshot(encoded(wide, "JPG"), 800).size(), QSize(800, 400));
    QCOMPARE(decodedSnapshot(encoded(wide, "PNG"), 4000).size(), QSize(2000, 1000));
    QVERIFY(decodedSnapshot(encoded(wide, "BMP"), 800).isNull());
    QVERIFY(decodedSnapshot("<svg xmlns='http://www.w3.org/2000/svg'/>", 800).isNull());
    QVERIFY(decodedSnapshot({}, 800).isNull());
    // A header that claims 60000 × 60000 pixels.
    QByteArray bomb = encoded(QImage(1, 1, QImage::Format_RGB32), "PNG");
    for (const int at : {16, 20}) {
        bomb[at + 2] = char(0xea);
        bomb[at + 3] = char(0x60);
    }
    QVERIFY(decodedSnapshot(bomb, 800).isNull());
}

void TestPanelSections::showsWhatTheHubSendsAndCopiesIt()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp", {368, 1200}));
    QVERIFY(m_panel->unfoldReady("technical"));
    auto *text = m_panel->find<QPlainTextEdit>("jsonText");
    QTRY_VERIFY(text->toPlainText().contains(m_panel->id));
    QVERIFY(text->isReadOnly());
    auto *table = m_panel->find<QTableWidget>("technicalCapabilities");
    QCOMPARE(table->rowCount(),
             int(m_panel->world.program->home().device(m_panel->id)->capabilities.size()));
    m_panel->find<SearchField>("jsonSearch")->setText(QStringLiteral("capabilitiesObj"));
    QVERIFY(!text->extraSelections().isEmpty());
    m_panel->click("jsonCopy");
    const QString copied = QGuiApplication::clipboard()->text();
    QCOMPARE(QJsonDocument::fromJson(copied.toUtf8()).object().value(QStringLiteral("id")),
             QJsonValue(m_panel->id));
    // Live: the reported value in the table follows.
    m_panel->world.control("capability", {{QStringLiteral("device"), m_panel->id},
                                          {QStringLiteral("capability"), QStringLiteral("dim")},
                                          {QStringLiteral("value"), 0.77}});
    QTRY_VERIFY(!table->findItems(QStringLiteral("0.77"), Qt::MatchExactly).isEmpty());
}

void TestPanelSections::leavesOutWhatADeviceHasNot()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Porch light"));
    QVERIFY(!m_panel->section("images")->isVisible());
    QVERIFY(!m_panel->section("history")->isVisible());
    // Its picture is among the controls already, and fetched once.
    QVERIFY(m_panel->open("Doorbell"));
    QVERIFY(!m_panel->section("images")->isVisible());
    QVERIFY(m_panel->section("note")->isVisible());
    QVERIFY(m_panel->section("technical")->isVisible());
}

void TestPanelSections::keepsEverythingNamedAndReachable()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Front door lock", {368, 2600}));
    for (PanelSection *section : m_panel->panel->sections()->all())
        section->setUnfolded(true);
    QTRY_COMPARE(m_panel->section("settings")->state(), State::Ready);
    QTRY_COMPARE(m_panel->section("technical")->state(), State::Ready);
    QCOMPARE(m_panel->unnamed(), QString());
    // With the keyboard: the fold opens and closes.
    FoldHeader *fold = m_panel->section("energy")->header();
    fold->setFocus();
    QTest::keyClick(fold, Qt::Key_Left);
    QVERIFY(!m_panel->section("energy")->isUnfolded());
    QTest::keyClick(fold, Qt::Key_Return);
    QVERIFY(m_panel->section("energy")->isUnfolded());
}

void TestPanelSections::looksRight_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QStringList>("unfolded");
    const auto row = [](const char *tag, const char *device, const QStringList &unfolded) {
        QTest::newRow(tag) << QString::fromLatin1(device) << unfolded;
    };
    row("folded", "Front door lock", {});
    row("climate", "Bedroom climate", {QStringLiteral("energy")});
    row("settings", "Front door lock", {QStringLiteral("note"), QStringLiteral("settings")});
    row("camera", "Garden camera", {QStringLiteral("flows")});
    row("technical", "TV plug", {QStringLiteral("flows"), QStringLiteral("technical")});
}

void TestPanelSections::looksRight()
{
    QFETCH(QString, device);
    QFETCH(QStringList, unfolded);
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open(device.toUtf8().constData(), {368, 1300}));
    for (const QString &id : unfolded)
        m_panel->panel->sections()->section(id)->setUnfolded(true);
    const auto settled = [this] {
        for (const PanelSection *section : m_panel->panel->sections()->all()) {
            if (section->isVisible() && section->state() == State::Loading)
                return false;
        }
        return true;
    };
    QCoreApplication::processEvents();
    QTRY_VERIFY(settled());
    // Nothing is cut off at the sides.
    const auto *scroll = m_panel->panel->findChild<QScrollArea *>();
    QVERIFY2(scroll->widget()->minimumSizeHint().width() <= scroll->viewport()->width(),
             qPrintable(QString::number(scroll->widget()->minimumSizeHint().width())));
    // The course of a reading comes after the first picture of it.
    for (const Sparkline *line : m_panel->panel->findChildren<Sparkline *>())
        QTRY_VERIFY(line->series().source != Series::Source::None);
    m_panel->takePictures(QStringLiteral("sections-") +
                          QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestPanelSections)
#include "tst_panelsections.moc"
