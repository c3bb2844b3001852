// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/fakeprogram.h"
#include "support/testhome.h"
#include "ui/frame/homeview.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QApplication>
#include <QDir>
#include <QPushButton>
#include <QTest>

using namespace foyer;
using foyer::test::FakeProgram;

/// Walks through the whole window in both schemes and several sizes. With FOYER_SCREENSHOTS set to
/// a folder it leaves a picture of each step there, to be looked at by a person.
class tst_WindowLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    static void look(MainWindow &window, Theme &theme, const QString &name);
    static void checkRoom(const QWidget &window, const QString &where);
};

void tst_WindowLayout::checkRoom(const QWidget &window, const QString &where)
{
    const auto labels = window.findChildren<PlainLabel *>();
    for (const PlainLabel *label : labels) {
        if (!label->isVisible() || label->isElided() || label->text().isEmpty())
            continue;
        const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                             : label->minimumSizeHint().width();
        const int room = label->wordWrap() ? label->height() : label->width();
        QVERIFY2(room >= needed, qPrintable(QStringLiteral("%1: '%2' has %3 of %4 px")
                                                .arg(where, label->text())
                                                .arg(room)
                                                .arg(needed)));
    }
    const auto buttons = window.findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (button->isVisible() && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->minimumSizeHint().width(),
                     qPrintable(QStringLiteral("%1: button '%2'").arg(where, button->text())));
    }
}

void tst_WindowLayout::look(MainWindow &window, Theme &theme, const QString &name)
{
    const QString folder = qEnvironmentVariable("FOYER_SCREENSHOTS");
    for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
        theme.setScheme(scheme);
        QApplication::processEvents();
        const QPixmap picture = window.grab();
        QVERIFY(!picture.isNull());
        if (!folder.isEmpty() && QDir().mkpath(folder))
            QVERIFY(picture.save(QStringLiteral("%1/%2-%3-%4.png")
                                     .arg(folder, name)
                                     .arg(window.width())
                                     .arg(Theme::schemeName(scheme))));
    }
    checkRoom(window, name);
}

void tst_WindowLayout::nothingIsCutOff_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("usual") << QSize(1280, 800);
    QTest::newRow("narrow") << QSize(860, 700);
    QTest::newRow("smallest") << QSize(600, 480);
}

void tst_WindowLayout::nothingIsCutOff()
{
    QFETCH(QSize, size);
    Theme theme;
    theme.apply(*qApp, Theme::Scheme::Light);
    theme.setMotion(Theme::Motion::Reduced);
    FakeProgram program;
    MainWindow window(program, program.uiWords(), theme);
    window.resize(size);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    const auto press = [&window](const char *name) {
        auto *button = window.findChild<QAbstractButton *>(QString::fromLatin1(name));
        QVERIFY2(button, name);
        button->click();
    };
    look(window, theme, QStringLiteral("doors"));
    press("doorLocalKey");
    look(window, theme, QStringLiteral("localkey"));
    press("localBack");
    press("doorAccount");
    program.setStage(Program::Stage::SigningIn);
    look(window, theme, QStringLiteral("signin"));
    press("signInBrowser");
    look(window, theme, QStringLiteral("paste"));
    program.hubList = {HubChoice{QStringLiteral("a"), QStringLiteral("Home"),
                                 QStringLiteral("Homey Pro (Early 2023)")},
                       HubChoice{QStringLiteral("b"), QStringLiteral("Cabin"),
                                 QStringLiteral("Homey Bridge"), HubChoice::Kind::Account, false}};
    Q_EMIT program.hubsChanged();
    program.setStage(Program::Stage::ChoosingHub);
    look(window, theme, QStringLiteral("hubs"));
    program.home().apply(foyer::test::testHome());
    program.openHome(QStringLiteral("A home with a rather long name"));
    for (const PageEntry &page : window.homeView()->pages()) {
        window.showPage(page.id);
        look(window, theme, page.id);
    }
    window.showPage(QStringLiteral("devices"));
    program.capabilityWriter().set(QStringLiteral("desk"), QStringLiteral("dim"), Value(0.7));
    QTRY_COMPARE(window.homeView()->messages()->bars().size(), 1);
    look(window, theme, QStringLiteral("notice"));
    window.showDevice(QStringLiteral("desk"));
    look(window, theme, QStringLiteral("device"));
}

QTEST_MAIN(tst_WindowLayout)
#include "tst_windowlayout.moc"
