// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/capabilityrow.h"

#include "homey/capabilitywriter.h"
#include "homey/home.h"
#include "ui/devices/capabilitycontrol.h"
#include "ui/devices/confirmation.h"
#include "ui/devices/devicecontrols.h"
#include "ui/devices/writenote.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QMessageBox>
#include <QPainter>
#include <QPushButton>

namespace foyer {

CapabilityRow::CapabilityRow(Program &program, const UiWords &words, const QString &deviceId,
                             const Capability &capability, const QString &title, int width,
                             QWidget *parent)
    : QWidget(parent)
    , m_program(program)
    , m_words(words)
    , m_deviceId(deviceId)
    , m_described(capability)
    , m_title(title)
    , m_editor(makeCapabilityEditor(capability, words, width, this))
    , m_titleLabel(new PlainLabel(title, this))
    , m_note(new WriteNote(words, this))
{
    m_editor->control()->setObjectName(QStringLiteral("capability/") + capability.id);
    buildLayout();
    connect(m_editor, &CapabilityEditor::wanted, this, &CapabilityRow::onWanted);
    connect(m_editor, &CapabilityEditor::pressed, this, [this] { onWanted(Value(true)); });
    connect(m_editor, &CapabilityEditor::editingBegan, this, &CapabilityRow::showNote);
    connect(m_editor, &CapabilityEditor::editingEnded, this, &CapabilityRow::refresh);
    connect(m_note, &WriteNote::retryWanted, this, [this] {
        if (m_failure)
            write(m_failure->wanted);
    });
    CapabilityWriter &writer = program.capabilityWriter();
    connect(
        &writer, &CapabilityWriter::writeFailed, this,
        [this](const QString &device, const QString &id, const Value &value, const Error &error) {
            if (device == m_deviceId && id == m_described.id)
                onFailed(value, error);
        });
    connect(&writer, &CapabilityWriter::writeConfirmed, this,
            [this](const QString &device, const QString &id) {
                if (device != m_deviceId || id != m_described.id)
                    return;
                m_failure.reset();
                refresh();
            });
    refresh();
}

void CapabilityRow::buildLayout()
{
    m_titleLabel->setWordWrap(true);
    m_note->retryButton()->setObjectName(QStringLiteral("retry/") + m_described.id);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::spacing(3));
    head->addWidget(m_titleLabel, 1);
    QWidget *beside = m_editor->inlineWidget();
    const bool isReadOnly = !m_described.isSetable;
    if (beside)
        head->addWidget(beside, isReadOnly ? 1 : 0, Qt::AlignVCenter);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(4), Theme::spacing(2), Theme::spacing(4),
                               Theme::spacing(2));
    layout->setSpacing(Theme::spacing(1));
    layout->addLayout(head);
    if (QWidget *wide = m_editor->wideWidget())
        layout->addWidget(wide);
    layout->addWidget(m_note);
}

QWidget *CapabilityRow::control() const
{
    return m_editor->control();
}

const Capability *CapabilityRow::capability() const
{
    const Device *device = m_program.home().device(m_deviceId);
    return device ? device->capability(m_described.id) : nullptr;
}

void CapabilityRow::refresh()
{
    const Capability *now = capability();
    if (now && !m_editor->isBeingEdited())
        m_editor->display(*now);
    showNote();
}

void CapabilityRow::refreshAge()
{
    showNote();
}

void CapabilityRow::setBlocked(const QString &reason)
{
    m_blocked = reason;
    if (!reason.isEmpty())
        m_editor->abandon();
    m_editor->setEnabled(reason.isEmpty(), reason);
    refresh();
}

void CapabilityRow::rename(const QString &deviceName)
{
    m_editor->setAccessibleName(
        tr("%1 %2", "device name, capability title").arg(plain(deviceName), m_title));
    m_note->setRetryName(m_title);
}

void CapabilityRow::onWanted(const Value &value)
{
    const Device *device = m_program.home().device(m_deviceId);
    const Capability *now = capability();
    if (!device || !now)
        return;
    if (!asksFirst(*device, *now, value)) {
        write(value);
        return;
    }
    // Not changed yet: the control shows the truth again until the answer is in.
    m_editor->display(*now);
    askBeforeChange(this, m_words, *device, *now, value, [this, value] { write(value); });
}

void CapabilityRow::write(Value value)
{
    m_failure.reset();
    CapabilityWriter &writer = m_program.capabilityWriter();
    if (m_described.isTrigger())
        writer.press(m_deviceId, m_described.id);
    else
        writer.set(m_deviceId, m_described.id, value);
    refresh();
}

void CapabilityRow::onFailed(const Value &value, const Error &error)
{
    m_failure = Failure{value, error};
    refresh();
}

void CapabilityRow::showNote()
{
    const Capability *now = capability();
    if (m_failure)
        m_note->showFailure(m_failure->error);
    else if (m_editor->isBeingEdited() && !m_editor->hint().isEmpty())
        m_note->show(WriteNote::Kind::Plain, m_editor->hint());
    else if (now && now->pending)
        m_note->show(WriteNote::Kind::Pending, tr("Waiting for the hub to confirm"));
    else if (now && !now->isSetable)
        m_note->show(WriteNote::Kind::Plain,
                     now->shown().isNull() ? tr("Never reported") : m_words.age(now->reportedAt));
    else
        m_note->show(WriteNote::Kind::Plain, {});
    m_note->setRetryEnabled(m_blocked.isEmpty());
}

void CapabilityRow::paintEvent(QPaintEvent *)
{
    if (property(lastControlProperty).toBool())
        return;
    // A hairline keeps the rows apart.
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).border);
    painter.drawLine(Theme::spacing(4), height() - 1, width() - Theme::spacing(4), height() - 1);
}

} // namespace foyer
