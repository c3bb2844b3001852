// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/segmented.h"

#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>

namespace foyer {

namespace {

/// One segment: a flat check button that paints its own face.
class SegmentButton : public QRadioButton
{
public:
    SegmentButton(const QString &text, const QString &iconName, bool iconOnly, QWidget *parent)
        : QRadioButton(parent)
        , m_iconName(iconName)
        , m_iconOnly(iconOnly)
    {
        setText(text);
        setAccessibleName(text);
        if (iconOnly)
            setToolTip(text);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        int width = Theme::spacing(4);
        if (!m_iconName.isEmpty())
            width += Theme::iconSize;
        if (!m_iconOnly)
            width += fontMetrics().horizontalAdvance(text()) +
                     (m_iconName.isEmpty() ? Theme::spacing(2) : 8);
        return {width, Theme::controlHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), Theme::spacing(9)), Theme::controlHeight};
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        return QRadioButton::event(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(2, 2, -2, -2);
        if (isChecked() || (underMouse() && isEnabled())) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? (isEnabled() ? colours.accent : colours.border)
                                         : blended(colours.surface, colours.text, 0.06));
            painter.drawRoundedRect(box, Theme::radiusSmall, Theme::radiusSmall);
        }
        const QColor ink = !isEnabled()  ? palette().color(QPalette::Disabled, QPalette::ButtonText)
                           : isChecked() ? colours.onAccent
                                         : colours.text;
        QRectF room = box.adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
        if (!m_iconName.isEmpty()) {
            const double x = m_iconOnly        ? box.center().x() - Theme::iconSize / 2.0
                             : isRightToLeft() ? room.right() - Theme::iconSize
                                               : room.left();
            painter.drawPixmap(QPointF(x, box.center().y() - Theme::iconSize / 2.0),
                               tintedPixmap(m_iconName, Theme::iconSize, ink, devicePixelRatioF()));
            if (isRightToLeft())
                room.setRight(x - Theme::spacing(1));
            else
                room.setLeft(x + Theme::iconSize + Theme::spacing(1));
        }
        if (!m_iconOnly) {
            painter.setPen(ink);
            painter.drawText(room, Qt::AlignCenter,
                             fontMetrics().elidedText(text(), Qt::ElideRight,
                                                      static_cast<int>(room.width()) + 1));
        }
        if (hasFocus())
            paintFocusRing(painter, box.adjusted(-1, -1, 1, 1), colours, Theme::radiusSmall + 1);
    }

private:
    QString m_iconName;
    bool m_iconOnly;
};

} // namespace

Segmented::Segmented(const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 0, 1, 0);
    layout->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this,
            [this](int index) { Q_EMIT chosen(m_ids.value(index)); });
}

QAbstractButton *Segmented::addSegment(const QString &id, const QString &text,
                                       const QString &iconName, bool iconOnly)
{
    auto *button = new SegmentButton(text, iconName, iconOnly, this);
    button->setFocusPolicy(m_ids.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    button->installEventFilter(this);
    m_group->addButton(button, static_cast<int>(m_ids.size()));
    m_ids.append(id);
    layout()->addWidget(button);
    return button;
}

void Segmented::setCurrent(const QString &id)
{
    const int index = static_cast<int>(m_ids.indexOf(id));
    // An exclusive group refuses to uncheck its last button.
    m_group->setExclusive(false);
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        const bool current = m_group->id(button) == index;
        button->setChecked(current);
        const bool tabStop = current || (index < 0 && m_group->id(button) == 0);
        button->setFocusPolicy(tabStop ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_group->setExclusive(true);
}

QString Segmented::current() const
{
    return m_ids.value(m_group->checkedId());
}

QAbstractButton *Segmented::segment(const QString &id) const
{
    return m_group->button(static_cast<int>(m_ids.indexOf(id)));
}

void Segmented::clear()
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons) {
        m_group->removeButton(button);
        delete button;
    }
    m_ids.clear();
}

void Segmented::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isEnabled() ? colours.control : colours.border);
    painter.setBrush(colours.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                            Theme::radius);
}

bool Segmented::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_ids.isEmpty())
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool mirrored = isRightToLeft();
    int step = 0;
    if (key == Qt::Key_Right || key == Qt::Key_Down)
        step = key == Qt::Key_Right && mirrored ? -1 : 1;
    else if (key == Qt::Key_Left || key == Qt::Key_Up)
        step = key == Qt::Key_Left && mirrored ? 1 : -1;
    if (step == 0)
        return QWidget::eventFilter(watched, event);
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const int next = m_group->id(button) + step;
    if (next < 0 || next >= m_ids.size())
        return true;
    const QString id = m_ids.at(next);
    setCurrent(id);
    m_group->button(next)->setFocus(Qt::TabFocusReason);
    Q_EMIT chosen(id);
    return true;
}

} // namespace foyer
