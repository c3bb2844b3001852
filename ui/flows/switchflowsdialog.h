// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QHash>

#include <optional>

class QListWidget;
class QListWidgetItem;
class QPushButton;

namespace foyer {

class Flows;
class PlainLabel;
class UiWords;
struct Error;

/// Asks before all flows of a folder are switched, which they are, and then shows what became of
/// each. What is so already is left out.
class SwitchFlowsDialog : public QDialog
{
    Q_OBJECT

public:
    SwitchFlowsDialog(Flows &flows, const UiWords &words, const QString &folderName,
                      const QStringList &ids, bool on, QWidget *parent = nullptr);

    void accept() override;

private:
    void settled(const QString &id, const std::optional<Error> &error);
    void refresh();

    Flows &m_flows;
    const UiWords &m_words;
    bool m_on;
    bool m_isStarted = false;
    int m_done = 0, m_failed = 0;
    QHash<QString, QListWidgetItem *> m_items;
    PlainLabel *m_status;
    QListWidget *m_list;
    QPushButton *m_confirm, *m_cancel;
};

} // namespace foyer
