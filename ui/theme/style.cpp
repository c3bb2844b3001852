// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/style.h"

#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace foyer {

namespace {

constexpr auto primaryProperty = "foyerPrimary";
constexpr auto destructiveProperty = "foyerDestructive";

bool has(const QWidget *widget, const char *property)
{
    return widget && widget->property(property).toBool();
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const Colours &colours = coloursFor(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    QRectF box = QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75);
    const double side = std::min(box.width(), box.height());
    box = QRectF(box.center() - QPointF(side / 2, side / 2), QSizeF(side, side));
    const double radius = round ? side / 2 : Theme::radiusSmall;
    const QColor line = enabled ? (on ? colours.accent : colours.control) : colours.border;
    painter->setPen(QPen(line, 1.5));
    painter->setBrush(on ? QBrush(line) : QBrush(option->palette.color(QPalette::Base)));
    painter->drawRoundedRect(box, radius, radius);
    const QColor mark = enabled ? colours.onAccent : colours.textMuted;
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), side * 0.22, side * 0.22);
    } else if (option->state & QStyle::State_NoChange) {
        painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(box.center() - QPointF(side * 0.25, 0),
                          box.center() + QPointF(side * 0.25, 0));
    } else if (on) {
        painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPolyline(QPolygonF{box.topLeft() + QPointF(side * 0.24, side * 0.52),
                                        box.topLeft() + QPointF(side * 0.43, side * 0.70),
                                        box.topLeft() + QPointF(side * 0.76, side * 0.32)});
    }
    if (option->state & QStyle::State_HasFocus)
        paintFocusRing(*painter, box.adjusted(-0.5, -0.5, 0.5, 0.5), colours, radius);
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colours &colours = coloursFor(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && option->state & QStyle::State_MouseOver;
    QColor face = option->palette.color(QPalette::Button);
    QColor line = colours.control;
    if (has(widget, primaryProperty)) {
        face = colours.accent;
        line = colours.accent;
    } else if (has(widget, destructiveProperty)) {
        line = colours.danger;
    }
    if (!enabled) {
        face = colours.window;
        line = colours.border;
    } else if (down || hover) {
        face = blended(face, has(widget, primaryProperty) ? colours.onAccent : colours.text,
                       down ? 0.16 : 0.07);
    }
    painter->setPen(QPen(line, 1));
    painter->setBrush(face);
    painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                             Theme::radius);
}

void drawLineEdit(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const Colours &colours = coloursFor(option->palette);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    // Inside a spin box, combo box or item view the container draws the frame.
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    const bool framed = !parent || (!parent->inherits("QAbstractSpinBox") &&
                                    !qobject_cast<const QComboBox *>(parent));
    if (!framed) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Base));
        return;
    }
    const bool inView = parent && qobject_cast<const QAbstractItemView *>(parent->parentWidget());
    const double radius = inView ? 0 : Theme::radius;
    const double width = focus ? 2 : 1;
    painter->setPen(QPen(focus     ? colours.focus
                         : enabled ? colours.control
                                   : colours.border,
                         width));
    painter->setBrush(enabled ? option->palette.color(QPalette::Base) : colours.window);
    const double inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius,
                             radius);
}

} // namespace

