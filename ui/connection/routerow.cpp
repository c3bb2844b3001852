// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/routerow.h"

#include "homey/routechecks.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QGridLayout>

namespace foyer {

namespace {

QString iconOf(const RouteCheck &check, bool isInUse)
{
    if (check.bar != RouteBar::None)
        return QStringLiteral("minus");
    switch (check.state) {
    case RouteCheck::State::Failed: return QStringLiteral("error");
    case RouteCheck::State::Testing: return QStringLiteral("refresh");
    case RouteCheck::State::Answered: return QStringLiteral("check");
    case RouteCheck::State::Untested: break;
    }
    if (isInUse)
        return QStringLiteral("check");
    return check.route == Route::Cloud ? QStringLiteral("cloud") : QStringLiteral("local");
}

} // namespace

RouteRow::RouteRow(const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_icon(new IconLabel(QStringLiteral("local"), this))
    , m_name(new PlainLabel(this))
    , m_address(new PlainLabel(this))
    , m_result(new PlainLabel(this))
{
    m_name->setFont(Theme::font(Theme::FontRole::Strong, font()));
    m_address->setSecondary(true);
    m_address->setElided(true);
    m_result->setWordWrap(true);
    m_result->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, Theme::spacing(1), 0, Theme::spacing(1));
    grid->setHorizontalSpacing(Theme::spacing(3));
    grid->setVerticalSpacing(0);
    grid->addWidget(m_icon, 0, 0, 2, 1);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_address, 1, 1);
    grid->addWidget(m_result, 0, 2, 2, 1);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
}

void RouteRow::show(const RouteCheck &check, bool isInUse)
{
    const QString name = m_words.routeName(check.route);
    const QString address =
        plain(check.base.toDisplayString(QUrl::RemoveUserInfo | QUrl::RemoveQuery));
    const QString result = resultText(check);
    m_icon->setIconName(iconOf(check, isInUse));
    m_name->setText(isInUse ? tr("%1 · in use").arg(name) : name);
    m_address->setText(address);
    m_result->setText(result);
    setAccessibleName(
        tr("%1, %2, %3", "a route, its address, its state").arg(m_name->text(), address, result));
}

QString RouteRow::result() const
{
    return m_result->text();
}

QString RouteRow::resultText(const RouteCheck &check) const
{
    if (check.bar == RouteBar::Unencrypted)
        return tr("Not used: it is not encrypted");
    if (check.bar == RouteBar::OutsideLan)
        return tr("Not used: it leaves the local network");
    switch (check.state) {
    case RouteCheck::State::Untested: return tr("Not tested yet");
    case RouteCheck::State::Testing: return tr("Testing …");
    case RouteCheck::State::Answered:
        return tr("This Homey answers in %1").arg(m_words.latency(check.milliseconds));
    case RouteCheck::State::Failed: return m_words.errorText(check.error);
    }
    return {};
}

} // namespace foyer
