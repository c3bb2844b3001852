// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/appssection.h"

#include "homey/household.h"
#include "homey/systemstatus.h"
#include "ui/devices/confirmation.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/switchcontrol.h"

#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

AppsSection::AppsSection(const SystemParts &parts, QWidget *parent)
    : Section(tr("Apps"), parent)
    , m_parts(parts)
    , m_rows(new QVBoxLayout)
{
    m_problem = addNote({});
    m_problem->setObjectName(QStringLiteral("systemAppsProblem"));
    m_rows->setSpacing(Theme::spacing(2));
    body()->addLayout(m_rows);
}

AppsSection::Row AppsSection::makeRow(const QString &id)
{
    Row row;
    row.widget = new QWidget(this);
    row.widget->setObjectName(QString(QStringLiteral("app/") + id));
    row.name = new PlainLabel(row.widget);
    row.name->setElided(true);
    row.state = new PlainLabel(row.widget);
    row.state->setSecondary(true);
    row.state->setElided(true);
    row.restart = new QPushButton(tr("Restart"), row.widget);
    row.restart->setObjectName(QString(QStringLiteral("appRestart/") + id));
    row.enabled = new SwitchControl(row.widget);
    row.enabled->setObjectName(QString(QStringLiteral("appEnabled/") + id));
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(row.name);
    texts->addWidget(row.state);
    auto *line = new QHBoxLayout(row.widget);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::spacing(3));
    line->addLayout(texts, 1);
    line->addWidget(row.restart);
    line->addWidget(row.enabled);
    connect(row.restart, &QPushButton::clicked, this, [this, id] { ask(id, true); });
    // clicked, not toggled: refresh() sets it too.
    connect(row.enabled, &QAbstractButton::clicked, this, [this, id](bool wanted) {
        if (!wanted)
            return ask(id, false);
        if (HomeyApi *api = m_parts.link().api())
            m_parts.act(setAppEnabled(*api, id, true));
    });
    return row;
}

void AppsSection::ask(const QString &id, bool isRestart)
{
    const QString name = m_known.value(id).name->text();
    const QString question =
        isRestart
            ? tr("Restart the app “%1”? Its devices do not answer until it runs again.").arg(name)
            : tr("Switch the app “%1” off? Its devices and flow cards stop working.").arg(name);
    askFirst(
        this, question, isRestart ? tr("Restart") : tr("Switch off"),
        [this, id, isRestart] {
            if (HomeyApi *api = m_parts.link().api())
                m_parts.act(isRestart ? restartApp(*api, id) : setAppEnabled(*api, id, false));
        },
        [this] { refresh(); });
}

QString AppsSection::stateText(const HubApp &app) const
{
    QStringList facts;
    if (app.isCrashed)
        facts << tr("Crashed");
    else if (!app.isEnabled)
        facts << tr("Switched off");
    else if (app.state == QLatin1String("running"))
        facts << tr("Running");
    else if (app.state == QLatin1String("starting"))
        facts << tr("Starting");
    else if (app.state == QLatin1String("stopped") || app.state == QLatin1String("stopping"))
        facts << tr("Stopped");
    if (!app.version.isEmpty())
        facts << plain(app.version, 40);
    if (app.memory > 0)
        facts << m_parts.words.locale().formattedDataSize(static_cast<qint64>(app.memory), 0);
    if (app.hasUpdate)
        facts << tr("update available");
    return facts.join(QStringLiteral(" · "));
}

void AppsSection::show(Row &row, const HubApp &app)
{
    const QString name = plain(app.name);
    row.name->setText(name);
    row.state->setText(stateText(app));
    row.widget->setAccessibleName(QString(name + QStringLiteral(", ") + row.state->text()));
    row.restart->setAccessibleName(tr("Restart %1").arg(name));
    row.enabled->setAccessibleName(tr("%1 switched on").arg(name));
    row.enabled->setChecked(app.isEnabled);
    const QString refusal = m_parts.refusal("homey.app");
    allow(*row.enabled, refusal);
    allow(*row.restart, refusal);
    if (!app.isEnabled)
        row.restart->setEnabled(false);
    row.widget->setVisible(m_text.isEmpty() || app.name.contains(m_text, Qt::CaseInsensitive) ||
                           app.id.contains(m_text, Qt::CaseInsensitive));
}

void AppsSection::setText(const QString &text)
{
    m_text = text.trimmed();
    refresh();
}

void AppsSection::refresh()
{
    const auto &apps = m_parts.status.apps;
    m_problem->setVisible(apps.problem.has_value());
    if (apps.problem)
        m_problem->setText(m_parts.problemText(*apps.problem, "homey.app.readonly"));
    QStringList order;
    for (const HubApp &app : apps.value)
        order << app.id;
    for (const QString &id : std::as_const(m_order)) {
        if (!order.contains(id))
            m_known.take(id).widget->deleteLater();
    }
    for (const HubApp &app : apps.value) {
        if (!m_known.contains(app.id))
            m_known.insert(app.id, makeRow(app.id));
    }
    if (order != m_order) {
        for (qsizetype i = 0; i < order.size(); ++i)
            m_rows->insertWidget(static_cast<int>(i), m_known.value(order.at(i)).widget);
        m_order = order;
    }
    for (const HubApp &app : apps.value)
        show(m_known[app.id], app);
}

} // namespace foyer
