// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace foyer {

namespace {

void drawChevron(QPainter &painter, const QPointF &centre, double size, bool up,
                 const QColor &colour)
{
    const double dy = up ? -size / 4 : size / 4;
    painter.setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{centre + QPointF(-size / 2, -dy), centre + QPointF(0, dy),
                                   centre + QPointF(size / 2, -dy)});
}

void drawField(const QStyleOption *option, QPainter *painter, const QColor &face)
{
    const Colours &colours = coloursFor(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    const double width = focus ? 2 : 1;
    painter->setPen(QPen(focus     ? colours.focus
                         : enabled ? colours.control
                                   : colours.border,
                         width));
    painter->setBrush(enabled ? face : colours.window);
    painter->drawRoundedRect(
        QRectF(option->rect).adjusted(width / 2, width / 2, -width / 2, -width / 2), Theme::radius,
        Theme::radius);
}

void drawSlider(const QStyle &style, const QStyleOptionSlider *slider, QPainter *painter,
                const QWidget *widget)
{
    const Colours &colours = coloursFor(slider->palette);
    const bool enabled = slider->state & QStyle::State_Enabled;
    const bool horizontal = slider->orientation == Qt::Horizontal;
    const QRectF groove =
        style.subControlRect(QStyle::CC_Slider, slider, QStyle::SC_SliderGroove, widget);
    const QRectF handle =
        style.subControlRect(QStyle::CC_Slider, slider, QStyle::SC_SliderHandle, widget);
    QRectF line = groove;
    if (horizontal)
        line = QRectF(groove.left() + 2, groove.center().y() - 2, groove.width() - 4, 4);
    else
        line = QRectF(groove.center().x() - 2, groove.top() + 2, 4, groove.height() - 4);
    QRectF filled = line;
    if (horizontal && !slider->upsideDown)
        filled.setRight(handle.center().x());
    else if (horizontal)
        filled.setLeft(handle.center().x());
    else if (!slider->upsideDown)
        filled.setBottom(handle.center().y());
    else
        filled.setTop(handle.center().y());
    painter->setPen(Qt::NoPen);
    painter->setBrush(enabled ? blended(colours.control, colours.surface, 0.35) : colours.border);
    painter->drawRoundedRect(line, 2, 2);
    painter->setBrush(enabled ? colours.accent : colours.control);
    painter->drawRoundedRect(filled, 2, 2);
    const bool active = slider->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const double radius = (slider->state & QStyle::State_Sunken) ? 8 : active ? 7.5 : 7;
    painter->setPen(QPen(colours.isDark ? colours.window : colours.surface, 1.5));
    painter->setBrush(enabled ? colours.accent : colours.control);
    painter->drawEllipse(handle.center(), radius, radius);
    if (slider->state & QStyle::State_HasFocus)
        paintFocusRing(*painter, QRectF(handle.center() - QPointF(9, 9), QSizeF(18, 18)), colours,
                       9);
}

void drawScrollBar(const QStyle &style, const QStyleOptionSlider *bar, QPainter *painter,
                   const QWidget *widget)
{
    const Colours &colours = coloursFor(bar->palette);
    painter->fillRect(bar->rect, bar->palette.color(QPalette::Window));
    if (bar->minimum == bar->maximum)
        return;
    QRectF handle =
        style.subControlRect(QStyle::CC_ScrollBar, bar, QStyle::SC_ScrollBarSlider, widget);
    handle.adjust(3, 3, -3, -3);
    const bool active = bar->state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    painter->setPen(Qt::NoPen);
    painter->setBrush(active ? colours.textMuted : colours.control);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter->drawRoundedRect(handle, radius, radius);
}

} // namespace

void paintSortArrow(QPainter &painter, const QStyleOption *option, const QWidget *header)
{
    const auto *column = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!column || column->sortIndicator == QStyleOptionHeader::None)
        return;
    const QPointF place(option->rect.center().x(),
                        header ? header->rect().center().y() : option->rect.center().y());
    drawChevron(painter, place, Theme::spacing(2),
                column->sortIndicator == QStyleOptionHeader::SortUp,
                coloursFor(option->palette).textMuted);
}

void paintFocusRing(QPainter &painter, const QRectF &rect, const Colours &colours, double radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours.focus, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect, radius, radius);
    painter.restore();
}

