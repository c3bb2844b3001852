// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;

namespace foyer {

/// A row of buttons of which one is chosen. One tab stop; arrow keys move the choice.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    explicit Segmented(const QString &accessibleName, QWidget *parent = nullptr);

    /// Adds a segment; `id` is what chosen() says. With an icon and `iconOnly` the text becomes
    /// tool tip and accessible name.
    QAbstractButton *addSegment(const QString &id, const QString &text,
                                const QString &iconName = {}, bool iconOnly = false);
    void setCurrent(const QString &id); ///< unknown or empty: none is chosen; does not emit
    [[nodiscard]] QString current() const;
    [[nodiscard]] QAbstractButton *segment(const QString &id) const;
    void clear();

Q_SIGNALS:
    void chosen(const QString &id); ///< by the person

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QButtonGroup *m_group;
    QStringList m_ids;
};

} // namespace foyer
