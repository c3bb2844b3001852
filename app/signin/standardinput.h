// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QObject>

namespace foyer::signin {

/// Hands over the first line of standard input and says when the other end is gone. Reads no more
/// than 16 KB.
class StandardInput : public QObject
{
    Q_OBJECT

public:
    explicit StandardInput(QObject *parent = nullptr);

Q_SIGNALS:
    void lineReceived(const QByteArray &line); ///< at most once
    void closed();                             ///< the parent has left or asks us to

private:
    void take(const QByteArray &bytes);

    QByteArray m_buffer;
    bool m_gotLine = false;
};

} // namespace foyer::signin
