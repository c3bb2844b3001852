// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/messagebar.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QEvent>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

namespace {

constexpr auto keyProperty = "foyerMessageKey";

QColor faceOf(MessageBar::Kind kind, const Colours &colours)
{
    switch (kind) {
    case MessageBar::Kind::Info: return colours.infoSurface;
    case MessageBar::Kind::Warning: return colours.warningSurface;
    case MessageBar::Kind::Failure: break;
    }
    return colours.dangerSurface;
}

QColor inkOf(MessageBar::Kind kind, const Colours &colours)
{
    switch (kind) {
    case MessageBar::Kind::Info: return colours.accent;
    case MessageBar::Kind::Warning: return colours.warning;
    case MessageBar::Kind::Failure: break;
    }
    return colours.danger;
}

} // namespace

MessageBar::MessageBar(Kind kind, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_kind(kind)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(text, this))
    , m_detail(new PlainLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageText"));
    m_detail->setObjectName(QStringLiteral("messageDetail"));
    m_action->setObjectName(QStringLiteral("messageAction"));
    m_close->setObjectName(QStringLiteral("messageClose"));
    m_text->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setSecondary(true);
    m_detail->hide();
    m_action->hide();
    m_close->setAutoRaise(true);
    m_close->setIcon(themedIcon(QStringLiteral("close")));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close this message"));

    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_text);
    words->addWidget(m_detail);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(3), Theme::spacing(1), Theme::spacing(1),
                               Theme::spacing(1));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(m_icon);
    layout->addLayout(words, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close);
    setMinimumHeight(Theme::spacing(11));

    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::closed);
    setAccessibleName(text);
    updateIcon();
}

void MessageBar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

void MessageBar::setDetail(const QString &detail)
{
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void MessageBar::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void MessageBar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

QString MessageBar::text() const
{
    return m_text->text();
}

QString MessageBar::detail() const
{
    return m_detail->text();
}

void MessageBar::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(blended(faceOf(m_kind, colours), inkOf(m_kind, colours), 0.45));
    painter.setBrush(faceOf(m_kind, colours));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                            Theme::radius);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateIcon();
}

void MessageBar::updateIcon()
{
    const QString name = m_kind == Kind::Info      ? QStringLiteral("info")
                         : m_kind == Kind::Warning ? QStringLiteral("warning")
                                                   : QStringLiteral("error");
    m_icon->setPixmap(tintedPixmap(name, Theme::iconSize, inkOf(m_kind, coloursFor(palette())),
                                   devicePixelRatioF()));
}

MessageStack::MessageStack(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageStack"));
    m_layout->setContentsMargins(0, Theme::spacing(3), 0, 0);
    m_layout->setSpacing(Theme::spacing(2));
    QWidget::hide();
}

MessageBar *MessageStack::show(const QString &key, MessageBar::Kind kind, const QString &text,
                               const QString &detail, const QString &actionText,
                               std::function<void()> action)
{
    dismiss(key);
    while (m_bars.size() >= maximum)
        drop(m_bars.constLast());
    auto *bar = new MessageBar(kind, text, this);
    bar->setProperty(keyProperty, key);
    bar->setDetail(detail);
    bar->setAction(actionText);
    connect(bar, &MessageBar::closed, this, [this, bar] { drop(bar); });
    connect(bar, &MessageBar::actionTriggered, this, [this, bar, action = std::move(action)] {
        if (!m_bars.contains(bar))
            return; // pressed twice before it was gone
        drop(bar);  // first: the action may show the next message under the same key
        if (action)
            action();
    });
    m_bars.prepend(bar);
    m_layout->insertWidget(0, bar);
    QWidget::show();
    Q_EMIT announced(detail.isEmpty() ? text : QString(text + QLatin1Char(' ') + detail));
    return bar;
}

void MessageStack::dismiss(const QString &key)
{
    const QList<MessageBar *> bars = m_bars;
    for (MessageBar *bar : bars) {
        if (!key.isEmpty() && bar->property(keyProperty).toString() == key)
            drop(bar);
    }
}

bool MessageStack::dismissNewest()
{
    for (MessageBar *bar : std::as_const(m_bars)) {
        if (!bar->closeButton()->isHidden()) {
            drop(bar);
            return true;
        }
    }
    return false;
}

void MessageStack::drop(MessageBar *bar)
{
    if (!m_bars.removeOne(bar))
        return;
    m_layout->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    if (m_bars.isEmpty())
        QWidget::hide();
}

} // namespace foyer
