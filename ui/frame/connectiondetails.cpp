// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/connectiondetails.h"

#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

namespace foyer {

ConnectionDetails::ConnectionDetails(Program &program, const UiWords &words, QWidget *parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_program(program)
    , m_words(words)
{
    setObjectName(QStringLiteral("connectionDetails"));
    setAccessibleName(tr("Connection details"));
    auto *title = new PlainLabel(tr("Connection"), this);
    title->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_state = new PlainLabel(this);
    m_state->setObjectName(QStringLiteral("connectionState"));
    m_state->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(Theme::spacing(4));
    form->setVerticalSpacing(Theme::spacing(1));
    m_hub = addLine(form, tr("Homey"), QStringLiteral("connectionHub"));
    m_route = addLine(form, tr("Route"), QStringLiteral("connectionRoute"));
    m_address = addLine(form, tr("Address"), QStringLiteral("connectionAddress"));
    m_latency = addLine(form, tr("Answers in"), QStringLiteral("connectionLatency"));
    m_error = new PlainLabel(this);
    m_error->setObjectName(QStringLiteral("connectionError"));
    m_error->setWordWrap(true);
    m_retry = new QPushButton(tr("Try again"), this);
    m_retry->setObjectName(QStringLiteral("connectionRetry"));
    connect(m_retry, &QPushButton::clicked, this, [this] {
        if (Session *session = m_program.session())
            session->retryNow();
        close();
    });

    m_more = new QPushButton(tr("More …"), this);
    m_more->setObjectName(QStringLiteral("connectionMore"));
    m_more->setAccessibleName(tr("More about the connection"));
    connect(m_more, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT pageRequested();
    });
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_more);
    buttons->addWidget(m_retry);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(4),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(2));
    layout->addWidget(title);
    layout->addWidget(m_state);
    layout->addLayout(form);
    layout->addWidget(m_error);
    layout->addLayout(buttons);
    setFixedWidth(Theme::spacing(90));

    m_refresh.setInterval(1000);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            refresh();
        else
            m_refresh.stop();
    });
}

PlainLabel *ConnectionDetails::addLine(QFormLayout *form, const QString &title,
                                       const QString &objectName)
{
    auto *name = new PlainLabel(title, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new PlainLabel(this);
    value->setObjectName(objectName);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(name, value);
    return value;
}

void ConnectionDetails::refresh()
{
    const Session *session = m_program.session();
    if (!session) {
        m_state->setText(m_words.sessionState(Session::State::Idle));
        m_error->hide();
        m_retry->hide();
        return;
    }
    m_state->setText(m_words.sessionState(session->state()));
    m_hub->setText(plain(session->hub().name));
    m_route->setText(m_words.routeName(session->route()));
    m_address->setText(
        plain(session->baseUrl().toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery)));
    m_latency->setText(m_words.latency(session->latencyMs()));
    const bool connected =
        session->state() == Session::State::Live || session->state() == Session::State::Polling;
    m_retry->setVisible(!connected);
    const auto &error = session->lastError();
    m_error->setVisible(error.has_value() && !connected);
    if (error) {
        const QString what = m_words.errorText(*error);
        const QString next = m_words.errorNextStep(*error);
        m_error->setText(next.isEmpty() ? what : QString(what + QLatin1Char('\n') + next));
    }
}

void ConnectionDetails::openBelow(const QWidget &anchor)
{
    refresh();
    adjustSize();
    QPoint at = anchor.mapToGlobal(QPoint(0, anchor.height() + Theme::spacing(1)));
    if (const QScreen *screen = anchor.screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    m_refresh.start();
    (m_retry->isHidden() ? m_more : m_retry)->setFocus();
}

void ConnectionDetails::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.surfaceRaised);
    painter.setPen(colours.control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

} // namespace foyer
