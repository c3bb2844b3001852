// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/homeyapi.h"
#include "support/fakeprogram.h"
#include "support/loopbackhub.h"

#include <QWidget>

namespace foyer {

/// A FakeProgram whose writers reach a LoopbackHub: what a page needs to be tested down to the
/// request.
class PageProgram : public test::FakeProgram
{
public:
    PageProgram()
    {
        variableWriter().setApi(&api);
        capabilityWriter().setApi(&api);
    }
    ~PageProgram() override
    {
        variableWriter().setApi(nullptr);
        capabilityWriter().setApi(nullptr);
    }

    LoopbackHub hub;
    HomeyApi api{hub.url(), QString(), Dialect::V3, true, std::chrono::seconds(5)};
};

/// A page in the window of look.md: 1280 × 800 without the sidebar and the frame.
constexpr QSize pageSize{1060, 760};

/// Where a test leaves its pictures: FOYER_TEST_PICTURES, nowhere when that is not set.
inline void savePicture(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("FOYER_TEST_PICTURES");
    if (!folder.isEmpty())
        widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

} // namespace foyer
