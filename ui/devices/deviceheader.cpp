// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/deviceheader.h"

#include "ui/frame/text.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

namespace foyer {

namespace {
constexpr int fieldSize = 44;
}

DeviceHeader::DeviceHeader(QWidget *parent)
    : QWidget(parent)
    , m_field(new QWidget(this))
    , m_name(new PlainLabel(this))
    , m_place(new PlainLabel(this))
    , m_note(new PlainLabel(this))
    , m_close(new QToolButton(this))
{
    m_field->setFixedSize(fieldSize, fieldSize);
    m_name->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("devicePanelName"));
    m_place->setSecondary(true);
    m_place->setElided(true);
    m_note->setSecondary(true);
    m_note->setWordWrap(true);
    m_close->setObjectName(QStringLiteral("devicePanelClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    m_close->setFixedSize(Theme::controlHeight, Theme::controlHeight);
    m_close->setAccessibleName(tr("Close device"));
    m_close->setToolTip(tr("Close (Esc)"));
    connect(m_close, &QToolButton::clicked, this, &DeviceHeader::closeRequested);

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(2),
                               Theme::spacing(3));
    layout->setHorizontalSpacing(Theme::spacing(3));
    layout->setVerticalSpacing(0);
    layout->addWidget(m_field, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_name, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_place, 1, 1, Qt::AlignTop);
    layout->addWidget(m_close, 0, 2, 2, 1, Qt::AlignTop);
    layout->addWidget(m_note, 2, 0, 1, 3);
    layout->setColumnStretch(1, 1);
}

void DeviceHeader::setDevice(const QString &name, const QString &place, const QString &iconName,
                             const QString &note)
{
    m_iconName = iconName;
    m_name->setText(plain(name));
    m_place->setText(place);
    m_note->setText(plain(note));
    m_note->setVisible(!note.isEmpty());
    update();
}

void DeviceHeader::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colours.surface, colours.text, 0.07));
    painter.drawEllipse(m_field->geometry());
    QRect picture(0, 0, Theme::iconLarge, Theme::iconLarge);
    picture.moveCenter(m_field->geometry().center());
    painter.drawPixmap(picture.topLeft(), tintedPixmap(m_iconName, Theme::iconLarge,
                                                       colours.textMuted, devicePixelRatioF()));
}

} // namespace foyer
