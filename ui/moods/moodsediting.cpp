// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/moodspage.h"

#include "homey/household.h"
#include "ui/devices/confirmation.h"
#include "ui/frame/words.h"
#include "ui/moods/mooddialog.h"
#include "ui/program.h"
#include "ui/widgets/messagebar.h"

// Moods made, changed and deleted at the hub.

namespace foyer {

void MoodsPage::settle(const std::optional<Error> &error, const QString &done,
                       const QString &failed)
{
    m_moods.refresh();
    const QString key = QStringLiteral("edited");
    if (!error)
        m_messages->show(key, MessageBar::Kind::Info, done);
    else
        m_messages->show(key, MessageBar::Kind::Failure,
                         QString(failed + QLatin1Char(' ') + m_words.errorText(*error)),
                         m_words.errorNextStep(*error));
}

void MoodsPage::newMood()
{
    auto *dialog = new MoodDialog(m_program.home(), m_words, std::nullopt, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        HomeyApi *api = m_program.household().link.api();
        if (!api)
            return;
        const MoodDraft draft = dialog->draft();
        then(createMood(*api, draft), this,
             [this, name = plain(draft.name, 120)](const Result<Mood> &mood) {
                 settle(mood ? std::nullopt : std::optional(mood.error()),
                        tr("Mood “%1” was made.").arg(name),
                        tr("Mood “%1” was not made:").arg(name));
             });
    });
    dialog->open();
}

void MoodsPage::editMood(const QString &moodId)
{
    const Mood *mood = m_moods.item(moodId);
    if (!mood)
        return;
    auto *dialog = new MoodDialog(m_program.home(), m_words, *mood, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        HomeyApi *api = m_program.household().link.api();
        const Mood before = *dialog->mood();
        const MoodDraft draft = dialog->draft();
        const bool isRenamed = draft.name != before.name;
        const bool isChanged = draft.devices != before.devices;
        if (!api || (!isRenamed && !isChanged))
            return;
        const Async<Done> answer = isChanged ? updateMood(*api, before.id, draft)
                                             : renameMood(*api, before.id, draft.name);
        then(answer, this, [this, name = plain(draft.name, 120)](const Result<Done> &done) {
            settle(done ? std::nullopt : std::optional(done.error()),
                   tr("Mood “%1” was changed.").arg(name),
                   tr("Mood “%1” was not changed:").arg(name));
        });
    });
    dialog->open();
}

void MoodsPage::askToDeleteMood(const QString &moodId)
{
    const Mood *mood = m_moods.item(moodId);
    if (!mood)
        return;
    const QString name = plain(mood->name, 120);
    const auto uses = int(m_program.household().flows.usesOf(moodId).size());
    QString question = tr("Delete the mood “%1”?").arg(name);
    if (uses > 0)
        question += QLatin1Char(' ') +
                    (uses == 1 ? tr("A flow uses it.") : tr("%n flows use it.", nullptr, uses));
    askFirst(this, question, tr("Delete"), [this, moodId, name] {
        HomeyApi *api = m_program.household().link.api();
        if (!api)
            return;
        then(deleteMood(*api, moodId), this, [this, name](const Result<Done> &done) {
            settle(done ? std::nullopt : std::optional(done.error()),
                   tr("Mood “%1” was deleted.").arg(name),
                   tr("Mood “%1” was not deleted:").arg(name));
        });
    });
}

} // namespace foyer
