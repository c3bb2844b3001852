// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/user.h"
#include "ui/home/whoishomecard.h"

namespace foyer {

class People;
class UiWords;

/// Who is at home, away or asleep. Not there when the hub does not say.
class PeopleCard : public WhoIsHomeCard
{
    Q_OBJECT

public:
    PeopleCard(People &people, const UiWords &words, QWidget *parent = nullptr);

private:
    void refresh();
};

/// One person: initials in a circle, the name, and where in words.
class PersonRow : public QWidget
{
    Q_OBJECT

public:
    enum class Where { Home, Asleep, Away, Unknown };

    PersonRow(const QString &name, Where where, QWidget *parent = nullptr);
    [[nodiscard]] static Where whereOf(const User &user);
    [[nodiscard]] static QString whereText(Where where);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Where m_where;
};

} // namespace foyer
