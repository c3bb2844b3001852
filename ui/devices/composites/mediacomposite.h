// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"
#include "ui/devices/composites/mediaclock.h"

#include <QTimer>

class QHBoxLayout;

namespace foyer {

class HubPicture;
class NowPlaying;
class PanelOffer;
class RoundButton;

/// A media player: album art and what is playing, transport keys, shuffle and repeat, volume and
/// mute, channels and inputs; each where the device has it. Nobody can seek: the hub has no word
/// for it.
class MediaComposite : public Composite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    MediaComposite(const PanelPart &part, Program &program, const UiWords &words,
                   const Device &device, int width, QWidget *parent);

    /// Whether the position counts on by itself right now.
    [[nodiscard]] bool isCounting() const { return m_tick.isActive(); }

protected:
    void display(const Device &device) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void addNowPlaying(const Device &device);
    void addTransport(const Device &device);
    void addVolume(const Device &device);
    void addChannels();
    RoundButton *addToggle(QHBoxLayout *row, const Capability *capability, RoundButton *button);
    RoundButton *addPress(QHBoxLayout *row, const char *capabilityId, const char *icon,
                          const QString &toolTip);
    void showTrack(const Device &device);
    void showTransport(const Device &device);
    void showTimes();
    void updateTick();
    [[nodiscard]] QStringList repeatModes() const;
    void repeatNext();

    NowPlaying *m_now = nullptr;
    HubPicture *m_art = nullptr;
    RoundButton *m_play = nullptr;
    RoundButton *m_shuffle = nullptr;
    RoundButton *m_repeat = nullptr;
    RoundButton *m_mute = nullptr;
    bool m_isDisplaying = false;
    MediaClock m_clock;
    std::optional<double> m_length; ///< seconds
    QTimer m_tick;
};

} // namespace foyer
