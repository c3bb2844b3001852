// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/zonesnapshot.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QPushButton;

namespace foyer {

class EmptyState;
class PlainLabel;
class UiWords;
class ValueTree;

/// What is different now from a snapshot, to be chosen for restoring. Follows the home until
/// somebody has chosen; restores nothing itself.
class CompareDialog : public QDialog
{
    Q_OBJECT

public:
    /// `refusal`: why nothing can be restored now; empty when it can.
    CompareDialog(const Home &home, const UiWords &words, const ZoneSnapshot &snapshot,
                  const QString &refusal, QWidget *parent = nullptr);

    [[nodiscard]] QList<BulkItem> plan() const;

private:
    void fill();
    void refresh();
    [[nodiscard]] QString whyNot(const SnapshotDifference &difference) const;

    const Home &m_home;
    const UiWords &m_words;
    ZoneSnapshot m_snapshot;
    QString m_refusal;
    ValueTree *m_tree;
    EmptyState *m_same;
    PlainLabel *m_count;
    QPushButton *m_restore;
    QTimer m_soon;
    QSet<QString> m_unticked; ///< by the person: stay so when values change
    bool m_isFilling = false;
};

} // namespace foyer
