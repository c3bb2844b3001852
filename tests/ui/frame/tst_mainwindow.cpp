// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprogram.h"
#include "support/testhome.h"
#include "ui/frame/homeview.h"
#include "ui/frame/mainwindow.h"
#include "ui/frame/pagelist.h"
#include "ui/frame/sidebar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTest>
#include <QTextDocument>

#include <memory>

using namespace foyer;
using foyer::test::FakeProgram;

class tst_MainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsTheDoorsUntilAHomeIsOpen();
    void pagesAreAccessibleItemsNamedAsShown();
    void chipNamesTheConnection();
    void hubMenuOffersTheOthers();
    void altNumberGoesToAPage();
    void standardKeysWork();
    void escapeClosesWhatIsOnTop();
    void opensADeviceInTheDrawerAndLetsGoOfARemovedOne();
    void openingAZoneFiltersTheDevices();
    void failedWriteBecomesANoticeThatCanBeTriedAgain();
    void failedVariableBecomesANotice();
    void variablesWithOneNameHaveANoticeEach();
    void rememberWarningIsShown();
    void unreachableHubIsSaidWithWhatCanBeDone();
    void narrowWindowCollapsesTheSidebar();
    void verySmallWindowShowsTheDrawerAlone();
    void showsTheRequestedPageAndDevice();
    void keepsGeometryAndPage();
    void everyInteractiveWidgetHasAName();
    void hubTextIsPlainEverywhere();

private:
    void openHome();
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeProgram> m_program;
    std::unique_ptr<MainWindow> m_window;
};

void tst_MainWindow::init()
{
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp, Theme::Scheme::Light);
    m_theme->setMotion(Theme::Motion::Reduced);
    m_program = std::make_unique<FakeProgram>();
    m_window = std::make_unique<MainWindow>(*m_program, m_program->uiWords(), *m_theme);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_MainWindow::cleanup()
{
    m_window.reset();
    m_program.reset();
    m_theme.reset();
}

void tst_MainWindow::openHome()
{
    m_program->home().apply(foyer::test::testHome());
    m_program->openHome(QStringLiteral("Home <b>sweet</b> home"));
}

void tst_MainWindow::showsTheDoorsUntilAHomeIsOpen()
{
    QVERIFY(find<QWidget>("doorsPage")->isVisible());
    QVERIFY(!m_window->homeView());
    openHome();
    QVERIFY(m_window->homeView()->isVisible());
    QCOMPARE(m_window->homeView()->currentPageId(), QStringLiteral("devices"));
    m_program->setStage(Program::Stage::Doors);
    QVERIFY(find<QWidget>("doorsPage")->isVisible());
}

void tst_MainWindow::pagesAreAccessibleItemsNamedAsShown()
{
    openHome();
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(find<QWidget>("pageList"));
    QVERIFY(list);
    QCOMPARE(list->role(), QAccessible::List);
    QStringList names;
    for (int i = 0; i < list->childCount(); ++i) {
        QCOMPARE(list->child(i)->role(), QAccessible::ListItem);
        names << list->child(i)->text(QAccessible::Name);
    }
    QVERIFY(names.contains(QStringLiteral("Devices")));
    QVERIFY(names.contains(QStringLiteral("Variables")));
    QVERIFY(names.contains(QStringLiteral("Settings")));
}

void tst_MainWindow::chipNamesTheConnection()
{
    openHome();
    auto *chip = find<QAbstractButton>("connectionChip");
    QCOMPARE(chip->accessibleName(), QStringLiteral("Connection: Offline"));
    chip->click();
    auto *details = find<QWidget>("connectionDetails");
    QVERIFY(details->isVisible());
    QCOMPARE(find<QLabel>("connectionHub")->text(), QStringLiteral("Home <b>sweet</b> home"));
    QVERIFY(find<QAbstractButton>("connectionRetry")->isVisible());
    details->close();
}

void tst_MainWindow::hubMenuOffersTheOthers()
{
    openHome();
    m_program->hubList << HubChoice{
        QStringLiteral("h2"), QStringLiteral("R&D cabin"), {}, HubChoice::Kind::Account, false};
    auto *menu = find<QMenu>("hubMenu");
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction *action : menu->actions())
        texts << action->text();
    const int other = int(texts.indexOf(QStringLiteral("R&&D cabin (offline)")));
    QVERIFY(other > 0);
    QVERIFY(menu->actions().at(0)->isChecked());
    menu->actions().at(other)->trigger();
    QCOMPARE(m_program->asked, QStringList{QStringLiteral("chooseHub h2")});
}

void tst_MainWindow::altNumberGoesToAPage()
{
    openHome();
    const auto pages = sidebarPages();
    for (int i = 0; i < std::min(qsizetype(9), pages.size()); ++i) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::AltModifier);
        QCOMPARE(m_window->homeView()->currentPageId(), pages.at(i).id);
        QCOMPARE(find<PageList>("pageList")->currentRow(), i);
    }
}

