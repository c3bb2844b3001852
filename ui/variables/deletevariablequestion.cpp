// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/variables/deletevariablequestion.h"

#include "homey/variablewriter.h"
#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/theme/style.h"

#include <QPushButton>

namespace foyer {

DeleteVariableQuestion::DeleteVariableQuestion(Program &program, const QString &id, QWidget *parent)
    : QMessageBox(parent)
{
    setObjectName(QStringLiteral("deleteVariableQuestion"));
    setTextFormat(Qt::PlainText);
    setIcon(QMessageBox::Warning);
    setWindowTitle(tr("Delete variable"));
    setText(tr("Delete the variable “%1”?").arg(plain(program.home().variable(id)->name)));
    setInformativeText(tr("Flows that use it will break. This cannot be undone."));
    QPushButton *yes = addButton(tr("Delete"), QMessageBox::DestructiveRole);
    setDestructive(yes);
    setDefaultButton(addButton(QMessageBox::Cancel));
    connect(yes, &QPushButton::clicked, this,
            [&program, id] { program.variableWriter().remove(id); });
    connect(&program.home(), &Home::variableRemoved, this, [this, id](const QString &gone) {
        if (gone == id)
            close();
    });
}

} // namespace foyer
