// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/widgets/restingcaret.h"

#include <QApplication>
#include <QEvent>
#include <QStyleHints>
#include <QWidget>

namespace foyer {

namespace {

constexpr int asTheDesktopSays = -1; // what QStyleHints has before anything is set

} // namespace

RestingCaret::RestingCaret(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(std::chrono::seconds(10));
    connect(&m_patience, &QTimer::timeout, this,
            [] { QGuiApplication::styleHints()->setCursorFlashTime(0); });
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *focused) { follow(focused); });
    follow(QApplication::focusWidget());
}

void RestingCaret::follow(QWidget *focused)
{
    if (m_field)
        m_field->removeEventFilter(this);
    m_patience.stop();
    m_field = focused && focused->testAttribute(Qt::WA_InputMethodEnabled) ? focused : nullptr;
    if (!m_field)
        return;
    m_field->installEventFilter(this);
    wake();
}

void RestingCaret::wake()
{
    QGuiApplication::styleHints()->setCursorFlashTime(asTheDesktopSays);
    m_patience.start();
}

bool RestingCaret::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress: wake(); break;
    default: break;
    }
    return false;
}

} // namespace foyer
