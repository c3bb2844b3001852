// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "capabilityfacts.h"
#include "ui/devices/composites/colourwheel.h"
#include "ui/devices/numbereditors.h"
#include "ui/widgets/actionrow.h"
#include "ui/widgets/balanceslider.h"
#include "ui/widgets/choicetiles.h"
#include "ui/widgets/gradientslider.h"
#include "ui/widgets/roundbutton.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/switchcontrol.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

namespace foyer {

/// What a control is, in one word.
inline QString kindOf(QWidget *control)
{
    if (qobject_cast<ColourWheel *>(control))
        return QStringLiteral("colour wheel");
    if (qobject_cast<GradientSlider *>(control))
        return QStringLiteral("colour strip");
    if (qobject_cast<BalanceSlider *>(control))
        return QStringLiteral("balance");
    if (qobject_cast<GrooveSlider *>(control))
        return QStringLiteral("slider");
    if (qobject_cast<SwitchControl *>(control))
        return QStringLiteral("switch");
    if (qobject_cast<QPushButton *>(control))
        return QStringLiteral("button");
    if (const auto *round = qobject_cast<RoundButton *>(control))
        return round->isCheckable() ? QStringLiteral("key that stays") : QStringLiteral("key");
    if (qobject_cast<ChoiceTiles *>(control))
        return QStringLiteral("tiles");
    if (qobject_cast<Segmented *>(control))
        return QStringLiteral("segments");
    if (qobject_cast<ActionRow *>(control))
        return QStringLiteral("buttons");
    if (qobject_cast<QComboBox *>(control))
        return QStringLiteral("list");
    if (qobject_cast<ExactBox *>(control))
        return QStringLiteral("number");
    if (qobject_cast<QLineEdit *>(control))
        return QStringLiteral("text");
    if (qobject_cast<QProgressBar *>(control))
        return QStringLiteral("progress bar");
    if (qobject_cast<QLabel *>(control))
        return QStringLiteral("reading");
    return control->findChild<QSpinBox *>(QStringLiteral("minutes")) ? QStringLiteral("duration")
                                                                     : QStringLiteral("unknown");
}

/// Uses a control with the mouse or the keys and says which value the hub must receive; undefined
/// when there is no way.
inline QJsonValue useAsAPersonWould(QWidget *control, const CapabilityFact &fact)
{
    const QString kind = kindOf(control);
    const double before = fact.before().toDouble();
    if (kind == QLatin1String("switch") || kind == QLatin1String("key that stays")) {
        QTest::mouseClick(control, Qt::LeftButton, {}, control->rect().center());
        return !fact.before().toBool();
    }
    if (kind == QLatin1String("key")) {
        QTest::mouseClick(control, Qt::LeftButton, {}, control->rect().center());
        // Off, all, this one.
        return fact.isGetable ? QJsonValue(QStringLiteral("playlist")) : QJsonValue(true);
    }
    if (kind == QLatin1String("tiles")) {
        QTest::mouseClick(static_cast<ChoiceTiles *>(control)->choice(fact.values.at(1)),
                          Qt::LeftButton);
        return fact.values.at(1);
    }
    if (kind == QLatin1String("button")) {
        QTest::mouseClick(control, Qt::LeftButton, {}, control->rect().center());
        return true;
    }
    if (kind == QLatin1String("segments")) {
        QTest::mouseClick(static_cast<Segmented *>(control)->segment(fact.values.at(1)),
                          Qt::LeftButton);
        return fact.values.at(1);
    }
    if (kind == QLatin1String("buttons")) {
        auto *one = control->window()->findChild<QAbstractButton *>(
            QString(control->objectName() + QLatin1Char('/') + fact.values.at(1)));
        if (!one)
            return QJsonValue(QJsonValue::Undefined);
        QTest::mouseClick(one, Qt::LeftButton);
        return fact.values.at(1);
    }
    control->setFocus();
    if (kind == QLatin1String("list")) {
        QTest::keyClick(control, Qt::Key_Down);
        return fact.values.at(1);
    }
    if (kind == QLatin1String("colour wheel")) {
        QTest::keyClick(control, Qt::Key_Right); // five degrees
        return std::round((before + 5.0 / 360) * 3600) / 3600;
    }
    if (kind == QLatin1String("slider") || kind == QLatin1String("balance") ||
        kind == QLatin1String("colour strip")) {
        QTest::keyClick(control, Qt::Key_Right);
        return before + fact.stepOnSlider();
    }
    if (kind == QLatin1String("duration")) {
        auto *minutes = control->findChild<QSpinBox *>(QStringLiteral("minutes"));
        minutes->setFocus();
        minutes->selectAll();
        QTest::keyClicks(minutes, QStringLiteral("25"));
        QTest::keyClick(minutes, Qt::Key_Return);
        return std::floor(before / 3600) * 3600 + 25 * 60;
    }
    return QJsonValue(QJsonValue::Undefined);
}

} // namespace foyer
