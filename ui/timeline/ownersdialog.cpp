// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timeline/ownersdialog.h"

#include "homey/hublink.h"
#include "ui/frame/liststate.h"
#include "ui/frame/words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

namespace foyer {

namespace {

enum Column { Name, Enabled, Pushed, ColumnCount };
constexpr int uriRole = Qt::UserRole + 1;
const auto writeScope = QStringLiteral("homey.notifications");

} // namespace

OwnersDialog::OwnersDialog(HubLink &link, const UiWords &words, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_words(words)
    , m_list(new QTreeWidget(this))
    , m_state(new PlainLabel(this))
{
    setObjectName(QStringLiteral("ownersDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Who may write here"));
    resize(Theme::spacing(150), Theme::spacing(120));
    m_list->setObjectName(QStringLiteral("ownersList"));
    m_list->setAccessibleName(tr("Who may write here"));
    m_list->setRootIsDecorated(false);
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("Sender"), tr("Timeline"), tr("Phones")});
    m_list->setItemDelegate(new RowDelegate(m_list));
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    for (const int column : {Enabled, Pushed})
        m_list->header()->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_state->setObjectName(QStringLiteral("ownersState"));
    m_state->setSecondary(true);
    m_state->setWordWrap(true);
    auto *note = new PlainLabel(tr("For everybody at home. What a sender wrote already stays."));
    note->setSecondary(true);
    note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(5), Theme::spacing(5),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(note);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_state);
    layout->addWidget(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &OwnersDialog::changed);
    tell(QString());
    read();
}

void OwnersDialog::tell(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
}

void OwnersDialog::read()
{
    HomeyApi *api = m_link.api();
    if (!api)
        return tell(tr("The Homey is not connected."));
    tell(tr("Asking the Homey …"));
    then(listNotificationOwners(*api), this,
         [this](const Result<std::vector<NotificationOwner>> &owners) {
             if (owners)
                 show(*owners);
             else
                 tell(m_words.errorText(owners.error()));
         });
}

void OwnersDialog::show(const std::vector<NotificationOwner> &owners)
{
    const QString refusal = ListState::whyNot(m_link, writeScope);
    m_isOurs = true;
    m_list->clear();
    for (const NotificationOwner &owner : owners) {
        auto *row = new QTreeWidgetItem(m_list);
        row->setText(Name, plain(owner.name.isEmpty() ? owner.uri : owner.name, 120));
        row->setData(Name, uriRole, owner.uri);
        row->setFlags(refusal.isEmpty()
                          ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable
                          : Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const auto tick = [row](Column column, std::optional<bool> isOn) {
            if (isOn)
                row->setCheckState(column, *isOn ? Qt::Checked : Qt::Unchecked);
        };
        tick(Enabled, owner.isEnabled);
        tick(Pushed, owner.isPushed);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    m_isOurs = false;
    tell(!refusal.isEmpty() ? refusal : owners.empty() ? tr("Nobody has written yet.") : QString());
}

void OwnersDialog::changed(QTreeWidgetItem *row, int column)
{
    if (m_isOurs || (column != Enabled && column != Pushed))
        return;
    const QString uri = row->data(Name, uriRole).toString();
    const bool isOn = row->checkState(column) == Qt::Checked;
    HomeyApi *api = m_link.api();
    const Async<Done> answer = !api                ? ready<Done>(fail(Error::Kind::Offline))
                               : column == Enabled ? setNotificationOwnerEnabled(*api, uri, isOn)
                                                   : setNotificationOwnerPushed(*api, uri, isOn);
    then(answer, this, [this, uri, column, isOn](const Result<Done> &done) {
        if (done)
            return tell(QString());
        // Rows may have come and gone meanwhile.
        for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
            QTreeWidgetItem *each = m_list->topLevelItem(i);
            if (each->data(Name, uriRole).toString() != uri)
                continue;
            m_isOurs = true;
            each->setCheckState(column, isOn ? Qt::Unchecked : Qt::Checked);
            m_isOurs = false;
            tell(tr("%1: %2", "sender, what went wrong")
                     .arg(each->text(Name), m_words.errorText(done.error())));
        }
    });
}

} // namespace foyer
