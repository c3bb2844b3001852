// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/apicall.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;

namespace foyer {

class PlainLabel;
struct Operation;

/// What a call takes, as form fields: one for each parameter of an operation, or method, path and
/// body for a path of one's own. Checks and builds the call; sends nothing.
class CallForm : public QWidget
{
    Q_OBJECT

public:
    explicit CallForm(QWidget *parent = nullptr);

    /// Null: a path of one's own. `operation` outlives the form.
    void setOperation(const Operation *operation, Dialect dialect);
    [[nodiscard]] const Operation *operation() const { return m_operation; }
    /// Puts this call into the fields for a path of one's own.
    void setOwnCall(const ApiCall &call);
    /// Below the title: which permission, and what stands in the way.
    void setPermission(const QString &text);

    [[nodiscard]] Result<ApiCall> call() const;
    /// What is typed for a path of one's own; empty for an operation.
    [[nodiscard]] QString ownPath() const;
    [[nodiscard]] QByteArray method() const;
    [[nodiscard]] QWidget *firstField() const;

Q_SIGNALS:
    void edited();
    void submitted(); ///< Enter in a field of one line

private:
    void clearFields();
    void addOwnFields();
    void addParameter(const QString &name, const QString &type, bool isRequired);
    QPlainTextEdit *jsonField(const QString &name, const QString &accessibleName);
    [[nodiscard]] static QString textOf(const QWidget *field);

    const Operation *m_operation = nullptr;
    Dialect m_dialect = Dialect::V3;
    PlainLabel *m_title, *m_pattern, *m_permission, *m_noFields;
    QFormLayout *m_fields;
    QList<QPair<QString, QWidget *>> m_parameters;
    QComboBox *m_method = nullptr;
    QLineEdit *m_path = nullptr;
    QPlainTextEdit *m_body = nullptr;
};

} // namespace foyer
