// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/signin/welcomecolumn.h"

class QLineEdit;
class QPushButton;

namespace foyer {

class BusyLine;
class KeyField;
class MessageBar;
class PlainLabel;
class Program;
class UiWords;

/// Address and API key of a hub in the network. Keeps the key no longer than the attempt lasts.
class LocalKeyPage : public WelcomeColumn
{
    Q_OBJECT

public:
    LocalKeyPage(Program &program, const UiWords &words, QWidget *parent = nullptr);

    void begin(); ///< empty fields, focus in the first
    [[nodiscard]] bool isConnecting() const { return m_isConnecting; }
    void finish(); ///< the home is open: forget the key

Q_SIGNALS:
    void backRequested();

private:
    void connectHub();
    void setConnecting(bool connecting);
    void updateButton();

    Program &m_program;
    const UiWords &m_words;
    QLineEdit *m_address;
    KeyField *m_key;
    MessageBar *m_problem;
    BusyLine *m_busy;
    QPushButton *m_connect, *m_back;
    bool m_isConnecting = false;
};

} // namespace foyer
