// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/pageprogram.h"
#include "system/window/pageinwindow.h"
#include "ui/console/answerview.h"
#include "ui/console/operationlist.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QJsonArray>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>

using namespace foyer;
using namespace foyer::test;

/// The console in the real window, down to what the simulated hub received.
class tst_ConsolePage : public QObject, protected PageInWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }

    void anOperationIsChosenFilledInAndSent();
    void theSearchFindsOperationsByPathAndName();
    void theAnswerCanBeSearchedAndCopied();
    void aWritingCallAsksFirstAndIsSentOnce();
    void aRefusedQuestionSendsNothing();
    void aPathOfOnesOwnStaysOnThisHub();
    void whatThePermissionsDoNotAllowIsGreyedWithTheReason();
    void whatThisGenerationLacksIsGreyedWithTheReason();
    void anErrorIsSaidInWords();
    void theHistoryBringsACallBackWithoutItsSecrets();
    void curlCarriesNoToken();
    void nothingIsSentWithoutAConnection();

private:
    bool open() { return openPage("console") && list() && send(); }
    [[nodiscard]] OperationList *list() const
    {
        return find<OperationList>(QStringLiteral("operationList"));
    }
    [[nodiscard]] QPushButton *send() const
    {
        return find<QPushButton>(QStringLiteral("callSend"));
    }
    template<typename T>
    [[nodiscard]] T *field(const char *name) const
    {
        return find<T>(QString::fromLatin1(name));
    }
    /// Chooses an operation as a person does, in the list.
    bool choose(const char *manager, const char *id)
    {
        for (int i = 0; i < list()->topLevelItemCount(); ++i) {
            QTreeWidgetItem *top = list()->topLevelItem(i);
            for (int j = 0; top->text(0) == QLatin1String(manager) && j < top->childCount(); ++j) {
                if (top->child(j)->text(0) != QLatin1String(id))
                    continue;
                top->setExpanded(true);
                list()->setCurrentItem(top->child(j));
                return true;
            }
        }
        return false;
    }
    void own(const char *method, const QString &path, const char *body = "")
    {
        list()->setCurrentItem(list()->topLevelItem(0));
        field<QComboBox>("ownMethod")->setCurrentText(QString::fromLatin1(method));
        field<QLineEdit>("ownPath")->setText(path);
        field<QPlainTextEdit>("ownBody")->setPlainText(QString::fromLatin1(body));
    }
    [[nodiscard]] QTreeView *tree() const { return field<QTreeView>("answerTree"); }
    bool isAnswered(const char *status)
    {
        return QTest::qWaitFor(
            [&] { return text("answerSummary").startsWith(QLatin1String(status)); }, 10'000);
    }
};

void tst_ConsolePage::anOperationIsChosenFilledInAndSent()
{
    QVERIFY(open());
    QVERIFY(choose("devices", "getDevice"));
    QCOMPARE(text("callPattern"), QStringLiteral("GET /api/manager/devices/device/:id"));
    QVERIFY(text("callPermission").contains(QLatin1String("homey.device.readonly")));
    QVERIFY(!send()->isEnabled());
    QVERIFY(text("callReason").contains(QStringLiteral("“id” is missing")));
    const QString lamp = m_world->deviceNamed("Desk lamp");
    field<QLineEdit>("parameter/id")->setText(lamp);
    QVERIFY(send()->isEnabled());
    QTest::keyClick(field<QLineEdit>("parameter/id"), Qt::Key_Return);
    QVERIFY(isAnswered("200"));
    const QModelIndex root = tree()->model()->index(0, 0);
    QVERIFY(tree()->isExpanded(root));
    QVERIFY(tree()->model()->rowCount(root) > 10);
    QVERIFY(
        !m_world->received("GET", QString(QStringLiteral("/api/manager/devices/device/") + lamp))
             .isEmpty());
    savePicture(*m_world->window, QStringLiteral("console"));
}

