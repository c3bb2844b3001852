// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QTcpServer>
#include <QUrl>

#include <memory>
#include <vector>

class QTcpSocket;

namespace foyer::test {

/// The line between one client and its hub: can be cut, closed, made to hold or to lose what goes
/// through. Notes when each write left the client; changes nothing of what it carries.
class Line : public QObject
{
    Q_OBJECT

public:
    enum Way { Up = 1, Down = 2, Both = 3 }; ///< Up: from the client to the hub

    explicit Line(const QUrl &hub, QObject *parent = nullptr);
    ~Line() override;

    [[nodiscard]] QUrl url() const;
    void cut();               ///< resets every connection
    void setOpen(bool open);  ///< closed: cut, and new connections are refused
    void setHeld(int ways);   ///< bytes wait; what waits for a client that left is thrown away
    void setLosing(int ways); ///< bytes vanish; ends with a cut, for the stream has a hole
    void heal();              ///< open, nothing held, nothing lost

    [[nodiscard]] int accepted() const { return m_accepted; }

Q_SIGNALS:
    void sentUp(const QByteArray &bytes); ///< by the client, whatever becomes of it

private:
    struct Pair
    {
        QTcpSocket *client = nullptr;
        QTcpSocket *hub = nullptr;
        QByteArray up, down; ///< held
    };
    void accept(QTcpSocket *client);
    void carry(const std::shared_ptr<Pair> &pair, bool isUp);
    void end(const std::shared_ptr<Pair> &pair, bool byClient);

    QUrl m_hub;
    QTcpServer m_server;
    quint16 m_port = 0;
    std::vector<std::shared_ptr<Pair>> m_pairs;
    int m_held = 0;
    int m_losing = 0;
    int m_accepted = 0;
};

} // namespace foyer::test
