// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The least a Qt program with text on the screen can cost: a main window with one label. Says when
// that was painted and leaves when its standard input is closed; "memory" is answered as by Foyer.

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QMainWindow>
#include <QPaintEvent>
#include <QSocketNotifier>

#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace {

long kibIn(const char *file, const char *name)
{
    QFile status(QString::fromLatin1(file));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(name))
            return line.simplified().split(' ').value(1).toLong();
    }
    return 0;
}

class Label : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (m_painted)
            return;
        m_painted = true;
        QMetaObject::invokeMethod(
            this,
            [] {
                timespec now{};
                clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
                std::printf("{\"at\":\"firstPaint\",\"cpuMs\":%.3f}\n",
                            double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6);
                std::fflush(stdout);
            },
            Qt::QueuedConnection);
    }

private:
    bool m_painted = false;
};

void answer(const QByteArray &words)
{
    if (!words.startsWith("memory"))
        return;
    std::printf("{\"at\":\"memory\",\"residentKb\":%ld,\"peakKb\":%ld,\"proportionalKb\":%ld}\n",
                kibIn("/proc/self/status", "VmRSS:"), kibIn("/proc/self/status", "VmHWM:"),
                kibIn("/proc/self/smaps_rollup", "Pss:"));
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QMainWindow window;
    window.setCentralWidget(new Label(QStringLiteral("One label")));
    window.resize(1280, 800);
    window.show();
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&input] {
        char buffer[256];
        const auto length = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (length > 0) {
            answer(QByteArray(buffer, length));
            return;
        }
        input.setEnabled(false);
        QCoreApplication::quit();
    });
    return QApplication::exec();
}
