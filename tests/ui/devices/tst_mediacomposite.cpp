// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "compositefixture.h"
#include "ui/devices/composites/hubpicture.h"
#include "ui/devices/composites/mediaclock.h"
#include "ui/devices/composites/mediacomposite.h"
#include "ui/widgets/grooveslider.h"
#include "ui/widgets/nowplaying.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/roundbutton.h"

#include <QBuffer>
#include <QComboBox>

using namespace foyer;
using namespace foyer::test;

/// The media player against the hub, and its clock.
class TestMediaComposite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theClockCountsOnlyWhilePlaying();
    void theClockTrustsNoHubClockAfterTheFirstReport();
    void writesPlayingTimesShort();
    void decodesOnlyWhatIsAPictureOfReasonableSize();
    void showsWhatIsPlaying();
    void playsAndPausesWithAbsoluteValues();
    void skipsAndStopsOncePerPress();
    void shufflesAndRepeatsInThreeStates();
    void setsTheVolumeAndMutes();
    void countsOnlyWhilePlayingAndSeen();
    void fetchesTheArtOnceAndAgainWhenItIsNewer();
    void keepsThePlaceholderWhenTheArtCannotBeHad();
    void worksATelevisionWithoutLevels();
    void namesNothingPlaying();

private:
    [[nodiscard]] bool start()
    {
        fixture = std::make_unique<CompositeFixture>();
        return fixture->goHome();
    }
    [[nodiscard]] bool openSpeaker(bool isPlaying = true);
    [[nodiscard]] int artRequests() const { return fixture->pictureRequests(); }
    [[nodiscard]] HubPicture *art() const
    {
        return fixture->panel->findChild<HubPicture *>(QStringLiteral("albumArt"));
    }

    std::unique_ptr<CompositeFixture> fixture;

private Q_SLOTS:
    void cleanup() { fixture.reset(); }
};

bool TestMediaComposite::openSpeaker(bool isPlaying)
{
    using F = CompositeFixture;
    return start() &&
           fixture->open(
               "Living room speaker", "speaker",
               {F::row("speaker_playing", isPlaying), F::row("speaker_prev", QJsonValue()),
                F::row("speaker_next", QJsonValue()), F::row("speaker_stop", QJsonValue()),
                F::row("speaker_shuffle", false), F::row("speaker_repeat", "none"),
                F::row("speaker_artist", "Mina Tolland"), F::row("speaker_track", "Slow elevator"),
                F::row("speaker_album", "Second floor"), F::row("speaker_duration", 225),
                F::row("speaker_position", 83), F::row("volume_set", 0.32),
                F::row("volume_mute", false), F::row("audio_output", "line_out")},
               {{QStringLiteral("albumArt"), QStringLiteral("Album art")}});
}

void TestMediaComposite::theClockCountsOnlyWhilePlaying()
{
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    MediaClock clock;
    QVERIFY(!clock.position(begin));
    MediaClock::Report report{10, begin.addSecs(-5), true, begin.addSecs(-60)};
    clock.note(report, begin);
    QCOMPARE(clock.position(begin), 15.0); // it played on since the hub said 10
    QCOMPARE(clock.position(begin.addSecs(4)), 19.0);
    report.isPlaying = false;
    clock.note(report, begin.addSecs(4));
    QCOMPARE(clock.position(begin.addSecs(100)), 19.0);
    report.isPlaying = true;
    report.playingSince = begin.addSecs(100);
    clock.note(report, begin.addSecs(100));
    QCOMPARE(clock.position(begin.addSecs(101)), 20.0);
    // A player that was started after its last report has not moved before that.
    MediaClock late;
    late.note({10, begin.addSecs(-500), true, begin.addSecs(-2)}, begin);
    QCOMPARE(late.position(begin), 12.0);
}

