// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "homey/flow.h"

#include <QScrollArea>

class QVBoxLayout;

namespace foyer {

class FlowWords;

/// A standard flow to be read: When, And, Then, Else, a sentence for each card.
class FlowSteps : public QScrollArea
{
    Q_OBJECT

public:
    explicit FlowSteps(const FlowWords &words, QWidget *parent = nullptr);

    void show(const Flow &flow);
    /// The whole flow as text, a line for each card.
    [[nodiscard]] QString text() const { return m_text; }

private:
    void addHeading(QVBoxLayout *column, const QString &text);
    void addCard(QVBoxLayout *column, const Flow &flow, const FlowCard &card);

    const FlowWords &m_words;
    QString m_shown; ///< id of the flow
    QString m_text;
};

} // namespace foyer
