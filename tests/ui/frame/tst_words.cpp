// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testhome.h"
#include "ui/frame/words.h"

#include <QMetaEnum>
#include <QTest>
#include <QTextDocument>

#include <limits>

using namespace foyer;
using namespace foyer::test;

class tst_Words : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsValues_data();
    void wordsValues();
    void percentOfOneIsAFractionAndPercentOfHundredIsNot();
    void usesTheLocale();
    void wordsDeviceStates_data();
    void wordsDeviceStates();
    void tileSaysOnShortlyWhateverTheHubCallsIt();
    void saysHowOldAValueIs();
    void knowsEveryClass();
    void everyErrorSaysWhatHappened();
    void everyProblemHasWords();
    void connectionStatesAreShort();
    void plainTextLosesControlCharacters();
    void toolTipsAreEscaped();

private:
    UiWords m_words{QLocale(QLocale::English, QLocale::UnitedStates)};
};

namespace {

Capability never(Capability capability)
{
    capability.reported = Value();
    return capability;
}

QString utf8(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

void tst_Words::wordsValues_data()
{
    QTest::addColumn<Capability>("capability");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const Capability &capability, const char *text) {
        QTest::newRow(name) << capability << utf8(text);
    };
    row("fraction", fraction("dim", "Dim level", 0.4), "40 %");
    row("humidity", number("measure_humidity", "Humidity", 48.0, "%", 2), "48 %");
    row("humidity with digits", number("measure_humidity", "Humidity", 48.25, "%", 2), "48.25 %");
    row("temperature", number("measure_temperature", "Temperature", 21.50, "°C", 1), "21.5 °C");
    row("whole number", number("measure_temperature", "Temperature", 21.0, "°C", 1), "21 °C");
    row("minus zero", number("measure_temperature", "Temperature", -0.04, "°C", 1), "0 °C");
    row("thousands", number("measure_power", "Power", 12345.678, "W", 2), "12,345.68 W");
    row("angle", number("measure_wind_angle", "Wind", 180, "°", 0), "180°");
    row("no unit", number("measure_aqi", "Air", 42, "", 0), "42");
    row("on", boolean("onoff", "On", true, true), "On");
    row("sub-capability", boolean("onoff.1", "On", false, true), "Off");
    row("contact", boolean("alarm_contact", "Contact", true), "Open");
    row("no motion", boolean("alarm_motion", "Motion", false), "No motion");
    row("unknown alarm", boolean("alarm_made_up", "Alarm", true), "Alarm");
    row("unknown boolean", boolean("com_app_thing", "Thing", true), "Yes");
    row("never reported", never(boolean("onoff", "On", true)), "–");
    Capability own = boolean("alarm_contact", "Contact", true);
    own.titleTrue = QStringLiteral("Wide open");
    row("own words", own, "Wide open");
    row("choice",
        choice("thermostat_mode", "Mode", "heat",
               {{QStringLiteral("heat"), QStringLiteral("Heating")}}),
        "Heating");
    row("unknown choice", choice("thermostat_mode", "Mode", "away_long", {}), "Away long");
    Capability text = boolean("speaker_track", "Track", true);
    text.type = Capability::Type::String;
    text.reported = Value(QStringLiteral("line one\nline two"));
    row("text", text, "line one line two");
    Capability pending = fraction("dim", "Dim level", 0.4);
    pending.pending = Value(0.755);
    row("pending", pending, "76 %");
    Capability infinite =
        number("measure_power", "Power", std::numeric_limits<double>::infinity(), "W");
    row("not a number", infinite, "– W");
}

void tst_Words::wordsValues()
{
    QFETCH(Capability, capability);
    QFETCH(QString, text);
    QCOMPARE(m_words.valueText(capability), text);
}

void tst_Words::percentOfOneIsAFractionAndPercentOfHundredIsNot()
{
    Capability battery = number("measure_battery", "Battery", 1, "%", 0);
    battery.maximum = 100;
    QCOMPARE(m_words.valueText(battery), QStringLiteral("1 %"));
    battery.maximum = 1;
    QCOMPARE(m_words.valueText(battery), QStringLiteral("100 %"));
    battery.maximum.reset();
    QCOMPARE(m_words.valueText(battery), QStringLiteral("1 %"));
}

void tst_Words::usesTheLocale()
{
    const UiWords german(QLocale(QLocale::German, QLocale::Germany));
    QCOMPARE(german.valueText(number("measure_power", "Power", 1234.5, "W", 1)),
             QStringLiteral("1.234,5 W"));
}

void tst_Words::wordsDeviceStates_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *id, const char *text) {
        QTest::newRow(id) << utf8(id) << utf8(text);
    };
    row("desk", "On · 40 %");
    row("ceiling", "Off");
    row("thermostat", "20.5 °C · set to 21 °C");
    row("blinds", "Open 60 %");
    row("door", "Closed");
    row("climate", "21.5 °C · 48 %");
    row("lock", "Locked");
    row("smoke", "Smoke");
    row("meter", "On · 1,834 W");
    row("broken", "Unavailable · No route to the device");
}

void tst_Words::wordsDeviceStates()
{
    QFETCH(QString, id);
    QFETCH(QString, text);
    Home home;
    home.apply(testHome());
    QVERIFY(home.device(id));
    QCOMPARE(m_words.deviceState(*home.device(id)), text);
}

