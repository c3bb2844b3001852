// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/result.h"

#include <QMenu>

class QWidgetAction;

namespace foyer {

class PlainLabel;
class Program;
class UiWords;

/// What can be done with a device itself: rename, move, icon and kind, note, hide, detach. What the
/// sign-in or the hub does not allow stays visible, disabled, with the reason in words.
class DeviceMenu : public QMenu
{
    Q_OBJECT

public:
    DeviceMenu(Program &program, const UiWords &words, QWidget *parent);

    void setDevice(const QString &deviceId);
    void setDetached(bool detached);
    void rename(); ///< F2; tells why when it is not allowed

Q_SIGNALS:
    void noteWanted();
    void detachWanted();
    void attachWanted();
    /// Something was not allowed or refused.
    void refused(const QString &text, const QString &nextStep);

private:
    void refresh();
    void allow(QAction *action, const QString &refusal);
    void toggleHidden();
    template<typename Dialog>
    void openDialog();

    Program &m_program;
    const UiWords &m_words;
    QString m_deviceId;
    PlainLabel *m_reason;
    QWidgetAction *m_reasonAction;
    QAction *m_rename, *m_move, *m_icon, *m_note, *m_hide, *m_detach;
    bool m_isDetached = false;
};

} // namespace foyer
