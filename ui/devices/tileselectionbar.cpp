// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/tileselectionbar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QInputDialog>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace foyer {

TileSelectionBar::TileSelectionBar(QWidget *parent)
    : QFrame(parent)
    , m_label(new PlainLabel(this))
{
    setObjectName(QStringLiteral("selectionBar"));
    setAccessibleName(tr("Selected devices"));
    m_label->setObjectName(QStringLiteral("selectionCount"));
    m_label->setFont(Theme::font(Theme::FontRole::Strong, font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(4), Theme::spacing(2), Theme::spacing(2),
                               Theme::spacing(2));
    layout->setSpacing(Theme::spacing(2));
    layout->addWidget(m_label, 1);
    m_on = addButton(tr("Turn on"), QStringLiteral("power"), "selectionTurnOn");
    m_off = addButton(tr("Turn off"), QStringLiteral("all-off"), "selectionTurnOff");
    m_level = addButton(tr("Set level…"), QString(), "selectionSetLevel");
    m_clear = addButton(tr("Clear"), QStringLiteral("close"), "selectionClear");
    connect(m_on, &QPushButton::clicked, this, &TileSelectionBar::turnOnWanted);
    connect(m_off, &QPushButton::clicked, this, &TileSelectionBar::turnOffWanted);
    connect(m_clear, &QPushButton::clicked, this, &TileSelectionBar::clearWanted);

    auto *levels = new QMenu(m_level);
    levels->setObjectName(QStringLiteral("selectionLevels"));
    for (const int percent : {0, 10, 25, 50, 75, 100}) {
        QAction *level = levels->addAction(tr("%1 %").arg(locale().toString(percent)));
        level->setObjectName(QStringLiteral("level/%1").arg(percent));
        connect(level, &QAction::triggered, this,
                [this, percent] { Q_EMIT levelWanted(percent / 100.0); });
    }
    levels->addSeparator();
    connect(levels->addAction(tr("Other…")), &QAction::triggered, this,
            &TileSelectionBar::askLevel);
    m_level->setMenu(levels);
    setCount(0);
}

QPushButton *TileSelectionBar::addButton(const QString &text, const QString &icon, const char *name)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QString::fromLatin1(name));
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    layout()->addWidget(button);
    return button;
}

void TileSelectionBar::setCount(int count)
{
    if (std::exchange(m_count, count) == count)
        return;
    m_label->setText(count > 0 ? tr("%n selected", nullptr, count)
                               : tr("Click the devices to select"));
    m_clear->setText(count > 0 ? tr("Clear") : tr("Done"));
    allow();
}

void TileSelectionBar::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
    allow();
}

void TileSelectionBar::allow()
{
    for (QPushButton *button : {m_on, m_off, m_level}) {
        button->setEnabled(m_count > 0 && m_refusal.isEmpty());
        button->setToolTip(m_refusal);
        button->setAccessibleDescription(m_refusal);
    }
}

void TileSelectionBar::askLevel()
{
    auto *question = new QInputDialog(this);
    question->setObjectName(QStringLiteral("selectionLevel"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInputMode(QInputDialog::IntInput);
    question->setWindowTitle(tr("Set level"));
    question->setLabelText(tr("Level in percent:"));
    question->setIntRange(0, 100);
    question->setIntValue(50);
    connect(question, &QInputDialog::intValueSelected, this,
            [this](int percent) { Q_EMIT levelWanted(percent / 100.0); });
    question->open();
}

void TileSelectionBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colours.accent);
    painter.setBrush(blended(colours.surface, colours.accent, 0.10));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius,
                            Theme::radius);
}

} // namespace foyer
