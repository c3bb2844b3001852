// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListWidget>

namespace foyer {

class BulkRun;
class Home;
class UiWords;

/// What a bulk action changes, a row for each device, and below what it leaves out and why; the
/// rows follow the run. Cannot be edited.
class BulkList : public QListWidget
{
    Q_OBJECT

public:
    enum Role {
        DetailRole = Qt::UserRole + 1, ///< second line
        StateRole,                     ///< the word at the end of the row; may be empty
        ToneRole,                      ///< int of Tone
        IsHeadingRole,
    };
    enum class Tone { Plain, Waiting, Done, Failed };

    BulkList(const BulkRun &run, const Home &home, const UiWords &words, QWidget *parent = nullptr);

    /// Brings every row up to date with the run; what was left out only now moves down.
    void refresh();
    [[nodiscard]] QStringList failedNames() const; ///< devices, plain text

private:
    struct Device
    {
        QString id, name, zone, iconName;
        QList<int> items;
    };
    void showChange(QListWidgetItem *row, const Device &device);
    void showLeftOut(QListWidgetItem *row, const Device &device);
    [[nodiscard]] QString whyLeftOut(const Device &device) const;
    [[nodiscard]] QString changeText(int item) const;
    [[nodiscard]] bool isLeftOut(const Device &device) const;

    const BulkRun &m_run;
    const Home &m_home;
    const UiWords &m_words;
    QList<Device> m_devices;
};

} // namespace foyer
