// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/mediacomposite.h"

#include "homey/household.h"
#include "ui/devices/capabilityeditor.h"
#include "ui/devices/composites/hubpicture.h"
#include "ui/devices/composites/offers.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/nowplaying.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/roundbutton.h"

#include <QHBoxLayout>

#include <algorithm>

namespace foyer {

namespace {

const QString playing = QStringLiteral("speaker_playing");
const QString track = QStringLiteral("speaker_track");
const QString artist = QStringLiteral("speaker_artist");
const QString album = QStringLiteral("speaker_album");
const QString position = QStringLiteral("speaker_position");
const QString length = QStringLiteral("speaker_duration");
const QString shuffle = QStringLiteral("speaker_shuffle");
const QString repeat = QStringLiteral("speaker_repeat");
const QString volume = QStringLiteral("volume_set");
const QString mute = QStringLiteral("volume_mute");

QHBoxLayout *newRow()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing(2));
    return row;
}

QString textOf(const Device &device, const QString &id)
{
    const Capability *capability = device.capability(id);
    return capability ? plain(capability->shown().string().value_or(QString())) : QString();
}

std::optional<double> numberOf(const Device &device, const QString &id)
{
    const Capability *capability = device.capability(id);
    return capability ? capability->shown().number() : std::nullopt;
}

} // namespace

QStringList MediaComposite::wants(const PanelOffer &offer)
{
    return offer.those({u"speaker_playing", u"speaker_prev", u"speaker_next", u"speaker_stop",
                        u"speaker_shuffle", u"speaker_repeat", u"speaker_track", u"speaker_artist",
                        u"speaker_album", u"speaker_position", u"speaker_duration", u"volume_set",
                        u"volume_up", u"volume_down", u"volume_mute", u"channel_up",
                        u"channel_down", u"media_input", u"audio_output"});
}

MediaComposite::MediaComposite(const PanelPart &part, Program &program, const UiWords &words,
                               const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
{
    m_tick.setInterval(1000);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &MediaComposite::showTimes);
    body()->setSpacing(Theme::spacing(3));
    addNowPlaying(device);
    addTransport(device);
    addVolume(device);
    addChannels();
    for (const QString &id : {QStringLiteral("media_input"), QStringLiteral("audio_output")}) {
        if (has(id))
            addField(body(), id);
    }
    finish();
}

void MediaComposite::addNowPlaying(const Device &device)
{
    const QStringList inWords{track, artist, album, position, length};
    const bool hasWords = std::any_of(inWords.cbegin(), inWords.cend(),
                                      [this](const QString &id) { return has(id); });
    if (!hasWords)
        return;
    m_art = new HubPicture(program().household(), QStringLiteral("music"), this);
    m_art->setObjectName(QStringLiteral("albumArt"));
    m_art->setAccessibleName(tr("%1: album art", "device name").arg(plain(device.name)));
    m_now = new NowPlaying(m_art, this);
    const std::pair<const QString &, PlainLabel *> lines[] = {{track, m_now->track()},
                                                              {artist, m_now->artist()},
                                                              {album, m_now->album()},
                                                              {position, m_now->position()},
                                                              {length, m_now->length()}};
    for (const auto &[id, label] : lines) {
        if (has(id))
            registerControl(label, id);
    }
    if (has(position))
        registerControl(m_now->progress(), position, tr("Progress", "of a track"));
    body()->addWidget(m_now);
}

RoundButton *MediaComposite::addToggle(QHBoxLayout *row, const Capability *capability,
                                       RoundButton *button)
{
    row->addWidget(button);
    registerControl(button, capability->id);
    button->setEnabled(capability->isSetable);
    if (capability->isTrigger()) {
        connect(button, &RoundButton::clicked, this,
                [this, id = capability->id] { write(id, Value(true)); });
        return button;
    }
    button->setCheckable(true);
    // Not clicked(): assistive technology toggles without a click.
    connect(button, &RoundButton::toggled, this, [this, id = capability->id](bool on) {
        if (!m_isDisplaying)
            write(id, Value(on));
    });
    return button;
}

