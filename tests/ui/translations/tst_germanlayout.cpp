// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "layoutcheck.h"
#include "support/fakeprogram.h"
#include "support/testhome.h"
#include "ui/frame/homeview.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTranslator>

#include <memory>

using namespace foyer;
using foyer::test::FakeProgram;

/// German words are the longest we have: nothing may be cut off or lie on something else, in a
/// usual window and in the smallest.
class tst_GermanLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void speaksGerman_data() { sizes(); }
    void speaksGerman();
    void waysInFit_data() { sizes(); }
    void waysInFit();
    void hubChoiceFits_data() { sizes(); }
    void hubChoiceFits();
    void pagesFit_data() { sizes(); }
    void pagesFit();
    void emptyPagesFit_data() { sizes(); }
    void emptyPagesFit();
    void everyDeviceFits_data() { sizes(); }
    void everyDeviceFits();
    void messagesFit_data() { sizes(); }
    void messagesFit();
    void dialogsFit_data() { sizes(); }
    void dialogsFit();
    void severalAccountsFit_data() { sizes(); }
    void severalAccountsFit();

private:
    static void sizes();
    void openHome();
    void check(const QString &where, const QWidget *window = nullptr);
    [[nodiscard]] bool isReadable() const;
    template<typename T>
    T *find(const char *name) const
    {
        T *found = m_window->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no %s", name);
        return found;
    }

    QTranslator m_german;
    QStringList m_complaints;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FakeProgram> m_program;
    std::unique_ptr<MainWindow> m_window;
};

void tst_GermanLayout::sizes()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x800") << QSize(1280, 800);
    QTest::newRow("smallest") << QSize();
}

void tst_GermanLayout::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    QVERIFY(m_german.load(QStringLiteral(":/i18n/foyer_de.qm")));
    QVERIFY(QCoreApplication::installTranslator(&m_german));
}

