// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/composite.h"

#include "homey/capabilitywriter.h"
#include "homey/home.h"
#include "homey/household.h"
#include "ui/devices/capabilitycontrol.h"
#include "ui/devices/confirmation.h"
#include "ui/devices/devicecontrols.h"
#include "ui/devices/writenote.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/plainlabel.h"

#include <QMessageBox>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

Composite::Composite(const PanelPart &part, Program &program, const UiWords &words,
                     const Device &device, int width, QWidget *parent)
    : QWidget(parent)
    , m_part(part)
    , m_program(program)
    , m_words(words)
    , m_deviceId(device.id)
    , m_room(width)
    , m_titles(controlTitles(device, words))
    , m_body(new QVBoxLayout)
    , m_note(new WriteNote(words, this))
{
    for (const QString &id : part.capabilityIds) {
        if (const Capability *known = device.capability(id))
            m_described << *known;
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(4), Theme::spacing(3), Theme::spacing(4),
                               Theme::spacing(3));
    layout->setSpacing(Theme::spacing(2));
    m_body->setSpacing(Theme::spacing(2));
    layout->addLayout(m_body);
    layout->addWidget(m_note);
    m_note->retryButton()->setObjectName(QStringLiteral("retry/") + part.capabilityIds.value(0));
    connect(m_note, &WriteNote::retryWanted, this, &Composite::retry);
    CapabilityWriter &writer = program.capabilityWriter();
    connect(
        &writer, &CapabilityWriter::writeFailed, this,
        [this](const QString &deviceId, const QString &id, const Value &value, const Error &error) {
            if (deviceId == m_deviceId && has(id))
                onFailed({id, value, m_asked.value(id).duration}, error);
        });
    connect(&writer, &CapabilityWriter::writeConfirmed, this,
            [this](const QString &deviceId, const QString &id) {
                if (deviceId == m_deviceId && has(id))
                    onConfirmed(id);
            });
}

Composite::~Composite() = default;

bool Composite::isFor(const Device &device, const PanelPart &part) const
{
    if (device.id != m_deviceId || part.family != m_part.family ||
        part.capabilityIds != m_part.capabilityIds ||
        m_described.size() != part.capabilityIds.size())
        return false;
    const QHash<QString, QString> titles = controlTitles(device, m_words);
    return std::all_of(m_described.cbegin(), m_described.cend(), [&](const Capability &described) {
        const Capability *now = device.capability(described.id);
        return now && now->describesSameAs(described) &&
               titles.value(described.id) == m_titles.value(described.id);
    });
}

void Composite::finish()
{
    refresh();
}

void Composite::registerControl(QWidget *control, const QString &capabilityId)
{
    control->setObjectName(QStringLiteral("capability/") + capabilityId);
    registerControl(control, capabilityId, title(capabilityId));
}

void Composite::registerControl(QWidget *control, const QString &capabilityId, const QString &title)
{
    const Capability *now = capability(capabilityId);
    m_controls << Control{control, capabilityId, title, control->toolTip(), now && !now->isSetable};
}

CapabilityEditor *Composite::addEditor(const QString &capabilityId)
{
    const auto found = std::find_if(m_described.cbegin(), m_described.cend(),
                                    [&](const Capability &one) { return one.id == capabilityId; });
    if (found == m_described.cend())
        return nullptr;
    CapabilityEditor *editor = makeCapabilityEditor(*found, m_words, m_room, this);
    registerControl(editor->control(), capabilityId);
    m_fields << Field{editor, capabilityId};
    connect(editor, &CapabilityEditor::wanted, this,
            [this, capabilityId](const Value &value) { write(capabilityId, value); });
    connect(editor, &CapabilityEditor::pressed, this,
            [this, capabilityId] { write(capabilityId, Value(true)); });
    connect(editor, &CapabilityEditor::editingBegan, this, &Composite::showNote);
    connect(editor, &CapabilityEditor::editingEnded, this, &Composite::refresh);
    return editor;
}

void Composite::addField(QBoxLayout *layout, const QString &capabilityId, QWidget *leading)
{
    CapabilityEditor *editor = addEditor(capabilityId);
    const Capability *described = capability(capabilityId);
    if (!editor || !described)
        return;
    auto *label = new PlainLabel(title(capabilityId), this);
    label->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::spacing(3));
    if (leading)
        head->addWidget(leading);
    head->addWidget(label, 1);
    if (QWidget *beside = editor->inlineWidget())
        head->addWidget(beside, described->isSetable ? 0 : 1, Qt::AlignVCenter);
    layout->addLayout(head);
    if (QWidget *wide = editor->wideWidget())
        layout->addWidget(wide);
}

void Composite::setPacedWhileDragged(bool isPaced)
{
    for (const Field &field : std::as_const(m_fields))
        field.editor->setPacedWhileDragged(isPaced);
}

void Composite::addFields(QBoxLayout *layout, const QStringList &capabilityIds)
{
    for (const QString &id : capabilityIds)
        addField(layout, id);
}

void Composite::addHeading(const QString &iconName, const QString &text)
{
    auto *icon = new IconLabel(iconName, this);
    auto *label = new PlainLabel(text, this);
    label->setFont(Theme::font(Theme::FontRole::Strong, label->font()));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing(2));
    row->addWidget(icon);
    row->addWidget(label, 1);
    m_body->addLayout(row);
}

