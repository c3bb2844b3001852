// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/grooveslider.h"

#include "ui/frame/text.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionSlider>
#include <QToolTip>

namespace foyer {

GrooveSlider::GrooveSlider(Qt::Orientation orientation, QWidget *parent)
    : QSlider(orientation, parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMinimumWidth(orientation == Qt::Horizontal ? Theme::spacing(20) : 0);
}

void GrooveSlider::setValueWords(std::function<QString(int)> words)
{
    m_words = std::move(words);
}

void GrooveSlider::setPending(bool pending)
{
    setProperty("foyerPending", pending);
    update();
}

void GrooveSlider::setShownValue(int value)
{
    if (isSliderDown())
        return;
    const QSignalBlocker blocker(this);
    setValue(value);
}

int GrooveSlider::valueAt(const QPoint &position) const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect groove =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderGroove, this);
    const QRect handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const bool horizontal = orientation() == Qt::Horizontal;
    const int handleLength = horizontal ? handle.width() : handle.height();
    const int room = (horizontal ? groove.width() : groove.height()) - handleLength;
    const int at =
        (horizontal ? position.x() - groove.x() : position.y() - groove.y()) - handleLength / 2;
    const int raw =
        QStyle::sliderValueFromPosition(minimum(), maximum(), at, room, option.upsideDown);
    // To the slider's own step, counted from its minimum.
    const int step = std::max(1, singleStep());
    return std::clamp(minimum() + qRound(double(raw - minimum()) / step) * step, minimum(),
                      maximum());
}

void GrooveSlider::showBubble()
{
    if (!m_words || !isVisible())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect handle =
        style()->subControlRect(QStyle::CC_Slider, &option, QStyle::SC_SliderHandle, this);
    const QPoint at = mapToGlobal(QPoint(handle.center().x(), -Theme::spacing(12)));
    QToolTip::showText(at, plainToolTip(m_words(sliderPosition())), this);
}

void GrooveSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || maximum() == minimum()) {
        event->ignore();
        return;
    }
    event->accept();
    setSliderDown(true);
    setSliderPosition(valueAt(event->position().toPoint()));
    Q_EMIT dragged(sliderPosition());
    showBubble();
}

void GrooveSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (!isSliderDown())
        return;
    event->accept();
    const int wanted = valueAt(event->position().toPoint());
    if (wanted == sliderPosition())
        return;
    setSliderPosition(wanted);
    Q_EMIT dragged(wanted);
    showBubble();
}

void GrooveSlider::mouseReleaseEvent(QMouseEvent *event)
{
    if (!isSliderDown() || event->button() != Qt::LeftButton)
        return;
    event->accept();
    setSliderDown(false);
    QToolTip::hideText();
    Q_EMIT committed(value());
}

void GrooveSlider::wheelEvent(QWheelEvent *event)
{
    if (!hasFocus()) {
        event->ignore(); // the page scrolls
        return;
    }
    const int before = value();
    QSlider::wheelEvent(event);
    event->accept();
    if (value() != before)
        Q_EMIT committed(value());
}

void GrooveSlider::keyPressEvent(QKeyEvent *event)
{
    const int before = value();
    QSlider::keyPressEvent(event);
    if (value() != before)
        Q_EMIT committed(value());
}

bool GrooveSlider::event(QEvent *event)
{
    // A drag that loses its window or is disabled ends where it is.
    if (isSliderDown() &&
        (event->type() == QEvent::WindowDeactivate || event->type() == QEvent::Hide ||
         (event->type() == QEvent::EnabledChange && !isEnabled()))) {
        setSliderDown(false);
        QToolTip::hideText();
        Q_EMIT committed(value());
    }
    return QSlider::event(event);
}

} // namespace foyer