RoundButton *MediaComposite::addPress(QHBoxLayout *row, const char *capabilityId, const char *icon,
                                      const QString &toolTip)
{
    const QString id = QString::fromLatin1(capabilityId);
    if (!has(id))
        return nullptr;
    auto *button = new RoundButton(QString::fromLatin1(icon), RoundButton::Look::Plain, this);
    button->setToolTip(toolTip);
    registerControl(button, id);
    connect(button, &RoundButton::clicked, this, [this, id] { write(id, Value(true)); });
    row->addWidget(button);
    return button;
}

void MediaComposite::addTransport(const Device &device)
{
    auto *keys = new QWidget(this);
    // Tapes ran from left to right everywhere; these keys are not mirrored.
    keys->setLayoutDirection(Qt::LeftToRight);
    QHBoxLayout *row = newRow();
    row->setContentsMargins(0, 0, 0, 0);
    keys->setLayout(row);
    row->addStretch(1);
    if (has(shuffle)) {
        m_shuffle =
            addToggle(row, device.capability(shuffle), new RoundButton(QStringLiteral("shuffle")));
        row->addSpacing(Theme::spacing(1));
    }
    addPress(row, "speaker_prev", "previous", tr("Previous track"));
    if (has(playing))
        m_play = addToggle(row, device.capability(playing),
                           new RoundButton(QStringLiteral("play"), RoundButton::Look::Primary));
    addPress(row, "speaker_stop", "stop", tr("Stop"));
    addPress(row, "speaker_next", "next", tr("Next track"));
    if (has(repeat)) {
        row->addSpacing(Theme::spacing(1));
        m_repeat = new RoundButton(QStringLiteral("repeat"), RoundButton::Look::Plain, this);
        m_repeat->setEnabled(device.capability(repeat)->isSetable);
        registerControl(m_repeat, repeat);
        connect(m_repeat, &RoundButton::clicked, this, &MediaComposite::repeatNext);
        row->addWidget(m_repeat);
    }
    row->addStretch(1);
    keys->setVisible(row->count() > 2);
    body()->addWidget(keys);
}

void MediaComposite::addVolume(const Device &device)
{
    QHBoxLayout *row = newRow();
    if (has(mute))
        m_mute = addToggle(row, device.capability(mute), new RoundButton(QStringLiteral("volume")));
    CapabilityEditor *editor = addEditor(volume);
    if (!editor) {
        if (has(QStringLiteral("volume_up")) || has(QStringLiteral("volume_down")) || m_mute)
            row->addWidget(new PlainLabel(tr("Volume"), this), 1);
        addPress(row, "volume_down", "minus", tr("Quieter"));
        addPress(row, "volume_up", "plus", tr("Louder"));
    } else {
        addPress(row, "volume_down", "minus", tr("Quieter"));
        if (QWidget *slider = editor->wideWidget())
            row->addWidget(slider, 1);
        addPress(row, "volume_up", "plus", tr("Louder"));
        if (QWidget *exact = editor->inlineWidget())
            row->addWidget(exact);
    }
    body()->addLayout(row);
}

void MediaComposite::addChannels()
{
    if (!has(QStringLiteral("channel_up")) && !has(QStringLiteral("channel_down")))
        return;
    QHBoxLayout *row = newRow();
    row->addWidget(new PlainLabel(tr("Channel"), this), 1);
    addPress(row, "channel_down", "chevron-down", tr("Previous channel"));
    addPress(row, "channel_up", "chevron-up", tr("Next channel"));
    body()->addLayout(row);
}

void MediaComposite::display(const Device &device)
{
    m_isDisplaying = true;
    showTransport(device);
    m_isDisplaying = false;
    if (m_now)
        showTrack(device);
    updateTick();
}

