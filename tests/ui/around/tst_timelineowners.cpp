// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "aroundpage.h"

#include "homey/notificationowners.h"
#include "net/json.h"
#include "ui/timeline/ownersdialog.h"
#include "ui/timeline/timelinepage.h"

#include <QJsonDocument>
#include <QLabel>
#include <QTreeWidget>

using namespace foyer;
using namespace foyer::test;

/// Who may write into the timeline, from the page down to the hub.
class TestTimelineOwners : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_on = std::make_unique<AroundPage<TimelinePage>>(); }
    void cleanup()
    {
        m_on->page.reset();
        m_on.reset();
    }

    void readsWhatAHubMaySay()
    {
        JsonProblems problems;
        const auto read = [&](const char *json, const char *key) {
            const auto document = JsonDocument::parse(json);
            return decodeNotificationOwner(document->root(), QLatin1String(key), problems);
        };
        const auto whole = read(R"({"uri":"homey:manager:flow","uriObj":{"name":"Flow"},
            "enabled":true,"push":false,"size":1})",
                                "homey:manager:flow");
        QVERIFY(whole);
        QCOMPARE(whole->uri, QStringLiteral("homey:manager:flow"));
        QCOMPARE(whole->name, QStringLiteral("Flow"));
        QCOMPARE(whole->isEnabled, std::optional(true));
        QCOMPARE(whole->isPushed, std::optional(false));
        const auto bare = read(R"({"ownerName":"Apps"})", "homey:manager:apps");
        QVERIFY(bare);
        QCOMPARE(bare->uri, QStringLiteral("homey:manager:apps"));
        QCOMPARE(bare->name, QStringLiteral("Apps"));
        QVERIFY(!bare->isEnabled && !bare->isPushed);
        QVERIFY(!read("[]", "x"));
        QVERIFY(!read("{}", ""));
    }

    void aTickIsOneWrite()
    {
        QVERIFY(m_on->open());
        openDialog();
        QTRY_VERIFY(row("Flow"));
        QCOMPARE(row("Flow")->checkState(1), Qt::Checked);
        savePicture(*dialog(), QStringLiteral("timeline-owners"));
        row("Flow")->setCheckState(1, Qt::Unchecked);
        QTRY_COMPARE(m_on->world.received("PUT", QStringLiteral("/notifications/owner/")).size(),
                     1);
        const auto sent =
            m_on->world.received("PUT", QStringLiteral("/notifications/owner/")).first();
        QCOMPARE(sent.path,
                 QStringLiteral("/api/manager/notifications/owner/homey:manager:flow/enabled"));
        QCOMPARE(QJsonDocument::fromJson(sent.body).object(),
                 (QJsonObject{{QStringLiteral("enabled"), false}}));
        row("Flow")->setCheckState(2, Qt::Checked);
        QTRY_COMPARE(
            m_on->world.received("PUT", QStringLiteral("/owner/homey:manager:flow/push")).size(),
            1);
        // The next one who looks sees it.
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        openDialog();
        QTRY_VERIFY(row("Flow"));
        QCOMPARE(row("Flow")->checkState(1), Qt::Unchecked);
        QCOMPARE(row("Flow")->checkState(2), Qt::Checked);
    }

    void whatFailedGoesBackAndIsSaid()
    {
        QVERIFY(m_on->open());
        openDialog();
        QTRY_VERIFY(row("Flow"));
        m_on->world.control(
            "fail", {{QStringLiteral("path"), QStringLiteral("/api/manager/notifications/owner/")},
                     {QStringLiteral("method"), QStringLiteral("PUT")}});
        row("Flow")->setCheckState(1, Qt::Unchecked);
        QTRY_COMPARE(row("Flow")->checkState(1), Qt::Checked);
        QTRY_VERIFY(state().startsWith(QStringLiteral("Flow: ")));
        QCOMPARE(m_on->world.received("PUT", QStringLiteral("/owner/")).size(), 1);
    }

    void withoutThePermissionItSaysWhy()
    {
        QVERIFY(m_on->openWith(readOnlyScopes()));
        openDialog();
        QTRY_VERIFY(row("Flow"));
        QVERIFY(!row("Flow")->flags().testFlag(Qt::ItemIsUserCheckable));
        QVERIFY(state().contains(QLatin1String("homey.notifications")));
    }

private:
    [[nodiscard]] OwnersDialog *dialog() const
    {
        for (auto *each : m_on->page->findChildren<OwnersDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void openDialog()
    {
        m_on->find<QPushButton>("timelineOwners")->click();
        QTRY_VERIFY(dialog());
    }
    [[nodiscard]] QTreeWidgetItem *row(const char *name) const
    {
        const auto *list = dialog()->findChild<QTreeWidget *>(QStringLiteral("ownersList"));
        const auto found = list->findItems(QLatin1String(name), Qt::MatchExactly);
        return found.isEmpty() ? nullptr : found.first();
    }
    [[nodiscard]] QString state() const
    {
        return dialog()->findChild<QLabel *>(QStringLiteral("ownersState"))->text();
    }

    std::unique_ptr<AroundPage<TimelinePage>> m_on;
};

QTEST_MAIN(TestTimelineOwners)
#include "tst_timelineowners.moc"
