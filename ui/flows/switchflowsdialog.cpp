// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/flows/switchflowsdialog.h"

#include "homey/flows.h"
#include "ui/frame/words.h"
#include "ui/theme/icons.h"
#include "ui/widgets/listquestion.h"
#include "ui/widgets/plainlabel.h"

#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace foyer {

namespace {
constexpr int DialogWidth = 480;
}

SwitchFlowsDialog::SwitchFlowsDialog(Flows &flows, const UiWords &words, const QString &folderName,
                                     const QStringList &ids, bool on, QWidget *parent)
    : QDialog(parent)
    , m_flows(flows)
    , m_words(words)
    , m_on(on)
    , m_status(new PlainLabel(this))
    , m_list(new QListWidget(this))
    , m_confirm(new QPushButton(on ? tr("Switch on") : tr("Switch off"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(on ? tr("Switch flows on") : tr("Switch flows off"));
    setMinimumWidth(DialogWidth);
    QList<const Flow *> wanted;
    for (const QString &id : ids) {
        const Flow *flow = flows.flow(id);
        if (flow && flow->isEnabled != on)
            wanted << flow;
    }
    std::sort(wanted.begin(), wanted.end(), [](const Flow *a, const Flow *b) {
        return QString::localeAwareCompare(a->name, b->name) < 0;
    });
    for (const Flow *flow : std::as_const(wanted)) {
        auto *item = new QListWidgetItem(
            themedIcon(flow->isAdvanced ? QStringLiteral("flow-graph") : QStringLiteral("flows")),
            flow->name.isEmpty() ? tr("Flow without a name") : plain(flow->name), m_list);
        item->setData(Qt::UserRole, item->text());
        m_items.insert(flow->id, item);
    }
    const int count = int(wanted.size());
    const QString folder = plain(folderName);
    const QString ask =
        count == 1 ? (on ? tr("Switch on one flow of “%1”?") : tr("Switch off one flow of “%1”?"))
        : on       ? tr("Switch on %n flows of “%1”?", nullptr, count)
                   : tr("Switch off %n flows of “%1”?", nullptr, count);
    m_list->setAccessibleName(tr("Flows"));
    layOut({new PlainLabel(ask.arg(folder), this), m_status, m_list, m_confirm, m_cancel}, *this,
           QStringLiteral("switchFlows"));
    const int left = int(ids.size()) - count;
    if (left == 1)
        m_status->setText(on ? tr("One is on already.") : tr("One is off already."));
    else if (left > 1)
        m_status->setText(on ? tr("%n are on already.", nullptr, left)
                             : tr("%n are off already.", nullptr, left));
    m_status->setVisible(left > 0);

    connect(m_confirm, &QPushButton::clicked, this, &SwitchFlowsDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&flows, &Flows::switched, this, &SwitchFlowsDialog::settled);
    m_confirm->setEnabled(count > 0);
    m_cancel->setFocus();
}

void SwitchFlowsDialog::accept()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    m_confirm->hide();
    m_cancel->setText(tr("Close"));
    refresh();
    m_flows.setEnabled(m_items.keys(), m_on);
}

void SwitchFlowsDialog::settled(const QString &id, const std::optional<Error> &error)
{
    QListWidgetItem *item = m_items.value(id);
    if (!m_isStarted || !item)
        return;
    ++(error ? m_failed : m_done);
    const QString name = item->data(Qt::UserRole).toString();
    item->setIcon(themedIcon(error ? QStringLiteral("error") : QStringLiteral("check")));
    if (error)
        item->setText(tr("%1 – failed: %2", "flow, reason").arg(name, m_words.errorText(*error)));
    else
        item->setText((m_on ? tr("%1 – on", "flow") : tr("%1 – off", "flow")).arg(name));
    refresh();
}

void SwitchFlowsDialog::refresh()
{
    const int total = int(m_items.size());
    const QLocale &locale = m_words.locale();
    m_status->setText(
        m_failed > 0
            ? tr("%1 of %2 done, %3 failed.")
                  .arg(locale.toString(m_done), locale.toString(total), locale.toString(m_failed))
            : tr("%1 of %2 done.").arg(locale.toString(m_done), locale.toString(total)));
    m_status->show();
}

} // namespace foyer
