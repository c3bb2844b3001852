// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;

namespace foyer {

/// A few large figures beside each other, each with an icon, a name and perhaps a word below.
class FigureRow : public QWidget
{
    Q_OBJECT

public:
    struct Figure
    {
        QString id; ///< the figure's objectName: "energyFigure/<id>"
        QString icon;
        QString name;
        QString text;
        QString note;
    };

    explicit FigureRow(QWidget *parent = nullptr);
    void setFigures(const QList<Figure> &figures);

private:
    QHBoxLayout *m_row;
    QStringList m_ids;
};

} // namespace foyer
