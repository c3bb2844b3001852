// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/ringsection.h"

#include "homey/household.h"
#include "homey/systemstatus.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/grooveslider.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHBoxLayout>

namespace foyer {

RingSection::RingSection(const SystemParts &parts, QWidget *parent)
    : Section(tr("LED ring"), parent)
    , m_parts(parts)
    , m_animation(new QComboBox(this))
    , m_brightness(new GrooveSlider(Qt::Horizontal, this))
    , m_brightnessRow(new QWidget(this))
{
    m_animation->setObjectName(QStringLiteral("systemAnimation"));
    addField(tr("Animation"), m_animation);
    m_brightness->setObjectName(QStringLiteral("systemBrightness"));
    m_brightness->setAccessibleName(tr("Brightness"));
    m_brightness->setRange(0, 100);
    m_brightness->setPageStep(10);
    m_brightness->setValueWords([this](int value) { return m_parts.words.percent(value); });
    auto *row = new QHBoxLayout(m_brightnessRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::spacing(3));
    auto *label = new PlainLabel(tr("Brightness"), m_brightnessRow);
    label->setMinimumWidth(Theme::spacing(36));
    row->addWidget(label);
    row->addWidget(m_brightness, 1);
    body()->addWidget(m_brightnessRow);
    // activated, not currentIndexChanged: refresh() sets it too.
    connect(m_animation, &QComboBox::activated, this, [this] {
        if (HomeyApi *api = m_parts.link().api())
            m_parts.act(setHubOption(*api, QStringLiteral("ledring"), QStringLiteral("screensaver"),
                                     m_animation->currentData().toString()));
    });
    connect(m_brightness, &GrooveSlider::committed, this, [this](int value) {
        if (HomeyApi *api = m_parts.link().api())
            m_parts.act(setHubOption(*api, QStringLiteral("ledring"), QStringLiteral("brightness"),
                                     value / 100.0));
    });
}

void RingSection::refresh()
{
    const SystemStatus &status = m_parts.status;
    // A hub without a ring tells of no animations.
    setVisible(status.animations.isKnown && !status.animations.value.empty());
    const QString refusal = m_parts.refusal("homey.system");
    if (!m_animation->view()->isVisible()) {
        QStringList ids;
        for (int i = 0; i < m_animation->count(); ++i)
            ids << m_animation->itemData(i).toString();
        QStringList wanted;
        for (const RingAnimation &animation : status.animations.value)
            wanted << animation.id;
        if (ids != wanted) {
            m_animation->clear();
            for (const RingAnimation &animation : status.animations.value)
                m_animation->addItem(plain(animation.title, 60), animation.id);
        }
        m_animation->setCurrentIndex(m_animation->findData(status.animation.value.toString()));
    }
    allow(*m_animation, refusal);
    m_brightnessRow->setVisible(status.brightness.isKnown);
    m_brightness->setShownValue(qRound(status.brightness.value.toDouble() * 100));
    allow(*m_brightness, refusal);
}

} // namespace foyer
