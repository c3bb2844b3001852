// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/capabilityeditor.h"

#include "ui/frame/text.h"

#include <QEvent>
#include <QWidget>

namespace foyer {

namespace {
class WheelGuard : public QObject
{
public:
    using QObject::QObject;
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *widget = qobject_cast<QWidget *>(watched);
        if (event->type() == QEvent::Wheel && widget && !widget->hasFocus()) {
            event->ignore();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }
};
} // namespace

CapabilityEditor::CapabilityEditor(const UiWords &words, QWidget *parent)
    : QObject(parent)
    , m_words(words)
{
}

void CapabilityEditor::setAccessibleName(const QString &name)
{
    control()->setAccessibleName(name);
}

void CapabilityEditor::setEnabled(bool enabled, const QString &reason)
{
    for (QWidget *widget : {control(), inlineWidget(), wideWidget()}) {
        if (!widget)
            continue;
        widget->setEnabled(enabled);
        widget->setToolTip(reason.isEmpty() ? QString() : plainToolTip(reason));
        widget->setAccessibleDescription(reason);
    }
}

void ignoreWheelWithoutFocus(QWidget *widget)
{
    widget->setFocusPolicy(Qt::StrongFocus);
    widget->installEventFilter(new WheelGuard(widget));
}

} // namespace foyer