void TestMediaComposite::theClockTrustsNoHubClockAfterTheFirstReport()
{
    const QDateTime begin = QDateTime::currentDateTimeUtc();
    MediaClock clock;
    // A hub that is an hour ahead.
    clock.note({10, begin.addSecs(3600), true, begin.addSecs(3600)}, begin);
    QCOMPARE(clock.position(begin), 10.0);
    clock.note({30, begin.addSecs(3620), true, begin.addSecs(3600)}, begin.addSecs(20));
    QCOMPARE(clock.position(begin.addSecs(25)), 35.0);
    // One that is a day behind.
    clock.note({60, begin.addDays(-1), true, begin.addDays(-1)}, begin.addSecs(50));
    QCOMPARE(clock.position(begin.addSecs(51)), 61.0);
}

void TestMediaComposite::writesPlayingTimesShort()
{
    QCOMPARE(playingTime(0), QStringLiteral("0:00"));
    QCOMPARE(playingTime(83.9), QStringLiteral("1:23"));
    QCOMPARE(playingTime(3723), QStringLiteral("1:02:03"));
    QCOMPARE(playingTime(-4), QStringLiteral("0:00"));
    QCOMPARE(playingTime(qQNaN()), QStringLiteral("0:00"));
    QCOMPARE(playingTime(1e300), QStringLiteral("99:00:00"));
}

void TestMediaComposite::decodesOnlyWhatIsAPictureOfReasonableSize()
{
    QVERIFY(decodedPicture("no picture", 100).isNull());
    QVERIFY(decodedPicture({}, 100).isNull());
    const auto encoded = [](const QImage &image, const char *format) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    };
    QImage image(400, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QCOMPARE(decodedPicture(encoded(image, "PNG"), 100).size(), QSize(100, 50));
    QCOMPARE(decodedPicture(encoded(image, "JPEG"), 1000).size(), QSize(400, 200));
    QVERIFY(decodedPicture(encoded(image, "BMP"), 100).isNull());
}

void TestMediaComposite::showsWhatIsPlaying()
{
    QVERIFY(openSpeaker(false));
    QCOMPARE(fixture->unnamed(), QString());
    auto *track = fixture->control<QLabel>("speaker_track");
    QVERIFY(track && track->isVisible());
    QCOMPARE(track->text(), QStringLiteral("Slow elevator"));
    QVERIFY(track->accessibleName().startsWith(QStringLiteral("Living room speaker ")));
    QCOMPARE(fixture->control<QLabel>("speaker_artist")->text(), QStringLiteral("Mina Tolland"));
    QCOMPARE(fixture->control<QLabel>("speaker_album")->text(), QStringLiteral("Second floor"));
    QCOMPARE(fixture->control<QLabel>("speaker_position")->text(), QStringLiteral("1:23"));
    QCOMPARE(fixture->control<QLabel>("speaker_duration")->text(), QStringLiteral("3:45"));
    QVERIFY(qAbs(fixture->panel->findChild<ProgressLine *>()->value() - 1000 * 83 / 225) <= 1);
    // Live.
    fixture->report("speaker_track", "<b>Next</b> & more");
    QTRY_COMPARE(track->text(), QStringLiteral("<b>Next</b> & more"));
    QCOMPARE(track->textFormat(), Qt::PlainText);
    QCOMPARE(fixture->writes(), 0);
}

void TestMediaComposite::playsAndPausesWithAbsoluteValues()
{
    QVERIFY(openSpeaker(true));
    auto *play = fixture->control<RoundButton>("speaker_playing");
    QVERIFY(play->isChecked());
    QCOMPARE(play->iconName(), QStringLiteral("pause"));
    fixture->click("speaker_playing");
    QVERIFY(!play->isChecked()); // at once
    QTRY_COMPARE(fixture->written("speaker_playing"), values({false}));
    QCOMPARE(play->iconName(), QStringLiteral("play"));
    QTRY_VERIFY(!fixture->isBusy("speaker_playing"));
    play->setFocus();
    QTest::keyClick(play, Qt::Key_Space);
    QTRY_COMPARE(fixture->written("speaker_playing"), values({false, true}));
    // Somebody presses pause at the speaker.
    fixture->report("speaker_playing", false);
    QTRY_VERIFY(!play->isChecked());
    QCOMPARE(fixture->written("speaker_playing").size(), 2);
}

