// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "net/result.h"

#include <QDialog>
#include <QJsonObject>

class QDialogButtonBox;
class QPushButton;
class QVBoxLayout;

namespace foyer {

struct Device;
class MessageBar;
class PlainLabel;
class Program;
class UiWords;

/// A dialog that changes something about a device itself. Stays open until the hub has said yes, so
/// that nothing typed is lost, and says why when it said no; goes when the device goes.
class DeviceDialog : public QDialog
{
    Q_OBJECT

public:
    DeviceDialog(Program &program, const UiWords &words, const QString &deviceId,
                 const QString &heading, QWidget *parent);

    void accept() override; ///< sends changes(); closes when the hub took them

protected:
    /// What to send (protocol.md 3.3 updateDevice); empty: nothing is different, just close.
    [[nodiscard]] virtual QJsonObject changes() const = 0;
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QPushButton *okButton() const;
    /// Whether what is entered can be sent.
    void setAcceptable(bool acceptable);
    void setHeading(const QString &heading);
    void setActionText(const QString &text);    ///< of the button; "Save" by default
    [[nodiscard]] const Device *device() const; ///< null when it is gone
    [[nodiscard]] Program &program() const { return m_program; }
    [[nodiscard]] const UiWords &words() const { return m_words; }
    [[nodiscard]] const QString &deviceId() const { return m_deviceId; }

private:
    void setBusy(bool busy);
    void tell(const Error &error);

    Program &m_program;
    const UiWords &m_words;
    QString m_deviceId;
    QString m_action;
    PlainLabel *m_heading;
    QVBoxLayout *m_body;
    QWidget *m_content;
    MessageBar *m_problem;
    QDialogButtonBox *m_buttons;
    bool m_isAcceptable = true;
    bool m_isBusy = false;
};

} // namespace foyer
