// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace foyer {

class PlainLabel;

/// A small picture and a sentence or two inside a card, for when there is nothing to list.
class CalmNote : public QWidget
{
    Q_OBJECT

public:
    CalmNote(const QString &iconName, const QString &sentence, const QString &detail,
             QWidget *parent = nullptr);

    void setDetail(const QString &detail);

protected:
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    PlainLabel *m_icon, *m_detail;
};

} // namespace foyer
