// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace foyer {

/// Where an API key is typed or pasted: dots, until somebody asks to see it. No input method learns
/// it. Keeps nothing: whoever shows the field clears it.
class KeyField : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyField(QWidget *parent = nullptr);

    void conceal(); ///< dots again

private:
    QAction *m_reveal;
};

} // namespace foyer
