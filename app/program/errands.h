// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "program/commandline.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QWidget>

namespace foyer {

class Program;

/// The errands that need no person: one picture of the window, or the time to the first tile. Looks
/// on and quits; changes nothing.
class Errands : public QObject
{
    Q_OBJECT

public:
    /// `sinceStart` runs since the program started.
    Errands(const CommandLine &commandLine, Program &program, QWidget &window,
            const QElapsedTimer &sinceStart, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watchForPicture();
    void takePicture();
    void watchForFirstTile();
    void reportFirstTile();

    const CommandLine m_commandLine;
    Program &m_program;
    QWidget &m_window;
    QElapsedTimer m_sinceStart;
    QTimer m_settled;
    QTimer m_deadline;
    bool m_reported = false;
};

} // namespace foyer
