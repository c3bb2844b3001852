// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/devicepanel.h"

#include "homey/capabilitywriter.h"
#include "homey/home.h"
#include "ui/devices/capabilityrow.h"
#include "ui/devices/deviceheader.h"
#include "ui/devices/deviceicon.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int panelWidth = 368;
constexpr int wideWidth = panelWidth - 2 * Theme::spacing(4) - 16; // less margins and scroll bar
} // namespace

DevicePanel::DevicePanel(Program &program, const UiWords &words, QWidget *parent)
    : QFrame(parent)
    , m_program(program)
    , m_words(words)
    , m_header(new DeviceHeader(this))
    , m_availability(new MessageBar(MessageBar::Kind::Warning, QString(), this))
    , m_warning(new MessageBar(MessageBar::Kind::Warning, QString(), this))
    , m_failure(new MessageBar(MessageBar::Kind::Failure, QString(), this))
    , m_scroll(new QScrollArea(this))
{
    setObjectName(QStringLiteral("devicePanel"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_availability->setObjectName(QStringLiteral("devicePanelAvailability"));
    m_availability->setClosable(false);
    m_warning->setObjectName(QStringLiteral("devicePanelWarning"));
    m_warning->setClosable(false);
    m_failure->setObjectName(QStringLiteral("devicePanelFailure"));
    connect(m_failure, &MessageBar::closed, this,
            [this] { m_program.capabilityWriter().dismissFailure(m_deviceId); });

    auto *content = new QWidget(m_scroll);
    content->setBackgroundRole(QPalette::Base);
    m_list = new QVBoxLayout(content);
    m_list->setContentsMargins(0, 0, 0, Theme::spacing(4));
    m_list->setSpacing(0);
    m_maintenance = new PlainLabel(tr("Maintenance"), content);
    m_maintenance->setFont(Theme::font(Theme::FontRole::Strong, font()));
    m_maintenance->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(4),
                                      Theme::spacing(1));
    m_nothing = new PlainLabel(tr("This device offers nothing to see or to change."), content);
    m_nothing->setSecondary(true);
    m_nothing->setWordWrap(true);
    m_nothing->setContentsMargins(Theme::spacing(4), Theme::spacing(4), Theme::spacing(4), 0);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    for (MessageBar *bar : {m_availability, m_warning, m_failure})
        layout->addWidget(bar);
    layout->addWidget(m_scroll, 1);

    connect(m_header, &DeviceHeader::closeRequested, this, &DevicePanel::closeRequested);
    const Home &home = program.home();
    connect(&home, &Home::capabilityChanged, this,
            [this](const QString &device, const QString &capability) {
                if (device != m_deviceId)
                    return;
                for (CapabilityRow *row : std::as_const(m_rows)) {
                    if (row->described().id == capability)
                        row->refresh();
                }
            });
    connect(&home, &Home::deviceChanged, this, [this](const QString &device) {
        if (device == m_deviceId)
            refreshAll();
    });
    connect(&home, &Home::deviceAboutToBeRemoved, this, &DevicePanel::onRemoved);
    connect(&home, &Home::zoneChanged, this, &DevicePanel::refreshAll);
    connect(&home, &Home::staleChanged, this, &DevicePanel::refreshBlock);
    connect(&program, &Program::sessionChanged, this, [this] {
        if (Session *session = m_program.session())
            connect(session, &Session::stateChanged, this, &DevicePanel::refreshBlock);
        refreshBlock();
    });
    if (Session *session = program.session())
        connect(session, &Session::stateChanged, this, &DevicePanel::refreshBlock);
    // What fails while the panel is open is told at its control; here only that an older failure is
    // settled.
    connect(&program.capabilityWriter(), &CapabilityWriter::failureChanged, this,
            [this](const QString &device) {
                if (device == m_deviceId && !m_program.capabilityWriter().failure(device))
                    m_failure->hide();
            });
    m_ages.setInterval(std::chrono::seconds(20));
    connect(&m_ages, &QTimer::timeout, this, [this] {
        for (CapabilityRow *row : std::as_const(m_rows))
            row->refreshAge();
    });
}

DevicePanel::~DevicePanel() = default;

QSize DevicePanel::sizeHint() const
{
    return {panelWidth, QFrame::sizeHint().height()};
}

QSize DevicePanel::minimumSizeHint() const
{
    return {Theme::spacing(80), Theme::spacing(60)};
}

void DevicePanel::setDevice(const QString &deviceId)
{
    if (deviceId == m_deviceId)
        return;
    qDeleteAll(m_rows);
    m_rows.clear();
    m_deviceId = m_program.home().device(deviceId) ? deviceId : QString();
    m_failure->hide();
    m_scroll->verticalScrollBar()->setValue(0);
    refreshAll();
    refreshFailure();
}

void DevicePanel::onRemoved(const QString &deviceId)
{
    if (deviceId != m_deviceId)
        return;
    const QString name = m_deviceName;
    setDevice(QString());
    Q_EMIT closeRequested();
    Q_EMIT notice(tr("“%1” was removed from the hub.").arg(name));
}

void DevicePanel::refreshAll()
{
    const Device *device = m_program.home().device(m_deviceId);
    if (!device)
        return;
    refreshHeader(*device);
    rebuild(*device);
    refreshBlock();
}

void DevicePanel::refreshHeader(const Device &device)
{
    const Home &home = m_program.home();
    const QString zone =
        home.zone(device.zoneId) ? plain(home.zoneName(device.zoneId)) : m_words.noZone();
    m_deviceName = plain(device.name);
    setAccessibleName(tr("Device %1").arg(m_deviceName));
    m_header->setDevice(
        device.name, QString(zone + QStringLiteral(" · ") + m_words.className(device.deviceClass)),
        deviceIconName(device), device.note);
    m_warning->setText(plain(device.warningMessage));
    m_warning->setVisible(!device.warningMessage.isEmpty());
}

QHash<QString, QString> DevicePanel::titlesOf(const Device &device, const UiWords &words)
{
    QHash<QString, int> uses;
    for (const Capability &capability : device.capabilities)
        ++uses[words.capabilityTitle(capability)];
    QHash<QString, QString> titles;
    for (const Capability &capability : device.capabilities) {
        QString title = words.capabilityTitle(capability);
        if (uses.value(title) > 1) {
            const QString suffix = capability.id.mid(capability.baseId().size() + 1);
            title = tr("%1 (%2)", "capability title and its part")
                        .arg(title, plain(suffix.isEmpty() ? capability.id : suffix));
        }
        titles.insert(capability.id, title);
    }
    return titles;
}

void DevicePanel::rebuild(const Device &device)
{
    const QHash<QString, QString> titles = titlesOf(device, m_words);
    QHash<QString, CapabilityRow *> present;
    for (CapabilityRow *row : std::as_const(m_rows)) {
        present.insert(row->described().id, row);
        m_list->removeWidget(row);
    }
    while (QLayoutItem *item = m_list->takeAt(0))
        delete item;
    m_rows.clear();

    // A row stays as long as its capability is described the same: with it focus, drafts and drags.
    QList<CapabilityRow *> maintenance;
    QSet<QString> done;
    for (const Capability &capability : device.capabilities) {
        if (done.contains(capability.id))
            continue;
        done.insert(capability.id);
        const QString title = titles.value(capability.id);
        CapabilityRow *row = present.take(capability.id);
        if (row && (!row->described().describesSameAs(capability) || row->title() != title)) {
            delete row;
            row = nullptr;
        }
        if (!row)
            row = new CapabilityRow(m_program, m_words, m_deviceId, capability, title, wideWidth,
                                    m_scroll->widget());
        row->rename(m_deviceName);
        row->refresh();
        if (capability.isMaintenanceAction)
            maintenance << row;
        else
            m_rows << row;
    }
    qDeleteAll(present);

    for (CapabilityRow *row : std::as_const(m_rows))
        m_list->addWidget(row);
    m_list->addWidget(m_maintenance);
    m_maintenance->setVisible(!maintenance.isEmpty());
    for (CapabilityRow *row : std::as_const(maintenance))
        m_list->addWidget(row);
    m_list->addWidget(m_nothing);
    m_list->addStretch(1);
    m_rows << maintenance;
    m_nothing->setVisible(m_rows.isEmpty());
    QWidget *before = m_header->closeButton();
    for (CapabilityRow *row : std::as_const(m_rows)) {
        row->show();
        QWidget::setTabOrder(before, row);
        before = row;
    }
}

QString DevicePanel::blockReason() const
{
    const Device *device = m_program.home().device(m_deviceId);
    if (!device)
        return {};
    if (!device->isAvailable)
        return device->unavailableMessage.isEmpty()
                   ? tr("This device is unavailable.")
                   : tr("Unavailable: %1").arg(plain(device->unavailableMessage));
    if (m_program.home().isStale())
        return tr("There is no connection to the hub. What you see may have changed since.");
    const Session *session = m_program.session();
    if (session && !session->scopes().isEmpty() &&
        !session->hasScope(QStringLiteral("homey.device.control")))
        return tr(
            "You may look but not change: this sign-in does not include controlling devices.");
    return {};
}

void DevicePanel::refreshBlock()
{
    if (m_deviceId.isEmpty())
        return;
    const QString reason = blockReason();
    m_availability->setText(reason);
    m_availability->setVisible(!reason.isEmpty());
    for (CapabilityRow *row : std::as_const(m_rows))
        row->setBlocked(reason);
    setFocusProxy(firstFocus());
}

void DevicePanel::refreshFailure()
{
    const auto error = m_program.capabilityWriter().failure(m_deviceId);
    if (!error)
        return;
    m_failure->setText(tr("The last change did not work: %1").arg(m_words.errorText(*error)));
    m_failure->setDetail(m_words.errorNextStep(*error));
    m_failure->show();
}

QWidget *DevicePanel::firstFocus() const
{
    for (const CapabilityRow *row : m_rows) {
        QWidget *control = row->control();
        if (control->isEnabled() && control->focusPolicy() != Qt::NoFocus)
            return control;
    }
    return m_header->closeButton();
}

void DevicePanel::showEvent(QShowEvent *event)
{
    for (CapabilityRow *row : std::as_const(m_rows))
        row->refreshAge();
    m_ages.start();
    QFrame::showEvent(event);
}

void DevicePanel::hideEvent(QHideEvent *event)
{
    m_ages.stop();
    QFrame::hideEvent(event);
}

} // namespace foyer
