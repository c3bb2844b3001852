// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/energy/figurerow.h"

#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cardface.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace foyer {

namespace {

/// One figure on a card; its accessible name says all of it.
class FigureCard : public QWidget
{
public:
    FigureCard(const FigureRow::Figure &figure, QWidget *parent)
        : QWidget(parent)
        , m_name(new PlainLabel(figure.name, this))
        , m_text(new PlainLabel(this))
        , m_note(new PlainLabel(this))
    {
        setObjectName(QStringLiteral("energyFigure/") + figure.id);
        m_name->setSecondary(true);
        m_name->setElided(true);
        m_note->setSecondary(true);
        m_note->setElided(true);
        m_text->setFont(Theme::font(Theme::FontRole::Title, font()));
        auto *head = new QHBoxLayout;
        head->setSpacing(Theme::spacing(2));
        head->addWidget(new IconLabel(figure.icon, this));
        head->addWidget(m_name, 1);
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(Theme::spacing(4), Theme::spacing(3), Theme::spacing(4),
                                   Theme::spacing(3));
        layout->setSpacing(Theme::spacing(1));
        layout->addLayout(head);
        layout->addWidget(m_text);
        layout->addWidget(m_note);
        show(figure);
    }
    void show(const FigureRow::Figure &figure)
    {
        m_text->setText(figure.text);
        m_note->setText(figure.note.isEmpty() ? QStringLiteral(" ") : figure.note);
        setAccessibleName(
            figure.name + QStringLiteral(": ") + figure.text +
            (figure.note.isEmpty() ? QString() : QString(QStringLiteral(", ") + figure.note)));
    }

protected:
    void paintEvent(QPaintEvent *) override { paintCardFace(*this); }

private:
    PlainLabel *m_name, *m_text, *m_note;
};

} // namespace

FigureRow::FigureRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Theme::spacing(3));
}

void FigureRow::setFigures(const QList<Figure> &figures)
{
    QStringList ids;
    for (const Figure &figure : figures)
        ids << figure.id;
    if (ids != m_ids) {
        while (QLayoutItem *item = m_row->takeAt(0)) {
            delete item->widget();
            delete item;
        }
        for (const Figure &figure : figures)
            m_row->addWidget(new FigureCard(figure, this), 1);
        m_ids = ids;
        return;
    }
    for (int i = 0; i < figures.size(); ++i)
        static_cast<FigureCard *>(m_row->itemAt(i)->widget())->show(figures.at(i));
}

} // namespace foyer
