// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <optional>

namespace foyer {

class Picture;
class PlainLabel;
class ProgressLine;

/// What is playing: album art, track, artist, album, and how far it is. Only shows; a line for
/// which there are no words takes no room.
class NowPlaying : public QWidget
{
    Q_OBJECT

public:
    /// Takes over `art`, which is null for a player without pictures.
    explicit NowPlaying(Picture *art, QWidget *parent = nullptr);

    void setTrack(const QString &text);
    void setArtist(const QString &text);
    void setAlbum(const QString &text);
    /// Seconds. Without a length there is no line, without a position no time at all.
    void setTimes(std::optional<double> position, std::optional<double> length);
    [[nodiscard]] PlainLabel *track() const { return m_track; }
    [[nodiscard]] PlainLabel *artist() const { return m_artist; }
    [[nodiscard]] PlainLabel *album() const { return m_album; }
    [[nodiscard]] PlainLabel *position() const { return m_position; }
    [[nodiscard]] PlainLabel *length() const { return m_length; }
    [[nodiscard]] ProgressLine *progress() const { return m_progress; }

private:
    PlainLabel *m_track, *m_artist, *m_album, *m_position, *m_length;
    ProgressLine *m_progress;
};

/// "1:23", "1:02:03"; the parts of a second are cut.
[[nodiscard]] QString playingTime(double seconds);

} // namespace foyer
