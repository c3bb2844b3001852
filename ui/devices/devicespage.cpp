// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/devicespage.h"

#include "homey/capabilitywriter.h"
#include "homey/home.h"
#include "models/devicemodel.h"
#include "ui/devices/classfilterbox.h"
#include "ui/devices/confirmation.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/tileskeleton.h"
#include "ui/devices/tileview.h"
#include "ui/devices/zonefilterbox.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace foyer {

namespace {
const QString viewPreference = QStringLiteral("devices.view");
const QString tilesName = QStringLiteral("tiles");
const QString tableName = QStringLiteral("table");
} // namespace

DevicesPage::DevicesPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("devices"), tr("Devices"), QStringLiteral("devices"), parent)
    , m_program(program)
    , m_words(words)
    , m_filter(program.deviceModel(), program.home())
    , m_zones(new ZoneFilterBox(program.home(), this))
    , m_classes(new ClassFilterBox(program.home(), words, this))
    , m_views(new Segmented(tr("View"), this))
    , m_stack(new QStackedWidget(this))
    , m_tiles(new TileView(program.home(), words, m_stack))
    , m_table(new DeviceTable(program, m_stack))
    , m_noDevices(
          new EmptyState(QStringLiteral("devices"), tr("There are no devices yet"), m_stack))
    , m_noMatch(new EmptyState(QStringLiteral("search"), tr("No device matches"), m_stack))
    , m_skeleton(new TileSkeleton(m_stack))
{
    buildHeader();
    buildContent();
    connect(&m_filter, &DeviceFilter::countChanged, this, &DevicesPage::showContent);
    connect(&program.home(), &Home::loaded, this, &DevicesPage::showContent);
    connect(&program.home(), &Home::deviceRemoved, this, &DevicesPage::showContent);
    setView(program.preference(viewPreference).toString() == tableName ? View::Table : View::Tiles);
}

DevicesPage::~DevicesPage()
{
    // The views go after the filter they show; let go of it while both are there.
    m_tiles->setModel(nullptr);
    m_table->setModel(nullptr);
}

void DevicesPage::buildHeader()
{
    SearchField *search = addSearch(tr("Search devices"));
    search->setObjectName(QStringLiteral("deviceSearch"));
    connect(search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setText(text);
        showContent();
    });
    connect(m_zones, &ZoneFilterBox::zoneChosen, this, [this](const QString &zone) {
        m_filter.setZone(zone);
        showContent();
    });
    connect(m_classes, &ClassFilterBox::classChosen, this, [this](const QString &deviceClass) {
        m_filter.setDeviceClass(deviceClass);
        showContent();
    });
    m_views->addSegment(tilesName, tr("Tiles"), QStringLiteral("grid"), true)
        ->setObjectName(QStringLiteral("viewTiles"));
    m_views->addSegment(tableName, tr("Table"), QStringLiteral("table"), true)
        ->setObjectName(QStringLiteral("viewTable"));
    connect(m_views, &Segmented::chosen, this, [this](const QString &view) {
        setView(view == tableName ? View::Table : View::Tiles);
        m_program.setPreference(viewPreference, view);
    });
    addFilter(m_zones);
    addFilter(m_classes);
    addFilter(m_views);
}

void DevicesPage::buildContent()
{
    m_noDevices->setObjectName(QStringLiteral("noDevices"));
    m_noDevices->setDetail(tr("Add devices with the Homey app; they appear here at once."));
    m_noMatch->setObjectName(QStringLiteral("noMatchingDevice"));
    m_noMatch->setDetail(tr("Try fewer words, another zone or another kind of device."));
    m_noMatch->setAction(tr("Clear filters"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, &DevicesPage::clearFilters);

    m_tiles->setModel(&m_filter);
    m_table->setModel(&m_filter);
    connect(m_tiles, &TileView::deviceActivated, this, &DevicesPage::deviceActivated);
    connect(m_table, &DeviceTable::deviceActivated, this, &DevicesPage::deviceActivated);
    connect(m_tiles, &TileView::confirmationWanted, this, &DevicesPage::confirmQuickAction);

    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_tiles, m_table, m_noDevices, m_noMatch, m_skeleton})
        m_stack->addWidget(widget);
    contentLayout()->addWidget(m_stack);
}

