// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/deviceheader.h"

#include "homey/home.h"
#include "homey/household.h"
#include "ui/devices/deviceicon.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace foyer {

namespace {
constexpr int fieldSize = 44;
}

DeviceHeader::DeviceHeader(Program &program, const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_words(words)
    , m_field(new QWidget(this))
    , m_name(new PlainLabel(this))
    , m_place(new PlainLabel(this))
    , m_star(makeButton("devicePanelStar", "star", tr("Favourite")))
    , m_menu(makeButton("devicePanelMenu", "more", tr("More about this device")))
    , m_attach(makeButton("devicePanelAttach", "attach", tr("Attach to the main window")))
    , m_close(makeButton("devicePanelClose", "close", tr("Close device")))
{
    m_field->setFixedSize(fieldSize, fieldSize);
    m_name->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_name->setWordWrap(true);
    m_name->setObjectName(QStringLiteral("devicePanelName"));
    m_place->setSecondary(true);
    m_place->setElided(true);
    m_place->setObjectName(QStringLiteral("devicePanelPlace"));
    m_star->setCheckable(true);
    m_close->setToolTip(tr("Close (Esc)"));
    m_attach->hide();
    connect(m_close, &QToolButton::clicked, this, &DeviceHeader::closeRequested);
    connect(m_attach, &QToolButton::clicked, this, &DeviceHeader::attachRequested);
    connect(m_star, &QToolButton::clicked, this, [this](bool isFavourite) {
        m_program.household().favourites.setFavourite(m_deviceId, isFavourite);
        refreshStar();
    });
    connect(&program.household().favourites, &Favourites::changed, this,
            &DeviceHeader::refreshStar);
    connect(&program.household().pictures, &HubPictures::iconReady, this,
            [this](const QString &id) {
                if (const Device *now = device(); now && now->iconId == id)
                    update();
            });

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(0);
    for (QToolButton *button : {m_star, m_menu, m_attach, m_close})
        buttons->addWidget(button);
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(2),
                               Theme::spacing(3));
    layout->setHorizontalSpacing(Theme::spacing(3));
    layout->setVerticalSpacing(0);
    layout->addWidget(m_field, 0, 0, 2, 1, Qt::AlignVCenter);
    layout->addWidget(m_name, 0, 1, Qt::AlignBottom);
    layout->addWidget(m_place, 1, 1, Qt::AlignTop);
    layout->addLayout(buttons, 0, 2, 2, 1, Qt::AlignTop);
    layout->setColumnStretch(1, 1);
}

QToolButton *DeviceHeader::makeButton(const char *name, const char *icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setAutoRaise(true);
    button->setIcon(themedIcon(QString::fromLatin1(icon)));
    button->setIconSize(QSize(Theme::iconSize, Theme::iconSize));
    button->setFixedSize(Theme::controlHeight, Theme::controlHeight);
    button->setAccessibleName(text);
    button->setToolTip(text);
    return button;
}

const Device *DeviceHeader::device() const
{
    return m_deviceId.isEmpty() ? nullptr : m_program.home().device(m_deviceId);
}

void DeviceHeader::setMenu(QMenu *menu)
{
    // Not QToolButton::setMenu(): the dots say already that there is more, without an arrow.
    connect(m_menu, &QToolButton::clicked, menu, [this, menu] {
        const int x = isLeftToRight() ? m_menu->width() - menu->sizeHint().width() : 0;
        menu->popup(m_menu->mapToGlobal(QPoint(x, m_menu->height())));
    });
}

void DeviceHeader::setDetached(bool detached)
{
    m_attach->setVisible(detached);
}

void DeviceHeader::setDevice(const Device &device)
{
    m_deviceId = device.id;
    const Home &home = m_program.home();
    const QString zone =
        home.zone(device.zoneId) ? plain(home.zoneName(device.zoneId)) : m_words.noZone();
    m_name->setText(plain(device.name));
    m_place->setText(
        tr("%1 · %2", "zone, kind of device").arg(zone, m_words.className(device.deviceClass)));
    refreshStar();
    update();
}

void DeviceHeader::refreshStar()
{
    const Favourites &favourites = m_program.household().favourites;
    const bool isFavourite = favourites.contains(m_deviceId);
    m_star->setChecked(isFavourite);
    m_star->setIcon(isFavourite ? themedIcon(QStringLiteral("star-filled"), QPalette::Highlight)
                                : themedIcon(QStringLiteral("star")));
    const QString where =
        favourites.isShared() ? tr("shared with the phone") : tr("kept on this computer");
    m_star->setToolTip(isFavourite ? tr("Favourite, %1: take it out").arg(where)
                                   : tr("Make it a favourite, %1").arg(where));
}

void DeviceHeader::paintEvent(QPaintEvent *)
{
    const Device *now = device();
    if (!now)
        return;
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(blended(colours.surface, colours.text, 0.07));
    painter.drawEllipse(m_field->geometry());
    QRect picture(0, 0, Theme::iconLarge, Theme::iconLarge);
    picture.moveCenter(m_field->geometry().center());
    painter.drawPixmap(picture.topLeft(), devicePixmap(m_program, *now, Theme::iconLarge,
                                                       colours.textMuted, devicePixelRatioF()));
}

} // namespace foyer
