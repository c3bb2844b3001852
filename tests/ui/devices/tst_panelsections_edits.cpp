// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "homey/household.h"
#include "panelworld.h"
#include "ui/devices/iconchooser.h"
#include "ui/devices/movedialog.h"
#include "ui/devices/panel/settingfield.h"
#include "ui/devices/panel/settingssection.h"
#include "ui/devices/renamedialog.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

using namespace foyer;
using namespace foyer::test;
using State = PanelSection::State;

/// Changing a device itself from its panel: what arrives at the hub, and what is said when it says
/// no.
class TestPanelEdits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_panel = std::make_unique<PanelWorld>(); }
    void cleanup() { m_panel.reset(); }

    void renamesWithF2();
    void keepsTheRefusedNameAndSaysWhy();
    void movesToAZone();
    void choosesWhatIsPluggedIn();
    void offersOnlyIconsTheHomeShowsAlready();
    void hidesAndShowsAgain();
    void writesANote();
    void keepsANoteThatWasRefused();
    void makesItAFavourite();
    void sendsOnlyTheSettingsThatWereChanged();
    void discardsChangedSettings();
    void tellsARefusedSettingAtItsField();
    void masksPasswords();
    void showsEachTypeOfSetting();
    void saysWhyNothingCanBeEditedWithoutTheScope();

private:
    [[nodiscard]] QAction *action(const char *name) const
    {
        Q_EMIT m_panel->find<QMenu>("deviceMenu")->aboutToShow();
        return m_panel->find<QAction>(name);
    }
    template<typename T>
    [[nodiscard]] T *setting(const char *id) const
    {
        return m_panel->panel->findChild<T *>(QStringLiteral("setting/") + QString::fromLatin1(id));
    }
    std::unique_ptr<PanelWorld> m_panel;
};

void TestPanelEdits::renamesWithF2()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp"));
    m_panel->panel->activateWindow();
    m_panel->find<QToolButton>("devicePanelStar")->setFocus();
    QTest::keyClick(m_panel->find<QToolButton>("devicePanelStar"), Qt::Key_F2);
    auto *dialog = m_panel->dialog<RenameDialog>();
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("renameName"));
    QCOMPARE(name->text(), QStringLiteral("Desk lamp"));
    name->clear();
    auto *ok = dialog->findChild<QPushButton *>(QStringLiteral("deviceDialogOk"));
    QVERIFY(!ok->isEnabled());
    name->setText(QStringLiteral("  Reading lamp "));
    ok->click();
    QTRY_VERIFY(!m_panel->dialog<RenameDialog>());
    QCOMPARE(m_panel->edits(),
             (QList<QJsonObject>{{{QStringLiteral("name"), QStringLiteral("Reading lamp")}}}));
    QTRY_COMPARE(m_panel->text("devicePanelName"), QStringLiteral("Reading lamp"));
    QCOMPARE(m_panel->atHub().value(QStringLiteral("name")).toString(),
             QStringLiteral("Reading lamp"));
}

void TestPanelEdits::keepsTheRefusedNameAndSaysWhy()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp"));
    m_panel->failDevice("PUT", QString(), 400,
                        QJsonObject{{QStringLiteral("error"), QStringLiteral("Name is taken")}});
    action("deviceRename")->trigger();
    auto *dialog = m_panel->dialog<RenameDialog>();
    QVERIFY(dialog);
    dialog->findChild<QLineEdit *>()->setText(QStringLiteral("Taken"));
    dialog->accept();
    auto *problem = dialog->findChild<MessageBar *>(QStringLiteral("deviceDialogProblem"));
    QTRY_VERIFY(problem->isVisible());
    QVERIFY2(problem->text().contains(QStringLiteral("Name is taken")),
             qPrintable(problem->text()));
    QCOMPARE(dialog->findChild<QLineEdit *>()->text(), QStringLiteral("Taken"));
    QCOMPARE(m_panel->edits().size(), 1);
    QCOMPARE(m_panel->text("devicePanelName"), QStringLiteral("Desk lamp"));
    dialog->accept(); // the person tries again
    QTRY_COMPARE(m_panel->text("devicePanelName"), QStringLiteral("Taken"));
}

