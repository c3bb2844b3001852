// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"
#include "ui/zones/zonespage.h"

#include <QAccessible>
#include <QDialog>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace foyer;

namespace {

const QString hostileName = QStringLiteral("<img src=/etc/x.png> & <b>bold</b> %1 %2 %n");

Zone zone(const char *id, const QString &name, const char *parent, bool isActive = false)
{
    Zone result;
    result.id = QString::fromLatin1(id);
    result.name = name;
    result.parentId = QString::fromLatin1(parent);
    result.isActive = isActive;
    return result;
}

Device device(const char *id, const QString &name, const char *zoneId, const char *deviceClass,
              std::optional<bool> isOn, std::optional<double> temperature = {})
{
    Device result;
    result.id = QString::fromLatin1(id);
    result.name = name;
    result.zoneId = QString::fromLatin1(zoneId);
    result.deviceClass = QString::fromLatin1(deviceClass);
    if (isOn) {
        Capability onoff;
        onoff.id = QStringLiteral("onoff");
        onoff.type = Capability::Type::Boolean;
        onoff.isSetable = true;
        onoff.reported = Value(*isOn);
        result.capabilities << onoff;
    }
    if (temperature) {
        Capability sensor;
        sensor.id = QStringLiteral("measure_temperature");
        sensor.type = Capability::Type::Number;
        sensor.units = QStringLiteral("°C");
        sensor.reported = Value(*temperature);
        result.capabilities << sensor;
    }
    return result;
}

} // namespace

class TestZonesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        m_program = std::make_unique<PageProgram>();
        HomeSnapshot snapshot;
        snapshot.variables.emplace();
        Zone office = zone("office", QStringLiteral("Office"), "upstairs", true);
        office.icon = QStringLiteral("studyRoom");
        snapshot.zones = std::vector<Zone>{
            zone("home", QStringLiteral("Home"), ""),
            zone("upstairs", QStringLiteral("Upstairs"), "home", true),
            office,
            zone("bedroom", QStringLiteral("Bedroom"), "upstairs"),
            zone("garden", hostileName, "home"),
        };
        snapshot.devices = std::vector<Device>{
            device("desk", QStringLiteral("Desk lamp"), "office", "light", true),
            device("ceiling", QStringLiteral("Ceiling lamp"), "office", "light", false),
            device("printer", QStringLiteral("Printer"), "office", "socket", true),
            device("sensor", QStringLiteral("Climate"), "office", "sensor", {}, 21.34),
            device("bed", hostileName, "bedroom", "light", true),
            device("cold", QStringLiteral("Cold corner"), "bedroom", "sensor", {}, 19.5),
            device("fridge", QStringLiteral("Fridge"), "upstairs", "fridge", true),
        };
        m_program->home().apply(snapshot);
        m_program->home().setStale(false);
        m_page = std::make_unique<ZonesPage>(*m_program, m_program->uiWords());
        m_page->resize(pageSize);
        m_page->show();
        m_page->activateWindow();
        QTRY_VERIFY(m_page->isActiveWindow());
        m_tree = m_page->findChild<QTreeView *>(QStringLiteral("zoneTree"));
        QVERIFY(m_tree);
        m_tree->setFocus();
        QTRY_COMPARE(text(at("upstairs", ZoneModel::Devices)), QStringLiteral("7"));
    }

    void cleanup()
    {
        m_page.reset();
        m_program.reset();
    }

    void tellsWhatIsGoingOnInEachZone()
    {
        QCOMPARE(text(at("office", ZoneModel::Devices)), QStringLiteral("4"));
        QCOMPARE(text(at("office", ZoneModel::LightsOn)), QStringLiteral("1 of 2"));
        QCOMPARE(text(at("office", ZoneModel::Temperature)), QStringLiteral("21.3 °C"));
        QCOMPARE(text(at("office", ZoneModel::Activity)), QStringLiteral("Active"));
        QCOMPARE(text(at("bedroom", ZoneModel::Activity)), QStringLiteral("Quiet"));
        QCOMPARE(text(at("upstairs", ZoneModel::LightsOn)), QStringLiteral("2 of 3"));
        QCOMPARE(text(at("upstairs", ZoneModel::Temperature)), QStringLiteral("19.5–21.3 °C"));
        picture("zones");
    }

    void aRowReadsAsASentence()
    {
        QCOMPARE(at("office").data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Office, 4 devices, 1 of 2 lights on, 21.3 °C, active"));
        QAccessibleInterface *tree = QAccessible::queryAccessibleInterface(m_tree);
        QVERIFY(tree && tree->tableInterface());
        QCOMPARE(tree->tableInterface()->cellAt(2, 0)->text(QAccessible::Name),
                 QStringLiteral("Upstairs, 7 devices, 2 of 3 lights on, 19.5–21.3 °C, active"));
    }

    void everythingIsUnfoldedAndStaysAsThePersonLeftIt()
    {
        QVERIFY(m_tree->isExpanded(at("home")));
        QVERIFY(m_tree->isExpanded(at("upstairs")));
        m_tree->setCurrentIndex(at("upstairs"));
        QTest::keyClick(m_tree, Qt::Key_Space);
        QVERIFY(!m_tree->isExpanded(at("upstairs")));

        // Live changes: a new zone, a moved one, values.
        Home &home = m_program->home();
        home.upsertZone(zone("attic", QStringLiteral("Attic"), "upstairs"));
        home.upsertZone(zone("shed", QStringLiteral("Shed"), "garden"));
        home.upsertZone(zone("garden", hostileName, "upstairs"));
        QTRY_VERIFY(m_tree->isExpanded(at("garden")));
        QVERIFY(!m_tree->isExpanded(at("upstairs")));
        home.upsertZone(zone("upstairs", QStringLiteral("First floor"), ""));
        QTRY_COMPARE(text(at("upstairs")), QStringLiteral("First floor"));
        QTRY_VERIFY(!m_tree->isExpanded(at("upstairs")));

        // A search opens it, and afterwards it is folded again.
        m_page->searchField()->setText(QStringLiteral("attic"));
        QVERIFY(m_tree->isExpanded(at("upstairs")));
        m_page->searchField()->clear();
        QVERIFY(!m_tree->isExpanded(at("upstairs")));
        QTest::keyClick(m_tree, Qt::Key_Space);
        QVERIFY(m_tree->isExpanded(at("upstairs")));
    }

    void searchKeepsTheWayToWhatMatches()
    {
        SearchField *search = m_page->searchField();
        QCOMPARE(search->objectName(), QStringLiteral("zoneSearch"));
        search->setText(QStringLiteral("OFF"));
        QVERIFY(at("office").isValid());
        QVERIFY(at("upstairs").isValid());
        QVERIFY(!at("bedroom").isValid());
        QCOMPARE(search->matchText(), QStringLiteral("1 of 5"));
        search->setText(QStringLiteral("upst"));
        QVERIFY(at("bedroom").isValid());
        search->setText(QStringLiteral("nothing like it"));
        QVERIFY(!m_tree->isVisible());
    }

    void enterAndDoubleClickOpenTheZone()
    {
        QSignalSpy opened(m_page.get(), &ZonesPage::zoneActivated);
        m_tree->setCurrentIndex(at("office"));
        QTest::keyClick(m_tree, Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.last().first().toString(), QStringLiteral("office"));
        const QPoint bedroom = m_tree->visualRect(at("bedroom")).center();
        QTest::mouseClick(m_tree->viewport(), Qt::LeftButton, {}, bedroom);
        QTest::mouseDClick(m_tree->viewport(), Qt::LeftButton, {}, bedroom);
        QCOMPARE(opened.last().first().toString(), QStringLiteral("bedroom"));
        QCOMPARE(opened.count(), 2);
    }

    void switchingOffLightsAsksWithTheRightCountAndNames()
    {
        QDialog *dialog = ask("upstairs", "switchOffLights");
        QVERIFY(dialog);
        QCOMPARE(dialog->findChild<QLabel *>(QStringLiteral("switchOffQuestion"))->text(),
                 QStringLiteral("Switch off 2 lights in “Upstairs”?"));
        auto *names = dialog->findChild<QListWidget *>(QStringLiteral("switchOffList"));
        QCOMPARE(names->count(), 2);
        QCOMPARE(names->item(0)->text(), QStringLiteral("Desk lamp · Office"));
        QVERIFY(names->item(1)->text().startsWith(hostileName));
        if (!qEnvironmentVariable("FOYER_TEST_PICTURES").isEmpty())
            savePicture(*dialog, QStringLiteral("switch-off"));
        QVERIFY(m_program->hub.requests.isEmpty());
        dialog->reject();
        QVERIFY(m_program->hub.requests.isEmpty());
    }

    void everyConfirmedWriteIsCounted()
    {
        ask("upstairs", "switchOffLights")->accept();
        QTRY_COMPARE(result(), QStringLiteral("Upstairs: 2 of 2 done."));
        QCOMPARE(m_program->hub.requests.size(), 2);
        for (const LoopbackHub::Request &request : m_program->hub.requests) {
            QCOMPARE(request.method, QByteArray("PUT"));
            QCOMPARE(request.body.value(QStringLiteral("value")), QJsonValue(false));
        }
        picture("zones-switched-off");
    }

    void whatFailedIsNamed()
    {
        m_program->hub.answer = [](const LoopbackHub::Request &request) {
            return request.path.contains("/bed/")
                       ? LoopbackHub::Answer{500, R"({"error":"No answer"})"}
                       : LoopbackHub::Answer();
        };
        ask("upstairs", "switchOffDevices")->accept();
        QTRY_COMPARE(result(), QString(QStringLiteral("Upstairs: 2 of 3 done. Failed: ") +
                                       hostileName + QLatin1Char('.')));
        picture("zones-failed");
    }

    void aFridgeStaysOn()
    {
        QDialog *dialog = ask("upstairs", "switchOffDevices");
        QVERIFY(dialog);
        const auto *list = dialog->findChild<QListWidget *>();
        QCOMPARE(list->count(), 5); // three that go off, and below a heading what stays on
        QVERIFY(list->item(4)->text().startsWith(QStringLiteral("Fridge")));
        dialog->accept();
        QTRY_COMPARE(m_program->hub.requests.size(), 3);
        for (const LoopbackHub::Request &request : m_program->hub.requests)
            QVERIFY(!request.path.contains("fridge"));
    }

    void whatSomebodyElseSwitchedOffMeanwhileIsNotWritten()
    {
        QDialog *dialog = ask("office", "switchOffDevices");
        QVERIFY(dialog);
        m_program->home().reportCapability(QStringLiteral("desk"), QStringLiteral("onoff"),
                                           Value(false), {});
        dialog->accept();
        QTRY_VERIFY(result().contains(QStringLiteral("1 of 1")));
        QCOMPARE(m_program->hub.requests.size(), 1);
        QVERIFY(m_program->hub.requests.first().path.contains("/printer/"));
    }

    void theButtonsSayWhyTheyCannotBeUsed()
    {
        m_tree->setCurrentIndex(at("garden"));
        auto *lights = m_page->findChild<QPushButton *>(QStringLiteral("switchOffLights"));
        auto *devices = m_page->findChild<QPushButton *>(QStringLiteral("switchOffDevices"));
        QVERIFY(!lights->isEnabled());
        QCOMPARE(lights->toolTip(), QStringLiteral("No light here is on."));
        QVERIFY(!devices->isEnabled());
        m_tree->setCurrentIndex(at("office"));
        QVERIFY(lights->isEnabled());
        m_program->home().setStale(true);
        QVERIFY(!lights->isEnabled());
        QVERIFY(lights->toolTip().startsWith(QStringLiteral("Not connected")));
        m_program->home().setStale(false);
        QVERIFY(lights->isEnabled());
        // The last light goes out at the wall.
        m_program->home().reportCapability(QStringLiteral("desk"), QStringLiteral("onoff"),
                                           Value(false), {});
        QTRY_VERIFY(!lights->isEnabled());
    }

    void theContextMenuOffersTheSame()
    {
        m_tree->setCurrentIndex(at("upstairs"));
        Q_EMIT m_tree->customContextMenuRequested(m_tree->visualRect(at("upstairs")).center());
        auto *menu = m_page->findChild<QMenu *>();
        QVERIFY(menu);
        QStringList texts;
        for (const QAction *action : menu->actions())
            texts << action->text();
        QVERIFY(texts.contains(QStringLiteral("Show devices")));
        QVERIFY(texts.contains(QStringLiteral("Switch off all lights…")));
        menu->close();
    }

    void namesFromTheHubAreShownLiterally()
    {
        m_tree->setCurrentIndex(at("garden"));
        QCOMPARE(text(at("garden")), hostileName);
        auto *name = m_page->findChild<QLabel *>(QStringLiteral("zoneStripName"));
        QCOMPARE(name->text(), hostileName);
        QCOMPARE(name->textFormat(), Qt::PlainText);
        QVERIFY(at("garden").data(Qt::ToolTipRole).toString().contains(QStringLiteral("&lt;img")));
        for (const QLabel *label : m_page->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

private:
    [[nodiscard]] QModelIndex at(const char *id, int column = 0,
                                 const QModelIndex &below = {}) const
    {
        const QAbstractItemModel *model = m_tree->model();
        for (int row = 0; row < model->rowCount(below); ++row) {
            const QModelIndex index = model->index(row, 0, below);
            if (index.data(ZoneModel::IdRole).toString() == QLatin1String(id))
                return index.siblingAtColumn(column);
            const QModelIndex found = at(id, column, index);
            if (found.isValid())
                return found;
        }
        return {};
    }
    [[nodiscard]] static QString text(const QModelIndex &index)
    {
        return index.data(Qt::DisplayRole).toString();
    }
    QDialog *ask(const char *zoneId, const char *button)
    {
        m_tree->setCurrentIndex(at(zoneId));
        m_page->findChild<QPushButton *>(QString::fromLatin1(button))->click();
        return m_page->findChild<QDialog *>(QStringLiteral("switchOffDialog"));
    }
    [[nodiscard]] QString result() const
    {
        return m_page->findChild<QLabel *>(QStringLiteral("switchOffResult"))->text();
    }
    void picture(const char *name)
    {
        if (qEnvironmentVariableIsEmpty("FOYER_TEST_PICTURES"))
            return;
        savePicture(*m_page, QString::fromLatin1(name) + QStringLiteral("-light"));
        m_theme.setScheme(Theme::Scheme::Dark);
        QCoreApplication::processEvents();
        savePicture(*m_page, QString::fromLatin1(name) + QStringLiteral("-dark"));
        m_theme.setScheme(Theme::Scheme::Light);
    }

    Theme m_theme;
    std::unique_ptr<PageProgram> m_program;
    std::unique_ptr<ZonesPage> m_page;
    QTreeView *m_tree = nullptr;
};

QTEST_MAIN(TestZonesPage)
#include "tst_zonespage.moc"
