// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/favouritetiles.h"

#include "homey/household.h"
#include "models/devicemodel.h"
#include "ui/devices/confirmation.h"
#include "ui/devices/deviceicon.h"
#include "ui/devices/tileview.h"
#include "ui/frame/words.h"
#include "ui/home/calmnote.h"
#include "ui/program.h"
#include "ui/theme/theme.h"

#include <QTimer>
#include <QVBoxLayout>
#include <QWheelEvent>

namespace foyer {

FavouriteTiles::FavouriteTiles(Program &program, const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_words(words)
    , m_list(program.deviceModel(), program.household().favourites)
    , m_tiles(new TileView(program.home(), words, this))
    , m_none(new CalmNote(QStringLiteral("star"), tr("No favourites yet"),
                          tr("Mark a device as a favourite on the devices page or in the Homey "
                             "app: it appears here, ready to use."),
                          this))
{
    m_tiles->setObjectName(QStringLiteral("favouriteTiles"));
    m_tiles->setAccessibleName(tr("Favourites"));
    m_tiles->setGrouping(TileView::Grouping::None);
    m_tiles->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tiles->viewport()->installEventFilter(this);
    m_tiles->setSelectionMode(QAbstractItemView::NoSelection);
    m_tiles->setPicture([this](const Device &device, int size, const QColor &colour, double dpr) {
        return hubPixmap(m_program.household().pictures, device, size, colour, dpr);
    });
    m_tiles->setModel(&m_list);
    m_none->setObjectName(QStringLiteral("noFavourites"));
    m_none->setContentsMargins(Theme::spacing(5), 0, Theme::spacing(5), Theme::spacing(2));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tiles);
    layout->addWidget(m_none);
    connect(m_tiles, &TileView::deviceActivated, this, &FavouriteTiles::deviceActivated);
    connect(m_tiles, &TileView::confirmationWanted, this, &FavouriteTiles::confirm);
    connect(&m_list, &QAbstractItemModel::rowsInserted, this, &FavouriteTiles::fit);
    connect(&m_list, &QAbstractItemModel::rowsRemoved, this, &FavouriteTiles::fit);
    fit();
}

FavouriteTiles::~FavouriteTiles()
{
    m_tiles->setModel(nullptr); // the view goes after the list it shows
}

void FavouriteTiles::fit()
{
    const bool hasSome = count() > 0;
    m_tiles->setVisible(hasSome);
    m_none->setVisible(!hasSome);
    if (hasSome && m_tiles->height() != m_tiles->tiles().height())
        m_tiles->setFixedHeight(m_tiles->tiles().height());
}

void FavouriteTiles::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // The tiles know their new width only after this.
    QTimer::singleShot(0, this, &FavouriteTiles::fit);
}

bool FavouriteTiles::eventFilter(QObject *watched, QEvent *event)
{
    // There is nothing to scroll within: the page scrolls.
    if (watched == m_tiles->viewport() && event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void FavouriteTiles::confirm(const QString &deviceId)
{
    actOrAsk(this, m_program, m_words, deviceId,
             [this, deviceId] { Q_EMIT deviceActivated(deviceId); });
}

} // namespace foyer
