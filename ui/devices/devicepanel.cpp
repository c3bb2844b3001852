// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/devicepanel.h"

#include "homey/capabilitywriter.h"
#include "homey/home.h"
#include "homey/household.h"
#include "ui/devices/capabilityrow.h"
#include "ui/devices/devicecontrols.h"
#include "ui/devices/deviceheader.h"
#include "ui/devices/panel/devicemenu.h"
#include "ui/devices/panel/panelsections.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QEvent>
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
    , m_header(new DeviceHeader(program, words, this))
    , m_menu(new DeviceMenu(program, words, this))
    , m_availability(new MessageBar(MessageBar::Kind::Warning, QString(), this))
    , m_warning(new MessageBar(MessageBar::Kind::Warning, QString(), this))
    , m_failure(new MessageBar(MessageBar::Kind::Failure, QString(), this))
    , m_problem(new MessageBar(MessageBar::Kind::Failure, QString(), this))
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
    m_problem->setObjectName(QStringLiteral("devicePanelProblem"));
    for (MessageBar *bar : {m_availability, m_warning, m_failure, m_problem})
        bar->hide();
    buildContent();
    connectHeader();
    connectHome();
    m_ages.setInterval(std::chrono::seconds(20));
    connect(&m_ages, &QTimer::timeout, m_controls, &DeviceControls::refreshAges);
    connect(&m_ages, &QTimer::timeout, m_sections, &PanelSections::refreshAges);
}

void DevicePanel::buildContent()
{
    auto *content = new QWidget(m_scroll);
    content->setBackgroundRole(QPalette::Base);
    m_controls = new DeviceControls(m_program, m_words, wideWidth, content);
    m_sections = new PanelSections(m_program, m_words, content);
    auto *list = new QVBoxLayout(content);
    list->setContentsMargins(0, 0, 0, Theme::spacing(4));
    list->setSpacing(0);
    list->addWidget(m_controls);
    list->addWidget(m_sections);
    list->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_sections->setViewport(m_scroll->viewport());

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    for (MessageBar *bar : {m_availability, m_warning, m_failure, m_problem})
        layout->addWidget(bar);
    layout->addWidget(m_scroll, 1);

    // What comes into view is read then.
    m_scroll->viewport()->installEventFilter(this);
    content->installEventFilter(this);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, m_sections,
            &PanelSections::lookAround);
    connect(m_sections, &PanelSections::notice, this, &DevicePanel::notice);
    connect(m_sections, &PanelSections::revealed, this, [this](QWidget *widget) {
        // Once it has its height.
        QTimer::singleShot(0, widget, [this, widget] { m_scroll->ensureWidgetVisible(widget); });
    });
}

void DevicePanel::connectHeader()
{
    m_header->setMenu(m_menu);
    connect(m_header, &DeviceHeader::closeRequested, this, &DevicePanel::closeRequested);
    connect(m_header, &DeviceHeader::attachRequested, this,
            [this] { Q_EMIT attachRequested(m_deviceId); });
    connect(m_menu, &DeviceMenu::attachWanted, this,
            [this] { Q_EMIT attachRequested(m_deviceId); });
    connect(m_menu, &DeviceMenu::detachWanted, this,
            [this] { Q_EMIT detachRequested(m_deviceId); });
    connect(m_menu, &DeviceMenu::noteWanted, m_sections, &PanelSections::editNote);
    connect(m_menu, &DeviceMenu::refused, this, &DevicePanel::tellProblem);
    connect(m_problem, &MessageBar::closed, m_problem, &QWidget::hide);
    connect(m_failure, &MessageBar::closed, this,
            [this] { m_program.capabilityWriter().dismissFailure(m_deviceId); });
    connect(&m_program.household().favourites, &Favourites::failed, this,
            [this](const QString &device, const Error &error) {
                if (device == m_deviceId)
                    tellProblem(
                        tr("The favourites were not changed: %1").arg(m_words.errorText(error)),
                        m_words.errorNextStep(error));
            });
    auto *rename = new QAction(this);
    rename->setShortcut(QKeySequence(Qt::Key_F2));
    rename->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(rename, &QAction::triggered, m_menu, &DeviceMenu::rename);
    addAction(rename);
}