void tst_ConsolePage::theSearchFindsOperationsByPathAndName()
{
    QVERIFY(open());
    auto *search = field<SearchField>("consoleSearch");
    const int all = list()->shown();
    QVERIFY(all > 400);
    search->setText(QStringLiteral("flowcardaction run"));
    QCOMPARE(list()->shown(), 1);
    QCOMPARE(search->matchText(), QStringLiteral("1 of %1").arg(all));
    search->setText(QStringLiteral("no such thing"));
    QCOMPARE(list()->shown(), 0);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(list()->shown(), all);
}

void tst_ConsolePage::theAnswerCanBeSearchedAndCopied()
{
    QVERIFY(open());
    QVERIFY(choose("logic", "getVariables"));
    send()->click();
    QVERIFY(isAnswered("200"));
    auto *search = field<SearchField>("answerSearch");
    search->setText(QStringLiteral("guest MODE"));
    QTRY_COMPARE(search->matchText(), QStringLiteral("1 of 1"));
    field<QToolButton>("answerCopyValue")->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Guest mode"));
    field<QToolButton>("answerCopyPath")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("$[\"")));
    QVERIFY(QGuiApplication::clipboard()->text().endsWith(QLatin1String("].name")));
    field<QToolButton>("answerCopyAll")->click();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QLatin1String("{\n  \"")));
}

void tst_ConsolePage::aWritingCallAsksFirstAndIsSentOnce()
{
    QVERIFY(open());
    const QString id = m_world->variableNamed("Guest mode");
    QVERIFY(choose("logic", "updateVariable"));
    field<QLineEdit>("parameter/id")->setText(id);
    field<QLineEdit>("parameter/value")->setText(QStringLiteral("true"));
    send()->click();
    QVERIFY(question());
    QVERIFY(question()->text().contains(id));
    QVERIFY(question()->text().contains(QLatin1String("{\"value\":true}")));
    QVERIFY(m_world->received("PUT", id).isEmpty());
    agree();
    QVERIFY(isAnswered("200"));
    const auto sent = m_world->received("PUT", id);
    QCOMPARE(sent.size(), 1);
    QCOMPARE(QJsonDocument::fromJson(sent.first().body).object(),
             QJsonObject({{QStringLiteral("value"), true}}));
}

void tst_ConsolePage::aRefusedQuestionSendsNothing()
{
    QVERIFY(open());
    const QString path =
        QString(QStringLiteral("/api/manager/logic/variable/") + m_world->variableNamed("Holiday"));
    own("DELETE", path);
    send()->click();
    QVERIFY(question());
    question()->reject();
    QTRY_VERIFY(!question());
    QVERIFY(m_world->received("DELETE", QStringLiteral("/api/")).isEmpty());
    QVERIFY(send()->isEnabled());
}

void tst_ConsolePage::aPathOfOnesOwnStaysOnThisHub()
{
    QVERIFY(open());
    for (const char *path : {"//example.com/api/manager/x", "http://example.com/api/manager/x",
                             "/api/../socket.io/", "/socket.io/", "/api/manager/%2e%2e/x"}) {
        own("GET", QString::fromLatin1(path));
        QVERIFY2(!send()->isEnabled(), path);
        QVERIFY2(text("callReason").contains(QLatin1String("/api/")), path);
    }
    own("GET", QStringLiteral("/api/manager/system/"));
    QVERIFY(send()->isEnabled());
    QVERIFY(text("callPermission").contains(QLatin1String("homey.system.readonly")));
    own("PUT", QStringLiteral("/api/manager/system/name"), "{\"name\":");
    QVERIFY(!send()->isEnabled());
    QVERIFY(text("callReason").contains(QLatin1String("not JSON")));
}

