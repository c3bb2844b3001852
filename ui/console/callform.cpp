// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/callform.h"

#include "homey/operation.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace foyer {

namespace {

QFont fixedFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(base.pointSizeF());
    return font;
}

bool isJson(const QString &type)
{
    return type == QLatin1String("object") || type == QLatin1String("array");
}

} // namespace

CallForm::CallForm(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(this))
    , m_pattern(new PlainLabel(this))
    , m_permission(new PlainLabel(this))
    , m_noFields(new PlainLabel(tr("This call takes nothing."), this))
    , m_fields(new QFormLayout)
{
    m_title->setObjectName(QStringLiteral("callTitle"));
    m_title->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_pattern->setObjectName(QStringLiteral("callPattern"));
    m_pattern->setFont(fixedFont(font()));
    m_pattern->setLayoutDirection(Qt::LeftToRight); // a notation, not prose
    m_pattern->setElided(true);
    m_permission->setObjectName(QStringLiteral("callPermission"));
    m_permission->setSecondary(true);
    m_permission->setWordWrap(true);
    m_noFields->setSecondary(true);
    m_fields->setContentsMargins(0, Theme::spacing(2), 0, 0);
    m_fields->setHorizontalSpacing(Theme::spacing(3));
    m_fields->setVerticalSpacing(Theme::spacing(2));
    m_fields->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_fields->setLabelAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    layout->addWidget(m_title);
    layout->addWidget(m_pattern);
    layout->addWidget(m_permission);
    layout->addLayout(m_fields);
    layout->addWidget(m_noFields);
    layout->addStretch();
    addOwnFields();
}

void CallForm::clearFields()
{
    while (m_fields->rowCount() > 0)
        m_fields->removeRow(0);
    m_parameters.clear();
    m_method = nullptr;
    m_path = nullptr;
    m_body = nullptr;
}

void CallForm::setOperation(const Operation *operation, Dialect dialect)
{
    m_operation = operation;
    m_dialect = dialect;
    clearFields();
    if (!operation) {
        addOwnFields();
        Q_EMIT edited();
        return;
    }
    const Dialect shown =
        operation->isOn(dialect) || dialect == Dialect::V2 ? dialect : Dialect::V2;
    m_title->setText(QString(operation->manager + QStringLiteral(" · ") + operation->id));
    m_pattern->setText(QString(QString::fromLatin1(operation->method) + QLatin1Char(' ') +
                               operation->pathPattern(shown)));
    m_pattern->show();
    const QStringList path = operation->pathParameters(shown);
    for (const QString &name : path)
        addParameter(name, QStringLiteral("string"), true);
    const Operation::Input &input = operation->input(shown);
    for (const OperationParameter &parameter : input.query)
        addParameter(parameter.name, parameter.type, parameter.isRequired);
    if (!input.root.isEmpty() && input.body.isEmpty())
        addParameter(input.root, QStringLiteral("object"), false);
    for (const OperationParameter &parameter : input.body)
        addParameter(parameter.name, parameter.type, parameter.isRequired);
    m_noFields->setVisible(m_parameters.isEmpty());
    Q_EMIT edited();
}

void CallForm::addOwnFields()
{
    m_title->setText(tr("Own path"));
    m_pattern->hide();
    m_noFields->hide();
    m_method = new QComboBox;
    m_method->setObjectName(QStringLiteral("ownMethod"));
    m_method->setAccessibleName(tr("Method"));
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                        QStringLiteral("DELETE")});
    m_method->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_path = new QLineEdit;
    m_path->setObjectName(QStringLiteral("ownPath"));
    m_path->setAccessibleName(tr("Path"));
    m_path->setFont(fixedFont(font()));
    m_path->setLayoutDirection(Qt::LeftToRight);
    m_path->setPlaceholderText(QStringLiteral("/api/manager/system/"));
    m_path->setMaxLength(4096);
    m_body = jsonField(QStringLiteral("ownBody"), tr("Body"));
    m_fields->addRow(new PlainLabel(tr("Method")), m_method);
    m_fields->addRow(new PlainLabel(tr("Path")), m_path);
    m_fields->addRow(new PlainLabel(tr("Body (JSON)")), m_body);
    const auto showBody = [this] { m_body->setEnabled(m_method->currentText() != u"GET"); };
    connect(m_method, &QComboBox::currentIndexChanged, this, [this, showBody] {
        showBody();
        Q_EMIT edited();
    });
    connect(m_path, &QLineEdit::textChanged, this, &CallForm::edited);
    connect(m_path, &QLineEdit::returnPressed, this, &CallForm::submitted);
    showBody();
}

QPlainTextEdit *CallForm::jsonField(const QString &name, const QString &accessibleName)
{
    auto *field = new QPlainTextEdit;
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    field->setFont(fixedFont(font()));
    field->setLayoutDirection(Qt::LeftToRight);
    field->setTabChangesFocus(true);
    field->setPlaceholderText(QStringLiteral("{ }"));
    field->setFixedHeight(field->fontMetrics().lineSpacing() * 4 + Theme::spacing(4));
    connect(field, &QPlainTextEdit::textChanged, this, &CallForm::edited);
    return field;
}

void CallForm::addParameter(const QString &name, const QString &type, bool isRequired)
{
    const QString title = isRequired ? name : tr("%1 (optional)").arg(name);
    const QString objectName = QString(QStringLiteral("parameter/") + name);
    QWidget *field = nullptr;
    if (isJson(type)) {
        field = jsonField(objectName, name);
    } else if (type == QLatin1String("boolean")) {
        auto *choice = new QComboBox;
        choice->addItems({QString(), QStringLiteral("true"), QStringLiteral("false")});
        choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(choice, &QComboBox::currentIndexChanged, this, &CallForm::edited);
        field = choice;
    } else {
        auto *line = new QLineEdit;
        if (type != QLatin1String("string"))
            line->setPlaceholderText(type == QLatin1String("any") ? QStringLiteral("JSON") : type);
        connect(line, &QLineEdit::textChanged, this, &CallForm::edited);
        connect(line, &QLineEdit::returnPressed, this, &CallForm::submitted);
        field = line;
    }
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    m_fields->addRow(new PlainLabel(title), field);
    m_parameters.append({name, field});
}

void CallForm::setOwnCall(const ApiCall &call)
{
    setOperation(nullptr, m_dialect);
    m_method->setCurrentText(QString::fromLatin1(call.method));
    m_path->setText(call.path);
    m_body->setPlainText(QString::fromUtf8(call.body));
}

void CallForm::setPermission(const QString &text)
{
    m_permission->setText(text);
    m_permission->setVisible(!text.isEmpty());
}

QString CallForm::textOf(const QWidget *field)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(field))
        return line->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(field))
        return choice->currentText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(field))
        return text->toPlainText().trimmed();
    return {};
}

Result<ApiCall> CallForm::call() const
{
    if (!m_operation)
        return apiCall(method(), m_path->text(),
                       m_body->isEnabled() ? m_body->toPlainText().toUtf8() : QByteArray());
    QHash<QString, QString> values;
    for (const auto &[name, field] : m_parameters)
        values.insert(name, textOf(field));
    return apiCall(*m_operation, m_dialect, values);
}

QString CallForm::ownPath() const
{
    return m_path ? m_path->text().trimmed() : QString();
}

QByteArray CallForm::method() const
{
    return m_operation ? m_operation->method : m_method->currentText().toLatin1();
}

QWidget *CallForm::firstField() const
{
    if (m_path)
        return m_path;
    return m_parameters.isEmpty() ? nullptr : m_parameters.first().second;
}

} // namespace foyer