void DevicePanel::connectHome()
{
    const Home &home = m_program.home();
    connect(&home, &Home::deviceChanged, this, [this](const QString &device) {
        if (device == m_deviceId)
            refreshAll();
    });
    connect(&home, &Home::deviceAboutToBeRemoved, this, &DevicePanel::onRemoved);
    connect(&home, &Home::zoneChanged, this, &DevicePanel::refreshAll);
    connect(&home, &Home::staleChanged, this, &DevicePanel::refreshBlock);
    connect(&m_program, &Program::sessionChanged, this, [this] {
        if (Session *session = m_program.session())
            connect(session, &Session::stateChanged, this, &DevicePanel::refreshBlock);
        refreshBlock();
    });
    if (Session *session = m_program.session())
        connect(session, &Session::stateChanged, this, &DevicePanel::refreshBlock);
    // What fails while the panel is open is told at its control; here only that an older failure is
    // settled.
    connect(&m_program.capabilityWriter(), &CapabilityWriter::failureChanged, this,
            [this](const QString &device) {
                if (device == m_deviceId && !m_program.capabilityWriter().failure(device))
                    m_failure->hide();
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
    m_deviceId = m_program.home().device(deviceId) ? deviceId : QString();
    m_controls->setDevice(m_deviceId);
    m_menu->setDevice(m_deviceId);
    m_failure->hide();
    m_problem->hide();
    m_scroll->verticalScrollBar()->setValue(0);
    refreshAll();
    m_sections->setDevice(m_deviceId);
    refreshFailure();
}

void DevicePanel::setDetached(bool detached)
{
    m_menu->setDetached(detached);
    m_header->setDetached(detached);
}

bool DevicePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        m_sections->lookAround();
    return QFrame::eventFilter(watched, event);
}

void DevicePanel::tellProblem(const QString &text, const QString &nextStep)
{
    m_problem->setText(text);
    m_problem->setDetail(nextStep);
    m_problem->show();
}

void DevicePanel::onRemoved(const QString &deviceId)
{
    if (deviceId != m_deviceId)
        return;
    const QString name = m_deviceName;
    setDevice(QString());
    Q_EMIT deviceGone();
    // When the whole home goes, another hub is being opened: that says enough. Known only after the
    // home is through with it.
    QTimer::singleShot(0, this, [this, name] {
        if (m_program.home().isLoaded())
            Q_EMIT notice(tr("“%1” was removed from the hub.").arg(name));
    });
}

void DevicePanel::refreshAll()
{
    const Device *device = m_program.home().device(m_deviceId);
    if (!device)
        return;
    refreshHeader(*device);
    m_controls->refresh();
    m_sections->refresh();
    refreshBlock();
}

void DevicePanel::refreshHeader(const Device &device)
{
    m_deviceName = plain(device.name);
    setAccessibleName(tr("Device %1").arg(m_deviceName));
    m_header->setDevice(device);
    m_warning->setText(plain(device.warningMessage));
    m_warning->setVisible(!device.warningMessage.isEmpty());
    Q_EMIT renamed(m_deviceName);
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
    return ScopeWords::refusal(m_program.session(), QStringLiteral("homey.device.control"));
}

void DevicePanel::refreshBlock()
{
    if (m_deviceId.isEmpty())
        return;
    const QString reason = blockReason();
    m_availability->setText(reason);
    m_availability->setVisible(!reason.isEmpty());
    m_controls->setBlocked(reason);
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
    QWidget *control = m_controls->firstFocus();
    return control ? control : m_header->closeButton();
}

const QList<CapabilityRow *> &DevicePanel::rows() const
{
    return m_controls->rows();
}

void DevicePanel::showEvent(QShowEvent *event)
{
    m_controls->refreshAges();
    m_sections->refreshAges();
    m_sections->lookAround();
    m_ages.start();
    QFrame::showEvent(event);
}

void DevicePanel::hideEvent(QHideEvent *event)
{
    m_ages.stop();
    QFrame::hideEvent(event);
}

} // namespace foyer