void tst_ConsolePage::whatThePermissionsDoNotAllowIsGreyedWithTheReason()
{
    m_world->control("scopes", {{QStringLiteral("scopes"),
                                 QJsonArray{QStringLiteral("homey.device.readonly"),
                                            QStringLiteral("homey.zone.readonly"),
                                            QStringLiteral("homey.logic.readonly"),
                                            QStringLiteral("homey.system.readonly")}}});
    QVERIFY(open());
    QVERIFY(choose("flow", "getFlows"));
    QVERIFY(!send()->isEnabled());
    QVERIFY(text("callPermission").contains(QLatin1String("Flows: read")));
    QVERIFY(text("callPermission").contains(QLatin1String("API key")));
    QVERIFY(list()->currentItem()->toolTip(0).contains(QLatin1String("homey.flow.readonly")));
    QVERIFY(choose("devices", "getDevices"));
    QVERIFY(send()->isEnabled());
    own("POST", QStringLiteral("/api/manager/system/reboot"));
    QVERIFY(!send()->isEnabled());
    QVERIFY(text("callPermission").contains(QLatin1String("System: everything")));
}

void tst_ConsolePage::whatThisGenerationLacksIsGreyedWithTheReason()
{
    QVERIFY(open()); // a hub of the generation of 2023
    QVERIFY(choose("sessions", "getSessions"));
    QVERIFY(!send()->isEnabled());
    QVERIFY(text("callPermission").contains(QLatin1String("generation of Homey before")));
}

void tst_ConsolePage::anErrorIsSaidInWords()
{
    QVERIFY(open());
    own("GET", QStringLiteral("/api/manager/devices/device/unknown"));
    send()->click();
    QVERIFY(isAnswered("404"));
    QVERIFY(!tree()->isVisible());
}

void tst_ConsolePage::theHistoryBringsACallBackWithoutItsSecrets()
{
    QVERIFY(open());
    const QString id = m_world->variableNamed("Guest mode");
    const QString path = QString(QStringLiteral("/api/manager/logic/variable/") + id);
    own("PUT", path, "{\"value\":true}");
    send()->click();
    agree();
    QVERIFY(isAnswered("200"));
    QTRY_VERIFY(!question());
    own("POST", QStringLiteral("/api/manager/users/pat"), "{\"name\":\"x\",\"scopes\":[]}");
    send()->click();
    agree();
    QVERIFY(isAnswered("403")); // a key makes no keys
    auto *menu = field<QMenu>("callHistoryMenu");
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().at(0)->trigger();
    QCOMPARE(field<QLineEdit>("ownPath")->text(), QStringLiteral("/api/manager/users/pat"));
    QVERIFY(field<QPlainTextEdit>("ownBody")->toPlainText().isEmpty());
    menu->actions().at(1)->trigger();
    QCOMPARE(field<QLineEdit>("ownPath")->text(), path);
    QCOMPARE(field<QPlainTextEdit>("ownBody")->toPlainText(), QStringLiteral("{\"value\":true}"));
}

void tst_ConsolePage::curlCarriesNoToken()
{
    QVERIFY(open());
    own("GET", QStringLiteral("/api/manager/system/"));
    field<QToolButton>("callCurl")->click();
    const QString command = QGuiApplication::clipboard()->text();
    QVERIFY(command.contains(QLatin1String("$HOMEY_TOKEN")));
    QVERIFY(command.contains(QLatin1String("/api/manager/system/'")));
    QVERIFY(!command.contains(m_world->simulator.hubs().first().apiKey));
}

void tst_ConsolePage::nothingIsSentWithoutAConnection()
{
    QVERIFY(open());
    own("GET", QStringLiteral("/api/manager/system/"));
    QVERIFY(send()->isEnabled());
    m_world->control("refuse");
    m_world->control("drop");
    QTRY_VERIFY_WITH_TIMEOUT(!send()->isEnabled(), 20'000);
    QVERIFY(text("callReason").contains(QLatin1String("no connection")));
}

QTEST_MAIN(tst_ConsolePage)
#include "tst_consolepage.moc"
