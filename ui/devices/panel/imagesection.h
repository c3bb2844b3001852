// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/panel/panelsection.h"

class QToolButton;

namespace foyer {

class PictureView;

/// The pictures a device offers: a camera's snapshot, album art. Each is asked for once when it can
/// be seen, again when the hub says that there is a new one or the person asks; none is kept.
class ImageSection : public PanelSection
{
    Q_OBJECT

public:
    ImageSection(Program &program, const UiWords &words, QWidget *parent);
    ~ImageSection() override;

    static constexpr int most = 8;            ///< pictures of one device
    static constexpr int decodedWidth = 1280; ///< pixels

    void refreshAges() override;

protected:
    [[nodiscard]] bool concerns(const Device &device) const override;
    void load() override;
    void forget() override;
    void redefined(const Device &device) override;

private:
    struct Shown
    {
        Device::Image image;
        QDateTime fetchedAt;
        QWidget *whole;
        PictureView *view;
        PlainLabel *time;
        PlainLabel *problem;
        QToolButton *refresh;
        bool isUnderWay = false;
    };
    void add(const Device::Image &image);
    void fetch(const QString &imageId);
    [[nodiscard]] Shown *shown(const QString &imageId);
    void showTime(const Shown &shown);

    std::vector<Shown> m_shown;
};

} // namespace foyer
