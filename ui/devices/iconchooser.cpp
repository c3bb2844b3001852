// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/iconchooser.h"

#include "homey/home.h"
#include "homey/household.h"
#include "ui/devices/deviceicon.h"
#include "ui/devices/panel/deviceedit.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QComboBox>
#include <QJsonValue>
#include <QListWidget>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int ownIcon = Qt::UserRole;        ///< the override's id; empty: the driver's own
constexpr int likeDevice = Qt::UserRole + 1; ///< a device that shows it
constexpr int pictureSize = 32;
} // namespace

QStringList virtualClassChoices(const QString &ownClass)
{
    static const QHash<QString, const char *> table{
        {QStringLiteral("airtreatment"), "airpurifier dehumidifier diffuser humidifier"},
        {QStringLiteral("heater"), "radiator"},
        {QStringLiteral("mediaplayer"), "settopbox"},
        {QStringLiteral("relay"), "garagedoor sunshade blinds curtain"},
        {QStringLiteral("socket"),
         "light fan heater coffeemachine kettle tv solarpanel airconditioning airfryer boiler "
         "battery cooktop dishwasher dryer evcharger freezer fridge fridge_and_freezer fryer grill "
         "heatpump mediaplayer microwave multicooker networkrouter oven washer washer_and_dryer "
         "waterpurifier oven_and_microwave"},
        {QStringLiteral("vehicle"), "bicycle car scooter"},
        {QStringLiteral("windowcoverings"), "sunshade blinds curtain shutterblinds"},
    };
    const char *choices = table.value(ownClass, nullptr);
    return choices ? QString::fromLatin1(choices).split(QLatin1Char(' ')) : QStringList();
}

IconChooser::IconChooser(Program &program, const UiWords &words, const QString &deviceId,
                         QWidget *parent)
    : DeviceDialog(program, words, deviceId, tr("Icon and kind"), parent)
{
    setObjectName(QStringLiteral("iconChooser"));
    if (const Device *now = device()) {
        addKinds(*now);
        addIcons(*now);
    }
    connect(&program.household().pictures, &HubPictures::iconReady, this,
            &IconChooser::refreshIcons);
}

void IconChooser::addKinds(const Device &device)
{
    const QStringList choices = virtualClassChoices(device.ownClass);
    if (choices.isEmpty())
        return;
    auto *title = new PlainLabel(tr("What it is"), this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    m_kind->setAccessibleName(title->text());
    m_kind->addItem(themedIcon(classIconName(device.ownClass), QPalette::Text),
                    tr("%1 (as the driver says)").arg(words().className(device.ownClass)),
                    QString());
    // By name in the language of the interface; the first stays first.
    QList<QPair<QString, QString>> named;
    for (const QString &id : choices)
        named.append({words().className(id), id});
    std::sort(named.begin(), named.end(), [](const auto &a, const auto &b) {
        return QString::localeAwareCompare(a.first, b.first) < 0;
    });
    for (const auto &[name, id] : std::as_const(named))
        m_kind->addItem(themedIcon(classIconName(id), QPalette::Text), name, id);
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(device.virtualClass)));
    const QString refusal = deviceKindRefusal(program());
    m_kind->setEnabled(refusal.isEmpty());
    auto *note = new PlainLabel(refusal, this);
    note->setSecondary(true);
    note->setWordWrap(true);
    note->setVisible(!refusal.isEmpty());
    body()->addWidget(title);
    body()->addWidget(m_kind);
    body()->addWidget(note);
}

void IconChooser::addIcons(const Device &device)
{
    auto *title = new PlainLabel(tr("Icon"), this);
    m_icons = new QListWidget(this);
    m_icons->setObjectName(QStringLiteral("iconChoice"));
    m_icons->setAccessibleName(title->text());
    m_icons->setViewMode(QListView::IconMode);
    m_icons->setResizeMode(QListView::Adjust);
    m_icons->setMovement(QListView::Static);
    m_icons->setUniformItemSizes(true);
    m_icons->setWordWrap(true);
    m_icons->setTextElideMode(Qt::ElideRight);
    m_icons->setIconSize(QSize(pictureSize, pictureSize));
    m_icons->setGridSize(QSize(Theme::spacing(22), Theme::spacing(20)));
    m_icons->setMinimumHeight(Theme::spacing(46));
    const auto add = [this](const QString &id, const QString &text, const QString &like) {
        auto *item = new QListWidgetItem(text, m_icons);
        item->setData(ownIcon, id);
        item->setData(likeDevice, like);
        return item;
    };
    // Without an override its own icon is what it shows now; else the class stands in for it.
    add(QString(), tr("Its own"), device.iconOverride.isEmpty() ? device.id : QString());
    m_icons->setCurrentRow(0);
    const Home &home = program().home();
    QStringList seen;
    for (const QString &other : home.deviceIds()) {
        const QString id = home.device(other)->iconOverride;
        if (id.isEmpty() || seen.contains(id))
            continue;
        seen << id;
        QListWidgetItem *item = add(id, plain(id, 40), other);
        if (id == device.iconOverride)
            m_icons->setCurrentItem(item);
    }
    auto *note = new PlainLabel(
        seen.isEmpty()
            ? tr("No device of this home has a chosen icon yet. Choose one in the Homey app, and "
                 "it can be used for others here.")
            : tr("Icons that devices of this home have already."),
        this);
    note->setSecondary(true);
    note->setWordWrap(true);
    m_icons->setVisible(!seen.isEmpty());
    body()->addWidget(title);
    body()->addWidget(m_icons, 1);
    body()->addWidget(note);
    refreshIcons();
}

void IconChooser::refreshIcons()
{
    if (!m_icons)
        return;
    const Home &home = program().home();
    for (int row = 0; row < m_icons->count(); ++row) {
        QListWidgetItem *item = m_icons->item(row);
        const Device *like = home.device(item->data(likeDevice).toString());
        const Device *own = device();
        item->setIcon(
            like  ? QIcon(devicePixmap(program(), *like, pictureSize,
                                       palette().color(QPalette::Text), devicePixelRatioF()))
            : own ? themedIcon(classIconName(own->ownClass), QPalette::Text)
                  : QIcon());
    }
}

QJsonObject IconChooser::changes() const
{
    const Device *now = device();
    QJsonObject changes;
    if (!now)
        return changes;
    if (m_kind && m_kind->isEnabled()) {
        const QString kind = m_kind->currentData().toString();
        if (kind != now->virtualClass)
            changes.insert(QStringLiteral("virtualClass"),
                           kind.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(kind));
    }
    const QListWidgetItem *item = m_icons ? m_icons->currentItem() : nullptr;
    if (item) {
        const QString icon = item->data(ownIcon).toString();
        if (icon != now->iconOverride)
            changes.insert(QStringLiteral("iconOverride"),
                           icon.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(icon));
    }
    return changes;
}

} // namespace foyer
