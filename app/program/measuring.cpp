// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/measuring.h"

#include "homey/home.h"
#include "homey/session.h"
#include "models/devicemodel.h"
#include "ui/program.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPaintEvent>
#include <QSocketNotifier>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace foyer {

namespace {

double clockMs(clockid_t clock)
{
    timespec now{};
    clock_gettime(clock, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

void print(const QJsonObject &line)
{
    std::printf("%s\n", QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QByteArray contentOf(const char *file)
{
    QFile opened(QString::fromLatin1(file));
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

/// A line such as "VmHWM:  1234 kB" of such a file, in KiB; 0 when it is not there.
qint64 kibIn(const QByteArray &text, const QByteArray &name)
{
    const qsizetype start = text.indexOf(QByteArray(name + ':'));
    if (start < 0)
        return 0;
    const QByteArray line = text.mid(start + name.size() + 1, text.indexOf('\n', start) - start);
    return line.simplified().split(' ').constFirst().toLongLong();
}

/// What is mapped as code into this process: it may not be read from outside (protection.h).
QJsonArray libraries()
{
    QSet<QString> names;
    const QList<QByteArray> lines = contentOf("/proc/self/maps").split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype path = line.indexOf('/');
        if (path > 0 && line.contains(".so"))
            names.insert(QString::fromLocal8Bit(line.mid(path)));
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.sort();
    return QJsonArray::fromStringList(sorted);
}

/// Several at once are cheap to ask for: sorts once.
QJsonObject quantiles(std::vector<double> &values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto at = [&](double part) {
        return values.at(std::min(values.size() - 1, std::size_t(part * double(values.size()))));
    };
    return {{QStringLiteral("count"), qint64(values.size())},
            {QStringLiteral("p50"), at(0.5)},
            {QStringLiteral("p95"), at(0.95)},
            {QStringLiteral("p99"), at(0.99)}};
}

} // namespace

Measuring::Measuring(Program &program, const QElapsedTimer &sinceStart, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_sinceStart(sinceStart)
    , m_input(new QSocketNotifier(STDIN_FILENO, QSocketNotifier::Read, this))
{
    qApp->installEventFilter(this);
    connect(m_input, &QSocketNotifier::activated, this, &Measuring::readCommands);
    connect(&m_program, &Program::sessionChanged, this, &Measuring::followSession);
    connect(&m_program.home(), &Home::capabilityChanged, this, &Measuring::capabilityChanged);
    const auto count = [this] { ++m_signals; };
    const DeviceModel &model = m_program.deviceModel();
    connect(&model, &DeviceModel::dataChanged, this,
            [this](const QModelIndex &, const QModelIndex &, const QList<int> &roles) {
                // That values are old, or no longer, is no news about the devices.
                if (!roles.contains(DeviceModel::IsStaleRole))
                    ++m_signals;
            });
    connect(&model, &DeviceModel::rowsInserted, this, count);
    connect(&model, &DeviceModel::rowsRemoved, this, count);
    connect(&model, &DeviceModel::modelReset, this, count);
    m_heartbeat.setTimerType(Qt::PreciseTimer);
    m_heartbeat.setInterval(1);
    connect(&m_heartbeat, &QTimer::timeout, this, &Measuring::beat);
    connect(&m_hands, &MeasuringHands::finished, this, [this] { report("acted"); });
    followSession();
}

void Measuring::followSession()
{
    Session *session = m_program.session();
    if (!session)
        return;
    const auto look = [this](Session::State state) {
        const bool isLive = state == Session::State::Live;
        if (isLive == m_isLive)
            return;
        m_isLive = isLive;
        m_liveIsPainted = false;
        report(isLive ? "live" : "notLive");
        // What the news changed is painted within the next frames, if it changed anything.
        if (QAbstractItemView *view = isLive ? tiles() : nullptr)
            view->viewport()->update();
    };
    connect(session, &Session::stateChanged, this, look);
    look(session->state());
}

bool Measuring::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && m_program.home().isLoaded()) {
        const QObject *view = watched->parent();
        if (view && view->objectName() == QLatin1String("deviceTiles"))
            // After this very paint event is through.
            QMetaObject::invokeMethod(this, &Measuring::painted, Qt::QueuedConnection);
    }
    return false;
}

void Measuring::painted()
{
    ++m_paints;
    if (!m_wasPainted) {
        m_wasPainted = true;
        report("firstPaint");
    }
    if (m_isLive && !m_liveIsPainted) {
        m_liveIsPainted = true;
        report("livePainted");
    }
    if (m_unpainted.empty())
        return;
    const double now = clockMs(CLOCK_MONOTONIC) * 1e3;
    for (const double sent : m_unpainted)
        m_paintUs.push_back(now - sent);
    m_unpainted.clear();
}

void Measuring::capabilityChanged(const QString &deviceId, const QString &capabilityId)
{
    ++m_events;
    if (m_countsLatency) {
        const Device *device = m_program.home().device(deviceId);
        const Capability *capability = device ? device->capability(capabilityId) : nullptr;
        const auto sent = capability ? capability->reported.number() : std::nullopt;
        if (sent) {
            m_storeUs.push_back(clockMs(CLOCK_MONOTONIC) * 1e3 - *sent);
            m_unpainted.push_back(*sent);
        }
    }
    if (m_awaited > 0 && m_events >= m_awaited) {
        m_awaited = 0;
        report("done");
    }
}

void Measuring::beat()
{
    m_longestGapMs = std::max(m_longestGapMs, double(m_beat.nsecsElapsed()) / 1e6);
    m_beat.restart();
}

void Measuring::readCommands()
{
    char buffer[4096];
    const auto length = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (length <= 0) {
        m_input->setEnabled(false);
        QCoreApplication::quit();
        return;
    }
    m_unread.append(buffer, length);
    for (qsizetype end = m_unread.indexOf('\n'); end >= 0; end = m_unread.indexOf('\n')) {
        const QByteArray line = m_unread.left(end).trimmed();
        m_unread.remove(0, end + 1);
        carryOut(line);
    }
}

void Measuring::carryOut(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    const QByteArray &verb = words.first();
    if (verb == "figures") {
        reportFigures();
    } else if (verb == "memory") {
        reportMemory();
    } else if (verb == "reset") {
        reset();
    } else if (verb == "await") {
        m_awaited = words.value(1).toLongLong();
    } else if (verb == "latency") {
        m_countsLatency = true;
    } else if (verb == "heartbeat") {
        m_beat.start();
        m_heartbeat.start();
    } else if (verb == "act") {
        if (!m_hands.act(words.value(1)))
            report("cannotAct");
    } else if (verb == "startover") {
        if (Session *session = m_program.session())
            session->startOver();
    } else if (verb == "quit") {
        QCoreApplication::quit();
    }
}

void Measuring::reset()
{
    m_events = m_signals = m_paints = 0;
    m_longestGapMs = 0;
    m_beat.restart();
    m_unpainted.clear();
    m_storeUs.clear();
    m_paintUs.clear();
    report("reset");
}

void Measuring::report(const char *at)
{
    print({{QStringLiteral("at"), QLatin1String(at)},
           {QStringLiteral("ms"), double(m_sinceStart.nsecsElapsed()) / 1e6},
           {QStringLiteral("cpuMs"), clockMs(CLOCK_PROCESS_CPUTIME_ID)}});
}

void Measuring::reportFigures()
{
    print({{QStringLiteral("at"), QStringLiteral("figures")},
           {QStringLiteral("cpuMs"), clockMs(CLOCK_PROCESS_CPUTIME_ID)},
           {QStringLiteral("devices"), m_program.home().deviceIds().size()},
           {QStringLiteral("events"), m_events},
           {QStringLiteral("signals"), m_signals},
           {QStringLiteral("paints"), m_paints},
           {QStringLiteral("longestGapMs"), m_longestGapMs},
           {QStringLiteral("store"), quantiles(m_storeUs)},
           {QStringLiteral("paint"), quantiles(m_paintUs)},
           {QStringLiteral("onScreen"), QJsonArray::fromStringList(idsOnScreen())}});
}

void Measuring::reportMemory()
{
    const QByteArray status = contentOf("/proc/self/status");
    print({{QStringLiteral("at"), QStringLiteral("memory")},
           {QStringLiteral("residentKb"), kibIn(status, "VmRSS")},
           {QStringLiteral("peakKb"), kibIn(status, "VmHWM")},
           {QStringLiteral("proportionalKb"), kibIn(contentOf("/proc/self/smaps_rollup"), "Pss")},
           {QStringLiteral("libraries"), libraries()}});
}

QAbstractItemView *Measuring::tiles() const
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (const QWidget *window : windows) {
        if (auto *view = window->findChild<QAbstractItemView *>(QStringLiteral("deviceTiles")))
            return view;
    }
    return nullptr;
}

QStringList Measuring::idsOnScreen() const
{
    QStringList ids;
    const QAbstractItemView *view = tiles();
    if (!view || !view->isVisible())
        return ids;
    const QAbstractItemModel *model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QString id = index.data(DeviceModel::IdRole).toString();
        if (!id.isEmpty() && view->viewport()->rect().intersects(view->visualRect(index)))
            ids << id;
    }
    return ids;
}

} // namespace foyer
