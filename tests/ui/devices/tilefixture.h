// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deviceprogram.h"
#include "models/devicefilter.h"
#include "ui/devices/tileview.h"

#include <QTest>

namespace foyer {

/// The tiles of a small home, with the real store, model and writer behind them, in an active
/// window.
class TileFixture : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] QModelIndex tile(const char *id) const
    {
        return filter->mapFromSource(program->deviceModel().indexOf(QString::fromLatin1(id)));
    }

    void click(const char *id, TilePart part)
    {
        const QRect rect = view->partRect(tile(id), part);
        QVERIFY(view->visualRect(tile(id)).contains(rect));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, rect.center());
    }

    std::unique_ptr<DeviceProgram> program;
    std::unique_ptr<DeviceFilter> filter;
    std::unique_ptr<TileView> view;

private Q_SLOTS:
    void init()
    {
        program = std::make_unique<DeviceProgram>();
        fillSmallHome(program->home());
        filter = std::make_unique<DeviceFilter>(program->deviceModel(), program->home());
        filter->setGroupedByZone(true);
        view = std::make_unique<TileView>(program->home(), program->uiWords());
        view->setModel(filter.get());
        view->resize(820, 600);
        view->show();
        view->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(view.get()));
        view->setFocus();
    }

    void cleanup()
    {
        view.reset();
        filter.reset();
        program.reset();
    }
};

} // namespace foyer
