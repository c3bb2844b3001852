// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/detachedpanels.h"

#include "homey/home.h"
#include "homey/household.h"
#include "ui/frame/detachedpanel.h"
#include "ui/program.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QWidget>

namespace foyer {

DetachedPanels::DetachedPanels(Program &program, const UiWords &words, QWidget *owner)
    : QObject(owner)
    , m_program(program)
    , m_words(words)
    , m_owner(owner)
    , m_places(program)
{
    // A hub that is opened again is closed first: what counts is what it is after that.
    m_follow.setSingleShot(true);
    m_follow.setInterval(0);
    connect(&m_follow, &QTimer::timeout, this, &DetachedPanels::follow);
    const auto later = qOverload<>(&QTimer::start);
    connect(&program.household().link, &HubLink::hubChanged, &m_follow, later);
    connect(&program, &Program::stageChanged, &m_follow, later);
    connect(&program.home(), &Home::loaded, &m_follow, later);
    connect(&program.home(), &Home::deviceRemoved, this, [this](const QString &id) {
        if (window(id))
            QTimer::singleShot(0, this, [this, id] { removed(id); });
    });
    m_follow.start();
}

DetachedPanels::~DetachedPanels()
{
    for (DetachedPanel *window : std::as_const(m_windows)) {
        keepPlace(window, true);
        delete window;
    }
}

DetachedPanel *DetachedPanels::window(const QString &deviceId) const
{
    for (DetachedPanel *window : m_windows) {
        if (window->deviceId() == deviceId)
            return window;
    }
    return nullptr;
}

void DetachedPanels::open(const QString &deviceId)
{
    if (!m_program.home().device(deviceId))
        return;
    m_hubId = m_program.household().link.hubId();
    DetachedPanel *window = this->window(deviceId);
    if (!window) {
        if (m_windows.size() >= most) {
            keepPlace(m_windows.first(), false);
            drop(m_windows.first());
        }
        window = make(deviceId);
        keepPlace(window, true);
    }
    window->show();
    window->raise();
    window->activateWindow();
}

DetachedPanel *DetachedPanels::make(const QString &deviceId)
{
    auto *window = new DetachedPanel(m_program, m_words, deviceId);
    const auto place = m_places.find(m_hubId, deviceId);
    if (!place || !window->restoreGeometry(place->geometry)) {
        // Beside the edge of the main window where the drawer was, each a little further.
        const QWidget *main = m_owner->window();
        const int step = Theme::spacing(8) * int(m_windows.size() % 8);
        window->move(main->geometry().right() - window->width() - Theme::spacing(10) - step,
                     main->geometry().top() + Theme::spacing(10) + step);
    }
    connect(window, &DetachedPanel::dismissed, this, [this, window] {
        keepPlace(window, false);
        drop(window);
    });
    connect(window, &DetachedPanel::attachRequested, this, [this, window] {
        const QString id = window->deviceId();
        keepPlace(window, false);
        drop(window);
        Q_EMIT attachRequested(id);
    });
    connect(window, &DetachedPanel::placeChanged, this,
            [this, window] { keepPlace(window, true); });
    connect(window, &DetachedPanel::notice, this, &DetachedPanels::notice);
    borrowKeys(window);
    m_windows << window;
    return window;
}

void DetachedPanels::borrowKeys(DetachedPanel *window)
{
    static const QStringList borrowed{QStringLiteral("actionQuit"), QStringLiteral("actionRefresh"),
                                      QStringLiteral("actionUndo"), QStringLiteral("actionRedo")};
    const QList<QAction *> actions = m_owner->window()->actions();
    for (QAction *action : actions) {
        if (borrowed.contains(action->objectName()))
            window->addAction(action);
    }
}

void DetachedPanels::keepPlace(DetachedPanel *window, bool isOpen)
{
    if (m_windows.contains(window) && !m_hubId.isEmpty())
        m_places.keep({m_hubId, window->deviceId(), window->saveGeometry(), isOpen});
}

void DetachedPanels::drop(DetachedPanel *window)
{
    m_windows.removeOne(window);
    window->disconnect(this);
    window->hide();
    window->deleteLater(); // this may be its own signal
}

void DetachedPanels::removed(const QString &deviceId)
{
    DetachedPanel *gone = window(deviceId);
    const Home &home = m_program.home();
    if (!gone || !home.isLoaded() || home.device(deviceId))
        return; // the home is being read anew: follow() sees to it
    m_places.forget(m_hubId, deviceId);
    drop(gone); // the panel itself told that the device was removed
}

void DetachedPanels::follow()
{
    const QString hubId = m_program.household().link.hubId();
    const bool isHome = m_program.stage() == Program::Stage::AtHome;
    if (!m_windows.isEmpty() && (!isHome || (!hubId.isEmpty() && hubId != m_hubId))) {
        // They come back when this hub is opened again.
        QStringList names;
        const QList<DetachedPanel *> windows = m_windows;
        for (DetachedPanel *window : windows) {
            names << window->deviceName();
            keepPlace(window, true);
            drop(window);
        }
        Q_EMIT notice(names.size() == 1
                          ? tr("The window of “%1” was closed: its Homey is not open any more.")
                                .arg(names.first())
                          : tr("%n device windows were closed: their Homey is not open any more.",
                               nullptr, int(names.size())));
    }
    if (isHome && m_program.home().isLoaded())
        restore();
}

void DetachedPanels::restore()
{
    const QString hubId = m_program.household().link.hubId();
    if (hubId.isEmpty())
        return;
    m_hubId = hubId;
    // Those that stayed while the home was read anew.
    const QList<DetachedPanel *> windows = m_windows;
    for (DetachedPanel *window : windows) {
        if (window->showDevice())
            continue;
        const QString name = window->deviceName();
        m_places.forget(m_hubId, window->deviceId());
        drop(window);
        Q_EMIT notice(tr("“%1” is not there any more; its window was closed.").arg(name));
    }
    const QStringList open = m_places.open(hubId);
    for (const QString &id : open) {
        if (!window(id) && m_program.home().device(id) && m_windows.size() < most)
            make(id)->show();
    }
}

} // namespace foyer
