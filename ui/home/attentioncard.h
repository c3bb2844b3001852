// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/home/attentionlist.h"
#include "ui/home/homecard.h"

#include <QTimer>

namespace foyer {

class Program;
class RowList;

/// What needs attention, worst first, or in one friendly sentence that nothing does.
class AttentionCard : public HomeCard
{
    Q_OBJECT

public:
    AttentionCard(Program &program, const UiWords &words, QWidget *parent = nullptr);
    ~AttentionCard() override;

    [[nodiscard]] int count() const { return m_attention.rowCount(); }
    [[nodiscard]] RowList *list() const { return m_rows; }

Q_SIGNALS:
    void deviceActivated(const QString &deviceId);
    void countChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void refresh();

    const UiWords &m_words;
    AttentionModel m_attention;
    AttentionList m_list;
    RowList *m_rows;
    QWidget *m_calm;
    QTimer m_ages;
    bool m_showsAll = false;
};

} // namespace foyer
