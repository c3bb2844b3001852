// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace foyer {

/// Asks twice before the hub restarts: its name has to be typed. Restarts nothing itself.
class RebootDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RebootDialog(const QString &hubName, QWidget *parent = nullptr);

private:
    QLineEdit *m_name;
    QPushButton *m_restart;
};

} // namespace foyer
