// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "system/window/pageinwindow.h"
#include "ui/system/usagebar.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QTableWidget>

using namespace foyer;
using namespace foyer::test;

/// The page about the hub in the real window, down to what the simulated hub received.
class tst_SystemPage : public QObject, protected PageInWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void tellsWhatTheHubIs();
    void restartingAsksForTheName();
    void anAppIsRestartedAfterAQuestion();
    void anAppIsSwitchedOffAndOnAndTheHubsWordCounts();
    void theSearchNarrowsTheApps();
    void languageAndAnimationAreSet();
    void anUpdateIsInstalledAfterAQuestion();
    void withoutThePermissionItSaysWhichOneIsMissing();
    void aRefusalIsSaid();

private:
    bool open()
    {
        return openPage("system") &&
               QTest::qWaitFor([this] { return !text("systemModel").isEmpty(); }, 10'000);
    }
    /// The first app that is shown.
    [[nodiscard]] QString anApp() const
    {
        for (const QWidget *row : m_world->window->findChildren<QWidget *>()) {
            if (row->objectName().startsWith(QLatin1String("app/")))
                return row->objectName().mid(4);
        }
        return {};
    }
    [[nodiscard]] QJsonObject sentTo(const char *method, const QString &path) const
    {
        const auto sent = m_world->received(method, path);
        return sent.isEmpty() ? QJsonObject() : QJsonDocument::fromJson(sent.last().body).object();
    }
};

void tst_SystemPage::tellsWhatTheHubIs()
{
    QVERIFY(open());
    QCOMPARE(text("systemModel"), QStringLiteral("Homey Pro (Early 2023)"));
    QCOMPARE(text("systemVersion"), QStringLiteral("12.9.1"));
    QVERIFY(text("systemUptime").contains(QLatin1String("10 d")) ||
            text("systemUptime").contains(QLatin1String("240 h")));
    QTRY_VERIFY(find<UsageBar>(QStringLiteral("systemStorage"))->isVisible());
    QVERIFY(find<UsageBar>(QStringLiteral("systemMemory"))
                ->accessibleName()
                .startsWith(QLatin1String("Memory: ")));
    auto *zigbee = find<QTableWidget>(QStringLiteral("systemZigbee"));
    QTRY_COMPARE(zigbee->rowCount(), 3);
    QCOMPARE(zigbee->item(0, 0)->text(), QStringLiteral("Hall lamp"));
    auto *zwave = find<QTableWidget>(QStringLiteral("systemZwave"));
    QTRY_COMPARE(zwave->rowCount(), 3);
    QCOMPARE(zwave->item(2, 2)->text(), QStringLiteral("Unreachable"));
    QTRY_VERIFY(!anApp().isEmpty());
    QVERIFY(find<QLabel>(QStringLiteral("systemUser")));
    savePicture(*m_world->window, QStringLiteral("system"));
}

void tst_SystemPage::restartingAsksForTheName()
{
    QVERIFY(open());
    QTRY_VERIFY(!m_world->program->session()->hub().name.isEmpty());
    find<QPushButton>(QStringLiteral("systemReboot"))->click();
    auto *dialog = find<QDialog>(QStringLiteral("rebootDialog"));
    QVERIFY(dialog);
    auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("rebootName"));
    auto *confirm = dialog->findChild<QPushButton *>(QStringLiteral("rebootConfirm"));
    QVERIFY(!confirm->isEnabled());
    QTest::keyClicks(name, QStringLiteral("something else"));
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(m_world->received("POST", QStringLiteral("/reboot")).isEmpty());
    name->setText(m_world->program->session()->hub().name);
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QTRY_COMPARE(m_world->received("POST", QStringLiteral("/api/manager/system/reboot")).size(), 1);
}

void tst_SystemPage::anAppIsRestartedAfterAQuestion()
{
    QVERIFY(open());
    QTRY_VERIFY(!anApp().isEmpty());
    const QString id = anApp();
    find<QPushButton>(QString(QStringLiteral("appRestart/") + id))->click();
    QVERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(m_world->received("POST", QStringLiteral("/restart")).isEmpty());
    find<QPushButton>(QString(QStringLiteral("appRestart/") + id))->click();
    agree();
    const QString path = QStringLiteral("/api/manager/apps/app/%1/restart").arg(id);
    QTRY_COMPARE(m_world->received("POST", path).size(), 1);
}