void tst_MainWindow::standardKeysWork()
{
    openHome();
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    SearchField *search = m_window->homeView()->currentPage()->searchField();
    QVERIFY(search);
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QCOMPARE(m_window->homeView()->currentPageId(), QStringLiteral("settings"));
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(m_window->isFullScreen());
    QTest::keyClick(m_window.get(), Qt::Key_F11);
    QVERIFY(!m_window->isFullScreen());
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    auto *dialog = find<QDialog>("shortcutsDialog");
    QVERIFY(dialog->isVisible());
    dialog->reject();
    QTRY_VERIFY(!m_window->findChild<QDialog *>(QStringLiteral("shortcutsDialog")));
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier);
    QVERIFY(!m_window->isVisible());
}

void tst_MainWindow::escapeClosesWhatIsOnTop()
{
    openHome();
    MessageStack *messages = m_window->homeView()->messages();
    messages->show(QStringLiteral("k"), MessageBar::Kind::Info, QStringLiteral("note"));
    m_window->showDevice(QStringLiteral("desk"));
    QVERIFY(find<QWidget>("drawer")->isVisible());
    QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(),
                    Qt::Key_Escape);
    QVERIFY(!find<QWidget>("drawer")->isVisible());
    QCOMPARE(messages->bars().size(), 1);
    QTest::keyClick(m_window.get(), Qt::Key_Escape);
    QVERIFY(messages->bars().isEmpty());
}

void tst_MainWindow::opensADeviceInTheDrawerAndLetsGoOfARemovedOne()
{
    openHome();
    m_window->showDevice(QStringLiteral("no-such-device"));
    QVERIFY(!find<QWidget>("drawer")->isVisible());
    m_window->showDevice(QStringLiteral("desk"));
    QVERIFY(find<QWidget>("drawer")->isVisible());
    m_program->home().removeDevice(QStringLiteral("desk"));
    QTRY_VERIFY(!find<QWidget>("drawer")->isVisible());
}

void tst_MainWindow::openingAZoneFiltersTheDevices()
{
    openHome();
    m_window->showPage(QStringLiteral("zones"));
    auto *zones = find<QWidget>("zonesPage");
    QVERIFY(zones->isVisible());
    QVERIFY(QMetaObject::invokeMethod(zones, "zoneActivated",
                                      Q_ARG(QString, QStringLiteral("kitchen"))));
    QCOMPARE(m_window->homeView()->currentPageId(), QStringLiteral("devices"));
}

void tst_MainWindow::failedWriteBecomesANoticeThatCanBeTriedAgain()
{
    openHome();
    m_program->capabilityWriter().set(QStringLiteral("desk"), QStringLiteral("dim"), Value(0.7));
    MessageStack *messages = m_window->homeView()->messages();
    QTRY_COMPARE(messages->bars().size(), 1);
    const MessageBar *bar = messages->bars().constFirst();
    QVERIFY(bar->text().contains(QLatin1String("Desk lamp")));
    QVERIFY(bar->text().contains(QLatin1String("Dim level")));
    QVERIFY(bar->text().contains(QLatin1String("70 %")));
    QVERIFY(!bar->detail().isEmpty());
    bar->actionButton()->click(); // fails again: the notice is back
    QTRY_COMPARE(messages->bars().size(), 1);
    m_program->capabilityWriter().set(QStringLiteral("awkward"), QStringLiteral("onoff"),
                                      Value(true));
    QTRY_COMPARE(messages->bars().size(), 2);
    QVERIFY(messages->bars().constFirst()->text().contains(QLatin1String("<img")));
}

void tst_MainWindow::failedVariableBecomesANotice()
{
    openHome();
    m_program->variableWriter().rename(QStringLiteral("v3"), QStringLiteral("Salutation"));
    QTRY_COMPARE(m_window->homeView()->messages()->bars().size(), 1);
    QVERIFY(!m_window->homeView()->messages()->bars().constFirst()->detail().isEmpty());
}

void tst_MainWindow::variablesWithOneNameHaveANoticeEach()
{
    openHome();
    Variable twin = *m_program->home().variable(QStringLiteral("v1"));
    twin.id = QStringLiteral("v9");
    m_program->home().upsertVariable(twin);
    VariableWriter &writer = m_program->variableWriter();
    writer.setValue(QStringLiteral("v1"), Value(false));
    writer.setValue(QStringLiteral("v9"), Value(false));
    MessageStack *messages = m_window->homeView()->messages();
    QTRY_COMPARE(messages->bars().size(), 2);
    QVERIFY(!messages->bars().constFirst()->actionButton()->isHidden());
    messages->bars().constFirst()->actionButton()->click(); // fails again: the notice is back
    QTRY_COMPARE(messages->bars().size(), 2);
    // What is refused by its kind, or may already have happened, is not tried again.
    writer.setValue(QStringLiteral("v1"), Value(QStringLiteral("no")));
    QVERIFY(messages->bars().constFirst()->actionButton()->isHidden());
    writer.create(QStringLiteral("New"), Variable::Type::Boolean, Value(true));
    QVERIFY(messages->bars().constFirst()->actionButton()->isHidden());
}

