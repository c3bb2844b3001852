// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QMainWindow>
#include <QPaintEvent>
#include <QTimer>

#include <cstdio>

namespace {

/// Resident memory in KiB from /proc/self/status; 0 where there is none.
long residentKb()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLong();
    }
    return 0;
}

/// An empty main window that says when it was painted first, and leaves.
class EmptyWindow : public QMainWindow
{
public:
    explicit EmptyWindow(const QElapsedTimer &clock)
        : m_clock(clock)
    {
        resize(1280, 800);
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QMainWindow::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        const qint64 elapsed = m_clock.elapsed();
        QTimer::singleShot(0, this, [elapsed] {
            std::printf("{\"firstTileMs\":%lld,\"rssKb\":%ld}\n", static_cast<long long>(elapsed),
                        residentKb());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
    }

private:
    QElapsedTimer m_clock;
    bool m_painted = false;
};

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer clock;
    clock.start();
    QApplication application(argc, argv);
    EmptyWindow window(clock);
    window.show();
    return QApplication::exec();
}
