// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/composites/composite.h"

namespace foyer {

class AlarmLines;
class HubPicture;
class PanelOffer;
class PlainLabel;
class RoundButton;
class StateHead;

/// A doorbell: whether somebody rings, when it rang last, what its camera saw with a way to look
/// again, and its other alarms.
class DoorbellComposite : public Composite
{
    Q_OBJECT

public:
    [[nodiscard]] static QStringList wants(const PanelOffer &offer);
    DoorbellComposite(const PanelPart &part, Program &program, const UiWords &words,
                      const Device &device, int width, QWidget *parent);

protected:
    void display(const Device &device) override;

private:
    void addSnapshot();
    void showRing(const Device &device);
    void showSnapshot();
    StateHead *m_head;
    AlarmLines *m_alarms;
    QWidget *m_view; ///< picture, caption and button together
    HubPicture *m_picture;
    PlainLabel *m_caption;
    RoundButton *m_again;
};

} // namespace foyer