void tst_MainWindow::rememberWarningIsShown()
{
    openHome();
    Q_EMIT m_program->keyNotRemembered(
        Error{Error::Kind::Refused, {}, QStringLiteral("keychain_missing")});
    QCOMPARE(m_window->homeView()->messages()->bars().size(), 1);
    QVERIFY(m_window->homeView()->messages()->bars().constFirst()->text().contains(
        QLatin1String("next time")));
}

void tst_MainWindow::unreachableHubIsSaidWithWhatCanBeDone()
{
    m_program->openHome(QStringLiteral("Home"), QUrl(QStringLiteral("http://127.0.0.1:9")));
    auto *bar = find<MessageBar>("staleBar");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(!bar->text().isEmpty());
    QVERIFY(bar->actionButton()->isVisible());
    QCOMPARE(find<QAbstractButton>("connectionChip")->accessibleName(),
             QStringLiteral("Connection: Reconnecting"));
}

void tst_MainWindow::narrowWindowCollapsesTheSidebar()
{
    openHome();
    m_window->resize(1280, 800);
    QTRY_VERIFY(!m_window->homeView()->sidebar()->isCollapsed());
    m_window->resize(800, 700);
    QTRY_VERIFY(m_window->homeView()->sidebar()->isCollapsed());
    m_window->resize(1280, 800);
    QTRY_VERIFY(!m_window->homeView()->sidebar()->isCollapsed());
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(m_window->homeView()->sidebar()->isCollapsed());
    QCOMPARE(m_program->preferences.value(QStringLiteral("window.sidebarCollapsed")).toBool(),
             true);
}

void tst_MainWindow::verySmallWindowShowsTheDrawerAlone()
{
    openHome();
    m_window->resize(m_window->minimumSize());
    m_window->showDevice(QStringLiteral("desk"));
    QTRY_VERIFY(find<QWidget>("drawer")->isVisible());
    QVERIFY(!find<QWidget>("pages")->isVisible());
    m_window->showPage(QStringLiteral("variables"));
    QVERIFY(find<QWidget>("pages")->isVisible());
    QVERIFY(!find<QWidget>("drawer")->isVisible());
}

void tst_MainWindow::showsTheRequestedPageAndDevice()
{
    Q_EMIT m_program->pageRequested(QStringLiteral("variables"), QStringLiteral("desk"));
    openHome();
    QCOMPARE(m_window->homeView()->currentPageId(), QStringLiteral("variables"));
    QVERIFY(find<QWidget>("drawer")->isVisible());
    Q_EMIT m_program->pageRequested(QStringLiteral("no-such-page"), QString());
    QCOMPARE(m_window->homeView()->currentPageId(), QStringLiteral("variables"));
}

void tst_MainWindow::keepsGeometryAndPage()
{
    openHome();
    m_window->showPage(QStringLiteral("variables"));
    m_window->resize(1111, 777);
    m_window->close();
    QCOMPARE(m_program->preferences.value(QStringLiteral("page")).toString(),
             QStringLiteral("variables"));
    MainWindow again(*m_program, m_program->uiWords(), *m_theme);
    QCOMPARE(again.size(), QSize(1111, 777));
    QVERIFY(again.homeView());
    QCOMPARE(again.homeView()->currentPageId(), QStringLiteral("variables"));
}

void tst_MainWindow::everyInteractiveWidgetHasAName()
{
    openHome();
    m_window->showDevice(QStringLiteral("desk"));
    for (const PageEntry &page : m_window->homeView()->pages())
        m_window->showPage(page.id);
    QStringList nameless;
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        // Hidden ones have nothing to say yet; the list of a combo box is named by its box.
        if (widget->isHidden() || widget->focusPolicy() == Qt::NoFocus ||
            widget->inherits("QComboBoxListView") ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        auto *plainWidget = const_cast<QWidget *>(widget);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(plainWidget);
        if (!accessible || !accessible->text(QAccessible::Name).isEmpty())
            continue;
        const QAccessible::Role role = accessible->role();
        // Scroll areas and the like only hold what has a name.
        if (role == QAccessible::Client || role == QAccessible::Pane ||
            role == QAccessible::Grouping || role == QAccessible::ScrollBar ||
            role == QAccessible::ComboBox)
            continue;
        nameless << QStringLiteral("%1 '%2' in '%3'")
                        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                             widget->parentWidget() ? widget->parentWidget()->objectName()
                                                    : QString());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
}

void tst_MainWindow::hubTextIsPlainEverywhere()
{
    openHome();
    m_window->showDevice(QStringLiteral("awkward"));
    for (const PageEntry &page : m_window->homeView()->pages())
        m_window->showPage(page.id);
    for (const QLabel *label : m_window->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || !Qt::mightBeRichText(label->text()),
                 qPrintable(label->text()));
    }
    for (const QWidget *widget : m_window->findChildren<QWidget *>())
        QVERIFY2(!widget->toolTip().contains(QLatin1String("<img")), qPrintable(widget->toolTip()));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_mainwindow.moc"
