// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tilefixture.h"

#include <QPainter>
#include <QPaintEvent>
#include <QSignalSpy>
#include <QTextDocument>

using namespace foyer;

namespace {
/// Collects what of a widget is painted.
class PaintRecord : public QObject
{
public:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion painted;
};
} // namespace

/// What tiles look like, and what of them is painted when.
class TestTileLook : public TileFixture
{
    Q_OBJECT

private Q_SLOTS:
    void groupsByKindOrNotAtAll();
    void repaintsNothingForRowsOutOfSight();
    void repaintsOnlyTilesThatShowAPicture();
    void tellsStatesApartWithoutColour();
    void mirrorsEveryPart();
    void showsMarkupInNamesLiterally();
    void mirrorsItsColumns();
};

void TestTileLook::groupsByKindOrNotAtAll()
{
    filter->setOrder(DeviceFilter::Order::Class);
    view->setGrouping(TileView::Grouping::Class);
    QCOMPARE(int(view->tiles().sections().size()), 5);
    QVERIFY(!view->tiles().heading(0).isEmpty());
    filter->setOrder(DeviceFilter::Order::Name);
    view->setGrouping(TileView::Grouping::None);
    QCOMPARE(int(view->tiles().sections().size()), 1);
    QVERIFY(view->tiles().heading(0).isEmpty());
    QCOMPARE(view->indexAt(view->visualRect(filter->index(4, 0)).center()), filter->index(4, 0));
    view->grab();
}

void TestTileLook::repaintsNothingForRowsOutOfSight()
{
    for (int i = 0; i < 200; ++i)
        program->home().upsertDevice(
            deviceOf(qPrintable(QStringLiteral("x%1").arg(i)),
                     QStringLiteral("Lamp %1").arg(i, 3, 10, QLatin1Char('0')), "office", "light",
                     {onoff(false)}));
    QTRY_VERIFY(view->tiles().rowCount() == 205);
    view->scrollToTop();
    QCoreApplication::processEvents();
    const QModelIndex far = filter->index(filter->rowCount() - 1, 0);
    QVERIFY(!view->viewport()->rect().intersects(view->visualRect(far)));
    PaintRecord record;
    view->viewport()->installEventFilter(&record);
    // The insertions are painted first.
    QTRY_VERIFY(record.painted.contains(view->visualRect(filter->index(0, 0))));
    QTRY_VERIFY(
        (record.painted = QRegion(), QCoreApplication::processEvents(), record.painted.isEmpty()));
    QSignalSpy changed(filter.get(), &QAbstractItemModel::dataChanged);
    const QString id = far.data(DeviceModel::IdRole).toString();
    const QString capability = program->home().device(id)->capabilities.first().id;
    const Value now = program->home().device(id)->capabilities.first().reported;
    program->home().reportCapability(id, capability,
                                     now.boolean() ? Value(!*now.boolean())
                                                   : Value(1.0 + now.number().value_or(0)),
                                     QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(changed.count() > 0);
    QCoreApplication::processEvents();
    for (int row = 0; row < filter->rowCount(); ++row)
        QVERIFY(!record.painted.intersects(view->visualRect(filter->index(row, 0))));
    program->home().reportCapability(QStringLiteral("x0"), QStringLiteral("onoff"), Value(true),
                                     QDateTime::currentDateTimeUtc());
    QTRY_VERIFY(record.painted.contains(view->visualRect(tile("x0"))));
}

void TestTileLook::repaintsOnlyTilesThatShowAPicture()
{
    Device lamp = *program->home().device(QStringLiteral("lamp"));
    lamp.iconId = QStringLiteral("i1");
    program->home().upsertDevice(lamp);
    QStringList asked;
    view->setPicture([&](const Device &device, int size, const QColor &colour, double) {
        asked << device.id;
        QPixmap pixmap(size, size);
        pixmap.fill(colour);
        return device.iconId.isEmpty() ? QPixmap() : pixmap;
    });
    view->grab();
    QVERIFY(asked.contains(QStringLiteral("lamp")));
    PaintRecord record;
    view->viewport()->installEventFilter(&record);
    QTRY_VERIFY(
        (record.painted = QRegion(), QCoreApplication::processEvents(), record.painted.isEmpty()));
    view->repaintPicture(QStringLiteral("other"));
    view->repaintPicture(QStringLiteral("i1"));
    QTRY_VERIFY(!record.painted.isEmpty());
    QCOMPARE(record.painted.boundingRect(), view->visualRect(tile("lamp")));
}

void TestTileLook::tellsStatesApartWithoutColour()
{
    TileFacts base;
    base.id = base.name = QStringLiteral("Lamp");
    base.icon = QStringLiteral("class-light");
    base.state = QStringLiteral("40 %");
    base.action = QStringLiteral("onoff");
    base.isOn = false;
    QMap<QString, TileFacts> states;
    const auto state = [&](const char *name, auto change) {
        TileFacts facts = base;
        change(facts);
        states.insert(QString::fromLatin1(name), facts);
    };
    state("off", [](TileFacts &) {});
    state("on", [](TileFacts &f) { f.isOn = true; });
    state("pending", [](TileFacts &f) { f.isPending = true; });
    state("failed", [](TileFacts &f) { f.hasFailed = true; });
    state("unavailable", [](TileFacts &f) { f.isAvailable = false; });
    state("alarm", [](TileFacts &f) { f.hasAlarm = true; });
    state("low battery", [](TileFacts &f) { f.isBatteryLow = true; });
    state("stale", [](TileFacts &f) { f.isStale = true; });
    state("hidden", [](TileFacts &f) { f.isHidden = true; });
    state("favourite", [](TileFacts &f) { f.isFavourite = true; });
    const TileWords words{QStringLiteral("Not changed"), QStringLiteral("2 min ago"),
                          QStringLiteral("7 %"), QStringLiteral("Hidden")};
    // What remains in black and white: where there is ink that stands out from what is around it.
    const auto shape = [&](const TileFacts &facts, const TileInteraction &interaction) {
        TilePainter painter;
        painter.setLook(view->font(), view->palette(), Qt::LeftToRight);
        QImage image(260, 96, QImage::Format_ARGB32_Premultiplied);
        image.fill(view->palette().color(QPalette::Window));
        QPainter on(&image);
        painter.paint(on, QRect(8, 4, 244, 88), facts, words, interaction);
        on.end();
        image = image.convertToFormat(QImage::Format_Grayscale8);
        QImage edges(image.size(), QImage::Format_Grayscale8);
        edges.fill(0);
        for (int y = 1; y < image.height(); ++y) {
            for (int x = 1; x < image.width(); ++x) {
                const int here = image.constScanLine(y)[x];
                const int step = std::max(std::abs(here - image.constScanLine(y)[x - 1]),
                                          std::abs(here - image.constScanLine(y - 1)[x]));
                edges.scanLine(y)[x] = step > 24 ? 255 : 0;
            }
        }
        return edges;
    };
    const auto difference = [](const QImage &a, const QImage &b) {
        int different = 0;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x)
                different += a.constScanLine(y)[x] != b.constScanLine(y)[x] ? 1 : 0;
        }
        return different;
    };
    TileInteraction selecting;
    selecting.isSelecting = true;
    TileInteraction chosen = selecting;
    chosen.isSelected = true;
    QMap<QString, QImage> shapes{
        {QStringLiteral("selectable"), shape(base, selecting)},
        {QStringLiteral("selected"), shape(base, chosen)},
    };
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        shapes.insert(it.key(), shape(it.value(), {}));
    for (auto a = shapes.cbegin(); a != shapes.cend(); ++a) {
        for (auto b = std::next(a); b != shapes.cend(); ++b) {
            const QString pair = QString(a.key() + QStringLiteral(" and ") + b.key());
            QVERIFY2(difference(a.value(), b.value()) > 25, qPrintable(pair));
        }
    }
}