void paintIconLabel(const QStyle &style, QPainter &painter, const QStyleOptionButton &button,
                    const QColor &ink, bool isPrimary)
{
    const bool isEnabled = button.state & QStyle::State_Enabled;
    const bool isMirrored = button.direction == Qt::RightToLeft;
    const int gap = Theme::spacing(1);
    QRect room = button.rect;
    if (button.features & QStyleOptionButton::HasMenu) {
        const int arrow = style.pixelMetric(QStyle::PM_MenuButtonIndicator, &button);
        room.adjust(isMirrored ? arrow : 0, 0, isMirrored ? 0 : -arrow, 0);
    }
    const int wanted =
        button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width() + 1; // rounded
    const QSize icon = button.iconSize;
    const int text = std::min(wanted, room.width() - icon.width() - gap);
    const int left = room.left() + (room.width() - text - gap - icon.width()) / 2;
    const QRect picture(isMirrored ? left + text + gap : left,
                        room.center().y() - icon.height() / 2 + 1, icon.width(), icon.height());
    button.icon.paint(&painter, picture, Qt::AlignCenter,
                      !isEnabled  ? QIcon::Disabled
                      : isPrimary ? QIcon::Selected // in the colour of text on the accent
                                  : QIcon::Normal,
                      button.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    painter.setPen(ink);
    const int mnemonic = style.styleHint(QStyle::SH_UnderlineShortcut, &button)
                             ? Qt::TextShowMnemonic
                             : Qt::TextHideMnemonic;
    painter.drawText(
        QRect(isMirrored ? left : picture.right() + 1 + gap, room.top(), text, room.height()),
        Qt::AlignCenter | mnemonic, button.text);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    const Colours &colours = coloursFor(option->palette);
    const QColor ink = option->state & State_Enabled ? colours.textMuted : colours.border;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool done = true;
    if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
        slider && control == CC_Slider && slider->tickPosition == 0) {
        drawSlider(*proxy(), slider, painter, widget);
    } else if (slider && control == CC_ScrollBar) {
        drawScrollBar(*proxy(), slider, painter, widget);
    } else if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option);
               combo && control == CC_ComboBox) {
        QColor face = option->palette.color(combo->editable ? QPalette::Base : QPalette::Button);
        if (option->state & State_MouseOver && option->state & State_Enabled)
            face = blended(face, colours.text, 0.05);
        drawField(option, painter, face);
        const QRect arrow = proxy()->subControlRect(CC_ComboBox, combo, SC_ComboBoxArrow, widget);
        drawChevron(*painter, QRectF(arrow).center(), 8, false, ink);
    } else if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
               spin && control == CC_SpinBox) {
        drawField(option, painter, option->palette.color(QPalette::Base));
        const auto step = [&](SubControl part, bool up, bool enabled) {
            if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
                return;
            const QRectF rect = proxy()->subControlRect(CC_SpinBox, spin, part, widget);
            drawChevron(*painter, rect.center(), 7, up, enabled ? ink : colours.border);
        };
        step(SC_SpinBoxUp, true, spin->stepEnabled & QAbstractSpinBox::StepUpEnabled);
        step(SC_SpinBoxDown, false, spin->stepEnabled & QAbstractSpinBox::StepDownEnabled);
    } else if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
               tool && tool->features & QStyleOptionToolButton::HasMenu &&
               !(tool->features & QStyleOptionToolButton::MenuButtonPopup)) {
        // A button that is all menu shows its own sign ("⋮", a chevron in the text): the base style
        // would put a second, tiny arrow into its corner.
        QStyleOptionToolButton plain(*tool);
        plain.features &= ~QStyleOptionToolButton::HasMenu;
        QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    } else {
        done = false;
    }
    painter->restore();
    if (!done)
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar) {
        // No arrows: the whole length is the groove.
        const bool horizontal = bar->orientation == Qt::Horizontal;
        const int length = horizontal ? bar->rect.width() : bar->rect.height();
        const int range = bar->maximum - bar->minimum;
        int handle = length;
        if (range > 0) {
            handle =
                static_cast<int>(qint64(bar->pageStep) * length / (qint64(range) + bar->pageStep));
            handle = std::clamp(
                handle, std::min(length, proxy()->pixelMetric(PM_ScrollBarSliderMin, bar, widget)),
                length);
        }
        const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                                  length - handle, bar->upsideDown);
        const auto part = [&](int from, int size) {
            const QRect rect = horizontal ? QRect(from, 0, size, bar->rect.height())
                                          : QRect(0, from, bar->rect.width(), size);
            return visualRect(bar->direction, bar->rect, rect.translated(bar->rect.topLeft()));
        };
        switch (subControl) {
        case SC_ScrollBarGroove: return bar->rect;
        case SC_ScrollBarSlider: return part(start, handle);
        case SC_ScrollBarSubPage: return part(0, start);
        case SC_ScrollBarAddPage: return part(start + handle, length - start - handle);
        default: return {};
        }
    }
    const QRect rect = QProxyStyle::subControlRect(control, option, subControl, widget);
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return option->direction == Qt::LeftToRight ? rect.adjusted(5, 0, 0, 0)
                                                    : rect.adjusted(0, 0, -5, 0);
    return rect;
}

} // namespace foyer
