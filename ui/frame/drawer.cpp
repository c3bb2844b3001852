// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/drawer.h"

#include "homey/home.h"
#include "ui/devices/devicepanel.h"
#include "ui/program.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace foyer {

Drawer::Drawer(Program &program, const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_words(words)
{
    setObjectName(QStringLiteral("drawer"));
    setMinimumWidth(Theme::spacing(80));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    hide();
}

QSize Drawer::sizeHint() const
{
    return {Theme::spacing(92), Theme::spacing(100)};
}

void Drawer::showDevice(const QString &deviceId)
{
    if (!m_program.home().device(deviceId))
        return;
    if (!m_panel) {
        m_panel = new DevicePanel(m_program, m_words, this);
        layout()->addWidget(m_panel);
        connect(m_panel, &DevicePanel::closeRequested, this, &Drawer::close);
        connect(m_panel, &DevicePanel::deviceGone, this, &Drawer::close);
        connect(m_panel, &DevicePanel::detachRequested, this, &Drawer::detachRequested);
        connect(m_panel, &DevicePanel::notice, this, &Drawer::notice);
    }
    const bool wasOpen = isOpen();
    if (!wasOpen)
        m_focusBefore = QApplication::focusWidget();
    m_deviceId = deviceId;
    m_panel->setDevice(deviceId);
    show();
    if (!wasOpen)
        Q_EMIT openChanged(true);
    m_panel->setFocus(Qt::OtherFocusReason);
}

void Drawer::close()
{
    if (!isOpen())
        return;
    m_deviceId.clear();
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    hide();
    if (m_panel)
        m_panel->setDevice(QString());
    Q_EMIT openChanged(false);
    if (hadFocus && m_focusBefore && m_focusBefore->isVisible())
        m_focusBefore->setFocus(Qt::OtherFocusReason);
}

void Drawer::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.surface);
    painter.setPen(colours.border);
    const int edge = isLeftToRight() ? 0 : width() - 1;
    painter.drawLine(edge, 0, edge, height());
}

} // namespace foyer