void tst_Words::tileSaysOnShortlyWhateverTheHubCallsIt()
{
    Capability onoff = boolean("onoff", "Turned on", true, true);
    onoff.titleTrue = QStringLiteral("Turned on");
    onoff.titleFalse = QStringLiteral("Turned off");
    QCOMPARE(m_words.valueText(onoff), QStringLiteral("Turned on"));
    QCOMPARE(m_words.deviceState(device("d", "Lamp", "home", "light", {onoff})),
             QStringLiteral("On"));
}

void tst_Words::saysHowOldAValueIs()
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QCOMPARE(m_words.age(QDateTime()), QString());
    QCOMPARE(m_words.age(now.addSecs(60)), QStringLiteral("just now"));
    QCOMPARE(m_words.age(now.addSecs(-125)), QStringLiteral("2 min ago"));
    QCOMPARE(m_words.age(now.addSecs(-2 * 3600 - 10)), QStringLiteral("2 h ago"));
    QCOMPARE(m_words.age(now.addDays(-3).addSecs(-10)), QStringLiteral("3 d ago"));
    QVERIFY(!m_words.age(now.addDays(-90)).contains(QLatin1String("ago")));
}

void tst_Words::knowsEveryClass()
{
    QCOMPARE(m_words.className(QStringLiteral("light")), QStringLiteral("Light"));
    QCOMPARE(m_words.className(QStringLiteral("brand_new")), QStringLiteral("brand_new"));
    QCOMPARE(m_words.className(QString()), QStringLiteral("Other"));
}

void tst_Words::everyErrorSaysWhatHappened()
{
    using Kind = Error::Kind;
    for (const Kind kind :
         {Kind::Offline, Kind::Timeout, Kind::Refused, Kind::Unauthorized, Kind::MissingScope,
          Kind::NotFound, Kind::RateLimited, Kind::Server, Kind::Protocol, Kind::Cancelled}) {
        QVERIFY(!m_words.errorText(Error{kind}).isEmpty());
    }
    QVERIFY(m_words.errorText(Error{Kind::Server, QStringLiteral("device is asleep")})
                .contains(QLatin1String("device is asleep")));
    for (const char *code : {"keychain_locked", "keychain_missing", "no_key", "bad_address"}) {
        const Error error{Kind::Refused, {}, QString::fromLatin1(code)};
        QVERIFY2(m_words.errorText(error) != m_words.errorText(Error{Kind::Refused}), code);
        QVERIFY2(!m_words.errorNextStep(error).isEmpty(), code);
    }
    // Rows F18, F19 and F53 of the fault table.
    for (const char *code : {"captive_portal", "redirect", "not_a_hub"}) {
        const Error error{Kind::Protocol, {}, QString::fromLatin1(code)};
        QVERIFY2(m_words.errorNextStep(error).contains(QLatin1String("sign-in page")), code);
    }
    Error tls{Kind::Offline};
    tls.tlsFailed = true;
    QVERIFY(m_words.errorNextStep(tls).contains(QLatin1String("date")));
}

void tst_Words::everyProblemHasWords()
{
    const auto problems = QMetaEnum::fromType<SignIn::Problem>();
    for (int i = 0; i < problems.keyCount(); ++i) {
        const auto problem = static_cast<SignIn::Problem>(problems.value(i));
        QCOMPARE(m_words.signInProblem(problem).isEmpty(), problem == SignIn::Problem::None);
        if (problem != SignIn::Problem::None && problem != SignIn::Problem::Cancelled)
            QVERIFY2(!m_words.signInNextStep(problem).isEmpty(), problems.key(i));
    }
    const auto states = QMetaEnum::fromType<SignIn::State>();
    for (int i = 0; i < states.keyCount(); ++i)
        QVERIFY(!m_words.signInState(static_cast<SignIn::State>(states.value(i))).isEmpty());
}

void tst_Words::connectionStatesAreShort()
{
    QCOMPARE(m_words.connectionState(Session::State::Live, Route::LocalSecure),
             QStringLiteral("Local"));
    QCOMPARE(m_words.connectionState(Session::State::Live, Route::Cloud), QStringLiteral("Cloud"));
    QCOMPARE(m_words.connectionState(Session::State::Reconnecting, Route::None),
             QStringLiteral("Reconnecting"));
    QCOMPARE(m_words.connectionState(Session::State::Idle, Route::None), QStringLiteral("Offline"));
    const auto states = QMetaEnum::fromType<Session::State>();
    for (int i = 0; i < states.keyCount(); ++i) {
        const QString text =
            m_words.connectionState(static_cast<Session::State>(states.value(i)), Route::Local);
        QVERIFY(!text.isEmpty() && text.size() <= 16);
    }
}

void tst_Words::plainTextLosesControlCharacters()
{
    const QString evil = QStringLiteral("a") + QChar(0x202e) + QStringLiteral("b\nc") + QChar(7);
    QCOMPARE(plain(evil), QStringLiteral("ab c"));
    QCOMPARE(plain(QString(300, QLatin1Char('x')), 10),
             QString(QString(10, QLatin1Char('x')) + QChar(0x2026)));
    QCOMPARE(escapedMnemonic(QStringLiteral("Salt & pepper")), QStringLiteral("Salt && pepper"));
}

void tst_Words::toolTipsAreEscaped()
{
    const QString tip = plainToolTip(QStringLiteral("<img src=x>"));
    QVERIFY(!tip.contains(QLatin1String("<img")));
    QVERIFY(Qt::mightBeRichText(tip));
    QVERIFY(plainToolTip(QString()).isEmpty());
}

QTEST_MAIN(tst_Words)
#include "tst_words.moc"
