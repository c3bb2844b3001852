// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace foyer {

class Logging;
class LogModel;

/// Leads what is logged, on whichever thread, to the model on the window's thread: many lines in
/// one go. Touches no line.
class LogTap : public QObject
{
    Q_OBJECT

public:
    /// Both outlive the tap.
    LogTap(Logging &logging, LogModel &model, QObject *parent = nullptr);
    ~LogTap() override;

private:
    void flow();
    Logging &m_logging;
    LogModel &m_model;
};

} // namespace foyer
