// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/whoishomecard.h"

#include <QDateTime>
#include <QMap>

namespace foyer {

class HubLink;
class People;
class UiWords;

/// Everybody who lives here, at home, asleep or away, and since when where that was seen happening.
/// Changes nobody.
class ResidentsCard : public WhoIsHomeCard
{
    Q_OBJECT

public:
    ResidentsCard(People &people, const HubLink &link, const UiWords &words,
                  QWidget *parent = nullptr);

private:
    struct Seen
    {
        std::optional<bool> isPresent, isAsleep;
        QDateTime since; ///< not valid: it was so when we first looked
    };
    void refresh();
    void remember();
    [[nodiscard]] QString whyNone() const;

    const HubLink &m_link;
    QMap<QString, Seen> m_seen;
};

} // namespace foyer
