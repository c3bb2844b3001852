// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/measuringhands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTableView>
#include <QTreeView>
#include <QWheelEvent>

namespace foyer {

namespace {

using namespace std::chrono_literals;
/// Faster than people are, slow enough that every step gets its frame.
constexpr auto pace = 40ms;

void press(QWidget *widget, int key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &up);
}

void click(QWidget *widget, const QPoint &at)
{
    const QPoint global = widget->mapToGlobal(at);
    for (const auto type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const auto held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QMouseEvent event(type, at, global, Qt::LeftButton, held, Qt::NoModifier);
        QCoreApplication::sendEvent(widget, &event);
    }
}

} // namespace

MeasuringHands::MeasuringHands(QObject *parent)
    : QObject(parent)
{
    m_pace.setSingleShot(true);
    connect(&m_pace, &QTimer::timeout, this, &MeasuringHands::next);
}

bool MeasuringHands::act(const QByteArray &what)
{
    using Act = bool (MeasuringHands::*)(QWidget &);
    static const QHash<QByteArray, Act> acts{{"filter", &MeasuringHands::filter},
                                             {"zones", &MeasuringHands::zones},
                                             {"order", &MeasuringHands::order},
                                             {"scroll", &MeasuringHands::scroll}};
    const Act act = acts.value(what);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (act && window->objectName() == QLatin1String("mainWindow") && (this->*act)(*window)) {
            m_pace.start(pace);
            return true;
        }
    }
    return false;
}

void MeasuringHands::next()
{
    if (m_steps.empty()) {
        Q_EMIT finished();
        return;
    }
    const Step step = std::move(m_steps.front());
    m_steps.pop_front();
    step();
    m_pace.start(pace);
}

bool MeasuringHands::filter(QWidget &window)
{
    auto *field = window.findChild<QLineEdit *>(QStringLiteral("deviceSearch"));
    if (!field)
        return false;
    for (const char letter : {'l', 'a', 'm', 'p'})
        m_steps.emplace_back([field, letter] {
            press(field, Qt::Key_A + letter - 'a', QString(QLatin1Char(letter)));
        });
    for (int i = 0; i < 4; ++i)
        m_steps.emplace_back([field] { press(field, Qt::Key_Backspace); });
    return true;
}

bool MeasuringHands::zones(QWidget &window)
{
    auto *box = window.findChild<QWidget *>(QStringLiteral("zoneFilter"));
    if (!box)
        return false;
    for (const auto key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Home})
        m_steps.emplace_back([box, key] { press(box, key); });
    return true;
}

bool MeasuringHands::order(QWidget &window)
{
    auto *tiles = window.findChild<QAbstractButton *>(QStringLiteral("viewTiles"));
    auto *table = window.findChild<QAbstractButton *>(QStringLiteral("viewTable"));
    if (!tiles || !table)
        return false;
    m_steps.emplace_back([table] { table->click(); });
    for (int column = 0; column < 3; ++column) {
        m_steps.emplace_back([&window, column] {
            for (auto *header : window.findChildren<QHeaderView *>()) {
                if (header->parent()->objectName() == QLatin1String("deviceTable") &&
                    header->orientation() == Qt::Horizontal)
                    click(header->viewport(), QPoint(header->sectionViewportPosition(column) +
                                                         header->sectionSize(column) / 2,
                                                     header->height() / 2));
            }
        });
    }
    m_steps.emplace_back([tiles] { tiles->click(); });
    return true;
}

bool MeasuringHands::scroll(QWidget &window)
{
    auto *view = window.findChild<QAbstractItemView *>(QStringLiteral("deviceTiles"));
    if (!view)
        return false;
    for (int turn = 0; turn < 20; ++turn) {
        m_steps.emplace_back([view] {
            const QPointF at = view->viewport()->rect().center();
            QWheelEvent event(at, view->viewport()->mapToGlobal(at), QPoint(), QPoint(0, -360),
                              Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(view->viewport(), &event);
        });
    }
    return true;
}

} // namespace foyer
