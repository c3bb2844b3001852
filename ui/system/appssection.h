// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/systemcalls.h"
#include "ui/settings/section.h"
#include "ui/system/systemparts.h"

#include <QHash>

class QPushButton;

namespace foyer {

class SwitchControl;

/// The apps on the hub, each with its state, a button that restarts it and a switch.
class AppsSection : public Section
{
    Q_OBJECT

public:
    explicit AppsSection(const SystemParts &parts, QWidget *parent = nullptr);

    void refresh();
    void setText(const QString &text); ///< only apps whose name or id contains it

private:
    struct Row
    {
        QWidget *widget = nullptr;
        PlainLabel *name = nullptr, *state = nullptr;
        QPushButton *restart = nullptr;
        SwitchControl *enabled = nullptr;
    };
    Row makeRow(const QString &id);
    void show(Row &row, const HubApp &app);
    [[nodiscard]] QString stateText(const HubApp &app) const;
    void ask(const QString &id, bool isRestart);

    SystemParts m_parts;
    QVBoxLayout *m_rows;
    PlainLabel *m_problem;
    QHash<QString, Row> m_known;
    QStringList m_order;
    QString m_text;
};

} // namespace foyer
