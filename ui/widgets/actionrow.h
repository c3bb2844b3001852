// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace foyer {

/// Buttons beside each other that each do one thing, of which one may be what is going on now.
/// Unlike a segmented row, moving the focus does nothing: a motor starts only when a button is
/// pressed, and may be told again what it does already.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    QPushButton *addAction(const QString &id, const QString &text, const QString &iconName = {});
    /// Marks what is going on; an unknown or empty id marks none.
    void setCurrent(const QString &id);
    [[nodiscard]] QString current() const { return m_current; }
    [[nodiscard]] QPushButton *button(const QString &id) const;
    [[nodiscard]] const QStringList &ids() const { return m_ids; }

Q_SIGNALS:
    void triggered(const QString &id);

private:
    QStringList m_ids;
    QList<QPushButton *> m_buttons;
    QString m_current;
};

} // namespace foyer
