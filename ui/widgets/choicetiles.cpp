// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/choicetiles.h"

#include "ui/frame/text.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QRadioButton>
#include <QToolTip>

namespace foyer {

namespace {

constexpr int tileHeight = Theme::spacing(18);

/// One tile. A radio button to assistive technology.
class ChoiceTile : public QRadioButton
{
public:
    ChoiceTile(const QString &text, const QString &iconName, QWidget *parent)
        : QRadioButton(parent)
        , m_text(text)
        , m_iconName(iconName)
    {
        setText(escapedMnemonic(text));
        setAccessibleName(text);
        setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    }

    void setPending(bool pending)
    {
        m_pending = pending;
        update();
    }

    /// Between a click and what it changes; assistive technology toggles without one.
    [[nodiscard]] bool isInClick() const { return m_isInClick; }

    [[nodiscard]] QSize sizeHint() const override { return {Theme::spacing(20), tileHeight}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {Theme::spacing(12), tileHeight};
    }

protected:
    [[nodiscard]] bool hitButton(const QPoint &position) const override
    {
        return rect().contains(position);
    }

    void nextCheckState() override
    {
        m_isInClick = true;
        QRadioButton::nextCheckState();
        m_isInClick = false;
    }

    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::Enter || event->type() == QEvent::Leave)
            update();
        // The whole text only where it is cut: it would be read out twice otherwise.
        if (event->type() == QEvent::ToolTip && toolTip().isEmpty() && m_isCut) {
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(m_text),
                               this);
            return true;
        }
        return QRadioButton::event(event);
    }

    void paintEvent(QPaintEvent *) override
    {
        const Colours &colours = coloursFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        QColor face = isChecked() ? colours.accent : colours.surface;
        QColor line = isChecked() ? colours.accent : colours.control;
        QColor ink = isChecked() ? colours.onAccent : colours.text;
        if (!isEnabled()) {
            face = isChecked() ? colours.border : colours.surface;
            line = colours.border;
            ink = palette().color(QPalette::Disabled, QPalette::ButtonText);
        } else if (isDown() || underMouse()) {
            face = blended(face, ink, isDown() ? 0.16 : 0.07);
        }
        QPen pen(line, 1);
        if (isChecked() && m_pending)
            pen = QPen(colours.pending, 2, Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(face);
        painter.drawRoundedRect(box, Theme::radius, Theme::radius);

        painter.setFont(Theme::font(Theme::FontRole::Caption, font()));
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect room = rect().adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
        const int wrap = Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap;
        const QRect wanted = metrics.boundingRect(QRect(0, 0, room.width(), 1000), wrap, m_text);
        const bool fits =
            wanted.width() <= room.width() && wanted.height() <= 2 * metrics.lineSpacing();
        m_isCut = !fits;
        const int textHeight = fits ? wanted.height() : metrics.height();
        const int gap = Theme::spacing(1);
        const int top = (height() - Theme::iconLarge - gap - textHeight) / 2;
        painter.drawPixmap((width() - Theme::iconLarge) / 2, top,
                           tintedPixmap(m_iconName, Theme::iconLarge, ink, devicePixelRatioF()));
        painter.setPen(ink);
        const QRect words(room.left(), top + Theme::iconLarge + gap, room.width(), textHeight);
        if (fits)
            painter.drawText(words, wrap, m_text);
        else
            painter.drawText(words, Qt::AlignHCenter | Qt::AlignTop,
                             metrics.elidedText(m_text, Qt::ElideRight, room.width()));
        if (hasFocus())
            paintFocusRing(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), colours,
                           Theme::radius + 1);
    }

private:
    QString m_text;
    QString m_iconName;
    bool m_pending = false;
    bool m_isInClick = false;
    bool m_isCut = false;
};

} // namespace

ChoiceTiles::ChoiceTiles(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::spacing(1));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idClicked, this, &ChoiceTiles::choose);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int index, bool checked) {
        if (checked && !m_isShowing &&
            !static_cast<ChoiceTile *>(m_group->button(index))->isInClick())
            choose(index);
    });
}

void ChoiceTiles::choose(int index)
{
    const QString id = m_ids.value(index);
    setCurrent(id);
    Q_EMIT chosen(id);
}

QAbstractButton *ChoiceTiles::addChoice(const QString &id, const QString &text,
                                        const QString &iconName)
{
    auto *tile = new ChoiceTile(text, iconName, this);
    tile->setFocusPolicy(m_ids.isEmpty() ? Qt::StrongFocus : Qt::ClickFocus);
    tile->installEventFilter(this);
    m_group->addButton(tile, int(m_ids.size()));
    m_ids << id;
    arrange();
    return tile;
}

void ChoiceTiles::arrange()
{
    // Four beside each other have room for a word; more go into rows of three.
    const int count = int(m_ids.size());
    const int columns = count <= 4 ? count : 3;
    for (int i = 0; i < count; ++i)
        m_grid->addWidget(m_group->button(i), i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ChoiceTiles::setCurrent(const QString &id)
{
    const int index = int(m_ids.indexOf(id));
    m_isShowing = true;
    m_group->setExclusive(false); // an exclusive group refuses to uncheck its last button
    for (int i = 0; i < m_ids.size(); ++i) {
        QAbstractButton *button = m_group->button(i);
        button->setChecked(i == index);
        button->setFocusPolicy(i == std::max(0, index) ? Qt::StrongFocus : Qt::ClickFocus);
    }
    m_group->setExclusive(true);
    m_isShowing = false;
}

void ChoiceTiles::setPending(bool pending)
{
    const auto buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        static_cast<ChoiceTile *>(button)->setPending(pending);
}

QString ChoiceTiles::current() const
{
    return m_ids.value(m_group->checkedId());
}

QAbstractButton *ChoiceTiles::choice(const QString &id) const
{
    return m_group->button(int(m_ids.indexOf(id)));
}

bool ChoiceTiles::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    auto *button = qobject_cast<QAbstractButton *>(watched);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const int forward = isRightToLeft() ? -1 : 1;
    int step = 0;
    switch (key) {
    case Qt::Key_Right: step = forward; break;
    case Qt::Key_Left: step = -forward; break;
    case Qt::Key_Down: step = 1; break;
    case Qt::Key_Up: step = -1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: button->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
    const int next = m_group->id(button) + step;
    if (next >= 0 && next < m_ids.size())
        m_group->button(next)->setFocus(Qt::TabFocusReason);
    return true;
}

} // namespace foyer
