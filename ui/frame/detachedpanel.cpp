// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/detachedpanel.h"

#include "ui/devices/devicepanel.h"
#include "ui/frame/text.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr std::chrono::milliseconds settleTime{400}; // a drag is one change of place
}

DetachedPanel::DetachedPanel(Program &program, const UiWords &words, const QString &deviceId)
    : QWidget(nullptr, Qt::Tool | Qt::WindowStaysOnTopHint)
    , m_deviceId(deviceId)
    , m_panel(new DevicePanel(program, words, this))
{
    setObjectName(QStringLiteral("detachedPanel"));
    setAttribute(Qt::WA_QuitOnClose, false);
    setAttribute(Qt::WA_MacAlwaysShowToolWindow);
    setMinimumSize(Theme::spacing(80), Theme::spacing(60));
    resize(Theme::spacing(92), Theme::spacing(140));
    m_panel->setDetached(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_panel);

    auto *close = new QAction(this);
    close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    close->setShortcutContext(Qt::WindowShortcut);
    connect(close, &QAction::triggered, this, &DetachedPanel::dismissed);
    addAction(close);
    connect(m_panel, &DevicePanel::closeRequested, this, &DetachedPanel::dismissed);
    connect(m_panel, &DevicePanel::attachRequested, this, &DetachedPanel::attachRequested);
    connect(m_panel, &DevicePanel::notice, this, &DetachedPanel::notice);
    connect(m_panel, &DevicePanel::renamed, this, [this](const QString &name) {
        m_deviceName = name;
        setWindowTitle(windowTitleOf(name));
        setAccessibleName(name);
    });
    m_place.setSingleShot(true);
    m_place.setInterval(settleTime);
    connect(&m_place, &QTimer::timeout, this, &DetachedPanel::placeChanged);
    showDevice();
}

DetachedPanel::~DetachedPanel() = default;

bool DetachedPanel::showDevice()
{
    m_panel->setDevice(m_deviceId);
    return m_panel->deviceId() == m_deviceId;
}

void DetachedPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        event->accept();
        Q_EMIT dismissed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void DetachedPanel::closeEvent(QCloseEvent *event)
{
    // The window system speaks for the person; without it the program itself is ending, and the
    // window comes back with it.
    if (event->spontaneous())
        Q_EMIT dismissed();
    QWidget::closeEvent(event);
}

void DetachedPanel::moveEvent(QMoveEvent *event)
{
    QWidget::moveEvent(event);
    m_place.start();
}

void DetachedPanel::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_place.start();
}

} // namespace foyer
