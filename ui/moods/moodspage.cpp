// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/moods/moodspage.h"

#include "homey/household.h"
#include "ui/bulk/bulkaction.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/devices/confirmation.h"
#include "ui/frame/liststate.h"
#include "ui/frame/words.h"
#include "ui/moods/comparedialog.h"
#include "ui/moods/moodcard.h"
#include "ui/moods/snapshotcard.h"
#include "ui/moods/snapshotdialog.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/widgets/cardcolumn.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>

namespace foyer {

namespace {

const auto readScope = QStringLiteral("homey.mood.readonly");
const auto setScope = QStringLiteral("homey.mood.set");
const auto editScope = QStringLiteral("homey.mood");

} // namespace

MoodsPage::MoodsPage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("moods"), tr("Moods"), QStringLiteral("moods"), parent)
    , m_program(program)
    , m_words(words)
    , m_moods(program.household().link)
    , m_book(program.household().lastHome)
    , m_take(new QPushButton(themedIcon(QStringLiteral("camera")), tr("Take a snapshot …"), this))
    , m_new(new QPushButton(themedIcon(QStringLiteral("plus")), tr("New mood …"), this))
    , m_messages(new MessageStack(this))
    , m_state(new ListState(words, QStringLiteral("moods"), this))
    , m_nothing(new EmptyState(QStringLiteral("moods"), tr("There are no moods yet"), this))
    , m_snapshots(new SnapshotCard(m_book, program.home(), words, this))
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(200);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        updateMoods();
        m_snapshots->refresh();
    });
    const auto soon = [this] {
        if (!m_soon.isActive())
            m_soon.start();
    };
    const Home &home = program.home();
    connect(&home, &Home::capabilityChanged, this, soon);
    connect(&home, &Home::deviceAdded, this, soon);
    connect(&home, &Home::deviceChanged, this, soon);
    connect(&home, &Home::deviceRemoved, this, soon);
    connect(&home, &Home::zoneChanged, this, soon);
    connect(&home, &Home::zoneAdded, this, soon);
    connect(&m_moods, &Moods::changed, this, &MoodsPage::updateMoods);
    const HubLink &link = program.household().link;
    connect(&link, &HubLink::opened, this, [this] {
        m_book.read(); // a hub found by its address says only now which one it is
        updateMoods();
    });
    connect(&link, &HubLink::closed, this, &MoodsPage::updateMoods);
    Flows &flows = program.household().flows;
    flows.need();
    connect(&flows, &Flows::changed, this, soon);
    connect(&flows, &Flows::flowChanged, this, soon);
    connect(&flows, &Flows::flowRemoved, this, soon);
    connect(&link, &HubLink::hubChanged, &m_book, &SnapshotBook::read);
    m_book.read();
    updateMoods();
}

void MoodsPage::build()
{
    m_take->setObjectName(QStringLiteral("takeSnapshot"));
    m_take->setAutoDefault(false);
    m_take->setToolTip(tr("Remember on this computer how the devices of a zone are set"));
    addFilter(m_take);
    connect(m_take, &QPushButton::clicked, this, &MoodsPage::takeSnapshot);
    m_new->setObjectName(QStringLiteral("newMood"));
    m_new->setAutoDefault(false);
    addFilter(m_new);
    connect(m_new, &QPushButton::clicked, this, &MoodsPage::newMood);
    m_messages->setObjectName(QStringLiteral("moodsMessages"));
    m_state->setObjectName(QStringLiteral("moodsState"));
    m_state->setMinimumHeight(Theme::spacing(64));
    m_nothing->setObjectName(QStringLiteral("moodsEmpty"));
    m_nothing->setMinimumHeight(Theme::spacing(52));
    m_nothing->setDetail(tr("What you make here or in the Homey app appears here."));
    connect(m_state, &EmptyState::actionTriggered, &m_moods, &HubListBase::refresh);
    auto *messages = new QVBoxLayout;
    messages->setContentsMargins(Theme::spacing(6), 0, Theme::spacing(6), Theme::spacing(3));
    messages->addWidget(m_messages);
    contentLayout()->addLayout(messages);
    m_cards = addCardColumn(contentLayout(), QStringLiteral("moodsScroll"));
    m_cards->addWidget(m_state);
    m_cards->addWidget(m_nothing);
    m_cards->addWidget(m_snapshots);
    m_cards->addStretch();
    connect(m_snapshots, &SnapshotCard::compareRequested, this, &MoodsPage::compare);
    connect(m_snapshots, &SnapshotCard::deleteRequested, this, &MoodsPage::askToDelete);
}

