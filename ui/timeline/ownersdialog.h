// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/notificationowners.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace foyer {

class HubLink;
class PlainLabel;
class UiWords;

/// Who may write into the timeline and who may ring the phones, a row each, as the hub says now.
/// Each tick is one absolute write; one that fails goes back to what it was and says why.
class OwnersDialog : public QDialog
{
    Q_OBJECT

public:
    OwnersDialog(HubLink &link, const UiWords &words, QWidget *parent = nullptr);

private:
    void read();
    void show(const std::vector<NotificationOwner> &owners);
    void changed(QTreeWidgetItem *row, int column);
    void tell(const QString &text);

    HubLink &m_link;
    const UiWords &m_words;
    QTreeWidget *m_list;
    PlainLabel *m_state;
    bool m_isOurs = false; ///< a tick of the program's own
};

} // namespace foyer
