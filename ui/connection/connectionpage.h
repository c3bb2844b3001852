// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/page.h"

#include <QTimer>

class QPushButton;

namespace foyer {

class InnerSection;
class NowSection;
class ProblemsSection;
class Program;
class RoutesSection;
class UiWords;

/// The connection inspector: what is known about the way to the open hub, and what one can do about
/// it. Looks again each second while it is seen, at nothing at all while it is hidden, and asks the
/// hub nothing unless a button is pressed.
class ConnectionPage : public Page
{
    Q_OBJECT

public:
    ConnectionPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    QWidget *firstFocus() override;

Q_SIGNALS:
    void logRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildHeader();
    void adoptSession();
    void refresh();
    void reconnect();
    void showReport();

    Program &m_program;
    NowSection *m_now;
    RoutesSection *m_routes;
    InnerSection *m_inner;
    ProblemsSection *m_problems;
    QPushButton *m_reconnect = nullptr;
    QTimer m_clock{this}; ///< ages have no signal
};

} // namespace foyer
