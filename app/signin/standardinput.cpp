// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signin/standardinput.h"

#include <QMetaObject>
#include <QPointer>

#include <array>

#ifdef Q_OS_UNIX
#include <QSocketNotifier>

#include <unistd.h>
#else
#include <cstdio>
#include <thread>
#endif

namespace foyer::signin {

namespace {
constexpr qsizetype kMaxLine = 16 * 1024;
}

#ifdef Q_OS_UNIX

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
{
    auto *notifier = new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this, notifier] {
        std::array<char, 4096> chunk;
        const ssize_t count = ::read(STDIN_FILENO, chunk.data(), chunk.size());
        if (count > 0)
            return take(QByteArray(chunk.data(), count));
        notifier->setEnabled(false);
        Q_EMIT closed();
    });
}

#else

StandardInput::StandardInput(QObject *parent)
    : QObject(parent)
{
    // There is nothing to wait on but the blocking read; the thread ends with the pipe or the
    // process.
    std::thread([receiver = QPointer<StandardInput>(this)] {
        std::array<char, 4096> chunk;
        while (std::fgets(chunk.data(), int(chunk.size()), stdin)) {
            if (!receiver)
                return;
            QMetaObject::invokeMethod(receiver.data(),
                                      [receiver, bytes = QByteArray(chunk.data())] {
                                          if (receiver)
                                              receiver->take(bytes);
                                      });
        }
        if (receiver)
            QMetaObject::invokeMethod(receiver.data(), &StandardInput::closed);
    }).detach();
}

#endif

void StandardInput::take(const QByteArray &bytes)
{
    if (m_gotLine)
        return;
    m_buffer += bytes;
    const qsizetype end = m_buffer.indexOf('\n');
    if (end < 0 && m_buffer.size() <= kMaxLine)
        return;
    m_gotLine = true;
    const QByteArray line = end < 0 ? QByteArray() : m_buffer.left(end);
    m_buffer.clear();
    Q_EMIT lineReceived(line);
}

} // namespace foyer::signin
