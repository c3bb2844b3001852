// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/devicespage.h"

#include "homey/bulkplan.h"
#include "homey/home.h"
#include "homey/household.h"
#include "models/devicemodel.h"
#include "ui/devices/classfilterbox.h"
#include "ui/devices/deviceicon.h"
#include "ui/devices/devicetable.h"
#include "ui/devices/tileselectionbar.h"
#include "ui/devices/tileskeleton.h"
#include "ui/devices/tileview.h"
#include "ui/devices/zonefilterbox.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/segmented.h"

#include <QAction>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
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
    , m_favourites(new QToolButton(this))
    , m_options(new QToolButton(this))
    , m_select(new QToolButton(this))
    , m_selection(new TileSelectionBar(this))
    , m_notice(new MessageBar(MessageBar::Kind::Info, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_tiles(new TileView(program.home(), words, m_stack))
    , m_skeleton(new TileSkeleton(m_stack))
{
    m_countLater.setSingleShot(true);
    m_countLater.setInterval(0);
    connect(&m_countLater, &QTimer::timeout, this, &DevicesPage::showContent);
    const auto later = qOverload<>(&QTimer::start);
    connect(&m_filter, &DeviceFilter::countChanged, &m_countLater, later);
    connect(&program.home(), &Home::loaded, &m_countLater, later);
    connect(&program.home(), &Home::deviceRemoved, &m_countLater, later);
    buildHeader();
    buildOptions();
    buildContent();
    Household &household = program.household();
    m_filter.setFavourites(household.favourites.devices());
    connect(&household.favourites, &Favourites::changed, this,
            [this] { m_filter.setFavourites(m_program.household().favourites.devices()); });
    connect(&household.favourites, &Favourites::failed, this, &DevicesPage::favouriteFailed);
    loadHidden();
    connect(&household.link, &HubLink::hubChanged, this, &DevicesPage::loadHidden);
    connect(&household.pictures, &HubPictures::iconReady, m_tiles, &TileView::repaintPicture);
    setView(program.preference(viewPreference).toString() == tableName ? View::Table : View::Tiles);
}

DevicesPage::~DevicesPage()
{
    // The views go after the filter they show; let go of it while both are there.
    m_tiles->setModel(nullptr);
    if (m_table)
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
    m_favourites->setObjectName(QStringLiteral("favouriteFilter"));
    m_favourites->setIcon(themedIcon(QStringLiteral("star")));
    m_favourites->setCheckable(true);
    m_favourites->setToolTip(tr("Favourites only"));
    m_favourites->setAccessibleName(tr("Favourites only"));
    connect(m_favourites, &QToolButton::toggled, this, [this](bool isOn) {
        m_favourites->setIcon(
            themedIcon(isOn ? QStringLiteral("star-filled") : QStringLiteral("star")));
        m_filter.setFavouritesOnly(isOn);
        showContent();
    });
    m_select->setObjectName(QStringLiteral("selectDevices"));
    m_select->setIcon(themedIcon(QStringLiteral("select")));
    m_select->setCheckable(true);
    m_select->setToolTip(tr("Select several devices"));
    m_select->setAccessibleName(tr("Select several devices"));
    connect(m_select, &QToolButton::clicked, this, [this](bool isOn) {
        if (isOn)
            setSelecting(true);
        else
            endSelecting();
    });
    // Beside the device panel all of it still fits.
    search->setMinimumWidth(Theme::spacing(30));
    m_zones->setMinimumWidth(Theme::spacing(30));
    m_classes->setMinimumWidth(Theme::spacing(30));
    addFilter(m_zones);
    addFilter(m_classes);
    addTool(m_favourites);
    addTool(m_options);
    addTool(m_select);
    addTool(m_views);
}

void DevicesPage::buildContent()
{
    m_tiles->setPicture([this](const Device &device, int size, const QColor &colour, double dpr) {
        return hubPixmap(m_program.household().pictures, device, size, colour, dpr);
    });
    if (m_program.preference(viewPreference).toString() != tableName)
        arrangeTiles(); // before there is anything to arrange twice
    m_tiles->setModel(&m_filter);
    connect(m_tiles->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DevicesPage::showSelection);
    connect(m_tiles, &TileView::selectingChanged, this, &DevicesPage::setSelecting);
    connect(m_tiles, &TileView::menuWanted, this, &DevicesPage::showMenu);
    connect(m_selection, &TileSelectionBar::clearWanted, this, &DevicesPage::endSelecting);
    connect(m_selection, &TileSelectionBar::turnOnWanted, this,
            [this] { actOnSelection(int(BulkVerb::TurnOn), 0); });
    connect(m_selection, &TileSelectionBar::turnOffWanted, this,
            [this] { actOnSelection(int(BulkVerb::TurnOff), 0); });
    connect(m_selection, &TileSelectionBar::levelWanted, this,
            [this](double level) { actOnSelection(int(BulkVerb::SetLevel), level); });
    connect(m_tiles, &TileView::deviceActivated, this, &DevicesPage::deviceActivated);
    connect(m_tiles, &TileView::confirmationWanted, this, &DevicesPage::confirmQuickAction);

    m_stack->addWidget(m_tiles);
    m_stack->addWidget(m_skeleton);
    m_notice->setObjectName(QStringLiteral("devicesNotice"));
    m_notice->hide();
    connect(m_notice, &MessageBar::closed, m_notice, &QWidget::hide);
    const auto inset = [this](QWidget *bar) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), 0);
        line->addWidget(bar);
        contentLayout()->addLayout(line);
    };
    m_selection->hide();
    inset(m_selection);
    contentLayout()->addWidget(m_stack, 1);
    // Below the tiles: a notice must not move what one is about to click.
    inset(m_notice);

    auto *favourite = new QAction(tr("Favourite"), this);
    favourite->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
    favourite->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(favourite, &QAction::triggered, this, [this] {
        toggleFavourite(view()->currentIndex().data(DeviceModel::IdRole).toString());
    });
    m_stack->addAction(favourite);
}