const Device *Composite::device() const
{
    return m_program.home().device(m_deviceId);
}

const Capability *Composite::capability(const QString &id) const
{
    const Device *now = device();
    return now && has(id) ? now->capability(id) : nullptr;
}

QString Composite::title(const QString &capabilityId) const
{
    return m_titles.value(capabilityId);
}

void Composite::refresh()
{
    if (const Device *now = device()) {
        if (!isBeingEdited())
            display(*now);
        showFields(*now, false);
    }
    showNote();
}

void Composite::showFields(const Device &device, bool isForced)
{
    for (const Field &field : std::as_const(m_fields)) {
        const Capability *now = device.capability(field.capabilityId);
        if (now && (isForced || !field.editor->isBeingEdited()))
            field.editor->display(*now);
    }
}

void Composite::refreshAge()
{
    refresh();
}

void Composite::setBlocked(const QString &reason)
{
    m_blocked = reason;
    if (!reason.isEmpty()) {
        abandon();
        for (const Field &field : std::as_const(m_fields))
            field.editor->abandon();
    }
    for (const Control &control : std::as_const(m_controls)) {
        if (control.isReadOnly)
            continue;
        control.widget->setEnabled(reason.isEmpty());
        control.widget->setToolTip(reason.isEmpty() ? control.ownToolTip : plainToolTip(reason));
    }
    for (const Field &field : std::as_const(m_fields))
        field.editor->setEnabled(reason.isEmpty(), reason);
    m_note->setRetryEnabled(reason.isEmpty());
    refresh();
}

void Composite::rename(const QString &deviceName)
{
    const auto named = [name = plain(deviceName)](const QString &title) {
        return tr("%1 %2", "device name, capability title").arg(name, plain(title));
    };
    for (const Control &control : std::as_const(m_controls))
        control.widget->setAccessibleName(named(control.title));
    for (const Field &field : std::as_const(m_fields))
        field.editor->setAccessibleName(named(title(field.capabilityId)));
    m_note->setRetryName(plain(deviceName));
}

QWidget *Composite::firstFocus() const
{
    for (const Control &control : m_controls) {
        if (control.widget->isEnabled() && control.widget->isVisibleTo(this) &&
            control.widget->focusPolicy() != Qt::NoFocus)
            return control.widget;
    }
    return nullptr;
}

void Composite::write(const QString &capabilityId, const Value &value,
                      std::chrono::milliseconds duration)
{
    const Device *owner = device();
    const Capability *now = capability(capabilityId);
    if (!owner || !now || !m_blocked.isEmpty())
        return;
    const Wish wish{capabilityId, value,
                    duration.count() > 0 ? duration : this->duration(capabilityId)};
    if (!asksFirst(*owner, *now, value)) {
        writeTogether({wish});
        return;
    }
    // Not changed yet: the control shows the truth again until the answer is in.
    display(*owner);
    showFields(*owner, true);
    askBeforeChange(this, m_words, *owner, *now, value, [this, wish] { writeTogether({wish}); });
}

void Composite::writeTogether(const QList<Wish> &wishes)
{
    m_failed.clear();
    m_error.reset();
    CapabilityWriter &writer = m_program.capabilityWriter();
    {
        const Journal::Step step(m_program.household().journal);
        for (const Wish &wish : wishes) {
            m_asked.insert(wish.capabilityId, wish);
            writer.set(m_deviceId, wish.capabilityId, wish.value, wish.duration);
        }
    }
    refresh();
}

void Composite::onFailed(const Wish &wish, const Error &error)
{
    m_failed.removeIf([&](const Wish &one) { return one.capabilityId == wish.capabilityId; });
    m_failed << wish;
    m_error = error;
    m_note->retryButton()->setObjectName(QStringLiteral("retry/") +
                                         m_failed.constFirst().capabilityId);
    refresh();
}

void Composite::onConfirmed(const QString &capabilityId)
{
    m_failed.removeIf([&](const Wish &one) { return one.capabilityId == capabilityId; });
    if (m_failed.isEmpty())
        m_error.reset();
    refresh();
}

void Composite::retry()
{
    if (const QList<Wish> again = m_failed; !again.isEmpty())
        writeTogether(again);
}

QString Composite::hint() const
{
    for (const Field &field : m_fields) {
        if (field.editor->isBeingEdited() && !field.editor->hint().isEmpty())
            return field.editor->hint();
    }
    return {};
}

void Composite::showNote()
{
    const Device *now = device();
    const bool isPending = now && std::any_of(m_part.capabilityIds.cbegin(),
                                              m_part.capabilityIds.cend(), [&](const QString &id) {
                                                  const Capability *one = now->capability(id);
                                                  return one && one->pending;
                                              });
    if (m_error)
        m_note->showFailure(*m_error);
    else if (const QString text = hint(); !text.isEmpty())
        m_note->show(WriteNote::Kind::Plain, text);
    else if (isPending)
        m_note->show(WriteNote::Kind::Pending, tr("Waiting for the hub to confirm"));
    else
        m_note->show(WriteNote::Kind::Plain, {});
}

void Composite::paintEvent(QPaintEvent *)
{
    if (property(lastControlProperty).toBool())
        return;
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).border);
    painter.drawLine(Theme::spacing(4), height() - 1, width() - Theme::spacing(4), height() - 1);
}

} // namespace foyer
