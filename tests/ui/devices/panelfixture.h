// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "deviceprogram.h"
#include "ui/devices/devicepanel.h"

#include <QTest>

namespace foyer {

/// A device panel over a small home, as the tests of the panel and of its controls need it.
class PanelFixture
{
public:
    PanelFixture()
    {
        fillSmallHome(program.home());
        panel.resize(368, 700);
    }

    [[nodiscard]] bool show(const QString &id)
    {
        panel.setDevice(id);
        panel.show();
        return QTest::qWaitForWindowExposed(&panel);
    }
    [[nodiscard]] bool show(const char *id) { return show(QString::fromLatin1(id)); }
    [[nodiscard]] bool show(const Device &device)
    {
        program.home().upsertDevice(device);
        return show(device.id);
    }
    /// The control of a capability, by the objectName it is promised to have.
    template<typename T>
    [[nodiscard]] T *control(const char *capability) const
    {
        return panel.findChild<T *>(QStringLiteral("capability/") +
                                    QString::fromLatin1(capability));
    }

    DeviceProgram program;
    DevicePanel panel{program, program.uiWords()};
};

} // namespace foyer
