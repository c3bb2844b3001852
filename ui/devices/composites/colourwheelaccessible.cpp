// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/colourwheelaccessible.h"

#include "ui/devices/composites/colourwheel.h"

#include <QAccessibleWidget>

#include <cmath>
#include <mutex>

namespace foyer {

namespace {

class WheelInterface : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit WheelInterface(ColourWheel *wheel)
        : QAccessibleWidget(wheel, QAccessible::Dial)
    {
    }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Value)
            return wheel()->valueText();
        const QString own = QAccessibleWidget::text(kind);
        return kind == QAccessible::Description && own.isEmpty() ? wheel()->valueText() : own;
    }
    [[nodiscard]] QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        names << increaseAction() << decreaseAction();
        return names;
    }
    void doAction(const QString &name) override
    {
        if (name == increaseAction() || name == decreaseAction())
            turnBy(name == increaseAction() ? 5 : -5);
        else
            QAccessibleWidget::doAction(name);
    }

    [[nodiscard]] QVariant currentValue() const override
    {
        return int(std::lround(wheel()->hue() * 360)) % 360;
    }
    void setCurrentValue(const QVariant &value) override
    {
        if (wheel()->isEnabled())
            wheel()->choose(value.toDouble() / 360, wheel()->saturation());
    }
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant maximumValue() const override { return 359; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

private:
    void turnBy(int degrees)
    {
        if (wheel()->isEnabled())
            wheel()->choose(wheel()->hue() + degrees / 360.0, wheel()->saturation());
    }
    [[nodiscard]] ColourWheel *wheel() const { return static_cast<ColourWheel *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString &, QObject *object)
{
    auto *wheel = qobject_cast<ColourWheel *>(object);
    return wheel ? new WheelInterface(wheel) : nullptr;
}

} // namespace

void installColourWheelAccessibility()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(makeInterface); });
}

void tellColourChanged(ColourWheel *wheel)
{
    if (!QAccessible::isActive())
        return;
    QAccessibleValueChangeEvent event(wheel, int(std::lround(wheel->hue() * 360)) % 360);
    QAccessible::updateAccessibility(&event);
}

} // namespace foyer
