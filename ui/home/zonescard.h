// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/homecard.h"
#include "ui/home/zonecardmodel.h"
#include "ui/widgets/rowdelegate.h"

#include <QIdentityProxyModel>

namespace foyer {

class Program;
class RowList;
class UiWords;
class ZoneList;

/// The zones in words for a card: "21.3 °C · 1 of 4 on".
class ZoneCardList : public QIdentityProxyModel
{
    Q_OBJECT

public:
    ZoneCardList(ZoneCardModel &zones, const UiWords &words, QObject *parent = nullptr);

    [[nodiscard]] QString summary(const QModelIndex &index) const;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    [[nodiscard]] QString temperature(const QModelIndex &index) const;

    const UiWords &m_words;
};

class ZoneRowDelegate : public RowDelegate
{
    Q_OBJECT

public:
    ZoneRowDelegate(const ZoneCardList &list, QObject *parent = nullptr)
        : RowDelegate(parent)
        , m_list(list)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

private:
    const ZoneCardList &m_list;
};

/// The zones of the home and what is going on in each. Opens nothing itself.
class ZonesCard : public HomeCard
{
    Q_OBJECT

public:
    ZonesCard(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~ZonesCard() override;

Q_SIGNALS:
    void zoneActivated(const QString &zoneId);

private:
    void refresh();

    const UiWords &m_words;
    ZoneCardModel m_model;
    ZoneCardList m_list;
    RowList *m_rows;
    bool m_showsAll = false;
};

} // namespace foyer
