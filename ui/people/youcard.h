// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/user.h"
#include "ui/home/homecard.h"

#include <QTimer>

namespace foyer {

class HubLink;
class People;
class Segmented;
class SwitchControl;
class UiWords;
struct Error;

/// The person whose session it is: at home or away, asleep or awake, changed by a press. Writes
/// absolute values, once, and no other person's.
class YouCard : public HomeCard
{
    Q_OBJECT

public:
    YouCard(People &people, const HubLink &link, const UiWords &words, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const QString &text, const foyer::Error &error);

private:
    void ask(); ///< the hub who we are
    void refresh();
    void setPresent(bool isPresent);
    void setAsleep(bool isAsleep);
    void answered(const std::optional<Error> &problem);

    People &m_people;
    const HubLink &m_link;
    const UiWords &m_words;
    User m_me; ///< without id: not known who we are
    Segmented *m_where;
    SwitchControl *m_asleep;
    PlainLabel *m_note;
    QWidget *m_asleepRow;
    bool m_isPending = false;
    int m_hub = 0; ///< counts hubs: answers of an earlier one are not for us
};

} // namespace foyer
