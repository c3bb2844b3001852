// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/nowplaying.h"

#include "ui/theme/theme.h"
#include "ui/widgets/picture.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/statehead.h"

#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace foyer {

namespace {
constexpr int artSize = Theme::spacing(24);

void showLine(PlainLabel *label, const QString &text)
{
    showText(label, text);
    label->setVisible(!text.isEmpty());
}
} // namespace

NowPlaying::NowPlaying(Picture *art, QWidget *parent)
    : QWidget(parent)
    , m_track(new PlainLabel(this))
    , m_artist(new PlainLabel(this))
    , m_album(new PlainLabel(this))
    , m_position(new PlainLabel(this))
    , m_length(new PlainLabel(this))
    , m_progress(new ProgressLine(this))
{
    m_track->setFont(Theme::font(Theme::FontRole::Heading, m_track->font()));
    m_album->setSecondary(true);
    for (PlainLabel *line : {m_track, m_artist, m_album})
        line->setElided(true);
    for (PlainLabel *time : {m_position, m_length})
        time->setSecondary(true);
    m_length->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);

    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::spacing(1));
    words->addStretch(1);
    for (PlainLabel *line : {m_track, m_artist, m_album})
        words->addWidget(line);
    words->addStretch(1);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::spacing(3));
    if (art) {
        art->setFixedSize(artSize, artSize);
        head->addWidget(art);
    }
    head->addLayout(words, 1);
    // The same width for every figure: the line between them must not shiver.
    const int wide = m_position->fontMetrics().horizontalAdvance(QStringLiteral("0:00:00"));
    for (PlainLabel *time : {m_position, m_length})
        time->setMinimumWidth(wide);
    auto *times = new QHBoxLayout;
    times->setSpacing(Theme::spacing(2));
    times->addWidget(m_position);
    times->addStretch(1);
    times->addWidget(m_length);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    layout->addLayout(head);
    layout->addSpacing(Theme::spacing(1));
    layout->addWidget(m_progress);
    layout->addLayout(times);
    setTimes({}, {});
}

void NowPlaying::setTrack(const QString &text)
{
    showLine(m_track, text);
}

void NowPlaying::setArtist(const QString &text)
{
    showLine(m_artist, text);
}

void NowPlaying::setAlbum(const QString &text)
{
    showLine(m_album, text);
}

void NowPlaying::setTimes(std::optional<double> position, std::optional<double> length)
{
    const bool hasLength = length && *length > 0;
    showLine(m_position, position ? playingTime(*position) : QString());
    showLine(m_length, hasLength ? playingTime(*length) : QString());
    m_progress->setVisible(position && hasLength);
    m_progress->setFraction(position && hasLength ? *position / *length : 0);
}

QString playingTime(double seconds)
{
    constexpr double longest = 99 * 3600;
    const int whole = int(std::isfinite(seconds) ? std::clamp(seconds, 0.0, longest) : 0);
    const int hours = whole / 3600;
    const QChar zero(u'0');
    const QString tail = QStringLiteral(":%1").arg(whole % 60, 2, 10, zero);
    if (hours == 0)
        return QString::number(whole / 60) + tail;
    return QString::number(hours) + QStringLiteral(":%1").arg(whole / 60 % 60, 2, 10, zero) + tail;
}

} // namespace foyer