void TestPanelEdits::movesToAZone()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp"));
    action("deviceMove")->trigger();
    auto *dialog = m_panel->dialog<MoveDialog>();
    QVERIFY(dialog);
    auto *zones = dialog->findChild<QTreeWidget *>();
    QCOMPARE(zones->currentItem()->text(0), QStringLiteral("Office"));
    const auto found =
        zones->findItems(QStringLiteral("Bedroom"), Qt::MatchExactly | Qt::MatchRecursive);
    QCOMPARE(found.size(), 1);
    zones->setCurrentItem(found.first());
    dialog->accept();
    QTRY_VERIFY(m_panel->text("devicePanelPlace").startsWith(QStringLiteral("Bedroom")));
    QCOMPARE(m_panel->edits(),
             (QList<QJsonObject>{{{QStringLiteral("zone"), m_panel->world.zoneNamed("Bedroom")}}}));
}

void TestPanelEdits::choosesWhatIsPluggedIn()
{
    QVERIFY(virtualClassChoices(QStringLiteral("light")).isEmpty());
    QVERIFY(virtualClassChoices(QStringLiteral("socket")).contains(QStringLiteral("kettle")));
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Shed plug"));
    action("deviceIcon")->trigger();
    auto *dialog = m_panel->dialog<IconChooser>();
    QVERIFY(dialog);
    auto *kind = dialog->findChild<QComboBox *>(QStringLiteral("kindChoice"));
    QVERIFY(kind && kind->isEnabled());
    kind->setCurrentIndex(kind->findData(QStringLiteral("kettle")));
    dialog->accept();
    QTRY_COMPARE(m_panel->atHub().value(QStringLiteral("virtualClass")).toString(),
                 QStringLiteral("kettle"));
    QCOMPARE(m_panel->edits(),
             (QList<QJsonObject>{{{QStringLiteral("virtualClass"), QStringLiteral("kettle")}}}));
    QTRY_VERIFY(m_panel->text("devicePanelPlace").contains(QStringLiteral("Kettle")));
    QTRY_VERIFY(!m_panel->dialog<IconChooser>());
    // A lamp is a lamp.
    QVERIFY(m_panel->open("Desk lamp"));
    action("deviceIcon")->trigger();
    QVERIFY(!m_panel->dialog<IconChooser>()->findChild<QComboBox *>(QStringLiteral("kindChoice")));
}

void TestPanelEdits::offersOnlyIconsTheHomeShowsAlready()
{
    QVERIFY(m_panel->goHome());
    m_panel->world.control(
        "patch", {{QStringLiteral("device"), QStringLiteral("Porch light")},
                  {QStringLiteral("changes"),
                   QJsonObject{{QStringLiteral("iconOverride"), QStringLiteral("light-wall")}}}});
    const QString porch = m_panel->world.deviceNamed("Porch light");
    QTRY_COMPARE(m_panel->world.program->home().device(porch)->iconOverride,
                 QStringLiteral("light-wall"));
    QVERIFY(m_panel->open("Desk lamp"));
    action("deviceIcon")->trigger();
    auto *dialog = m_panel->dialog<IconChooser>();
    QVERIFY(dialog);
    auto *icons = dialog->findChild<QListWidget *>(QStringLiteral("iconChoice"));
    QCOMPARE(icons->count(), 2); // its own, and the one
    icons->setCurrentRow(1);
    dialog->accept();
    QTRY_COMPARE(
        m_panel->edits(),
        (QList<QJsonObject>{{{QStringLiteral("iconOverride"), QStringLiteral("light-wall")}}}));
}

void TestPanelEdits::hidesAndShowsAgain()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp"));
    QVERIFY(action("deviceHide")->isEnabled());
    action("deviceHide")->trigger();
    QTRY_COMPARE(m_panel->atHub().value(QStringLiteral("hidden")), QJsonValue(true));
    QTRY_VERIFY(m_panel->world.program->home().device(m_panel->id)->isHidden);
    QCOMPARE(action("deviceHide")->text(), QStringLiteral("Show in lists again"));
    m_panel->failDevice("PUT", QString(), 500);
    action("deviceHide")->trigger();
    auto *problem = m_panel->find<MessageBar>("devicePanelProblem");
    QTRY_VERIFY(problem->isVisible());
    QVERIFY(problem->text().contains(QStringLiteral("Desk lamp")));
    QVERIFY(m_panel->world.program->home().device(m_panel->id)->isHidden);
}