void MediaComposite::showTransport(const Device &device)
{
    const auto show = [&](RoundButton *button, const QString &id, const QString &on,
                          const QString &off) {
        const Capability *capability = button ? device.capability(id) : nullptr;
        if (!capability)
            return;
        const bool isOn = capability->shown().boolean().value_or(false);
        if (button->isCheckable())
            button->setChecked(isOn);
        button->setPending(capability->pending.has_value());
        button->setAccessibleDescription(words().valueText(*capability));
        if (button->isEnabled()) // a disabled one says why
            button->setToolTip(isOn ? on : off);
    };
    show(m_play, playing, tr("Pause"), tr("Play"));
    show(m_shuffle, shuffle, tr("Shuffle is on"), tr("Shuffle is off"));
    show(m_mute, mute, tr("Sound on"), tr("Mute"));
    if (m_play)
        m_play->setIconName(m_play->isChecked() ? QStringLiteral("pause") : QStringLiteral("play"));
    if (m_mute)
        m_mute->setIconName(m_mute->isCheckable() && !m_mute->isChecked() ? QStringLiteral("volume")
                                                                          : QStringLiteral("mute"));
    const Capability *mode = m_repeat ? device.capability(repeat) : nullptr;
    if (!mode)
        return;
    const QString id = mode->shown().string().value_or(QString());
    m_repeat->setIconName(id == QLatin1String("track") ? QStringLiteral("repeat-one")
                                                       : QStringLiteral("repeat"));
    m_repeat->setMarked(!id.isEmpty() && id != QLatin1String("none"));
    m_repeat->setPending(mode->pending.has_value());
    m_repeat->setAccessibleDescription(words().valueText(*mode));
    if (m_repeat->isEnabled())
        m_repeat->setToolTip(plainToolTip(tr("Repeat: %1").arg(words().valueText(*mode))));
}

void MediaComposite::showTrack(const Device &device)
{
    const Capability *state = device.capability(playing);
    const bool isPlaying = state && state->shown().boolean().value_or(false);
    QString name = textOf(device, track);
    if (name.isEmpty() && textOf(device, artist).isEmpty())
        name = isPlaying ? tr("Playing") : tr("Nothing is playing");
    m_now->setTrack(name);
    m_now->setArtist(textOf(device, artist));
    m_now->setAlbum(textOf(device, album));
    const auto art =
        std::find_if(device.images.cbegin(), device.images.cend(),
                     [](const Device::Image &each) { return each.type == QLatin1String("media"); });
    m_art->setSource(art == device.images.cend() ? Device::Image() : *art);
    m_length = numberOf(device, length);
    const Capability *at = device.capability(position);
    MediaClock::Report report;
    report.seconds = at ? at->shown().number() : std::nullopt;
    report.at = at ? at->reportedAt : QDateTime();
    report.isPlaying = isPlaying;
    report.playingSince = state ? state->reportedAt : QDateTime();
    m_clock.note(report, QDateTime::currentDateTimeUtc());
    showTimes();
}

void MediaComposite::showTimes()
{
    std::optional<double> now = m_clock.position(QDateTime::currentDateTimeUtc());
    // A track does not go on behind its end; the hub is only late with the next one.
    if (now && m_length && *m_length > 0)
        now = std::min(*now, *m_length);
    m_now->setTimes(now, m_length);
}

void MediaComposite::updateTick()
{
    const bool wanted = m_now && isVisible() && has(position) && m_clock.isPlaying();
    if (wanted && !m_tick.isActive())
        m_tick.start();
    else if (!wanted)
        m_tick.stop();
}

void MediaComposite::showEvent(QShowEvent *event)
{
    Composite::showEvent(event);
    if (m_now)
        showTimes();
    updateTick();
}

void MediaComposite::hideEvent(QHideEvent *event)
{
    Composite::hideEvent(event);
    m_tick.stop();
}

QStringList MediaComposite::repeatModes() const
{
    // Off, all, one: the order of every player. What we do not know follows.
    QStringList modes{QStringLiteral("none"), QStringLiteral("playlist"), QStringLiteral("track")};
    const Capability *mode = capability(repeat);
    if (!mode || mode->options.isEmpty())
        return modes;
    QStringList offered;
    for (const Capability::Option &option : mode->options)
        offered << option.id;
    modes.removeIf([&](const QString &id) { return !offered.contains(id); });
    for (const QString &id : std::as_const(offered)) {
        if (!modes.contains(id))
            modes << id;
    }
    return modes;
}

void MediaComposite::repeatNext()
{
    const Capability *mode = capability(repeat);
    const QStringList modes = repeatModes();
    if (!mode || modes.isEmpty())
        return;
    const auto at = modes.indexOf(mode->shown().string().value_or(QString()));
    write(repeat, Value(modes.at((at + 1) % modes.size())));
}

} // namespace foyer
