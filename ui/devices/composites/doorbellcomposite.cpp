// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/doorbellcomposite.h"

#include "homey/household.h"
#include "ui/devices/composites/alarmlines.h"
#include "ui/devices/composites/hubpicture.h"
#include "ui/devices/composites/offers.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/roundbutton.h"
#include "ui/widgets/statehead.h"

#include <QHBoxLayout>

#include <algorithm>

namespace foyer {

namespace {

/// What tells that somebody rings, the surest first: a bell has an alarm of its own or a button;
/// motion at the door is the last resort (protocol.md 4.21).
const Capability *ringOf(const Device &device)
{
    const Capability *alarm = device.capability(u"alarm_generic");
    const Capability *button = device.capability(u"button");
    const bool buttonIsNewer =
        button && button->reportedAt.isValid() &&
        (!alarm || !alarm->reportedAt.isValid() || button->reportedAt > alarm->reportedAt);
    if (buttonIsNewer)
        return button;
    return alarm ? alarm : device.capability(u"alarm_motion");
}

} // namespace

QStringList DoorbellComposite::wants(const PanelOffer &offer)
{
    if (offer.device().deviceClass != QLatin1String("doorbell"))
        return {};
    return alarmsOf(offer) + offer.those({u"button"});
}

DoorbellComposite::DoorbellComposite(const PanelPart &part, Program &program, const UiWords &words,
                                     const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_head(new StateHead(this))
    , m_alarms(new AlarmLines(words, this))
    , m_view(new QWidget(this))
    , m_picture(new HubPicture(program.household(), QStringLiteral("camera"), m_view))
    , m_caption(new PlainLabel(m_view))
    , m_again(new RoundButton(QStringLiteral("refresh"), RoundButton::Look::Plain, m_view))
{
    body()->addWidget(m_head);
    addSnapshot();
    for (const QString &id : part.capabilityIds) {
        if (id.startsWith(QLatin1String("alarm_")))
            registerControl(m_alarms->add(id, title(id)), id);
        else
            addField(body(), id);
    }
    body()->addWidget(m_alarms);
    finish();
}

void DoorbellComposite::addSnapshot()
{
    m_picture->setObjectName(QStringLiteral("doorbellSnapshot"));
    m_picture->setFixedHeight(room() * 9 / 16);
    m_caption->setSecondary(true);
    m_caption->setWordWrap(true);
    m_again->setObjectName(QStringLiteral("doorbellRefresh"));
    m_again->setToolTip(tr("Fetch a new picture"));
    m_again->setAccessibleName(tr("Fetch a new picture"));
    connect(m_again, &RoundButton::clicked, m_picture, &HubPicture::reload);
    connect(m_picture, &HubPicture::changed, this, &DoorbellComposite::showSnapshot);
    auto *below = new QHBoxLayout;
    below->setSpacing(Theme::spacing(2));
    below->addWidget(m_caption, 1);
    below->addWidget(m_again, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(m_view);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    layout->addWidget(m_picture);
    layout->addLayout(below);
    body()->addWidget(m_view);
}

void DoorbellComposite::display(const Device &device)
{
    m_alarms->display(device);
    showRing(device);
    const auto image =
        std::find_if(device.images.cbegin(), device.images.cend(),
                     [](const Device::Image &each) { return each.type != QLatin1String("media"); });
    const bool hasImage = image != device.images.cend();
    m_view->setVisible(hasImage);
    m_picture->setSource(hasImage ? *image : Device::Image());
    m_picture->setAccessibleName(hasImage ? tr("%1 %2", "device name, picture title")
                                                .arg(plain(device.name), image->title.isEmpty()
                                                                             ? tr("Snapshot")
                                                                             : plain(image->title))
                                          : QString());
    showSnapshot();
}

void DoorbellComposite::showRing(const Device &device)
{
    const Capability *ring = ringOf(device);
    const bool isMotion = ring && ring->baseId() == u"alarm_motion";
    const bool isNow = ring && ring->shown().boolean().value_or(false) && !ring->isTrigger();
    using Tone = StateHead::Tone;
    m_head->setTone(isNow ? Tone::Warning : Tone::Neutral);
    m_head->setIconName(isMotion ? QStringLiteral("cap-motion") : QStringLiteral("bell"));
    if (isNow) {
        m_head->setState(isMotion ? tr("Motion at the door") : tr("Somebody is at the door"));
    } else if (ring && ring->reportedAt.isValid()) {
        const QString age = words().age(ring->reportedAt);
        m_head->setState(isMotion ? tr("Last motion %1", "5 min ago").arg(age)
                                  : tr("Last ring %1", "5 min ago").arg(age));
    } else {
        m_head->setState(tr("Nobody has rung yet"));
    }
    m_head->setDetail(
        ring && ring->reportedAt.isValid()
            ? words().locale().toString(ring->reportedAt.toLocalTime(), QLocale::ShortFormat)
            : QString());
}

void DoorbellComposite::showSnapshot()
{
    if (m_picture->hasImage()) {
        // As the camera sees it, but never higher than wide.
        const QSize size = m_picture->image().size();
        const int high = room() * size.height() / std::max(1, size.width());
        m_picture->setFixedHeight(std::clamp(high, room() * 2 / 5, room()));
    }
    const std::optional<Error> &error = m_picture->error();
    QString text;
    if (m_picture->isLoading())
        text = tr("Fetching the picture …");
    else if (error)
        text = tr("No new picture: %1").arg(words().errorText(*error));
    else if (m_picture->source().lastUpdated.isValid())
        text =
            tr("Picture taken %1", "5 min ago").arg(words().age(m_picture->source().lastUpdated));
    showText(m_caption, text);
    m_picture->setCaption(m_picture->isLoading() || !error ? QString() : tr("No picture"));
    m_again->setEnabled(!m_picture->isLoading());
}

} // namespace foyer
