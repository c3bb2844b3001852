// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QTimer>

namespace foyer {

class Home;

/// Chooses one zone (with everything below it) or the whole home; the list shows the tree by
/// indentation. Follows the home; a zone that disappears while chosen gives way to the whole home.
class ZoneFilterBox : public QComboBox
{
    Q_OBJECT

public:
    explicit ZoneFilterBox(const Home &home, QWidget *parent = nullptr);

    [[nodiscard]] QString zone() const;  ///< empty = the whole home
    void setZone(const QString &zoneId); ///< unknown = the whole home; does not emit

    void showPopup() override;

Q_SIGNALS:
    void zoneChosen(const QString &zoneId);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    const Home &m_home;
    QTimer m_rebuild;
    bool m_isOld = true;                        ///< the list is not what the home has
    QAbstractItemDelegate *m_indents = nullptr; ///< made with the list, when it is first opened
};

} // namespace foyer
