// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/device.h"

#include <QWidget>

class QVBoxLayout;

namespace foyer {

class AlarmLine;
class PlainLabel;
class UiWords;

/// The alarms of a device, one line each: quiet while all is well, with a face and a picture of
/// their own when one is on. Only shows.
class AlarmLines : public QWidget
{
    Q_OBJECT

public:
    AlarmLines(const UiWords &words, QWidget *parent);

    /// Adds a line; what it returns carries the value, to be registered.
    PlainLabel *add(const QString &capabilityId, const QString &title);
    void display(const Device &device);
    /// Titles of those that call for a person, in order, as of display(): motion or an open contact
    /// does not.
    [[nodiscard]] QStringList active() const;

private:
    const UiWords &m_words;
    QVBoxLayout *m_layout;
    QList<AlarmLine *> m_lines;
};

} // namespace foyer
