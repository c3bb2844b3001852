// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/livehome.h"

using namespace foyer;

/// Row F32 of the fault table: a home of ten thousand devices. Proves that it works, not how fast.
class TestFaultsLarge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void F32_tenThousandDevicesAreLive()
    {
        sim::Options options = LiveHome::frozen();
        options.devices = 10'000;
        LiveHome live(LiveHome::Access::ApiKey, options);
        live.timing.callTimeout = std::chrono::seconds(60); // a sanitizer takes its time
        live.timing.socketTimeout = std::chrono::seconds(60);
        live.start();
        QVERIFY(live.waitFor(Session::State::Live, 100'000));
        QCOMPARE(live.home.deviceIds().size(), 10'000);
        const auto onoff = QStringLiteral("onoff");
        const QStringList ids = live.home.deviceIds();
        for (auto id = ids.crbegin(); id != ids.crend(); ++id) { // the last to be subscribed
            const Capability *capability = live.home.device(*id)->capability(onoff);
            if (!capability || !capability->isSetable)
                continue;
            const bool wanted = !capability->shown().boolean().value_or(false);
            live.control(QStringLiteral("capability"), {{QStringLiteral("device"), *id},
                                                        {QStringLiteral("capability"), onoff},
                                                        {QStringLiteral("value"), wanted}});
            QTRY_COMPARE(live.shown(*id, onoff), Value(wanted));
            return;
        }
        QFAIL("no device can be switched");
    }
};

QTEST_GUILESS_MAIN(TestFaultsLarge)
#include "tst_faults_large.moc"
