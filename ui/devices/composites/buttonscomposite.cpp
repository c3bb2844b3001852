// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/composites/buttonscomposite.h"

#include "homey/capabilitywriter.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr std::chrono::milliseconds confirmationTime{2000};
} // namespace

QStringList ButtonsComposite::wants(const PanelOffer &offer)
{
    QStringList ids;
    for (const Capability &capability : offer.device().capabilities) {
        if (capability.isTrigger() && offer.has(capability.id))
            ids << capability.id;
    }
    return ids;
}

ButtonsComposite::ButtonsComposite(const PanelPart &part, Program &program, const UiWords &words,
                                   const Device &device, int width, QWidget *parent)
    : Composite(part, program, words, device, width, parent)
    , m_grid(new QGridLayout)
{
    m_grid->setSpacing(Theme::spacing(2));
    body()->addLayout(m_grid);
    for (const QString &id : part.capabilityIds)
        add(id);
    arrange();
    m_fade.setSingleShot(true);
    m_fade.setInterval(confirmationTime);
    connect(&m_fade, &QTimer::timeout, this, [this] {
        for (Button &each : m_buttons) {
            if (each.phase == Phase::Confirmed)
                each.phase = Phase::Resting;
        }
        refresh();
    });
    CapabilityWriter &writer = program.capabilityWriter();
    connect(&writer, &CapabilityWriter::writeAsked, this,
            [this, ownId = device.id](const QString &deviceId, const QString &id) {
                if (deviceId == ownId)
                    note(id, Phase::Sent);
            });
    connect(&writer, &CapabilityWriter::writeConfirmed, this,
            [this, ownId = device.id](const QString &deviceId, const QString &id) {
                if (deviceId == ownId)
                    note(id, Phase::Confirmed);
            });
    connect(&writer, &CapabilityWriter::writeFailed, this,
            [this, ownId = device.id](const QString &deviceId, const QString &id) {
                if (deviceId == ownId)
                    note(id, Phase::Resting);
            });
    finish();
}

void ButtonsComposite::add(const QString &capabilityId)
{
    auto *button = new QPushButton(escapedMnemonic(title(capabilityId)), this);
    button->setAutoDefault(false);
    // A long title is cut by the grid, not the grid by the title.
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    button->setMinimumHeight(Theme::spacing(10));
    // Only for what is cut: it would be read out twice otherwise.
    const int wide = button->fontMetrics().horizontalAdvance(button->text());
    if (wide + Theme::iconSize + Theme::spacing(7) > room())
        button->setToolTip(plainToolTip(title(capabilityId)));
    registerControl(button, capabilityId);
    connect(button, &QPushButton::clicked, this,
            [this, capabilityId] { write(capabilityId, Value(true)); });
    m_buttons << Button{capabilityId, button};
}

void ButtonsComposite::arrange()
{
    // As many beside each other, up to three, as leave every title its room.
    int widest = 0;
    for (const Button &each : std::as_const(m_buttons))
        widest = std::max(widest,
                          each.button->fontMetrics().horizontalAdvance(title(each.capabilityId)));
    widest += Theme::iconSize + Theme::spacing(7);
    const int most = std::min(3, int(m_buttons.size()));
    int columns = 1;
    for (int wanted = most; wanted > 1 && columns == 1; --wanted) {
        if (wanted * widest + (wanted - 1) * Theme::spacing(2) <= room())
            columns = wanted;
    }
    for (int i = 0; i < m_buttons.size(); ++i)
        m_grid->addWidget(m_buttons.at(i).button, i / columns, i % columns);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ButtonsComposite::note(const QString &capabilityId, Phase phase)
{
    for (Button &each : m_buttons) {
        if (each.capabilityId == capabilityId)
            each.phase = phase;
    }
    if (phase == Phase::Confirmed)
        m_fade.start();
    refresh();
}

void ButtonsComposite::display(const Device &)
{
    for (const Button &each : std::as_const(m_buttons))
        show(each);
}

void ButtonsComposite::show(const Button &each)
{
    const bool isDone = each.phase == Phase::Confirmed;
    const bool isSent = each.phase == Phase::Sent;
    const QString icon = isDone   ? QStringLiteral("check")
                         : isSent ? QStringLiteral("clock")
                                  : QStringLiteral("cap-button");
    if (each.button->property("foyerIcon").toString() != icon) {
        each.button->setProperty("foyerIcon", icon);
        each.button->setIcon(themedIcon(icon));
    }
    const QString said = isDone ? tr("Pressed") : isSent ? tr("Being sent") : QString();
    if (each.button->accessibleDescription() != said)
        each.button->setAccessibleDescription(said);
    QString text = title(each.capabilityId);
    if (isDone)
        text = tr("%1: pressed", "title of a button").arg(text);
    each.button->setText(escapedMnemonic(
        isDone && each.button->fontMetrics().horizontalAdvance(text) + Theme::spacing(12) >
                      each.button->width()
            ? tr("Pressed")
            : text));
}

} // namespace foyer
