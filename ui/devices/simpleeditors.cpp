// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/simpleeditors.h"

#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/switchcontrol.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>

#include <cmath>

namespace foyer {

SwitchEditor::SwitchEditor(const UiWords &words, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_box(new QWidget(parent))
    , m_state(new PlainLabel(m_box))
    , m_switch(new SwitchControl(m_box))
{
    m_state->setSecondary(true);
    auto *layout = new QHBoxLayout(m_box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(2));
    layout->addWidget(m_state);
    layout->addWidget(m_switch);
    // Not clicked(): assistive technology toggles without a click.
    connect(m_switch, &QAbstractButton::toggled, this, [this](bool checked) {
        if (!m_isDisplaying)
            Q_EMIT wanted(Value(checked));
    });
}

QWidget *SwitchEditor::control() const
{
    return m_switch;
}

void SwitchEditor::display(const Capability &capability)
{
    // The signal is not blocked, because the switch moves on it; it is only no wish.
    const std::optional<bool> value = capability.shown().boolean();
    m_isDisplaying = true;
    m_switch->setChecked(value.value_or(false));
    m_isDisplaying = false;
    m_switch->setPending(capability.pending.has_value());
    m_state->setText(value ? m_words.booleanText(capability, *value) : tr("Unknown"));
}

TriggerEditor::TriggerEditor(const UiWords &words, const Capability &capability, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_button(
          new QPushButton(capability.isMaintenanceAction ? tr("Start …") : tr("Press"), parent))
{
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, &TriggerEditor::pressed);
}

QWidget *TriggerEditor::control() const
{
    return m_button;
}

TextEditor::TextEditor(const UiWords &words, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_edit(new QLineEdit(parent))
{
    m_edit->setMaxLength(4096);
    m_edit->installEventFilter(this);
    connect(m_edit, &QLineEdit::textEdited, this, &TextEditor::editingBegan);
    connect(m_edit, &QLineEdit::returnPressed, this, [this] {
        if (!m_edit->isModified())
            return;
        m_edit->setModified(false);
        Q_EMIT wanted(Value(m_edit->text()));
        Q_EMIT editingEnded();
    });
}

QWidget *TextEditor::control() const
{
    return m_edit;
}

void TextEditor::display(const Capability &capability)
{
    const QString text = capability.shown().string().value_or(QString());
    if (m_edit->text() != text)
        m_edit->setText(text);
    m_edit->setModified(false);
}

bool TextEditor::isBeingEdited() const
{
    return m_edit->isModified();
}

QString TextEditor::hint() const
{
    return tr("Enter sends, Esc takes back");
}

void TextEditor::abandon()
{
    m_edit->setModified(false);
    Q_EMIT editingEnded();
}

bool TextEditor::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (isKey && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape && isBeingEdited()) {
        event->accept();
        if (event->type() == QEvent::KeyPress)
            abandon();
        return true;
    }
    return CapabilityEditor::eventFilter(watched, event);
}

ReadOnlyValue::ReadOnlyValue(const UiWords &words, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_label(new PlainLabel(parent))
{
    m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_label->setElided(true);
    m_label->setFont(Theme::font(Theme::FontRole::Strong, m_label->font()));
}

QWidget *ReadOnlyValue::control() const
{
    return m_label;
}

void ReadOnlyValue::display(const Capability &capability)
{
    const QString text = m_words.valueText(capability);
    m_label->setText(text);
    m_label->setAccessibleDescription(text);
}

bool ProgressValue::suits(const Capability &capability)
{
    const QStringView base = capability.baseId();
    const bool isShare =
        base == u"progress" || base == u"measure_hepa_filter" || base == u"measure_carbon_filter";
    return isShare && !capability.isSetable && capability.type == Capability::Type::Number &&
           capability.minimum && capability.maximum && *capability.maximum > *capability.minimum;
}

ProgressValue::ProgressValue(const UiWords &words, const Capability &capability, QWidget *parent)
    : CapabilityEditor(words, parent)
    , m_label(new PlainLabel(parent))
    , m_bar(new QProgressBar(parent))
{
    m_label->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_label->setFont(Theme::font(Theme::FontRole::Strong, m_label->font()));
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(Theme::spacing(2));
    const double factor = capability.isFraction() ? 100 : 1;
    m_bar->setRange(int(std::floor(*capability.minimum * factor)),
                    int(std::ceil(*capability.maximum * factor)));
}

QWidget *ProgressValue::control() const
{
    return m_bar;
}

QWidget *ProgressValue::inlineWidget() const
{
    return m_label;
}

void ProgressValue::display(const Capability &capability)
{
    const std::optional<double> value = capability.shown().number();
    const double factor = capability.isFraction() ? 100 : 1;
    if (value)
        m_bar->setValue(
            std::clamp(int(std::lround(*value * factor)), m_bar->minimum(), m_bar->maximum()));
    else
        m_bar->reset();
    m_label->setText(m_words.valueText(capability));
    m_bar->setAccessibleDescription(m_label->text());
}

} // namespace foyer
