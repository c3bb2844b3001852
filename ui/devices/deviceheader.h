// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QToolButton;

namespace foyer {

class PlainLabel;

/// The head of the device panel: picture, name, zone and kind, and the way out.
class DeviceHeader : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceHeader(QWidget *parent = nullptr);

    void setDevice(const QString &name, const QString &place, const QString &iconName,
                   const QString &note);
    [[nodiscard]] QToolButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_iconName;
    QWidget *m_field;
    PlainLabel *m_name, *m_place, *m_note;
    QToolButton *m_close;
};

} // namespace foyer