void TestMediaComposite::skipsAndStopsOncePerPress()
{
    QVERIFY(openSpeaker());
    fixture->click("speaker_next");
    QTRY_COMPARE(fixture->written("speaker_next"), values({true}));
    QTRY_COMPARE(fixture->control<QLabel>("speaker_track")->text(), QStringLiteral("Standby"));
    fixture->click("speaker_prev");
    QTRY_COMPARE(fixture->written("speaker_prev"), values({true}));
    fixture->click("speaker_stop");
    QTRY_COMPARE(fixture->written("speaker_stop"), values({true}));
    QCOMPARE(fixture->writes(), 3);
}

void TestMediaComposite::shufflesAndRepeatsInThreeStates()
{
    QVERIFY(openSpeaker());
    fixture->click("speaker_shuffle");
    QTRY_COMPARE(fixture->written("speaker_shuffle"), values({true}));
    auto *repeat = fixture->control<RoundButton>("speaker_repeat");
    const auto isSettled = [&] { return !fixture->isBusy("speaker_repeat"); };
    fixture->click("speaker_repeat");
    QTRY_COMPARE(fixture->written("speaker_repeat"), values({"playlist"}));
    QTRY_VERIFY(isSettled());
    fixture->click("speaker_repeat");
    QCOMPARE(repeat->iconName(), QStringLiteral("repeat-one"));
    QTRY_COMPARE(fixture->written("speaker_repeat"), values({"playlist", "track"}));
    QTRY_VERIFY(isSettled());
    fixture->takePictures(QStringLiteral("media"));
    fixture->click("speaker_repeat");
    QTRY_COMPARE(fixture->written("speaker_repeat"), values({"playlist", "track", "none"}));
}

void TestMediaComposite::setsTheVolumeAndMutes()
{
    QVERIFY(openSpeaker());
    auto *volume = fixture->control<GrooveSlider>("volume_set");
    QVERIFY(volume && volume->isVisible());
    QCOMPARE(volume->accessibleName(), QStringLiteral("Living room speaker Volume"));
    volume->setFocus();
    QTest::keyClick(volume, Qt::Key_Right);
    QTRY_COMPARE(fixture->written("volume_set"), values({0.33}));
    fixture->click("volume_mute");
    QTRY_COMPARE(fixture->written("volume_mute"), values({true}));
    QCOMPARE(fixture->control<RoundButton>("volume_mute")->iconName(), QStringLiteral("mute"));
    auto *output = fixture->control<QComboBox>("audio_output");
    QVERIFY(output);
    output->setFocus();
    QTest::keyClick(output, Qt::Key_Down);
    QTRY_COMPARE(fixture->written("audio_output"), values({"optical"}));
}

void TestMediaComposite::countsOnlyWhilePlayingAndSeen()
{
    QVERIFY(openSpeaker(true));
    auto *media = fixture->panel->findChild<MediaComposite *>();
    QVERIFY(media->isCounting());
    const QString before = fixture->control<QLabel>("speaker_position")->text();
    QTRY_VERIFY(fixture->control<QLabel>("speaker_position")->text() > before);
    fixture->panel->hide();
    QVERIFY(!media->isCounting());
    fixture->panel->show();
    QVERIFY(media->isCounting());
    fixture->report("speaker_playing", false);
    QTRY_VERIFY(!media->isCounting());
}

