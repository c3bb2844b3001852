// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/settings/section.h"

class QCheckBox;

namespace foyer {

class Program;

/// Which ways to the open hub may be used. Says plainly what unencrypted means.
class ConnectionSection : public Section
{
    Q_OBJECT

public:
    ConnectionSection(Program &program, QWidget *parent = nullptr);

private:
    void refresh();
    Program &m_program;
    QCheckBox *m_lanOnly, *m_plainLan;
    PlainLabel *m_whyNot;
};

} // namespace foyer
