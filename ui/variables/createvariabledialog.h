// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/variable.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;

namespace foyer {

class PlainLabel;
class UiWords;
class VariableWriter;

/// Asks for the name, type and first value of a new variable. Refuses an empty name and a value
/// that is not of the type, and stays open until the hub has said yes, so that nothing typed is
/// lost.
class CreateVariableDialog : public QDialog
{
    Q_OBJECT

public:
    CreateVariableDialog(VariableWriter &writer, const UiWords &words, QWidget *parent = nullptr);

    void accept() override; ///< asks the hub; the dialog closes when the variable exists

Q_SIGNALS:
    void created(const QString &id);

private:
    void showType();
    void setBusy(bool busy);
    void refuse(const QString &reason, QWidget *field);
    [[nodiscard]] Variable::Type type() const;

    VariableWriter &m_writer;
    const UiWords &m_words;
    QLineEdit *m_name, *m_number, *m_text;
    QComboBox *m_type, *m_boolean;
    PlainLabel *m_reason;
    QDialogButtonBox *m_buttons;
    QFormLayout *m_form;
    bool m_busy = false;
};

} // namespace foyer
