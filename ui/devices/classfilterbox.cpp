// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/classfilterbox.h"

#include "homey/home.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QCollator>

#include <algorithm>

namespace foyer {

ClassFilterBox::ClassFilterBox(const Home &home, const UiWords &words, QWidget *parent)
    : QComboBox(parent)
    , m_home(home)
    , m_words(words)
{
    setObjectName(QStringLiteral("classFilter"));
    setAccessibleName(tr("Kind of device"));
    setToolTip(tr("Show one kind of device"));
    setMaxVisibleItems(20);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    m_rebuild.setSingleShot(true);
    m_rebuild.setInterval(0);
    connect(&m_rebuild, &QTimer::timeout, this, &ClassFilterBox::rebuild);
    const auto later = [this] {
        m_isOld = true;
        m_rebuild.start();
    };
    connect(&home, &Home::deviceAdded, this, later);
    connect(&home, &Home::deviceRemoved, this, later);
    connect(&home, &Home::deviceChanged, this, later);
    connect(this, &QComboBox::activated, this, [this] { Q_EMIT classChosen(deviceClass()); });
    addItem(tr("All kinds"), QString());
}

void ClassFilterBox::rebuild()
{
    m_isOld = false;
    m_rebuild.stop();
    QStringList classes;
    for (const QString &id : m_home.deviceIds()) {
        if (const Device *device = m_home.device(id);
            device && !classes.contains(device->deviceClass))
            classes << device->deviceClass;
    }
    QCollator collator(m_words.locale());
    std::sort(classes.begin(), classes.end(), [&](const QString &a, const QString &b) {
        return collator.compare(m_words.className(a), m_words.className(b)) < 0;
    });
    QStringList present;
    for (int i = 1; i < count(); ++i)
        present << itemData(i).toString();
    if (count() > 0 && present == classes)
        return;
    const QString before = deviceClass();
    clear();
    addItem(tr("All kinds"), QString());
    for (const QString &deviceClass : std::as_const(classes))
        addItem(themedIcon(classIconName(deviceClass)), plain(m_words.className(deviceClass)),
                deviceClass);
    setCurrentIndex(std::max(0, findData(before)));
    if (deviceClass() != before)
        Q_EMIT classChosen(deviceClass());
}

void ClassFilterBox::paintEvent(QPaintEvent *event)
{
    QComboBox::paintEvent(event);
    if (m_isOld)
        m_rebuild.start(); // the list could wait until the home was painted
}

void ClassFilterBox::showPopup()
{
    if (m_isOld)
        rebuild();
    // The list is as wide as its longest name, whatever the box is.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + Theme::spacing(8));
    QComboBox::showPopup();
}

} // namespace foyer