void TestTileLook::mirrorsEveryPart()
{
    const QRect tile(100, 50, 260, 96);
    TileFacts facts;
    facts.action = QStringLiteral("onoff");
    facts.isOn = true;
    facts.level = Level{};
    const TileGeometry left = TileGeometry::of(tile, facts, Qt::LeftToRight);
    const TileGeometry right = TileGeometry::of(tile, facts, Qt::RightToLeft);
    for (const auto part : {&TileGeometry::icon, &TileGeometry::text, &TileGeometry::action,
                            &TileGeometry::slider, &TileGeometry::groove}) {
        const QRect a = left.*part;
        const QRect b = right.*part;
        QCOMPARE(a.size(), b.size());
        QCOMPARE(a.left() - tile.left(), tile.right() - b.right());
    }
    QCOMPARE(left.positionAt(left.groove.left()), 0.0);
    QCOMPARE(right.positionAt(right.groove.left()), 1.0);
}

void TestTileLook::showsMarkupInNamesLiterally()
{
    const QString hostile = QStringLiteral("<img src=/etc/x.png> & %1 %n");
    Device plug = *program->home().device(QStringLiteral("plug"));
    plug.name = hostile;
    program->home().upsertDevice(plug);
    TileDelegate delegate(program->home(), program->uiWords());
    QVERIFY(delegate.toolTip(tile("plug")).startsWith(hostile));
    QVERIFY(!Qt::mightBeRichText(hostile) ||
            plainToolTip(delegate.toolTip(tile("plug"))).contains(QLatin1String("&lt;img")));
    view->grab();
}

void TestTileLook::mirrorsItsColumns()
{
    const QRect ltr = view->visualRect(filter->index(0, 0));
    view->setLayoutDirection(Qt::RightToLeft);
    const QRect rtl = view->visualRect(filter->index(0, 0));
    QCOMPARE(rtl.top(), ltr.top());
    QVERIFY(rtl.left() > ltr.left());
    const QRect action = view->partRect(tile("plug"), TilePart::Action);
    QVERIFY(action.center().x() < view->visualRect(tile("plug")).center().x());
    view->setCurrentIndex(filter->index(0, 0));
    QTest::keyClick(view.get(), Qt::Key_Left);
    QCOMPARE(view->currentIndex().row(), 1);
}

QTEST_MAIN(TestTileLook)
#include "tst_tilelook.moc"
