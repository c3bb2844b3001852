// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/comparedialog.h"

#include "ui/frame/words.h"
#include "ui/moods/valuetree.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

using State = SnapshotDifference::State;

CompareDialog::CompareDialog(const Home &home, const UiWords &words, const ZoneSnapshot &snapshot,
                             const QString &refusal, QWidget *parent)
    : QDialog(parent)
    , m_home(home)
    , m_words(words)
    , m_snapshot(snapshot)
    , m_refusal(refusal)
    , m_tree(new ValueTree({tr("Device"), tr("Now and in the snapshot")}, this))
    , m_same(new EmptyState(QStringLiteral("check"), tr("Everything is as in the snapshot"), this))
    , m_count(new PlainLabel(this))
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Compare with the snapshot"));
    resize(Theme::spacing(150), Theme::spacing(120));
    auto *heading = new PlainLabel(plain(snapshot.name, 120), this);
    heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    heading->setElided(true);
    auto *when = new PlainLabel(
        tr("Taken %1")
            .arg(words.locale().toString(snapshot.takenAt.toLocalTime(), QLocale::ShortFormat)),
        this);
    when->setSecondary(true);
    m_tree->setObjectName(QStringLiteral("compareValues"));
    m_tree->setAccessibleName(tr("Differences"));
    m_same->setObjectName(QStringLiteral("compareSame"));
    m_count->setSecondary(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_restore = buttons->addButton(tr("Restore …"), QDialogButtonBox::AcceptRole);
    m_restore->setObjectName(QStringLiteral("compareRestore"));
    m_restore->setToolTip(plainToolTip(refusal));
    m_restore->setAccessibleDescription(refusal);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::spacing(5), Theme::spacing(5), Theme::spacing(5),
                               Theme::spacing(4));
    layout->setSpacing(Theme::spacing(3));
    layout->addWidget(heading);
    layout->addWidget(when);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_same, 1);
    layout->addWidget(m_count);
    if (!refusal.isEmpty()) {
        auto *why = new PlainLabel(refusal, this);
        why->setObjectName(QStringLiteral("compareRefusal"));
        why->setSecondary(true);
        why->setWordWrap(true);
        layout->addWidget(why);
    }
    layout->addWidget(buttons);
    connect(m_tree, &ValueTree::choiceChanged, this, &CompareDialog::refresh);
    m_soon.setSingleShot(true);
    m_soon.setInterval(200); // many changes, one look
    connect(&m_soon, &QTimer::timeout, this, &CompareDialog::fill);
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    connect(&home, &Home::capabilityChanged, this, [this, soon](const QString &deviceId) {
        for (const ZoneSnapshot::Entry &entry : m_snapshot.entries) {
            if (entry.deviceId == deviceId) {
                soon();
                return;
            }
        }
    });
    connect(&home, &Home::deviceChanged, this, soon);
    connect(&home, &Home::deviceRemoved, this, soon);
    fill();
}

QString CompareDialog::whyNot(const SnapshotDifference &difference) const
{
    switch (difference.state) {
    case State::Gone: return tr("no longer there");
    case State::Guarded: return tr("left out for safety");
    case State::Unavailable: return tr("unavailable");
    case State::Idle: return tr("does not matter then");
    case State::Same:
    case State::Differs: break;
    }
    return {};
}

void CompareDialog::fill()
{
    QList<ValueTree::Value> values;
    for (const SnapshotDifference &difference : differencesOf(m_home, m_snapshot)) {
        if (difference.state == State::Same)
            continue;
        const ZoneSnapshot::Entry &then = difference.then;
        const Device *device = m_home.device(then.deviceId);
        const Capability *capability = device ? device->capability(then.capabilityId) : nullptr;
        ValueTree::Value value;
        value.key = then.key();
        value.device = device ? device->name : then.deviceName;
        value.zone = device ? m_home.zoneName(device->zoneId) : QString();
        value.iconName = classIconName(device ? device->deviceClass : QString());
        value.title = capability ? m_words.capabilityTitle(*capability) : then.capabilityId;
        if (capability)
            value.text = UiWords::changeText(m_words.valueText(*capability, difference.now),
                                             m_words.valueText(*capability, then.value));
        value.bar = whyNot(difference);
        value.isChosen = !m_unticked.contains(value.key);
        values << value;
    }
    m_isFilling = true;
    m_tree->setValues(values);
    m_isFilling = false;
    m_tree->setVisible(!values.isEmpty());
    m_same->setVisible(values.isEmpty());
    refresh();
}

void CompareDialog::refresh()
{
    const QSet<QString> chosen = m_tree->chosen();
    if (!m_isFilling) {
        m_unticked.clear();
        for (const SnapshotDifference &difference : differencesOf(m_home, m_snapshot)) {
            if (difference.state == State::Differs && !chosen.contains(difference.then.key()))
                m_unticked.insert(difference.then.key());
        }
    }
    const QLocale &locale = m_words.locale();
    m_count->setText(
        tr("%1 of %2 differences chosen")
            .arg(locale.toString(chosen.size()), locale.toString(m_tree->choosable())));
    m_count->setVisible(m_tree->choosable() > 0);
    m_restore->setEnabled(!chosen.isEmpty() && m_refusal.isEmpty());
}

QList<BulkItem> CompareDialog::plan() const
{
    return restorePlan(m_home, m_snapshot, m_tree->chosen());
}

} // namespace foyer