DeviceTable *DevicesPage::table()
{
    if (m_table)
        return m_table;
    m_table = new DeviceTable(m_program, m_stack);
    m_table->setModel(&m_filter);
    // What is current and what is selected does not depend on how it is shown.
    QItemSelectionModel *own = m_table->selectionModel();
    m_table->setSelectionModel(m_tiles->selectionModel());
    delete own;
    m_table->setSelecting(m_tiles->isSelecting());
    connect(m_table, &DeviceTable::menuWanted, this, &DevicesPage::showMenu);
    connect(m_table, &DeviceTable::deviceActivated, this, &DevicesPage::deviceActivated);
    connect(&m_program.household().pictures, &HubPictures::iconReady, m_table,
            &DeviceTable::repaintPicture);
    m_stack->addWidget(m_table);
    return m_table;
}

EmptyState *DevicesPage::noDevices()
{
    if (m_noDevices)
        return m_noDevices;
    m_noDevices =
        new EmptyState(QStringLiteral("devices"), tr("There are no devices yet"), m_stack);
    m_noDevices->setObjectName(QStringLiteral("noDevices"));
    m_noDevices->setDetail(tr("Add devices with the Homey app; they appear here at once."));
    m_stack->addWidget(m_noDevices);
    return m_noDevices;
}

EmptyState *DevicesPage::noMatch()
{
    if (m_noMatch)
        return m_noMatch;
    m_noMatch = new EmptyState(QStringLiteral("search"), tr("No device matches"), m_stack);
    m_noMatch->setObjectName(QStringLiteral("noMatchingDevice"));
    connect(m_noMatch, &EmptyState::actionTriggered, this, &DevicesPage::clearFilters);
    m_stack->addWidget(m_noMatch);
    return m_noMatch;
}

QAbstractItemView *DevicesPage::view() const
{
    return m_view == View::Tiles ? static_cast<QAbstractItemView *>(m_tiles) : m_table;
}

bool DevicesPage::isFiltered() const
{
    return !m_filter.text().trimmed().isEmpty() || !m_filter.zone().isEmpty() ||
           !m_filter.deviceClass().isEmpty() || m_filter.favouritesOnly();
}

void DevicesPage::showContent()
{
    m_countLater.stop();
    const int shown = m_filter.rowCount();
    const int total = m_filter.total();
    searchField()->setMatchCount(shown, total);
    QWidget *wanted = view();
    if (!m_program.home().isLoaded() && m_program.deviceModel().rowCount() == 0)
        wanted = m_skeleton;
    else if (m_program.deviceModel().rowCount() == 0)
        wanted = noDevices();
    else if (shown == 0)
        wanted = noMatch();
    if (wanted == m_noMatch)
        explainNoMatch();
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

void DevicesPage::explainNoMatch()
{
    const bool isBare = m_filter.text().trimmed().isEmpty() && m_filter.zone().isEmpty() &&
                        m_filter.deviceClass().isEmpty();
    if (m_filter.favouritesOnly() && isBare) {
        m_noMatch->setSentence(tr("No favourites yet"));
        m_noMatch->setDetail(
            tr("Press Ctrl+D on a device, or choose it in its menu, and it is one."));
        m_noMatch->setAction(tr("Show all devices"));
    } else if (isBare) {
        m_noMatch->setSentence(tr("All devices are hidden"));
        m_noMatch->setDetail(tr("They are hidden in this program or at the hub."));
        m_noMatch->setAction(tr("Show hidden devices"));
    } else {
        m_noMatch->setSentence(tr("No device matches"));
        m_noMatch->setDetail(tr("Try fewer words, another zone or another kind of device."));
        m_noMatch->setAction(tr("Clear filters"));
    }
}

void DevicesPage::setView(View view)
{
    const QString current = this->view()->currentIndex().data(DeviceModel::IdRole).toString();
    m_view = view;
    if (view == View::Table)
        table();
    m_views->setCurrent(view == View::Tiles ? tilesName : tableName);
    applyOrder();
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
    m_favourites->setChecked(false);
    if (m_filter.rowCount() == 0)
        m_filter.setShowsHidden(true); // all that is left is hidden
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
    view()->setCurrentIndex(index);
    view()->scrollTo(index);
}

void DevicesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    showContent();
}

void DevicesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && endSelecting())
        return;
    Page::keyPressEvent(event);
}

bool DevicesPage::closeTopmost()
{
    if (endSelecting())
        return true;
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

} // namespace foyer