void TestMediaComposite::fetchesTheArtOnceAndAgainWhenItIsNewer()
{
    QVERIFY(openSpeaker());
    QVERIFY(art());
    QTRY_VERIFY(art()->hasImage());
    const int asked = artRequests();
    QVERIFY(asked <= 1); // it may have come before the note of requests was cleared
    fixture->report("volume_set", 0.5);
    QTRY_COMPARE(fixture->control<GrooveSlider>("volume_set")->value(), 50);
    QCOMPARE(artRequests(), asked);
    QJsonArray images =
        fixture->program.simulator.device(fixture->id).value(QLatin1String("images")).toArray();
    QJsonObject image = images.first().toObject();
    QJsonObject source = image.value(QLatin1String("imageObj")).toObject();
    source.insert(QStringLiteral("lastUpdated"), QStringLiteral("2031-01-01T00:00:00.000Z"));
    image.insert(QStringLiteral("imageObj"), source);
    fixture->patch({{QStringLiteral("images"), QJsonArray{image}}});
    QTRY_VERIFY(artRequests() > asked);
    QTRY_VERIFY(!art()->isLoading());
    QVERIFY(art()->hasImage());
    // No album any more: the placeholder is back.
    fixture->patch({{QStringLiteral("images"), QJsonArray()}});
    QTRY_VERIFY(!art()->hasImage());
    fixture->takePictures(QStringLiteral("media-placeholder"));
}

void TestMediaComposite::keepsThePlaceholderWhenTheArtCannotBeHad()
{
    QVERIFY(start());
    fixture->failRequests("GET", "/api/image", 0);
    using F = CompositeFixture;
    QVERIFY(fixture->open("Radio", "speaker",
                          {F::row("speaker_playing", true), F::row("speaker_track", "News")},
                          {{QStringLiteral("albumArt"), QStringLiteral("Album art")}}));
    QTRY_VERIFY(art()->error());
    QVERIFY(!art()->hasImage());
    QVERIFY(art()->isVisible());
}

void TestMediaComposite::worksATelevisionWithoutLevels()
{
    QVERIFY(start());
    using F = CompositeFixture;
    QVERIFY(fixture->open("Television", "tv",
                          {F::row("onoff", true), F::row("volume_up", QJsonValue()),
                           F::row("volume_down", QJsonValue()), F::row("volume_mute", false),
                           F::row("channel_up", QJsonValue()), F::row("channel_down", QJsonValue()),
                           F::row("media_input", "hdmi_1")}));
    QCOMPARE(fixture->unnamed(), QString());
    QVERIFY(!art());
    fixture->takePictures(QStringLiteral("television"));
    fixture->click("volume_up");
    QTRY_COMPARE(fixture->written("volume_up"), values({true}));
    fixture->click("volume_down");
    QTRY_COMPARE(fixture->written("volume_down"), values({true}));
    fixture->click("channel_up");
    QTRY_COMPARE(fixture->written("channel_up"), values({true}));
    fixture->click("channel_down");
    QTRY_COMPARE(fixture->written("channel_down"), values({true}));
    fixture->click("volume_mute");
    QTRY_COMPARE(fixture->written("volume_mute"), values({true}));
    // Other capabilities keep their rows.
    QVERIFY(fixture->control("onoff"));
}

void TestMediaComposite::namesNothingPlaying()
{
    QVERIFY(start());
    using F = CompositeFixture;
    QVERIFY(fixture->open("Radio", "speaker",
                          {F::row("speaker_playing", false), F::row("speaker_track", QJsonValue()),
                           F::row("speaker_artist", QJsonValue()),
                           F::row("speaker_position", QJsonValue()),
                           F::row("speaker_duration", QJsonValue())}));
    QVERIFY(!fixture->control<QLabel>("speaker_track")->text().isEmpty());
    QVERIFY(!fixture->control("speaker_position")->isVisible());
    QVERIFY(!fixture->panel->findChild<ProgressLine *>()->isVisible());
}

QTEST_MAIN(TestMediaComposite)
#include "tst_mediacomposite.moc"
