// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/notesection.h"

#include "ui/devices/panel/deviceedit.h"
#include "ui/frame/words.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QPushButton>

namespace foyer {

NoteSection::NoteSection(Program &program, const UiWords &words, QWidget *parent)
    : PanelSection(QStringLiteral("note"), tr("Note"), program, words, parent)
    , m_text(new PlainLabel(this))
    , m_editor(new QPlainTextEdit(this))
    , m_problem(new PlainLabel(this))
    , m_edit(new QPushButton(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_text->setObjectName(QStringLiteral("noteText"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_editor->setObjectName(QStringLiteral("noteEditor"));
    m_editor->setAccessibleName(tr("Note"));
    m_editor->setTabChangesFocus(true);
    m_editor->setFixedHeight(Theme::spacing(30));
    m_problem->setObjectName(QStringLiteral("noteProblem"));
    m_problem->setWordWrap(true);
    m_problem->setSecondary(true);
    m_edit->setObjectName(QStringLiteral("noteEdit"));
    m_save->setObjectName(QStringLiteral("noteSave"));
    m_cancel->setObjectName(QStringLiteral("noteCancel"));
    setPrimary(m_save);
    for (QPushButton *button : {m_edit, m_save, m_cancel})
        button->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::spacing(2));
    buttons->addWidget(m_edit);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    buttons->addStretch(1);
    body()->addWidget(m_text);
    body()->addWidget(m_editor);
    body()->addWidget(m_problem);
    body()->addLayout(buttons);

    connect(m_edit, &QPushButton::clicked, this, &NoteSection::edit);
    connect(m_save, &QPushButton::clicked, this, &NoteSection::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { setEditing(false); });
    connect(m_editor, &QPlainTextEdit::textChanged, this, [this] {
        const bool isTooLong = m_editor->toPlainText().size() > longest;
        m_save->setEnabled(!isTooLong && !m_isSaving);
        if (isTooLong)
            m_problem->setText(tr("A note has room for %n characters.", nullptr, longest));
        m_problem->setVisible(isTooLong);
    });
    setEditing(false);
}

bool NoteSection::isEditing() const
{
    return !m_editor->isHidden();
}

void NoteSection::load()
{
    showReady(); // the note came with the device
}

void NoteSection::forget()
{
    m_isSaving = false;
    setEditing(false);
}

void NoteSection::redefined(const Device &device)
{
    // Line breaks are the person's own; everything else is made safe as all names are.
    QStringList lines;
    for (const QString &line : device.note.split(QLatin1Char('\n')))
        lines << plain(line, longest);
    const QString note = lines.join(QLatin1Char('\n')).trimmed();
    m_text->setText(note.isEmpty() ? tr("There is no note yet.") : note);
    m_text->setForegroundRole(note.isEmpty() ? QPalette::PlaceholderText : QPalette::WindowText);
    setSummary(plain(device.note, 80));
    m_edit->setText(note.isEmpty() ? tr("Write a note") : tr("Edit"));
    m_edit->setAccessibleName(note.isEmpty() ? tr("Write a note") : tr("Edit note"));
    const QString refusal = deviceEditRefusal(program());
    m_edit->setEnabled(refusal.isEmpty());
    m_edit->setToolTip(refusal);
    m_edit->setAccessibleDescription(refusal);
    m_save->setEnabled(refusal.isEmpty() && !m_isSaving);
    if (isEditing())
        return;
    m_problem->setText(refusal);
    m_problem->setVisible(!refusal.isEmpty());
}

void NoteSection::edit()
{
    const Device *now = device();
    if (!now || isEditing() || !deviceEditRefusal(program()).isEmpty())
        return;
    m_editor->setPlainText(now->note);
    setEditing(true);
    m_editor->setFocus(Qt::OtherFocusReason);
    m_editor->moveCursor(QTextCursor::End);
}

void NoteSection::setEditing(bool editing)
{
    const bool hadFocus = m_editor->hasFocus() || m_cancel->hasFocus() || m_save->hasFocus();
    m_problem->hide();
    m_text->setVisible(!editing);
    m_edit->setVisible(!editing);
    for (QWidget *widget : {static_cast<QWidget *>(m_editor), static_cast<QWidget *>(m_save),
                            static_cast<QWidget *>(m_cancel)})
        widget->setVisible(editing);
    if (hadFocus && !editing)
        m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT grew();
}

void NoteSection::save()
{
    const Device *now = device();
    const QString text = m_editor->toPlainText().trimmed();
    if (!now || m_isSaving || text.size() > longest)
        return;
    if (text == now->note) {
        setEditing(false);
        return;
    }
    m_isSaving = true;
    m_save->setEnabled(false);
    m_editor->setReadOnly(true);
    const QString id = deviceId();
    then(changeDevice(program(), id, {{QStringLiteral("note"), text}}), this,
         [this, id, text](const Result<Done> &done) {
             if (id != deviceId())
                 return;
             m_isSaving = false;
             m_save->setEnabled(true);
             m_editor->setReadOnly(false);
             if (done) {
                 setEditing(false);
                 // The hub has it; its own report follows.
                 m_text->setText(text.isEmpty() ? tr("There is no note yet.") : text);
                 return;
             }
             m_problem->setText(
                 tr("The note was not saved: %1").arg(words().errorText(done.error())));
             m_problem->show();
         });
}

} // namespace foyer
