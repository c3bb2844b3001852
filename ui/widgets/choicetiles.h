// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QGridLayout;

namespace foyer {

/// A few large buttons with a picture and a word, of which one may be the present state. One tab
/// stop; arrow keys move the focus but choose nothing, because what they stand for may move a
/// machine or arm an alarm: Space or Enter chooses.
class ChoiceTiles : public QWidget
{
    Q_OBJECT

public:
    explicit ChoiceTiles(QWidget *parent = nullptr);

    QAbstractButton *addChoice(const QString &id, const QString &text, const QString &iconName);
    void setCurrent(const QString &id); ///< unknown or empty: none; does not emit
    void setPending(bool pending);      ///< the current one waits for the hub
    [[nodiscard]] QString current() const;
    [[nodiscard]] QAbstractButton *choice(const QString &id) const;
    [[nodiscard]] const QStringList &ids() const { return m_ids; }

Q_SIGNALS:
    void chosen(const QString &id); ///< by the person; also the one that is current already

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void choose(int index);
    QButtonGroup *m_group;
    QGridLayout *m_grid;
    QStringList m_ids;
    bool m_isShowing = false; ///< setCurrent() at work: no wish of the person
};

} // namespace foyer
