// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/zonesnapshot.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace foyer {

class PlainLabel;
class UiWords;
class ValueTree;
class ZoneFilterBox;

/// Asks which zone and which values of its devices a snapshot should keep. Keeps nothing itself.
class SnapshotDialog : public QDialog
{
    Q_OBJECT

public:
    SnapshotDialog(const Home &home, const UiWords &words, QWidget *parent = nullptr);

    /// The values at the moment of asking.
    [[nodiscard]] ZoneSnapshot snapshot() const;

private:
    void fill();
    void refresh();
    [[nodiscard]] QString suggestedName() const;

    const Home &m_home;
    const UiWords &m_words;
    ZoneFilterBox *m_zone;
    QLineEdit *m_name;
    ValueTree *m_tree;
    PlainLabel *m_count;
    QPushButton *m_keep;
};

} // namespace foyer
