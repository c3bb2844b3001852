// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/createvariabledialog.h"

#include "homey/variablewriter.h"
#include "ui/frame/words.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/variables/numberreading.h"
#include "ui/variables/variabledelegate.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int DialogWidth = 420;
}

CreateVariableDialog::CreateVariableDialog(VariableWriter &writer, const UiWords &words,
                                           QWidget *parent)
    : QDialog(parent)
    , m_writer(writer)
    , m_words(words)
    , m_name(new QLineEdit(this))
    , m_number(new QLineEdit(this))
    , m_text(new QLineEdit(this))
    , m_type(new QComboBox(this))
    , m_boolean(new QComboBox(this))
    , m_reason(new PlainLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
    , m_form(new QFormLayout)
{
    setObjectName(QStringLiteral("createVariableDialog"));
    setWindowTitle(tr("New variable"));
    setMinimumWidth(DialogWidth);

    m_name->setObjectName(QStringLiteral("newVariableName"));
    m_name->setMaxLength(VariableDelegate::LongestName);
    m_type->setObjectName(QStringLiteral("newVariableType"));
    for (const Variable::Type type :
         {Variable::Type::Boolean, Variable::Type::Number, Variable::Type::String})
        m_type->addItem(words.variableType(type), int(type));
    m_boolean->setObjectName(QStringLiteral("newVariableYesNo"));
    m_boolean->addItem(words.yesNo(true), true);
    m_boolean->addItem(words.yesNo(false), false);
    m_boolean->setCurrentIndex(1);
    m_number->setObjectName(QStringLiteral("newVariableNumber"));
    m_number->setText(NumberReading::text(0, words.locale()));
    m_number->setValidator(new NumberValidator(words.locale(), m_number));
    m_text->setObjectName(QStringLiteral("newVariableText"));
    m_text->setMaxLength(VariableDelegate::LongestText);
    m_reason->setObjectName(QStringLiteral("newVariableReason"));
    m_reason->setWordWrap(true);
    QPushButton *create = m_buttons->button(QDialogButtonBox::Ok);
    create->setText(tr("Create"));
    setPrimary(create);

    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Type"), m_type);
    m_form->addRow(tr("Value"), m_boolean);
    m_form->addRow(tr("Value"), m_number);
    m_form->addRow(tr("Value"), m_text);
    m_form->setVerticalSpacing(Theme::spacing(3));
    m_form->setHorizontalSpacing(Theme::spacing(4));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(5), Theme::spacing(5),
                               Theme::spacing(5));
    layout->setSpacing(Theme::spacing(4));
    layout->addLayout(m_form);
    layout->addWidget(m_reason);
    layout->addWidget(m_buttons);
    m_reason->hide();
    showType();

    connect(m_type, &QComboBox::currentIndexChanged, this, &CreateVariableDialog::showType);
    connect(m_name, &QLineEdit::textEdited, this, [this] { refuse({}, nullptr); });
    connect(m_number, &QLineEdit::textEdited, this, [this] { refuse({}, nullptr); });
    connect(m_number, &QLineEdit::inputRejected, this, [this] {
        refuse(tr("Only a number can be stored here, such as %1.")
                   .arg(NumberReading::text(21.5, m_words.locale())),
               m_number);
    });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &CreateVariableDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&writer, &VariableWriter::created, this, [this](const QString &id) {
        if (!m_busy)
            return;
        Q_EMIT created(id);
        QDialog::accept();
    });
    connect(&writer, &VariableWriter::failed, this,
            [this](const QString &action, const QString &, const Error &error) {
                if (!m_busy || action != QLatin1String("create"))
                    return;
                setBusy(false);
                refuse(m_words.errorText(error), m_name);
            });
}

void CreateVariableDialog::accept()
{
    if (m_busy)
        return;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return refuse(tr("A variable needs a name."), m_name);
    Value value;
    switch (type()) {
    case Variable::Type::Boolean: value = Value(m_boolean->currentData().toBool()); break;
    case Variable::Type::Number: {
        const NumberReading reading = NumberReading::of(m_number->text(), m_words.locale());
        if (!reading.value)
            return refuse(reading.refusal, m_number);
        value = Value(*reading.value);
        break;
    }
    case Variable::Type::String: value = Value(m_text->text()); break;
    }
    refuse({}, nullptr);
    setBusy(true);
    m_writer.create(name, type(), value);
}

void CreateVariableDialog::showType()
{
    const auto show = [this](QWidget *field, Variable::Type of) {
        field->setVisible(type() == of);
        m_form->labelForField(field)->setVisible(type() == of);
    };
    show(m_boolean, Variable::Type::Boolean);
    show(m_number, Variable::Type::Number);
    show(m_text, Variable::Type::String);
    refuse({}, nullptr);
}

void CreateVariableDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *field : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_type),
                           static_cast<QWidget *>(m_boolean), static_cast<QWidget *>(m_number),
                           static_cast<QWidget *>(m_text)})
        field->setEnabled(!busy);
    QPushButton *create = m_buttons->button(QDialogButtonBox::Ok);
    create->setEnabled(!busy);
    create->setText(busy ? tr("Creating…") : tr("Create"));
}

void CreateVariableDialog::refuse(const QString &reason, QWidget *field)
{
    m_reason->setText(reason);
    m_reason->setVisible(!reason.isEmpty());
    for (QWidget *each : {static_cast<QWidget *>(m_name), static_cast<QWidget *>(m_number)})
        each->setAccessibleDescription(each == field ? reason : QString());
    if (field && !reason.isEmpty())
        field->setFocus();
}

Variable::Type CreateVariableDialog::type() const
{
    return static_cast<Variable::Type>(m_type->currentData().toInt());
}

} // namespace foyer
