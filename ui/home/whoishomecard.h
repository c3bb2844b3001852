// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/user.h"
#include "ui/home/homecard.h"

#include <functional>

namespace foyer {

class People;
class UiWords;

/// A card with a row a person, and how many are at home beside its title. When it is shown anew,
/// and what else stands there, is up to who derives from it.
class WhoIsHomeCard : public HomeCard
{
    Q_OBJECT

protected:
    WhoIsHomeCard(const QString &iconName, const People &people, const UiWords &words,
                  QWidget *parent);

    /// Makes the rows anew. `remark` says something below a person, empty for nothing; `nobody`
    /// stands where the list is empty.
    void showPeople(const std::function<QString(const User &)> &remark, const QString &nobody);
    [[nodiscard]] const People &people() const { return m_people; }
    [[nodiscard]] const UiWords &words() const { return m_words; }

private:
    const People &m_people;
    const UiWords &m_words;
    QWidget *m_rows = nullptr;
};

} // namespace foyer
