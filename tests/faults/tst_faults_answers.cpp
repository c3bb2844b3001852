// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyhome.h"

#include <QFile>
#include <QRegularExpression>

using namespace foyer;
using State = Session::State;
using std::chrono::milliseconds;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool isMemoryMeasurable = false; // freed memory stays with the sanitizer for a while
#else
constexpr bool isMemoryMeasurable = true;
#endif

namespace {

/// The most memory this process ever had, in MiB; 0 where the system does not say.
qint64 peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmHWM:\\s+(\\d+) kB"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toLongLong() / 1024;
}

} // namespace

/// Rows F18 to F23 of the fault table: what answers is no answer. Whatever it is, the home that was
/// known stays as it is, the reason is told, and the true list is taken as soon as it comes.
class TestFaultsAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void F18_aCaptivePortalIsNoHome() { keepsTheHome("html", "captive_portal"); }
    void F18_aCaptivePortalAtTheStartIsNoHome()
    {
        FaultyHome live;
        live.control(QStringLiteral("garbage"), {{QStringLiteral("kind"), QStringLiteral("html")}});
        live.start();
        QVERIFY(live.waitFor(State::Reconnecting));
        QCOMPARE(live.session->lastError()->code, QStringLiteral("not_a_hub"));
        QVERIFY(live.home.deviceIds().isEmpty());
        QVERIFY(!live.home.isLoaded());
        live.control(QStringLiteral("clearFaults"));
        QVERIFY(live.waitFor(State::Live));
    }
    void F19_aRedirectToAPortalIsNotFollowed() { keepsTheHome("redirect", "redirect"); }
    void F20_truncatedJsonIsDiscardedWhole() { keepsTheHome("truncated", ""); }
    void F20_aConnectionThatEndsInTheBodyIsDiscardedWhole() { keepsTheHome("cut", "truncated"); }
    void F20_anEmptyAnswerIsNoEmptyHome() { keepsTheHome("empty", ""); }
    void F21_aBodyThatStallsIsGivenUp()
    {
        keepsTheHome("stalled", "", Error::Kind::Timeout, milliseconds(500));
    }
    void F22_anOversizedBodyIsRefused() { keepsTheHome("oversized", "too_large"); }
    void F22_anEndlessBodyIsCutOff()
    {
        const qint64 before = peakMiB();
        keepsTheHome("endless", "too_large");
        if (isMemoryMeasurable)
            QVERIFY2(peakMiB() - before <= 64 + 20,
                     qPrintable(QString::number(peakMiB() - before)));
    }
    void F23_aPackedBombIsRefused() { keepsTheHome("bomb", "bad_encoding"); }

private:
    static void keepsTheHome(const char *kind, const char *code,
                             Error::Kind expected = Error::Kind::Protocol,
                             milliseconds callTimeout = milliseconds(10'000))
    {
        FaultyHome live;
        live.timing.callTimeout = callTimeout;
        QVERIFY(live.startLive());
        const QStringList devices = live.home.deviceIds();
        const QStringList zones = live.home.zoneIds();
        live.control(QStringLiteral("garbage"),
                     {{QStringLiteral("kind"), QString::fromLatin1(kind)},
                      {QStringLiteral("path"), FaultyHome::devicesPath()}});
        live.session->refresh();
        QVERIFY(live.waitFor(State::Reconnecting));
        const Error error = *live.session->lastError();
        QVERIFY2(error.kind == expected, qPrintable(error.toLogString()));
        if (*code)
            QCOMPARE(error.code, QString::fromLatin1(code));
        QVERIFY(live.home.isStale());
        QCOMPARE(live.home.deviceIds(), devices);
        QCOMPARE(live.home.zoneIds(), zones);
        live.control(QStringLiteral("clearFaults"));
        QVERIFY(live.waitFor(State::Live));
        QCOMPARE(live.home.deviceIds(), devices);
        QVERIFY(live.hears(live.deviceNamed(QStringLiteral("Desk lamp"))));
    }
};

QTEST_GUILESS_MAIN(TestFaultsAnswers)
#include "tst_faults_answers.moc"
