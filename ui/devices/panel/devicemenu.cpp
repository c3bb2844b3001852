// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/devicemenu.h"

#include "homey/home.h"
#include "ui/devices/iconchooser.h"
#include "ui/devices/movedialog.h"
#include "ui/devices/panel/deviceedit.h"
#include "ui/devices/renamedialog.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QJsonObject>
#include <QWidgetAction>

namespace foyer {

DeviceMenu::DeviceMenu(Program &program, const UiWords &words, QWidget *parent)
    : QMenu(parent)
    , m_program(program)
    , m_words(words)
    , m_reason(new PlainLabel(this))
    , m_reasonAction(new QWidgetAction(this))
{
    setObjectName(QStringLiteral("deviceMenu"));
    setToolTipsVisible(true);
    m_reason->setObjectName(QStringLiteral("deviceMenuReason"));
    m_reason->setSecondary(true);
    m_reason->setWordWrap(true);
    m_reason->setFixedWidth(Theme::spacing(60));
    m_reason->setContentsMargins(Theme::spacing(3), Theme::spacing(2), Theme::spacing(3),
                                 Theme::spacing(2));
    m_reasonAction->setDefaultWidget(m_reason);
    m_reasonAction->setEnabled(false);
    addAction(m_reasonAction);

    const auto make = [this](const char *name, const char *icon, const QString &text) {
        QAction *action = addAction(themedIcon(QString::fromLatin1(icon)), text);
        action->setObjectName(QString::fromLatin1(name));
        return action;
    };
    m_rename = make("deviceRename", "edit", tr("Rename …"));
    m_rename->setShortcut(QKeySequence(Qt::Key_F2));
    // The panel listens for the key itself; here it is only shown.
    m_rename->setShortcutContext(Qt::WidgetShortcut);
    m_move = make("deviceMove", "zones", tr("Move to zone …"));
    m_icon = make("deviceIcon", "devices", tr("Icon and kind …"));
    m_note = make("deviceNote", "variables", tr("Edit note"));
    m_hide = make("deviceHide", "eye-off", tr("Hide from lists"));
    addSeparator();
    m_detach = make("deviceDetach", "external", tr("Detach"));

    connect(m_rename, &QAction::triggered, this, &DeviceMenu::rename);
    connect(m_move, &QAction::triggered, this, &DeviceMenu::openDialog<MoveDialog>);
    connect(m_icon, &QAction::triggered, this, &DeviceMenu::openDialog<IconChooser>);
    connect(m_note, &QAction::triggered, this, &DeviceMenu::noteWanted);
    connect(m_hide, &QAction::triggered, this, &DeviceMenu::toggleHidden);
    connect(m_detach, &QAction::triggered, this, [this] {
        if (m_isDetached)
            Q_EMIT attachWanted();
        else
            Q_EMIT detachWanted();
    });
    connect(this, &QMenu::aboutToShow, this, &DeviceMenu::refresh);
}

void DeviceMenu::setDevice(const QString &deviceId)
{
    m_deviceId = deviceId;
    refresh();
}

void DeviceMenu::setDetached(bool detached)
{
    m_isDetached = detached;
    m_detach->setText(detached ? tr("Attach to the main window") : tr("Detach"));
    m_detach->setIcon(themedIcon(detached ? QStringLiteral("attach") : QStringLiteral("external")));
}

void DeviceMenu::allow(QAction *action, const QString &refusal)
{
    action->setEnabled(refusal.isEmpty());
    action->setToolTip(refusal);
}

void DeviceMenu::refresh()
{
    const Device *device = m_program.home().device(m_deviceId);
    if (!device)
        return;
    const QString refusal = deviceEditRefusal(m_program);
    m_reason->setText(refusal);
    m_reasonAction->setVisible(!refusal.isEmpty());
    for (QAction *action : {m_rename, m_move, m_icon, m_note})
        allow(action, refusal);
    allow(m_hide, deviceKindRefusal(m_program));
    m_hide->setText(device->isHidden ? tr("Show in lists again") : tr("Hide from lists"));
    m_hide->setIcon(
        themedIcon(device->isHidden ? QStringLiteral("eye") : QStringLiteral("eye-off")));
}

template<typename Dialog>
void DeviceMenu::openDialog()
{
    const QString refusal = deviceEditRefusal(m_program);
    if (!refusal.isEmpty()) {
        Q_EMIT refused(refusal, {});
        return;
    }
    if (!m_program.home().device(m_deviceId))
        return;
    auto *dialog = new Dialog(m_program, m_words, m_deviceId, parentWidget());
    dialog->open();
}

void DeviceMenu::rename()
{
    openDialog<RenameDialog>();
}

void DeviceMenu::toggleHidden()
{
    const Device *device = m_program.home().device(m_deviceId);
    if (!device)
        return;
    const bool hide = !device->isHidden;
    const QString name = plain(device->name);
    then(changeDevice(m_program, m_deviceId, {{QStringLiteral("hidden"), hide}}), this,
         [this, hide, name](const Result<Done> &done) {
             if (done)
                 return;
             Q_EMIT refused((hide ? tr("“%1” was not hidden: %2") : tr("“%1” stays hidden: %2"))
                                .arg(name, m_words.errorText(done.error())),
                            m_words.errorNextStep(done.error()));
         });
}

} // namespace foyer
