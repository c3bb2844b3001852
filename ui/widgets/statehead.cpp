// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/statehead.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace foyer {

namespace {

constexpr int circleSize = Theme::spacing(11);

struct Inks
{
    QColor face, line, circle, icon;
};

Inks inksOf(StateHead::Tone tone, const Colours &colours)
{
    const auto around = [&](const QColor &ink, const QColor &face) {
        return blended(face, ink, colours.isDark ? 0.22 : 0.13);
    };
    const QColor quiet = blended(colours.surface, colours.window, colours.isDark ? 0.45 : 0.75);
    switch (tone) {
    case StateHead::Tone::On:
        return {colours.tileOn, colours.tileOnBorder, around(colours.tileOnIcon, colours.tileOn),
                colours.tileOnIcon};
    case StateHead::Tone::Positive:
        return {quiet, colours.border, around(colours.positive, quiet), colours.positive};
    case StateHead::Tone::Warning:
        return {colours.warningSurface, blended(colours.warningSurface, colours.warning, 0.4),
                around(colours.warning, colours.warningSurface), colours.warning};
    case StateHead::Tone::Danger:
        return {colours.dangerSurface, colours.danger,
                around(colours.danger, colours.dangerSurface), colours.danger};
    case StateHead::Tone::Neutral: break;
    }
    return {quiet, colours.border, around(colours.textMuted, quiet), colours.textMuted};
}

} // namespace

StateHead::StateHead(QWidget *parent)
    : QWidget(parent)
    , m_state(new PlainLabel(this))
    , m_detail(new PlainLabel(this))
    , m_circle(new QWidget(this))
    , m_row(new QHBoxLayout(this))
{
    // A place for the circle; it is painted with the face, below everything.
    m_circle->setFixedSize(circleSize, circleSize);
    m_circle->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_state->setFont(Theme::font(Theme::FontRole::Heading, m_state->font()));
    m_state->setWordWrap(true);
    m_detail->setSecondary(true);
    m_detail->setWordWrap(true);
    m_detail->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::spacing(1) / 2);
    words->addStretch(1);
    words->addWidget(m_state);
    words->addWidget(m_detail);
    words->addStretch(1);
    m_row->setContentsMargins(Theme::spacing(3), Theme::spacing(3), Theme::spacing(3),
                              Theme::spacing(3));
    m_row->setSpacing(Theme::spacing(3));
    m_row->addWidget(m_circle, 0, Qt::AlignVCenter);
    m_row->addLayout(words, 1);
}

void StateHead::setIconName(const QString &iconName)
{
    m_iconName = iconName;
    update();
}

void StateHead::setTone(Tone tone)
{
    m_tone = tone;
    update();
}

void StateHead::setState(const QString &text)
{
    showText(m_state, text);
}

void StateHead::setDetail(const QString &text)
{
    showText(m_detail, text);
    m_detail->setVisible(!text.isEmpty());
}

void StateHead::addControl(QWidget *control)
{
    m_row->addWidget(control, 0, Qt::AlignVCenter);
}

void StateHead::paintEvent(QPaintEvent *)
{
    const Inks inks = inksOf(m_tone, coloursFor(palette()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(inks.line);
    painter.setBrush(inks.face);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radiusLarge,
                            Theme::radiusLarge);
    const QRect circle = m_circle->geometry();
    painter.setPen(Qt::NoPen);
    painter.setBrush(inks.circle);
    painter.drawEllipse(circle);
    const QPoint corner =
        circle.center() - QPoint(Theme::iconLarge / 2 - 1, Theme::iconLarge / 2 - 1);
    painter.drawPixmap(corner,
                       tintedPixmap(m_iconName, Theme::iconLarge, inks.icon, devicePixelRatioF()));
}

void showText(PlainLabel *label, const QString &text)
{
    if (label->text() != text)
        label->setText(text);
    if (label->accessibleDescription() != text)
        label->setAccessibleDescription(text);
}

} // namespace foyer