void tst_GermanLayout::init()
{
    m_complaints.clear();
    m_theme = std::make_unique<Theme>();
    m_theme->apply(*qApp, Theme::Scheme::Light);
    m_theme->setMotion(Theme::Motion::Reduced);
    m_program = std::make_unique<FakeProgram>();
    m_window = std::make_unique<MainWindow>(*m_program, m_program->uiWords(), *m_theme);
    QFETCH(QSize, size);
    m_window->resize(size.isEmpty() ? m_window->minimumSize() : size);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_GermanLayout::cleanup()
{
    m_window.reset();
    m_program.reset();
    m_theme.reset();
}

void tst_GermanLayout::openHome()
{
    m_program->home().apply(foyer::test::testHome());
    m_program->openHome(QStringLiteral("Ferienhaus an der Müritz"));
}

/// Notes what cannot be read there; FOYER_SCREENSHOTS names a folder for pictures.
void tst_GermanLayout::check(const QString &where, const QWidget *window)
{
    if (!window)
        window = m_window.get();
    QApplication::processEvents(); // layouts settle in posted events, some after a list was filled
    (void)QTest::qWaitFor([window] { return foyer::test::unreadable(*window).isEmpty(); }, 1000);
    const QString scene =
        QStringLiteral("%1-%2").arg(where, QString::fromLatin1(QTest::currentDataTag()));
    const QStringList found = foyer::test::unreadable(*window);
    for (const QString &complaint : found) {
        const QString line = where + QStringLiteral(": ") + complaint;
        if (!m_complaints.contains(line))
            m_complaints << line;
    }
    const QString folder = qEnvironmentVariable("FOYER_SCREENSHOTS");
    if (!folder.isEmpty() && QDir().mkpath(folder)) {
        QWidget *shown = const_cast<QWidget *>(window);
        QVERIFY(shown->grab().save(QStringLiteral("%1/de-%2.png").arg(folder, scene)));
    }
}

/// One line each: QVERIFY2 alone would cut the list short.
bool tst_GermanLayout::isReadable() const
{
    for (const QString &complaint : m_complaints)
        qWarning().noquote() << complaint;
    return m_complaints.isEmpty();
}

void tst_GermanLayout::speaksGerman()
{
    openHome();
    QStringList titles;
    const auto &pages = m_window->homeView()->pages();
    for (const PageEntry &page : pages)
        titles << page.title;
    QVERIFY2(titles.contains(QStringLiteral("Geräte")), qPrintable(titles.join(u' ')));
    QCOMPARE(m_program->uiWords().header(QStringLiteral("zone")), QStringLiteral("Zone"));
    QCOMPARE(m_program->uiWords().header(QStringLiteral("value")), QStringLiteral("Wert"));
    QCOMPARE(m_program->uiWords().className(QStringLiteral("light")), QStringLiteral("Licht"));
}

void tst_GermanLayout::waysInFit()
{
    check(QStringLiteral("doors"));
    find<QAbstractButton>("doorLocalKey")->click();
    check(QStringLiteral("localkey"));
    Q_EMIT m_program->localHubFailed(Error{Error::Kind::Unauthorized, {}, {}});
    check(QStringLiteral("localkey-refused"));
    find<QAbstractButton>("localBack")->click();
    find<QAbstractButton>("doorAccount")->click();
    m_program->setStage(Program::Stage::SigningIn);
    check(QStringLiteral("signin"));
    Q_EMIT m_program->signInViewStep(QStringLiteral("accounts.athom.com"));
    check(QStringLiteral("signin-step"));
    Q_EMIT m_program->signInViewFailed(QStringLiteral("crash"));
    check(QStringLiteral("signin-failed"));
    if (auto *browser = find<QAbstractButton>("signInBrowser"); browser->isVisible())
        browser->click();
    check(QStringLiteral("signin-browser"));
    QVERIFY(isReadable());
}

void tst_GermanLayout::hubChoiceFits()
{
    m_program->setStage(Program::Stage::ChoosingHub);
    check(QStringLiteral("hubs-none"));
    HubChoice home;
    home.id = QStringLiteral("a");
    home.name = QStringLiteral("Ferienhaus an der Müritz");
    home.model = QStringLiteral("Homey Pro (Early 2023)");
    HubChoice cabin = home;
    cabin.id = QStringLiteral("b");
    cabin.isOnline = false;
    m_program->hubList = {home, cabin};
    Q_EMIT m_program->hubsChanged();
    check(QStringLiteral("hubs"));
    QVERIFY(isReadable());
}

void tst_GermanLayout::pagesFit()
{
    openHome();
    const auto pages = m_window->homeView()->pages();
    for (const PageEntry &page : pages) {
        m_window->showPage(page.id);
        const auto views = m_window->homeView()->currentPage()->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : views) {
            if (view->isVisible() && view->model())
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        check(page.id);
    }
    m_window->showPage(QStringLiteral("devices"));
    find<QAbstractButton>("viewTable")->click();
    check(QStringLiteral("devices-table"));
    // The kinds of device are our words: each must fit its closed box.
    auto *kinds = find<QComboBox>("classFilter");
    for (int i = 0; i < kinds->count(); ++i) {
        kinds->setCurrentIndex(i);
        check(QStringLiteral("devices-kind"));
    }
    QVERIFY(isReadable());
}

void tst_GermanLayout::emptyPagesFit()
{
    HomeSnapshot nothing;
    m_program->home().apply(nothing);
    m_program->openHome(QStringLiteral("Leer"));
    const auto pages = m_window->homeView()->pages();
    for (const PageEntry &page : pages) {
        m_window->showPage(page.id);
        check(QString(page.id + QStringLiteral("-empty")));
    }
    m_program->home().apply(foyer::test::testHome());
    for (const PageEntry &page : pages) {
        m_window->showPage(page.id);
        if (auto *search = m_window->homeView()->currentPage()->findChild<QLineEdit *>())
            search->setText(QStringLiteral("Das gibt es hier nicht"));
        check(QString(page.id + QStringLiteral("-nomatch")));
    }
    QVERIFY(isReadable());
}

void tst_GermanLayout::everyDeviceFits()
{
    openHome();
    const QStringList devices{QStringLiteral("desk"),   QStringLiteral("thermostat"),
                              QStringLiteral("blinds"), QStringLiteral("climate"),
                              QStringLiteral("lock"),   QStringLiteral("smoke"),
                              QStringLiteral("meter"),  QStringLiteral("broken")};
    for (const QString &device : devices) {
        m_window->showDevice(device);
        check(QString(QStringLiteral("device-") + device));
    }
    m_window->showDevice(QStringLiteral("desk"));
    m_program->capabilityWriter().set(QStringLiteral("desk"), QStringLiteral("dim"), Value(0.7));
    QTRY_COMPARE(m_window->homeView()->messages()->bars().size(), 1);
    check(QStringLiteral("device-failed"));
    QVERIFY(isReadable());
}

void tst_GermanLayout::messagesFit()
{
    openHome();
    m_program->variableWriter().rename(QStringLiteral("v3"), QStringLiteral("Begrüßung"));
    QTRY_COMPARE(m_window->homeView()->messages()->bars().size(), 1);
    m_program->capabilityWriter().set(QStringLiteral("desk"), QStringLiteral("dim"), Value(0.7));
    QTRY_COMPARE(m_window->homeView()->messages()->bars().size(), 2);
    check(QStringLiteral("messages"));
    QVERIFY(isReadable());
}

void tst_GermanLayout::dialogsFit()
{
    openHome();
    const auto checkDialogs = [this](const QString &where) {
        const auto dialogs = m_window->findChildren<QDialog *>();
        QVERIFY2(!dialogs.isEmpty(), qPrintable(where));
        for (QDialog *dialog : dialogs) {
            if (dialog->isVisible())
                check(where, dialog);
            dialog->reject();
        }
        QTRY_VERIFY(m_window->findChildren<QDialog *>().isEmpty());
    };
    m_window->showShortcuts();
    checkDialogs(QStringLiteral("shortcuts"));
    find<QAbstractButton>("connectionChip")->click();
    auto *details = find<QWidget>("connectionDetails");
    check(QStringLiteral("connection"), details->window());
    details->close();
    m_window->showPage(QStringLiteral("settings"));
    find<QAbstractButton>("settingsSignOut")->click();
    checkDialogs(QStringLiteral("signout"));
    QVERIFY(isReadable());
}

void tst_GermanLayout::severalAccountsFit()
{
    openHome();
    m_program->accountList = {
        AccountChoice{QStringLiteral("a"),
                      {},
                      QStringLiteral("familie.oberhuber-schmidtbauer@ferienhaus.example"),
                      true},
        AccountChoice{QStringLiteral("b"),
                      {},
                      QStringLiteral("nachbarschaftsverein.mueritz@ferienhaus.example"),
                      false,
                      true}};
    HubChoice home{QStringLiteral("h1"), QStringLiteral("Ferienhaus an der Müritz mit Bootshaus"),
                   QStringLiteral("Homey Pro (Early 2023)")};
    home.accountId = QStringLiteral("a");
    home.isCurrent = true;
    HubChoice boat = home;
    boat.id = QStringLiteral("h2");
    boat.isCurrent = boat.isLookedAt = false;
    HubChoice other = home;
    other.id = QStringLiteral("h3");
    other.accountId = QStringLiteral("b");
    other.isCurrent = false;
    other.needsSignIn = true;
    m_program->hubList = {home, boat, other};
    Q_EMIT m_program->hubsChanged();
    m_theme->setScheme(Theme::Scheme::Dark);
    QTRY_VERIFY(coloursFor(m_window->palette()).isDark);
    m_window->showPage(QStringLiteral("settings"));
    check(QStringLiteral("accounts"));
    find<QAbstractButton>("accountSignOut/a")->click();
    auto *dialog = find<QDialog>("signOutDialog");
    check(QStringLiteral("accounts-signout"), dialog);
    dialog->reject();
    m_program->setStage(Program::Stage::ChoosingHub);
    check(QStringLiteral("accounts-hubs"));
    QVERIFY(isReadable());
}

QTEST_MAIN(tst_GermanLayout)
#include "tst_germanlayout.moc"
