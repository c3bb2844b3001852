// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/variabletransfer.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace foyer {

class PlainLabel;
class UiWords;
class VariableWriter;

/// What a file of variables would change, line by line; writes it on agreement, one after the
/// other, and says what became of each. What is so already, or cannot be, is left out and said.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(VariableWriter &writer, const UiWords &words, const QList<VariableImport> &items,
                 QWidget *parent = nullptr);

    void accept() override;

private:
    void build();
    void refresh();
    void writeNext();
    void settled(const QString &error);
    [[nodiscard]] QString text(const VariableImport &item) const;
    [[nodiscard]] QString problemText(VariableImport::Problem problem) const;
    [[nodiscard]] int count(VariableImport::Kind kind) const;

    VariableWriter &m_writer;
    const UiWords &m_words;
    QList<VariableImport> m_items;
    PlainLabel *m_question, *m_status;
    QListWidget *m_list;
    QPushButton *m_confirm, *m_cancel;
    int m_current = -1; ///< the row that is being written
    int m_done = 0, m_failed = 0;
    bool m_isWriting = false;
};

} // namespace foyer
