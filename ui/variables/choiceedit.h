// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>

namespace foyer {

/// The yes/no editor of a cell: arrow keys choose, Enter commits, and picking from the list with
/// the mouse commits at once. Refuses to commit while somebody is only stepping through the
/// choices.
class ChoiceEdit : public QComboBox
{
    Q_OBJECT

public:
    explicit ChoiceEdit(QWidget *parent = nullptr);
    void showPopup() override;

Q_SIGNALS:
    /// A choice was made in the opened list (with the mouse, or Enter): nothing more is to be
    /// asked.
    void picked();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    bool m_fromList = false;
};

} // namespace foyer