void TestPanelEdits::writesANote()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Front door lock"));
    QVERIFY(m_panel->section("note")->header()->summary().contains(QStringLiteral("Spare key")));
    action("deviceNote")->trigger();
    auto *editor = m_panel->find<QPlainTextEdit>("noteEditor");
    QTRY_VERIFY(editor->isVisible());
    QVERIFY(editor->toPlainText().startsWith(QStringLiteral("Spare key")));
    editor->setPlainText(QStringLiteral("<b>Under</b> the mat\nor not"));
    m_panel->click("noteSave");
    QTRY_COMPARE(m_panel->atHub().value(QStringLiteral("note")).toString(),
                 QStringLiteral("<b>Under</b> the mat\nor not"));
    QTRY_COMPARE(m_panel->text("noteText"), QStringLiteral("<b>Under</b> the mat\nor not"));
    QCOMPARE(m_panel->edits().size(), 1);
    QVERIFY(!editor->isVisible());
}

void TestPanelEdits::keepsANoteThatWasRefused()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Front door lock"));
    m_panel->failDevice("PUT", QString(), 500);
    action("deviceNote")->trigger();
    auto *editor = m_panel->find<QPlainTextEdit>("noteEditor");
    QTRY_VERIFY(editor->isVisible());
    editor->setPlainText(QStringLiteral("Keep me"));
    m_panel->click("noteSave");
    QTRY_VERIFY(m_panel->text("noteProblem").contains(QStringLiteral("not saved")));
    QVERIFY(editor->isVisible());
    QCOMPARE(editor->toPlainText(), QStringLiteral("Keep me"));
    m_panel->click("noteCancel");
    QVERIFY(m_panel->text("noteText").startsWith(QStringLiteral("Spare key")));
}

void TestPanelEdits::makesItAFavourite()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Awning"));
    Favourites &favourites = m_panel->world.program->household().favourites;
    auto *star = m_panel->find<QToolButton>("devicePanelStar");
    const bool before = favourites.contains(m_panel->id);
    QCOMPARE(star->isChecked(), before);
    star->click();
    QTRY_COMPARE(favourites.contains(m_panel->id), !before);
    QCOMPARE(star->isChecked(), !before);
}

void TestPanelEdits::sendsOnlyTheSettingsThatWereChanged()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp", {368, 1200}));
    QVERIFY(m_panel->unfoldReady("settings"));
    QVERIFY(!m_panel->find("settingsApply")->isVisible());
    auto *fade = setting<QDoubleSpinBox>("transition");
    QVERIFY(fade && fade->isEnabled());
    QCOMPARE(fade->maximum(), 10.0);
    fade->setValue(1.5);
    auto *start = setting<QComboBox>("power_on_state");
    start->setCurrentIndex(start->findData(QStringLiteral("off")));
    QVERIFY(m_panel->find("settingsApply")->isVisible());
    QVERIFY(m_panel->sent("PUT", QStringLiteral("/settings")).isEmpty());
    m_panel->click("settingsApply");
    QTRY_COMPARE(m_panel->sent("PUT", QStringLiteral("/settings")),
                 (QList<QJsonObject>{{{QStringLiteral("power_on_state"), QStringLiteral("off")},
                                      {QStringLiteral("transition"), 1.5}}}));
    QTRY_VERIFY(!m_panel->find("settingsApply")->isVisible());
    const QJsonObject kept = m_panel->atHub().value(QStringLiteral("settings")).toObject();
    QCOMPARE(kept.value(QStringLiteral("transition")), QJsonValue(1.5));
    QTRY_COMPARE(setting<QDoubleSpinBox>("transition")->value(), 1.5);
}

void TestPanelEdits::discardsChangedSettings()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp", {368, 1200}));
    QVERIFY(m_panel->unfoldReady("settings"));
    auto *fade = setting<QDoubleSpinBox>("transition");
    const double before = fade->value();
    fade->setValue(before + 1);
    m_panel->click("settingsDiscard");
    QCOMPARE(fade->value(), before);
    QVERIFY(!m_panel->find("settingsApply")->isVisible());
    QVERIFY(m_panel->sent("PUT", QStringLiteral("/settings")).isEmpty());
}

void TestPanelEdits::tellsARefusedSettingAtItsField()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Desk lamp", {368, 1200}));
    QVERIFY(m_panel->unfoldReady("settings"));
    m_panel->failDevice(
        "PUT", QStringLiteral("/settings"), 400,
        QJsonObject{{QStringLiteral("error"), QStringLiteral("transition is too much")}});
    setting<QDoubleSpinBox>("transition")->setValue(9);
    auto *start = setting<QComboBox>("power_on_state");
    start->setCurrentIndex(start->findData(QStringLiteral("on")));
    m_panel->click("settingsApply");
    QTRY_VERIFY2(m_panel->text("settingProblem/transition").contains(QStringLiteral("too much")),
                 qPrintable(m_panel->text("settingsProblem")));
    QVERIFY(m_panel->text("settingProblem/power_on_state").isEmpty());
    // What was typed stays, and nothing is sent again by itself.
    QCOMPARE(setting<QDoubleSpinBox>("transition")->value(), 9.0);
    QCOMPARE(m_panel->sent("PUT", QStringLiteral("/settings")).size(), 1);
}

