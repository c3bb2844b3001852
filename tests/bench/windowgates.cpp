// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window costs, in instructions: from nothing to the first paint of a kept home, and
// values that change on screen and off it. See gates.cpp; this one has a window, and no hub.

#include "bench/gatehome.h"
#include "homey/homearchive.h"
#include "support/fakeprogram.h"
#include "ui/frame/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>

#include <valgrind/callgrind.h>

using namespace foyer;
using namespace foyer::gates;

namespace {

constexpr int frames = 50;
constexpr int eventsAFrame = 10;

/// Counts the paint events of the tiles.
class Paints : public QObject
{
public:
    int count = 0;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const QObject *view = watched->parent();
        if (event->type() == QEvent::Paint && view &&
            view->objectName() == QLatin1String("deviceTiles"))
            ++count;
        return false;
    }
};

/// The devices that are on screen, or those that are not, in the order of the page.
QStringList idsOf(const QAbstractItemView &view, bool onScreen)
{
    QStringList ids;
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        const QModelIndex index = view.model()->index(row, 0);
        const QString id = index.data(DeviceModel::IdRole).toString();
        if (!id.isEmpty() && view.viewport()->rect().intersects(view.visualRect(index)) == onScreen)
            ids << id;
    }
    return ids;
}

/// Values as an event brings them, `eventsAFrame` at a time; then a pulse that shows, so that each
/// of these times there is a paint to wait for.
void report(Home &home, const QStringList &ids, const QString &pulse, Paints &paints)
{
    static QDateTime at = QDateTime::fromMSecsSinceEpoch(1'800'000'000'000, Qt::UTC);
    int next = 0;
    for (int frame = 0; frame < frames; ++frame) {
        for (int i = 0; i < eventsAFrame; ++i, ++next)
            home.reportCapability(ids.at(next % ids.size()), QStringLiteral("measure_power"),
                                  Value(double(1 + next % 1999)), at = at.addMSecs(1));
        home.reportCapability(pulse, QStringLiteral("onoff"), Value(frame % 2 != 0),
                              at = at.addMSecs(1));
        const int before = paints.count;
        waitUntil([&] { return paints.count > before; });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray owner(32, 'o');
    const QByteArray kept =
        encodeHome({decoded(listText(1000)), QDateTime::fromMSecsSinceEpoch(0, Qt::UTC)}, owner);
    CALLGRIND_ZERO_STATS;
    QApplication application(argc, argv);
    Paints paints;
    application.installEventFilter(&paints);
    Theme theme;
    theme.apply(application, Theme::Scheme::Light);
    theme.setMotion(Theme::Motion::Reduced);
    test::FakeProgram program;
    const auto home = decodeHome(kept, owner);
    if (!home)
        complain("the archive is not readable");
    program.home().apply(home->snapshot);
    program.openHome(QStringLiteral("Home"));
    MainWindow window(program, program.uiWords(), theme);
    window.showPage(QStringLiteral("devices"));
    window.resize(1280, 800);
    window.show();
    waitUntil([&] { return paints.count > 0; });
    CALLGRIND_DUMP_STATS_AT("window");

    const auto *tiles = window.findChild<QAbstractItemView *>(QStringLiteral("deviceTiles"));
    program.home().setStale(false);
    const int before = paints.count;
    waitUntil([&] { return paints.count > before; });
    const QStringList shown = idsOf(*tiles, true), others = idsOf(*tiles, false);
    if (shown.size() <= eventsAFrame || others.isEmpty())
        complain("there is not enough on the screen, or all of it");
    // The same pulse with as many values that show, and that do not, and with none.
    const QString pulse = shown.first();
    CALLGRIND_ZERO_STATS;
    report(program.home(), {pulse}, pulse, paints);
    CALLGRIND_DUMP_STATS_AT("pulse");
    report(program.home(), shown.mid(1, eventsAFrame), pulse, paints);
    CALLGRIND_DUMP_STATS_AT("shown");
    report(program.home(), others, pulse, paints);
    CALLGRIND_DUMP_STATS_AT("hidden");
    return 0;
}