bool DevicesPage::isFiltered() const
{
    return !m_filter.text().trimmed().isEmpty() || !m_filter.zone().isEmpty() ||
           !m_filter.deviceClass().isEmpty();
}

void DevicesPage::showContent()
{
    const int shown = m_filter.rowCount();
    const int total = m_filter.total();
    searchField()->setMatchCount(shown, total);
    QWidget *wanted = m_view == View::Tiles ? static_cast<QWidget *>(m_tiles) : m_table;
    if (!m_program.home().isLoaded() && total == 0)
        wanted = m_skeleton;
    else if (total == 0)
        wanted = m_noDevices;
    else if (shown == 0)
        wanted = m_noMatch;
    // Beside the device panel there is only room for what one can press.
    setSubtitle(
        total == 0 || width() < Theme::spacing(190) || wanted == m_skeleton ? QString()
        : isFiltered()
            ? tr("%1 of %2").arg(m_words.locale().toString(shown), m_words.locale().toString(total))
        : total == 1 ? tr("1 device")
                     : tr("%n devices", nullptr, total));
    if (m_stack->currentWidget() != wanted) {
        const bool hadFocus = m_stack->isAncestorOf(focusWidget());
        m_stack->setCurrentWidget(wanted);
        if (hadFocus && wanted == m_noMatch)
            m_noMatch->button()->setFocus();
    }
}

void DevicesPage::setView(View view)
{
    QAbstractItemView *before =
        m_view == View::Tiles ? static_cast<QAbstractItemView *>(m_tiles) : m_table;
    const QString current = before->currentIndex().data(DeviceModel::IdRole).toString();
    m_view = view;
    m_views->setCurrent(view == View::Tiles ? tilesName : tableName);
    m_filter.setGroupedByZone(view == View::Tiles);
    if (view == View::Tiles)
        m_filter.sort(0);
    else
        m_table->restoreSorting();
    showContent();
    if (!current.isEmpty())
        showDevice(current);
}

void DevicesPage::setZone(const QString &zoneId)
{
    m_zones->setZone(zoneId);
    m_filter.setZone(m_zones->zone());
    showContent();
}

void DevicesPage::clearFilters()
{
    searchField()->clear();
    m_zones->setZone(QString());
    m_classes->clearChoice();
    m_filter.setText(QString());
    m_filter.setZone(QString());
    m_filter.setDeviceClass(QString());
    showContent();
    if (QWidget *first = firstFocus())
        first->setFocus();
}

void DevicesPage::showDevice(const QString &deviceId)
{
    const QModelIndex source = m_program.deviceModel().indexOf(deviceId);
    if (!source.isValid())
        return;
    QModelIndex index = m_filter.mapFromSource(source.siblingAtColumn(0));
    if (!index.isValid() && isFiltered()) {
        // Asked for by name from elsewhere: what hides it gives way.
        clearFilters();
        index = m_filter.mapFromSource(source.siblingAtColumn(0));
    }
    if (!index.isValid())
        return;
    QAbstractItemView *view =
        m_view == View::Tiles ? static_cast<QAbstractItemView *>(m_tiles) : m_table;
    view->setCurrentIndex(index);
    view->scrollTo(index);
}

void DevicesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showContent();
}

bool DevicesPage::closeTopmost()
{
    if (searchField()->text().isEmpty())
        return false;
    searchField()->clear();
    return true;
}

QWidget *DevicesPage::firstFocus()
{
    QWidget *content = m_stack->currentWidget();
    return content == m_tiles || content == m_table ? content : searchField();
}

void DevicesPage::confirmQuickAction(const QString &deviceId)
{
    const Device *device = m_program.home().device(deviceId);
    const Capability *capability = device ? device->quickActionCapability() : nullptr;
    if (!capability)
        return;
    if (capability->type != Capability::Type::Boolean) {
        Q_EMIT deviceActivated(deviceId); // a choice of several: the panel offers them
        return;
    }
    // The value that was asked about, whatever happens meanwhile.
    const Value wanted(capability->isTrigger() || !capability->shown().boolean().value_or(false));
    const auto act = [this, deviceId, id = capability->id, wanted] {
        m_program.capabilityWriter().set(deviceId, id, wanted);
    };
    if (asksFirst(*capability, wanted))
        askBeforeChange(this, m_words, *device, *capability, wanted, act);
    else
        act();
}

} // namespace foyer
