// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/widgets/chip.h"

namespace foyer {

class ConnectionDetails;
class Program;
class UiWords;

/// Route and state of the connection in a word; pressing it opens the details.
class ConnectionChip : public Chip
{
    Q_OBJECT

public:
    ConnectionChip(Program &program, const UiWords &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void pageRequested(); ///< the connection in full

private:
    void adoptSession();
    void refresh();
    void toggleDetails();

    Program &m_program;
    const UiWords &m_words;
    ConnectionDetails *m_details = nullptr;
};

} // namespace foyer
