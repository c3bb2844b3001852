// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QComboBox>
#include <QTimer>

namespace foyer {

class Home;
class UiWords;

/// Chooses one device class among those the home has, or all.
class ClassFilterBox : public QComboBox
{
    Q_OBJECT

public:
    ClassFilterBox(const Home &home, const UiWords &words, QWidget *parent = nullptr);

    [[nodiscard]] QString deviceClass() const { return currentData().toString(); } ///< empty = all
    void clearChoice() { setCurrentIndex(0); }

    void showPopup() override;

Q_SIGNALS:
    void classChosen(const QString &deviceClass);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void rebuild();

    const Home &m_home;
    const UiWords &m_words;
    QTimer m_rebuild;
    bool m_isOld = true; ///< the list is not what the home has
};

} // namespace foyer