Style::Style()
    : QProxyStyle(QStringLiteral("fusion"))
{
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    bool done = true;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawIndicator(option, painter, false); break;
    case PE_IndicatorRadioButton: drawIndicator(option, painter, true); break;
    case PE_FrameFocusRect:
        paintFocusRing(*painter, QRectF(option->rect).adjusted(1, 1, -1, -1),
                       coloursFor(option->palette), Theme::radiusSmall);
        break;
    case PE_PanelButtonCommand: drawButton(option, painter, widget); break;
    case PE_PanelLineEdit: drawLineEdit(option, painter, widget); break;
    case PE_FrameLineEdit:
    case PE_FrameDefaultButton: break;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On) &&
            option->state & State_Enabled) {
            const bool strong = option->state & (State_Sunken | State_On);
            QColor face = option->palette.color(QPalette::ButtonText);
            face.setAlphaF(strong ? 0.16f : 0.08f);
            painter->setPen(Qt::NoPen);
            painter->setBrush(face);
            painter->drawRoundedRect(option->rect, Theme::radius, Theme::radius);
        }
        break;
    case PE_Frame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0) {
            painter->setRenderHint(QPainter::Antialiasing, false);
            painter->setPen(coloursFor(option->palette).border);
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        }
        break;
    case PE_IndicatorHeaderArrow: paintSortArrow(*painter, option, widget); break;
    default: done = false; break;
    }
    painter->restore();
    if (!done)
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &colours = coloursFor(option->palette);
    if (element == CE_PushButtonLabel) {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        const bool isEnabled = option->state & State_Enabled;
        const bool isPrimary = isEnabled && has(widget, primaryProperty);
        if (button && !button->icon.isNull() && !button->text.isEmpty() &&
            (isPrimary || option->direction == Qt::RightToLeft)) {
            paintIconLabel(*this, *painter, *button,
                           isPrimary ? colours.onAccent
                           : isEnabled && has(widget, destructiveProperty)
                               ? colours.danger
                               : button->palette.color(QPalette::ButtonText),
                           isPrimary);
            return;
        }
    }
    if (element == CE_PushButtonLabel && option->state & State_Enabled &&
        (has(widget, primaryProperty) || has(widget, destructiveProperty))) {
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton tinted = *button;
            tinted.palette.setColor(QPalette::ButtonText, has(widget, primaryProperty)
                                                              ? colours.onAccent
                                                              : colours.danger);
            QProxyStyle::drawControl(element, &tinted, painter, widget);
            return;
        }
    }
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(colours.border);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (element == CE_HeaderLabel) {
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, colours.textMuted);
            quiet.state &= ~State_On; // Fusion would make the sorted column bold and shift its text
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 18;
    case PM_SliderThickness:
    case PM_SliderControlThickness: return 20;
    case PM_SliderLength: return 16;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize: return Theme::iconSize;
    case PM_ToolTipLabelFrameWidth:
    case PM_FocusFrameHMargin: return 6; // also the room left and right of a table cell's text
    case PM_HeaderMargin: return 7;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return Theme::spacing(2);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returnData) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_reducedMotion ? 0 : Theme::motionMs;
    case SH_Widget_Animate: return m_reducedMotion ? 0 : 1;
    case SH_Slider_AbsoluteSetButtons: return Qt::LeftButton;
    case SH_Slider_PageSetButtons: return Qt::NoButton;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, returnData);
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    return element == SE_LineEditContents ? rect.adjusted(4, 0, -4, 0) : rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        wanted = QSize(std::max(wanted.width() + Theme::spacing(5), Theme::spacing(18)),
                       std::max(wanted.height(), Theme::controlHeight));
        break;
    case CT_ComboBox:
        wanted = QSize(wanted.width() + Theme::spacing(3),
                       std::max(wanted.height(), Theme::controlHeight));
        break;
    case CT_LineEdit:
    case CT_SpinBox: wanted.setHeight(std::max(wanted.height(), Theme::controlHeight)); break;
    case CT_ToolButton:
        wanted = wanted.expandedTo(QSize(Theme::controlHeight, Theme::controlHeight));
        break;
    case CT_MenuItem:
        if (wanted.height() > Theme::spacing(4))
            wanted.setHeight(std::max(wanted.height(), Theme::spacing(7)));
        break;
    case CT_HeaderSection: wanted.setHeight(std::max(wanted.height(), Theme::controlHeight)); break;
    default: break;
    }
    return wanted;
}

void setPrimary(QWidget *button, bool primary)
{
    button->setProperty(primaryProperty, primary);
    button->update();
}

void setDestructive(QWidget *button, bool destructive)
{
    button->setProperty(destructiveProperty, destructive);
    button->update();
}

} // namespace foyer
