// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/settingssection.h"

#include "homey/homeyapi.h"
#include "homey/household.h"
#include "ui/devices/panel/deviceedit.h"
#include "ui/devices/panel/settingfield.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPushButton>

namespace foyer {

SettingsSection::SettingsSection(Program &program, const UiWords &words, QWidget *parent)
    : PanelSection(QStringLiteral("settings"), tr("Settings"), program, words, parent)
    , m_refusal(new PlainLabel(this))
    , m_problem(new MessageBar(MessageBar::Kind::Failure, QString(), this))
    , m_buttons(new QWidget(this))
    , m_count(new PlainLabel(m_buttons))
    , m_apply(new QPushButton(tr("Apply"), m_buttons))
    , m_discard(new QPushButton(tr("Discard"), m_buttons))
{
    m_refusal->setObjectName(QStringLiteral("settingsRefusal"));
    m_refusal->setSecondary(true);
    m_refusal->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("settingsProblem"));
    m_problem->hide();
    m_apply->setObjectName(QStringLiteral("settingsApply"));
    m_apply->setAccessibleName(tr("Apply the changed settings"));
    m_discard->setObjectName(QStringLiteral("settingsDiscard"));
    m_discard->setAccessibleName(tr("Discard the changed settings"));
    setPrimary(m_apply);
    for (QPushButton *button : {m_apply, m_discard})
        button->setAutoDefault(false);
    m_count->setSecondary(true);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::spacing(2));
    row->addWidget(m_apply);
    row->addWidget(m_discard);
    row->addWidget(m_count, 1);
    body()->setSpacing(Theme::spacing(3));
    body()->addWidget(m_refusal);
    body()->addWidget(m_problem);
    body()->addWidget(m_buttons);
    connect(m_apply, &QPushButton::clicked, this, &SettingsSection::apply);
    connect(m_discard, &QPushButton::clicked, this, &SettingsSection::discard);
    connect(m_problem, &MessageBar::closed, m_problem, &QWidget::hide);
}

bool SettingsSection::concerns(const Device &device) const
{
    return device.hasSettings;
}

bool SettingsSection::mayReload() const
{
    return !m_isSending && changed().isEmpty();
}

void SettingsSection::load()
{
    HomeyApi *api = apiOrTell();
    if (!api)
        return;
    then(api->deviceSettings(deviceId()), this,
         [this, asked = round()](const Result<std::vector<SettingGroup>> &groups) {
             if (asked != round() || !mayReload())
                 return;
             if (!groups) {
                 showFailure(groups.error());
                 return;
             }
             showGroups(*groups);
             if (m_fields.isEmpty())
                 showEmpty(tr("The driver of this device has nothing to set."));
             else
                 showReady();
         });
}

void SettingsSection::forget()
{
    m_fields.clear();
    delete std::exchange(m_form, nullptr);
    m_isSending = false;
    m_problem->hide();
    refreshButtons();
}

void SettingsSection::showGroups(const std::vector<SettingGroup> &groups)
{
    forget();
    m_form = new QWidget(this);
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(4));
    for (const SettingGroup &group : groups) {
        if (group.settings.isEmpty())
            continue;
        if (!group.label.isEmpty()) {
            auto *heading = new PlainLabel(plain(group.label), m_form);
            heading->setFont(Theme::font(Theme::FontRole::Strong, font()));
            heading->setWordWrap(true);
            if (layout->count() > 0)
                layout->addSpacing(Theme::spacing(1));
            layout->addWidget(heading);
        }
        for (const DeviceSetting &setting : group.settings) {
            auto *field = new SettingField(setting, words(), m_form);
            layout->addWidget(field);
            m_fields << field;
            connect(field, &SettingField::edited, this, &SettingsSection::refreshButtons);
        }
    }
    body()->insertWidget(1, m_form);
    refreshButtons();
}

void SettingsSection::redefined(const Device &)
{
    refreshButtons();
}

QList<SettingField *> SettingsSection::changed() const
{
    QList<SettingField *> changed;
    for (SettingField *field : m_fields) {
        if (field->isChanged())
            changed << field;
    }
    return changed;
}

void SettingsSection::refreshButtons()
{
    const QString refusal = deviceEditRefusal(program());
    bool isEditable = false;
    for (SettingField *field : std::as_const(m_fields)) {
        field->setRefusal(refusal);
        field->setEnabled(!m_isSending);
        isEditable |= field->canBeEdited();
    }
    m_refusal->setText(refusal);
    m_refusal->setVisible(isEditable && !refusal.isEmpty());
    const int count = int(changed().size());
    m_buttons->setVisible(count > 0 || m_isSending);
    m_apply->setEnabled(count > 0 && !m_isSending && refusal.isEmpty());
    m_apply->setToolTip(refusal);
    m_discard->setEnabled(count > 0 && !m_isSending);
    m_count->setText(m_isSending  ? tr("Sending …")
                     : count == 1 ? tr("1 change")
                                  : tr("%n changes", nullptr, count));
    Q_EMIT grew();
}

void SettingsSection::apply()
{
    HomeyApi *api = program().household().link.api();
    const QList<SettingField *> fields = changed();
    if (!api || m_isSending || fields.isEmpty())
        return;
    QJsonObject changes;
    for (SettingField *field : fields) {
        if (!field->isUsable()) {
            field->setProblem(tr("This text is too long."));
            field->control()->setFocus();
            return;
        }
        changes.insert(field->setting().id, field->value().toJson());
    }
    m_isSending = true;
    m_problem->hide();
    refreshButtons();
    const QStringList ids = changes.keys();
    then(api->setDeviceSettings(deviceId(), changes), this,
         [this, device = deviceId(), ids](const Result<Done> &done) {
             if (device != deviceId())
                 return;
             m_isSending = false;
             if (done)
                 applied(ids);
             else
                 refused(ids, done.error());
             refreshButtons();
         });
}

void SettingsSection::applied(const QStringList &ids)
{
    for (SettingField *field : std::as_const(m_fields)) {
        if (ids.contains(field->setting().id))
            field->adopt();
    }
    // A driver may change other settings along with these.
    expire();
    comeIntoView();
}

void SettingsSection::refused(const QStringList &ids, const Error &error)
{
    const QString reason = tr("Not changed: %1").arg(words().errorText(error));
    // At the field when it is clear which one is meant: the only one, or the one that is named.
    SettingField *meant = nullptr;
    for (SettingField *field : std::as_const(m_fields)) {
        const DeviceSetting &setting = field->setting();
        if (!ids.contains(setting.id))
            continue;
        const bool isNamed =
            error.text.contains(setting.id) ||
            (!setting.label.isEmpty() && error.text.contains(setting.label, Qt::CaseInsensitive));
        if (ids.size() == 1 || (isNamed && !meant))
            meant = field;
    }
    if (meant) {
        meant->setProblem(reason);
        meant->control()->setFocus();
        return;
    }
    m_problem->setText(reason);
    m_problem->setDetail(words().errorNextStep(error));
    m_problem->show();
}

void SettingsSection::discard()
{
    for (SettingField *field : std::as_const(m_fields))
        field->discard();
    m_problem->hide();
    refreshButtons();
}

} // namespace foyer
