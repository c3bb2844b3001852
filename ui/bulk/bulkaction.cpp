// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/bulkaction.h"

#include "ui/bulk/bulkdialog.h"

namespace foyer {

BulkDialog *actOnMany(Program &program, const UiWords &words, QWidget *parent,
                      const QList<BulkItem> &plan, const QString &title, const QString &name)
{
    auto *dialog = new BulkDialog(program, words, plan, title, name, parent);
    dialog->open();
    return dialog;
}

} // namespace foyer
