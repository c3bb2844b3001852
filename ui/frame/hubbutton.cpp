// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/hubbutton.h"

#include "ui/frame/accountwords.h"
#include "ui/frame/text.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/stylepaint.h"
#include "ui/theme/theme.h"

#include <QActionGroup>
#include <QMenu>
#include <QPainter>

namespace foyer {

HubButton::HubButton(Program &program, QWidget *parent)
    : QPushButton(parent)
    , m_program(program)
{
    setObjectName(QStringLiteral("hubButton"));
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("hubMenu"));
    menu->setToolTipsVisible(true);
    connect(menu, &QMenu::aboutToShow, this, &HubButton::fillMenu);
    setMenu(menu);
    connect(&m_program, &Program::hubsChanged, this, &HubButton::refresh);
    connect(&m_program, &Program::sessionChanged, this, &HubButton::refresh);
    refresh();
}

void HubButton::setCollapsed(bool collapsed)
{
    m_collapsed = collapsed;
    update();
}

QSize HubButton::sizeHint() const
{
    return {Theme::spacing(40), Theme::spacing(10)};
}

QSize HubButton::minimumSizeHint() const
{
    return {Theme::spacing(10), Theme::spacing(10)};
}

void HubButton::refresh()
{
    QString name;
    const QList<HubChoice> hubs = m_program.hubs();
    for (const HubChoice &hub : hubs) {
        if (hub.isCurrent)
            name = hub.name;
    }
    if (name.isEmpty() && m_program.session())
        name = m_program.session()->hub().name;
    m_name = name.isEmpty() ? tr("Homey") : plain(name, 80);
    setAccessibleName(tr("Homey: %1").arg(m_name));
    setToolTip(plainToolTip(m_name));
    update();
}

void HubButton::fillMenu()
{
    menu()->clear();
    auto *group = new QActionGroup(menu());
    const QList<AccountChoice> accounts = m_program.accounts();
    const QList<HubChoice> hubs = m_program.hubs();
    QString section;
    for (const HubChoice &hub : hubs) {
        if (const QString title = groupOf(hub, accounts); title != section)
            menu()->addSection(escapedMnemonic(section = title));
        QString text = escapedMnemonic(hub.name);
        if (hub.needsSignIn)
            text = tr("%1 (sign in again)").arg(text);
        else if (!hub.isOnline)
            text = tr("%1 (offline)").arg(text);
        QAction *action = menu()->addAction(text);
        action->setCheckable(true);
        action->setChecked(hub.isCurrent);
        action->setToolTip(plainToolTip(hub.model));
        action->setActionGroup(group);
        connect(action, &QAction::triggered, this, [this, hub] {
            if (!hub.isCurrent || hub.needsSignIn)
                m_program.chooseHub(hub.id, hub.accountId);
        });
    }
    menu()->addSeparator();
    connect(menu()->addAction(themedIcon(QStringLiteral("plus")), tr("Add another Homey …")),
            &QAction::triggered, this, &HubButton::addHubRequested);
    if (!accounts.isEmpty())
        connect(menu()->addAction(themedIcon(QStringLiteral("user")), tr("Add another account …")),
                &QAction::triggered, this, [this] { m_program.addAccount(); });
    connect(menu()->addAction(themedIcon(QStringLiteral("sign-out")), tr("Sign out …")),
            &QAction::triggered, this, &HubButton::signOutRequested);
}

QString HubButton::groupOf(const HubChoice &hub, const QList<AccountChoice> &accounts)
{
    if (accounts.size() < 2)
        return {}; // nothing to tell apart
    for (const AccountChoice &account : accounts) {
        if (account.id == hub.accountId)
            return AccountWords::title(account);
    }
    return hub.kind == HubChoice::Kind::Demo ? tr("Demo") : tr("Local API key");
}

void HubButton::paintEvent(QPaintEvent *event)
{
    Q_UNUSED(event)
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(blended(colours.sidebar, colours.text, isDown() ? 0.14 : 0.07));
        painter.drawRoundedRect(box, Theme::radius, Theme::radius);
    }
    const double dpr = devicePixelRatioF();
    const double middle = box.center().y();
    if (m_collapsed) {
        painter.drawPixmap(
            QPointF(box.center().x() - Theme::iconLarge / 2.0, middle - Theme::iconLarge / 2.0),
            tintedPixmap(QStringLiteral("hub"), Theme::iconLarge, colours.accent, dpr));
    } else {
        // From the left edge of a window read from the left.
        const auto mirrored = [this](double left, double width) {
            return isRightToLeft() ? rect().width() - left - width : left;
        };
        painter.drawPixmap(
            QPointF(mirrored(box.left() + Theme::spacing(2), Theme::iconLarge),
                    middle - Theme::iconLarge / 2.0),
            tintedPixmap(QStringLiteral("hub"), Theme::iconLarge, colours.accent, dpr));
        painter.drawPixmap(
            QPointF(mirrored(box.right() - Theme::spacing(6), 16), middle - 8),
            tintedPixmap(QStringLiteral("chevron-down"), 16, colours.textMuted, dpr));
        painter.setFont(Theme::font(Theme::FontRole::Strong, font()));
        painter.setPen(colours.text);
        QRectF room = box.adjusted(Theme::spacing(4) + Theme::iconLarge, 0, -Theme::spacing(7), 0);
        room.moveLeft(mirrored(room.left(), room.width()));
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeading,
                         painter.fontMetrics().elidedText(m_name, Qt::ElideRight,
                                                          static_cast<int>(room.width())));
    }
    if (hasFocus())
        paintFocusRing(painter, box, colours, Theme::radius);
}

} // namespace foyer
