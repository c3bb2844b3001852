// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/home/peoplecard.h"

#include "homey/people.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace foyer {

namespace {

constexpr int circle = Theme::spacing(8);

/// First letters of the first and the last word.
QString initialsOf(const QString &name)
{
    const QStringList words = name.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto first = [](const QString &word) {
        // A letter may take two units.
        return word.left(word.at(0).isHighSurrogate() ? 2 : 1).toUpper();
    };
    if (words.isEmpty())
        return QStringLiteral("?");
    return words.size() == 1 ? first(words.first())
                             : QString(first(words.first()) + first(words.last()));
}

} // namespace

PersonRow::PersonRow(const QString &name, Where where, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_where(where)
{
    setObjectName(QStringLiteral("personRow"));
    setAccessibleName(QString(name + QStringLiteral(", ") + whereText(where)));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

PersonRow::Where PersonRow::whereOf(const User &user)
{
    if (!user.isPresent)
        return Where::Unknown;
    if (!*user.isPresent)
        return Where::Away;
    return user.isAsleep.value_or(false) ? Where::Asleep : Where::Home;
}

QString PersonRow::whereText(Where where)
{
    switch (where) {
    case Where::Home: return tr("At home");
    case Where::Asleep: return tr("Asleep");
    case Where::Away: return tr("Away");
    case Where::Unknown: break;
    }
    return tr("Not known");
}

QSize PersonRow::sizeHint() const
{
    return {Theme::spacing(40), std::max(circle, fontMetrics().lineSpacing()) + Theme::spacing(2)};
}

QSize PersonRow::minimumSizeHint() const
{
    return {Theme::spacing(30), sizeHint().height()};
}

void PersonRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto mirrored = [this](const QRect &rect) {
        return QStyle::visualRect(layoutDirection(), this->rect(), rect);
    };
    const bool isHere = m_where == Where::Home || m_where == Where::Asleep;
    const QRect face = mirrored({Theme::spacing(1), (height() - circle) / 2, circle, circle});
    painter.setPen(isHere ? QPen(Qt::NoPen) : QPen(colours.control, 1.25));
    painter.setBrush(isHere ? QBrush(colours.tileOn) : QBrush(Qt::NoBrush));
    painter.drawEllipse(QRectF(face).adjusted(0.75, 0.75, -0.75, -0.75));
    painter.setPen(isHere ? colours.text : colours.textMuted);
    painter.setFont(Theme::font(Theme::FontRole::Caption, font()));
    painter.drawText(face, Qt::AlignCenter, initialsOf(m_name));

    // A painter mirrors by itself what is not absolute, but only where the whole program is.
    const int lead = Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
    const int trail = Qt::AlignAbsolute | (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight);
    const QString where = whereText(m_where);
    const int wanted = painter.fontMetrics().horizontalAdvance(where) + 1;
    constexpr int icon = 16;
    const int end = width() - Theme::spacing(2);
    painter.setPen(colours.textMuted);
    painter.drawText(mirrored({end - wanted, 0, wanted, height()}), Qt::AlignVCenter | trail,
                     where);
    const QRect sign =
        mirrored({end - wanted - Theme::spacing(2) - icon, (height() - icon) / 2, icon, icon});
    const QString picture = m_where == Where::Home     ? QStringLiteral("home")
                            : m_where == Where::Asleep ? QStringLiteral("moon")
                            : m_where == Where::Away   ? QStringLiteral("external")
                                                       : QStringLiteral("help");
    painter.drawPixmap(sign.topLeft(),
                       tintedPixmap(picture, icon, isHere ? colours.positive : colours.textMuted,
                                    devicePixelRatioF()));
    painter.setFont(font());
    painter.setPen(colours.text);
    const int left = Theme::spacing(1) + circle + Theme::spacing(3);
    const QRect name(left, 0, std::max(0, end - wanted - icon - Theme::spacing(4) - left),
                     height());
    painter.drawText(mirrored(name), Qt::AlignVCenter | lead,
                     fontMetrics().elidedText(m_name, Qt::ElideRight, name.width()));
}

PeopleCard::PeopleCard(People &people, const UiWords &words, QWidget *parent)
    : WhoIsHomeCard(QStringLiteral("user"), people, words, parent)
{
    setObjectName(QStringLiteral("peopleCard"));
    connect(&people, &People::changed, this, &PeopleCard::refresh);
    refresh();
}

void PeopleCard::refresh()
{
    showPeople({}, {});
    setVisible(!people().users().empty());
}

} // namespace foyer