void tst_SystemPage::anAppIsSwitchedOffAndOnAndTheHubsWordCounts()
{
    QVERIFY(open());
    QTRY_VERIFY(!anApp().isEmpty());
    const QString id = anApp();
    auto *enabled = find<QAbstractButton>(QString(QStringLiteral("appEnabled/") + id));
    QVERIFY(enabled->isChecked());
    enabled->click();
    question()->reject();
    QTRY_VERIFY(enabled->isChecked()); // nothing was changed
    QTRY_VERIFY(!question());
    enabled->click();
    agree();
    QTRY_COMPARE(
        m_world->received("PUT", QStringLiteral("/api/manager/apps/app/%1/disable").arg(id)).size(),
        1);
    QTRY_VERIFY(!enabled->isChecked());
    QTRY_VERIFY(!question());
    enabled->click();
    QTRY_COMPARE(
        m_world->received("PUT", QStringLiteral("/api/manager/apps/app/%1/enable").arg(id)).size(),
        1);
    QTRY_VERIFY(enabled->isChecked());
}

void tst_SystemPage::theSearchNarrowsTheApps()
{
    QVERIFY(open());
    QTRY_VERIFY(!anApp().isEmpty());
    auto *row = find<QWidget>(QString(QStringLiteral("app/") + anApp()));
    auto *search = find<SearchField>(QStringLiteral("systemSearch"));
    search->setText(QStringLiteral("no such app"));
    QVERIFY(!row->isVisible());
    search->clear();
    QVERIFY(row->isVisible());
}

void tst_SystemPage::languageAndAnimationAreSet()
{
    QVERIFY(open());
    auto *language = find<QComboBox>(QStringLiteral("systemLanguage"));
    QTRY_COMPARE(language->currentData().toString(), QStringLiteral("en"));
    language->setCurrentIndex(language->findData(QStringLiteral("nl")));
    Q_EMIT language->activated(language->currentIndex());
    QTRY_COMPARE(sentTo("PUT", QStringLiteral("/api/manager/i18n/option/language")),
                 QJsonObject({{QStringLiteral("value"), QStringLiteral("nl")}}));
    auto *animation = find<QComboBox>(QStringLiteral("systemAnimation"));
    QTRY_COMPARE(animation->currentData().toString(), QStringLiteral("sunset"));
    animation->setCurrentIndex(animation->findData(QStringLiteral("rainbow")));
    Q_EMIT animation->activated(animation->currentIndex());
    QTRY_COMPARE(sentTo("PUT", QStringLiteral("/api/manager/ledring/option/screensaver")),
                 QJsonObject({{QStringLiteral("value"), QStringLiteral("rainbow")}}));
}

void tst_SystemPage::anUpdateIsInstalledAfterAQuestion()
{
    QVERIFY(open());
    QTRY_VERIFY(text("systemUpdate").contains(QLatin1String("12.10.0")));
    find<QPushButton>(QStringLiteral("systemInstall"))->click();
    QVERIFY(question());
    agree();
    QTRY_COMPARE(m_world->received("POST", QStringLiteral("/api/manager/updates/update")).size(),
                 1);
    QTRY_VERIFY(text("systemUpdate").contains(QLatin1String("up to date")));
}

void tst_SystemPage::withoutThePermissionItSaysWhichOneIsMissing()
{
    m_world->control("scopes", {{QStringLiteral("scopes"),
                                 QJsonArray{QStringLiteral("homey.device.readonly"),
                                            QStringLiteral("homey.zone.readonly"),
                                            QStringLiteral("homey.logic.readonly"),
                                            QStringLiteral("homey.system.readonly")}}});
    QVERIFY(open());
    auto *reboot = find<QPushButton>(QStringLiteral("systemReboot"));
    QVERIFY(!reboot->isEnabled());
    QVERIFY(reboot->toolTip().contains(QLatin1String("homey.system")));
    QTRY_VERIFY(text("systemAppsProblem").contains(QLatin1String("homey.app.readonly")));
    QVERIFY(text("systemUpdate").contains(QLatin1String("homey.updates.readonly")));
    QVERIFY(m_world->received("GET", QStringLiteral("/api/manager/apps")).isEmpty());
}

void tst_SystemPage::aRefusalIsSaid()
{
    QVERIFY(open());
    QTRY_VERIFY(!anApp().isEmpty());
    m_world->control("fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/apps")},
                              {QStringLiteral("method"), QStringLiteral("POST")},
                              {QStringLiteral("status"), 500},
                              {QStringLiteral("times"), 1}});
    find<QPushButton>(QString(QStringLiteral("appRestart/") + anApp()))->click();
    agree();
    QTRY_VERIFY([&] {
        for (const QLabel *label : m_world->window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().startsWith(QLatin1String("It did not work")))
                return true;
        }
        return false;
    }());
}

QTEST_MAIN(tst_SystemPage)
#include "tst_systempage.moc"
