// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "register/script.h"

#include <algorithm>
#include <cmath>

namespace foyer::test {

namespace {

/// A pause of `mean` on the average, as of things that happen by themselves.
qint64 pause(QRandomGenerator &random, double mean)
{
    return qint64(-mean * std::log(1 - random.generateDouble())) + 1;
}

QJsonObject rule(const char *method, const char *path, int times)
{
    return {{QStringLiteral("method"), QLatin1String(method)},
            {QStringLiteral("path"), QLatin1String(path)},
            {QStringLiteral("times"), times}};
}

constexpr const char *writes = "/api/manager";
constexpr const char *list = "/api/manager/devices/device";

} // namespace

Script::Script(quint32 seed, qint64 length, const World &world)
{
    QRandomGenerator random(seed);
    addEdits(random, length, world);
    addFaults(random, length);
    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [](const Step &a, const Step &b) { return a.at < b.at; });
}

void Script::add(qint64 at, QString words, std::function<void(Stage &)> run, bool isFault)
{
    m_steps.push_back({at, std::move(words), isFault, std::move(run)});
}

void Script::fault(qint64 at, const QString &words, std::function<void(Stage &)> begin)
{
    add(at, words, std::move(begin), true);
}

void Script::fault(qint64 at, qint64 duration, const QString &words,
                   std::function<void(Stage &)> begin, std::function<void(Stage &)> end)
{
    add(at, words, std::move(begin), true);
    add(at + duration, QStringLiteral("end of: ") + words, std::move(end));
}

void Script::addEdits(QRandomGenerator &random, qint64 length, const World &world)
{
    const auto &numbers = world.numbers();
    const auto &switches = world.switches();
    for (int who = 0; who < 3; ++who) { // two people with the program, one at the wall
        const double mean = who < 2 ? 2'500 : 5'000;
        for (qint64 at = pause(random, mean); at < length; at += pause(random, mean)) {
            const bool isNumber = random.bounded(4) != 0;
            const auto &choice = isNumber ? numbers : switches;
            const Register where = choice[size_t(random.bounded(int(choice.size())))];
            // Some hands are quick: three wishes in a row for the same thing.
            const int wishes = who < 2 && random.bounded(6) == 0 ? 3 : 1;
            for (int i = 0; i < wishes; ++i) {
                const Value value =
                    isNumber ? Value((++m_values + 100) / 10'000.0) : Value(random.bounded(2) == 1);
                const QString words = QStringLiteral("%1 sets %2 to %3")
                                          .arg(who < 2 ? QStringLiteral("client %1").arg(who)
                                                       : QStringLiteral("the wall"),
                                               where.item, value.toJson().toVariant().toString());
                add(at + i * 120, words, [who, where, value](Stage &stage) {
                    if (who < 2) {
                        stage.clients[size_t(who)]->act(where, value);
                    } else {
                        stage.wallNoted(where, value);
                        stage.world.turn(where, value);
                    }
                });
            }
        }
    }
}

void Script::addFaults(QRandomGenerator &random, qint64 length)
{
    for (qint64 at = pause(random, 3'000); at < length; at += pause(random, 5'000)) {
        const auto who = size_t(random.bounded(2));
        const qint64 duration = 500 + random.bounded(12'000);
        const int times = 1 + random.bounded(3);
        const QString of = QStringLiteral(" (client %1)").arg(who);
        const int way = 1 + random.bounded(3);
        const auto line = [who](Stage &stage) -> Line & { return stage.clients[who]->line; };
        switch (random.bounded(16)) {
        case 0:
            fault(at, QString(QStringLiteral("reset") + of),
                  [line](Stage &stage) { line(stage).cut(); });
            break;
        case 1:
            fault(
                at, duration, QString(QStringLiteral("no way through") + of),
                [line](Stage &stage) { line(stage).setOpen(false); },
                [line](Stage &stage) { line(stage).setOpen(true); });
            break;
        case 2:
        case 3:
            fault(
                at, duration, QString(QStringLiteral("stall, ways %1").arg(way) + of),
                [line, way](Stage &stage) { line(stage).setHeld(way); },
                [line](Stage &stage) { line(stage).setHeld(0); });
            break;
        case 4:
        case 5:
            fault(
                at, duration, QString(QStringLiteral("loss, ways %1").arg(way) + of),
                [line, way](Stage &stage) { line(stage).setLosing(way); },
                [line](Stage &stage) { line(stage).setLosing(0); });
            break;
        case 6:
            fault(at, QStringLiteral("hub drops all"),
                  [](Stage &stage) { stage.world.control("drop"); });
            break;
        case 7:
            fault(
                at, duration, QStringLiteral("hub says nothing"),
                [](Stage &stage) { stage.world.freeze(); },
                [](Stage &stage) { stage.world.thaw(); });
            break;
        case 8:
            fault(
                at, duration, QStringLiteral("hub reboots"),
                [](Stage &stage) {
                    stage.world.control("refuse");
                    stage.world.control("drop");
                },
                [](Stage &stage) { stage.world.control("listen"); });
            break;
        case 9:
            fault(at, QStringLiteral("writes fail"), [times](Stage &stage) {
                stage.world.control("fail", rule("PUT", writes, times));
            });
            break;
        case 10:
            fault(at, QStringLiteral("too many requests"),
                  [](Stage &stage) { stage.world.control("rateLimit", rule("", writes, 1)); });
            break;
        case 11:
        case 12:
            fault(at, QStringLiteral("slow writes"), [times, duration](Stage &stage) {
                stage.world.control("clearFaults"); // delays would add up
                QJsonObject slow = rule("PUT", writes, times);
                slow.insert(QStringLiteral("ms"), int(double(duration) / stage.scale));
                stage.world.control("delay", slow);
            });
            break;
        case 13: {
            constexpr const char *kinds[] = {"html", "truncated", "cut", "empty"};
            const QString kind = QLatin1String(kinds[random.bounded(4)]);
            fault(at, QString(QStringLiteral("garbage: ") + kind), [times, kind](Stage &stage) {
                QJsonObject garbage = rule("GET", list, times);
                garbage.insert(QStringLiteral("kind"), kind);
                stage.world.control("garbage", garbage);
            });
            break;
        }
        case 14:
            fault(at, QStringLiteral("slow lists"), [times, duration](Stage &stage) {
                QJsonObject slow = rule("GET", writes, times);
                slow.insert(QStringLiteral("ms"), int(double(duration) / 2 / stage.scale));
                stage.world.control("delay", slow);
            });
            break;
        case 15:
            fault(
                at, duration, QStringLiteral("no realtime connections"),
                [](Stage &stage) {
                    stage.world.control("rejectSocket");
                    stage.world.control("drop");
                },
                [](Stage &stage) { stage.world.control("acceptSocket"); });
            break;
        }
    }
}

} // namespace foyer::test
