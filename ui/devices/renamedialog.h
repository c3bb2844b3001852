// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/devices/panel/devicedialog.h"

class QLineEdit;

namespace foyer {

/// Asks for a device's new name. Refuses an empty one.
class RenameDialog : public DeviceDialog
{
    Q_OBJECT

public:
    RenameDialog(Program &program, const UiWords &words, const QString &deviceId, QWidget *parent);

    static constexpr int longest = 128; ///< characters

protected:
    [[nodiscard]] QJsonObject changes() const override;

private:
    QLineEdit *m_name;
};

} // namespace foyer
