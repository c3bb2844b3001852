// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/settingfield.h"

#include "ui/devices/capabilityeditor.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/switchcontrol.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <cmath>

namespace foyer {

namespace {
constexpr int longestText = 4096;
constexpr double widest = 1e9; ///< of a number without a range

/// As many decimals as the step or the value needs, at most 6.
int decimalsFor(const DeviceSetting &setting)
{
    const auto needed = [](double number) {
        int decimals = 0;
        while (decimals < 6 && std::abs(number - std::round(number)) > 1e-7) {
            number *= 10;
            ++decimals;
        }
        return decimals;
    };
    if (setting.step && *setting.step > 0)
        return std::max(needed(*setting.step), needed(setting.value.number().value_or(0)));
    return std::max(needed(setting.value.number().value_or(0)), 2);
}

/// Shows no zeros behind the last decimal that says something.
class NumberBox : public QDoubleSpinBox
{
public:
    using QDoubleSpinBox::QDoubleSpinBox;
    [[nodiscard]] QString textFromValue(double value) const override
    {
        QString text = locale().toString(value, 'f', decimals());
        const QString point = locale().decimalPoint();
        if (text.contains(point)) {
            while (text.endsWith(locale().zeroDigit()))
                text.chop(1);
            if (text.endsWith(point))
                text.chop(point.size());
        }
        return text;
    }
};
} // namespace

SettingField::SettingField(const DeviceSetting &setting, const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_words(words)
    , m_label(new PlainLabel(labelText(), this))
    , m_hint(new PlainLabel(plain(setting.hint, 500), this))
    , m_problem(new PlainLabel(this))
{
    m_control = makeControl();
    m_control->setObjectName(QStringLiteral("setting/") + setting.id);
    m_control->setAccessibleName(m_label->text());
    m_label->setWordWrap(true);
    m_label->setBuddy(m_control);
    m_hint->setSecondary(true);
    m_hint->setWordWrap(true);
    m_hint->setVisible(!setting.hint.isEmpty());
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("settingProblem/") + setting.id);
    m_problem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    const bool isBeside = setting.type == DeviceSetting::Type::Checkbox ||
                          setting.type == DeviceSetting::Type::Number;
    if (isBeside) {
        auto *row = new QHBoxLayout;
        row->setSpacing(Theme::spacing(3));
        row->addWidget(m_label, 1);
        row->addWidget(m_control, 0, Qt::AlignVCenter);
        layout->addLayout(row);
    } else {
        layout->addWidget(m_label);
        layout->addWidget(m_control);
    }
    layout->addWidget(m_hint);
    layout->addWidget(m_problem);
    display(m_setting.value);
}

QString SettingField::labelText() const
{
    const QString label = plain(m_setting.label.isEmpty() ? m_setting.id : m_setting.label);
    if (m_setting.units.isEmpty() || m_setting.type == DeviceSetting::Type::Number)
        return label;
    return tr("%1 (%2)", "setting, unit").arg(label, plain(m_setting.units, 30));
}

bool SettingField::canBeEdited() const
{
    return m_setting.type != DeviceSetting::Type::Label &&
           m_setting.type != DeviceSetting::Type::Unknown;
}

QWidget *SettingField::makeControl()
{
    const auto tell = [this] {
        if (m_isDisplaying)
            return;
        setProblem({});
        Q_EMIT edited();
    };
    switch (m_setting.type) {
    case DeviceSetting::Type::Text:
    case DeviceSetting::Type::Password: {
        auto *field = new QLineEdit(this);
        field->setMaxLength(longestText);
        if (m_setting.type == DeviceSetting::Type::Password) {
            field->setEchoMode(QLineEdit::Password);
            field->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData |
                                       Qt::ImhNoPredictiveText);
        }
        connect(field, &QLineEdit::textChanged, this, tell);
        return field;
    }
    case DeviceSetting::Type::TextArea: {
        auto *field = new QPlainTextEdit(this);
        field->setTabChangesFocus(true);
        field->setFixedHeight(Theme::spacing(22));
        connect(field, &QPlainTextEdit::textChanged, this, tell);
        return field;
    }
    case DeviceSetting::Type::Number: {
        auto *box = new NumberBox(this);
        box->setLocale(m_words.locale());
        box->setDecimals(decimalsFor(m_setting));
        box->setRange(m_setting.minimum.value_or(-widest), m_setting.maximum.value_or(widest));
        box->setSingleStep(m_setting.step.value_or(1));
        if (!m_setting.units.isEmpty())
            box->setSuffix(QLatin1Char(' ') + plain(m_setting.units, 30));
        box->setMinimumWidth(Theme::spacing(26));
        ignoreWheelWithoutFocus(box);
        connect(box, &QDoubleSpinBox::valueChanged, this, tell);
        return box;
    }
    case DeviceSetting::Type::Checkbox: {
        auto *box = new SwitchControl(this);
        connect(box, &QAbstractButton::toggled, this, tell);
        return box;
    }
    case DeviceSetting::Type::Dropdown:
    case DeviceSetting::Type::Radio: {
        auto *box = new QComboBox(this);
        for (const Capability::Option &option : m_setting.options)
            box->addItem(plain(option.title.isEmpty() ? option.id : option.title), option.id);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
        ignoreWheelWithoutFocus(box);
        connect(box, &QComboBox::currentIndexChanged, this, tell);
        return box;
    }
    case DeviceSetting::Type::Label:
    case DeviceSetting::Type::Unknown: break;
    }
    auto *text = new PlainLabel(this);
    text->setWordWrap(true);
    text->setSecondary(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

void SettingField::display(const Value &value)
{
    m_isDisplaying = true;
    const QString text = value.string().value_or(value.number() ? m_words.number(*value.number(), 6)
                                                 : value.boolean() ? m_words.yesNo(*value.boolean())
                                                                   : QString());
    if (auto *line = qobject_cast<QLineEdit *>(m_control))
        line->setText(text);
    else if (auto *area = qobject_cast<QPlainTextEdit *>(m_control))
        area->setPlainText(text);
    else if (auto *number = qobject_cast<QDoubleSpinBox *>(m_control)) {
        // A value outside the driver's own range is shown, not bent.
        const double shown = value.number().value_or(m_setting.minimum.value_or(0));
        number->setRange(std::min(number->minimum(), shown), std::max(number->maximum(), shown));
        number->setValue(shown);
    } else if (auto *box = qobject_cast<QAbstractButton *>(m_control))
        box->setChecked(value.boolean().value_or(false));
    else if (auto *combo = qobject_cast<QComboBox *>(m_control)) {
        const QString id = value.number() ? QString::number(*value.number(), 'g', 15)
                                          : value.string().value_or(QString());
        int row = combo->findData(id);
        if (row < 0 && !value.isNull()) {
            combo->addItem(plain(id), id); // not among the driver's options, but so it is
            row = combo->count() - 1;
        }
        combo->setCurrentIndex(row);
    } else if (auto *label = qobject_cast<PlainLabel *>(m_control))
        label->setText(text.isEmpty() ? QStringLiteral("–") : plain(text, 500));
    m_isDisplaying = false;
}

Value SettingField::value() const
{
    if (const auto *line = qobject_cast<QLineEdit *>(m_control))
        return Value(line->text());
    if (const auto *area = qobject_cast<QPlainTextEdit *>(m_control))
        return Value(area->toPlainText());
    if (const auto *number = qobject_cast<QDoubleSpinBox *>(m_control))
        return Value(number->value());
    if (const auto *box = qobject_cast<QAbstractButton *>(m_control))
        return Value(box->isChecked());
    if (const auto *combo = qobject_cast<QComboBox *>(m_control)) {
        if (combo->currentIndex() < 0)
            return {};
        const QString id = combo->currentData().toString();
        // Ids travel in the type the hub has them in.
        return m_setting.value.number() ? Value(id.toDouble()) : Value(id);
    }
    return m_setting.value;
}

bool SettingField::isChanged() const
{
    if (!canBeEdited())
        return false;
    const Value now = value();
    if (m_setting.value.isNull()) {
        // An empty control stands for "nothing" too.
        return !(now.isNull() || now == Value(QString()) || now == Value(false) ||
                 (now.number() && *now.number() == m_setting.minimum.value_or(0)));
    }
    if (m_setting.value.number() && now.string())
        return *now.string() != m_words.number(*m_setting.value.number(), 6);
    return !(now == m_setting.value);
}

bool SettingField::isUsable() const
{
    const auto *area = qobject_cast<QPlainTextEdit *>(m_control);
    return !area || area->toPlainText().size() <= longestText;
}

void SettingField::discard()
{
    display(m_setting.value);
    setProblem({});
}

void SettingField::adopt()
{
    if (canBeEdited())
        m_setting.value = value();
    setProblem({});
}

void SettingField::setProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_control->setAccessibleDescription(problem);
}

void SettingField::setRefusal(const QString &reason)
{
    if (!canBeEdited())
        return;
    m_control->setEnabled(reason.isEmpty());
    m_control->setToolTip(reason);
    if (m_problem->isHidden())
        m_control->setAccessibleDescription(reason);
}

} // namespace foyer