void MoodsPage::updateMoods()
{
    const HubLink &link = m_program.household().link;
    const Home &home = m_program.home();
    const bool isState = m_state->adopt(m_moods, link, readScope);
    m_state->setVisible(isState);
    m_nothing->setVisible(!isState && m_moods.items().empty());
    const QString refusal = ListState::whyNot(link, setScope);
    MoodSurroundings around{home, refusal, ListState::whyNot(link, editScope), m_beingSet, {}};
    const Flows &flows = m_program.household().flows;
    if (flows.isKnown())
        around.uses = [&flows](const QString &id) { return flows.usesOf(id); };
    m_new->setEnabled(around.editRefusal.isEmpty());
    m_new->setToolTip(plainToolTip(around.editRefusal));
    // Zones in the order of the home, then moods without a known zone.
    QMap<QString, std::vector<const Mood *>> byZone;
    for (const Mood &mood : m_moods.items())
        byZone[home.zone(mood.zoneId) ? mood.zoneId : QString()].push_back(&mood);
    const QStringList shown = m_cardOf.keys();
    for (const QString &zone : shown) {
        if (!byZone.contains(zone))
            m_cardOf.take(zone)->deleteLater();
    }
    QStringList order = home.zoneIds();
    order << QString();
    int place = 2; // after the states
    for (const QString &zone : std::as_const(order)) {
        const auto moods = byZone.constFind(zone);
        if (moods == byZone.cend())
            continue;
        MoodCard *&card = m_cardOf[zone];
        if (!card) {
            card = newCard(zone);
            m_cards->insertWidget(place, card);
        }
        ++place;
        card->show(*moods, around);
    }
    const int count = int(m_moods.items().size());
    setSubtitle(count > 0 ? m_words.locale().toString(count) : QString());
    const bool saysWhy = !refusal.isEmpty() && count > 0 && link.api();
    if (saysWhy && !m_saysWhy)
        m_messages
            ->show(QStringLiteral("permission"), MessageBar::Kind::Info,
                   tr("Moods can be seen here, but not set."), refusal)
            ->setClosable(false);
    else if (!saysWhy)
        m_messages->dismiss(QStringLiteral("permission"));
    m_saysWhy = saysWhy;
}

MoodCard *MoodsPage::newCard(const QString &zone)
{
    const Home &home = m_program.home();
    const Zone *known = home.zone(zone);
    auto *card = new MoodCard(known ? zoneIconName(known->icon) : QStringLiteral("moods"),
                              known ? plain(home.zoneName(zone), 120) : tr("No zone"));
    connect(card, &MoodCard::setRequested, this, &MoodsPage::setMood);
    connect(card, &MoodCard::editRequested, this, &MoodsPage::editMood);
    connect(card, &MoodCard::deleteRequested, this, &MoodsPage::askToDeleteMood);
    connect(card, &MoodCard::flowRequested, this, &MoodsPage::flowRequested);
    return card;
}

void MoodsPage::setMood(const QString &moodId)
{
    HomeyApi *api = m_program.household().link.api();
    const Mood *mood = m_moods.item(moodId);
    if (!api || !mood || !m_beingSet.isEmpty())
        return;
    const QString name = plain(mood->name, 120);
    m_beingSet = moodId;
    updateMoods();
    then(foyer::setMood(*api, moodId), this, [this, name](const Result<Done> &done) {
        m_beingSet.clear();
        m_moods.refresh(); // which is active is the hub's to say
        const QString key = QStringLiteral("set");
        if (done)
            m_messages->show(key, MessageBar::Kind::Info, tr("Mood “%1” was set.").arg(name));
        else
            m_messages->show(
                key, MessageBar::Kind::Failure,
                tr("Mood “%1” was not set: %2").arg(name, m_words.errorText(done.error())),
                m_words.errorNextStep(done.error()));
        updateMoods();
    });
}

void MoodsPage::takeSnapshot()
{
    auto *dialog = new SnapshotDialog(m_program.home(), m_words, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const ZoneSnapshot snapshot = dialog->snapshot();
        const bool isKept = m_book.add(snapshot);
        m_messages->show(QStringLiteral("snapshot"),
                         isKept ? MessageBar::Kind::Info : MessageBar::Kind::Warning,
                         isKept ? tr("Snapshot “%1” was taken.").arg(plain(snapshot.name, 120))
                                : tr("The snapshot could not be written to the disk and lasts "
                                     "until you quit."));
    });
    dialog->open();
}

void MoodsPage::compare(const QString &id)
{
    const ZoneSnapshot *snapshot = m_book.snapshot(id);
    if (!snapshot)
        return;
    const QString refusal =
        ListState::whyNot(m_program.household().link, QStringLiteral("homey.device.control"));
    auto *dialog = new CompareDialog(m_program.home(), m_words, *snapshot, refusal, this);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog, kept = *snapshot] { restore(kept, dialog->plan()); });
    dialog->open();
}

void MoodsPage::restore(const ZoneSnapshot &snapshot, const QList<BulkItem> &plan)
{
    const int changes = changesOf(plan);
    const QString name = plain(snapshot.name, 120);
    const QString question = changes == 1
                                 ? tr("Restore 1 value of “%1”?").arg(name)
                                 : tr("Restore %n values of “%1”?", nullptr, changes).arg(name);
    actOnMany(m_program, m_words, this, plan, question, QStringLiteral("restore"));
}

void MoodsPage::askToDelete(const QString &id)
{
    const ZoneSnapshot *snapshot = m_book.snapshot(id);
    if (!snapshot)
        return;
    askFirst(this, tr("Delete the snapshot “%1”?").arg(plain(snapshot->name, 120)), tr("Delete"),
             [this, id] { m_book.remove(id); });
}

bool MoodsPage::closeTopmost()
{
    return m_messages->dismissNewest();
}

QWidget *MoodsPage::firstFocus()
{
    return m_cardOf.isEmpty() ? m_take : m_cardOf.first()->findChild<QPushButton *>();
}

} // namespace foyer
