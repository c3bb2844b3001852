// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/durationeditor.h"

#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace foyer {

bool DurationEditor::suits(const Capability &capability)
{
    return capability.type == Capability::Type::Number && capability.isSetable &&
           capability.units == QLatin1String("s") && capability.maximum &&
           *capability.maximum > 120 && capability.minimum.value_or(0) >= 0;
}

DurationEditor::DurationEditor(const UiWords &words, const Capability &capability, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_minimum(capability.minimum.value_or(0))
    , m_maximum(capability.maximum.value_or(86400))
    , m_box(new QWidget(parent))
    , m_text(new PlainLabel(parent))
{
    m_text->setSecondary(true);
    auto *layout = new QHBoxLayout(m_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(2));
    m_hours =
        addPart(QStringLiteral("hours"), tr(" h", "hours, behind a number"), int(m_maximum / 3600));
    m_minutes = addPart(QStringLiteral("minutes"), tr(" min", "minutes, behind a number"), 59);
    m_seconds = addPart(QStringLiteral("seconds"), tr(" s", "seconds, behind a number"), 59);
    m_hours->setVisible(m_maximum >= 3600);
    m_box->setFocusProxy(m_maximum >= 3600 ? m_hours : m_minutes);
}

QSpinBox *DurationEditor::addPart(const QString &name, const QString &suffix, int maximum)
{
    auto *part = new QSpinBox(m_box);
    part->setObjectName(name);
    part->setRange(0, maximum);
    part->setSuffix(suffix);
    part->setKeyboardTracking(false);
    part->setAlignment(Qt::AlignTrailing);
    ignoreWheelWithoutFocus(part);
    part->installEventFilter(this);
    m_box->layout()->addWidget(part);
    connect(part, &QSpinBox::valueChanged, this, &DurationEditor::onStepped);
    connect(part->findChild<QLineEdit *>(), &QLineEdit::textEdited, this, &DurationEditor::begin);
    return part;
}

void DurationEditor::onStepped()
{
    if (m_isDisplaying)
        return;
    m_text->setText(m_words.duration(double(seconds())));
    begin();
}

void DurationEditor::begin()
{
    if (!std::exchange(m_isEdited, true))
        Q_EMIT editingBegan();
}

QWidget *DurationEditor::inlineWidget() const
{
    return m_text;
}

qint64 DurationEditor::seconds() const
{
    const qint64 sum = m_hours->value() * 3600LL + m_minutes->value() * 60LL + m_seconds->value();
    return std::clamp(sum, qint64(std::ceil(m_minimum)), qint64(m_maximum));
}

void DurationEditor::setSeconds(qint64 seconds)
{
    m_isDisplaying = true;
    m_hours->setValue(int(seconds / 3600));
    m_minutes->setValue(int(seconds / 60 % 60));
    m_seconds->setValue(int(seconds % 60));
    m_isDisplaying = false;
}

void DurationEditor::display(const Capability &capability)
{
    const std::optional<double> value = capability.shown().number();
    setSeconds(qint64(std::clamp(value.value_or(0), 0.0, m_maximum)));
    m_text->setText(value ? m_words.duration(*value) : QStringLiteral("–"));
    m_box->setAccessibleDescription(m_text->text());
}

void DurationEditor::setAccessibleName(const QString &name)
{
    CapabilityEditor::setAccessibleName(name);
    m_hours->setAccessibleName(tr("%1, hours").arg(name));
    m_minutes->setAccessibleName(tr("%1, minutes").arg(name));
    m_seconds->setAccessibleName(tr("%1, seconds").arg(name));
}

QString DurationEditor::hint() const
{
    return tr("Enter sends, Esc takes back");
}

void DurationEditor::send()
{
    if (!std::exchange(m_isEdited, false))
        return;
    Q_EMIT wanted(Value(double(seconds())));
    Q_EMIT editingEnded();
}

void DurationEditor::abandon()
{
    if (std::exchange(m_isEdited, false))
        Q_EMIT editingEnded();
}

bool DurationEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut && m_isEdited) {
        // Moving between the parts is still the same entry.
        QMetaObject::invokeMethod(
            this,
            [this] {
                const bool isInside =
                    m_hours->hasFocus() || m_minutes->hasFocus() || m_seconds->hasFocus();
                if (!isInside)
                    send();
            },
            Qt::QueuedConnection);
    }
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return CapabilityEditor::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isPress = event->type() == QEvent::KeyPress;
    if (key == Qt::Key_Escape && m_isEdited) {
        event->accept();
        if (isPress)
            abandon();
        return true;
    }
    if (isPress && (key == Qt::Key_Return || key == Qt::Key_Enter)) {
        static_cast<QSpinBox *>(watched)->interpretText();
        send();
        return true;
    }
    return CapabilityEditor::eventFilter(watched, event);
}

} // namespace foyer
