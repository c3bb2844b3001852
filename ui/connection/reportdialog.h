// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace foyer {

/// Shows a diagnostic report as it would be copied, and copies it when the person says so.
class ReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ReportDialog(const QString &report, QWidget *parent = nullptr);
};

} // namespace foyer