void TestPanelEdits::masksPasswords()
{
    QVERIFY(m_panel->goHome());
    QVERIFY(m_panel->open("Front door lock", {368, 1200}));
    QVERIFY(m_panel->unfoldReady("settings"));
    auto *code = setting<QLineEdit>("code");
    QVERIFY(code);
    QCOMPARE(code->echoMode(), QLineEdit::Password);
    QVERIFY(!code->displayText().contains(code->text()));
}

void TestPanelEdits::showsEachTypeOfSetting()
{
    using Type = DeviceSetting::Type;
    const UiWords words{QLocale(QLocale::English, QLocale::UnitedStates)};
    const auto make = [&](Type type, const Value &value) {
        DeviceSetting setting;
        setting.id = QStringLiteral("x");
        setting.type = type;
        setting.value = value;
        setting.options = {{QStringLiteral("1"), QStringLiteral("One")},
                           {QStringLiteral("2"), QStringLiteral("Two")}};
        return std::make_unique<SettingField>(setting, words, nullptr);
    };
    for (const Type type : {Type::Label, Type::Text, Type::TextArea, Type::Password, Type::Number,
                            Type::Checkbox, Type::Dropdown, Type::Radio, Type::Unknown}) {
        const auto empty = make(type, {});
        QVERIFY2(!empty->isChanged(), qPrintable(QString::number(int(type))));
        QCOMPARE(empty->canBeEdited(), type != Type::Label && type != Type::Unknown);
        QVERIFY(!make(type, Value(QStringLiteral("2")))->isChanged() || type == Type::Number ||
                type == Type::Checkbox);
    }
    // Ids travel in the type they came in; a value the driver does not know stays what it is.
    const auto number = make(Type::Dropdown, Value(2.0));
    QVERIFY(!number->isChanged());
    qobject_cast<QComboBox *>(number->control())->setCurrentIndex(0);
    QCOMPARE(number->value(), Value(1.0));
    const auto strange = make(Type::Radio, Value(QStringLiteral("odd")));
    QVERIFY(!strange->isChanged());
    QCOMPARE(strange->value(), Value(QStringLiteral("odd")));
    const auto outside = make(Type::Number, Value(12345.678));
    QVERIFY(!outside->isChanged());
}

void TestPanelEdits::saysWhyNothingCanBeEditedWithoutTheScope()
{
    QVERIFY(m_panel->goHome(
        {QStringLiteral("homey.device.readonly"), QStringLiteral("homey.device.control"),
         QStringLiteral("homey.zone.readonly"), QStringLiteral("homey.logic.readonly"),
         QStringLiteral("homey.system.readonly")}));
    QVERIFY(m_panel->open("Desk lamp", {368, 1200}));
    for (const char *name :
         {"deviceRename", "deviceMove", "deviceIcon", "deviceNote", "deviceHide"}) {
        QVERIFY2(!action(name)->isEnabled(), name);
        QVERIFY2(!action(name)->toolTip().isEmpty(), name);
    }
    QVERIFY(action("deviceDetach")->isEnabled());
    m_panel->panel->activateWindow();
    m_panel->find<QToolButton>("devicePanelStar")->setFocus();
    QTest::keyClick(m_panel->find<QToolButton>("devicePanelStar"), Qt::Key_F2);
    QVERIFY(!m_panel->dialog<RenameDialog>());
    QVERIFY(!m_panel->find<MessageBar>("devicePanelProblem")->text().isEmpty());
    // Settings are there to read.
    QVERIFY(m_panel->unfoldReady("settings"));
    QVERIFY(!setting<QDoubleSpinBox>("transition")->isEnabled());
    QVERIFY(!m_panel->text("settingsRefusal").isEmpty());
    QVERIFY(m_panel->unfoldReady("note"));
    QVERIFY(!m_panel->find("noteEdit")->isEnabled());
    QVERIFY(m_panel->edits().isEmpty());
}

QTEST_MAIN(TestPanelEdits)
#include "tst_panelsections_edits.moc"
