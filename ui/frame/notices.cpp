// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/frame/notices.h"

#include "homey/capabilitywriter.h"
#include "homey/household.h"
#include "homey/variablewriter.h"
#include "ui/frame/accountwords.h"
#include "ui/frame/words.h"
#include "ui/journal/journalwords.h"
#include "ui/program.h"
#include "ui/widgets/messagebar.h"

#include <utility>

namespace foyer {

namespace {

QString variableKey(const QString &id)
{
    return QStringLiteral("variable/") + id;
}

const auto undoKey = QStringLiteral("undo");
const auto awayKey = QStringLiteral("away");

} // namespace

Notices::Notices(Program &program, const UiWords &words, MessageStack &stack, QObject *parent)
    : QObject(parent)
    , m_program(program)
    , m_words(words)
    , m_stack(stack)
{
    connect(&program.capabilityWriter(), &CapabilityWriter::writeFailed, this,
            &Notices::capabilityFailed);
    connect(&program.capabilityWriter(), &CapabilityWriter::writeConfirmed, this,
            [this](const QString &deviceId, const QString &capabilityId) {
                m_stack.dismiss(QString(deviceId + QLatin1Char('/') + capabilityId));
            });
    connect(&program.variableWriter(), &VariableWriter::failed, this, &Notices::variableFailed);
    connect(&program.variableWriter(), &VariableWriter::valueConfirmed, this,
            [this](const QString &id) { m_stack.dismiss(variableKey(id)); });
    connect(&program.household().journal, &Journal::stepDone, this, &Notices::stepDone);
    connect(&program.household().journal, &Journal::entryAdded, this, [this] {
        // What undo said is about the past as soon as somebody goes on.
        if (m_program.household().journal.entries().back().origin == JournalEntry::Origin::Person)
            m_stack.dismiss(undoKey);
    });
    connect(&program.household().journal, &Journal::entryChanged, this, [this](int position) {
        const JournalEntry &entry =
            m_program.household().journal.entries()[static_cast<size_t>(position)];
        // It did not go back after all: the failure has a notice of its own.
        if (entry.origin != JournalEntry::Origin::Person &&
            entry.outcome == JournalEntry::Outcome::Failed)
            m_stack.dismiss(undoKey);
    });
    connect(&program, &Program::signInChanged, this, &Notices::signInProblem);
    connect(&program, &Program::keyNotRemembered, this, [this](const Error &error) {
        m_stack.show(QStringLiteral("remember"), MessageBar::Kind::Warning,
                     tr("The API key could not be kept. You will be asked for it again next time."),
                     m_words.errorText(error));
    });
    connect(&program, &Program::localHubFailed, this, [this](const Error &error) {
        m_stack.show(QStringLiteral("hub"), MessageBar::Kind::Failure,
                     tr("The Homey could not be opened."), reason(error));
    });
    connect(&program.household().lastHome.cache(), &HomeCache::failed, this, [this] {
        m_stack.show(QStringLiteral("lastHome"), MessageBar::Kind::Warning,
                     tr("What your home looks like now cannot be kept for the next start."),
                     tr("The disk may be full or write-protected. Everything else works."));
    });
    connect(&program.household().lastHome.cache(), &HomeCache::written, this,
            [this] { m_stack.dismiss(QStringLiteral("lastHome")); });
    connect(&program.household().away, &AwayChanges::caughtUp, this, &Notices::caughtUp);
    connect(&program.household().away, &AwayChanges::changesChanged, this, [this] {
        if (m_program.household().away.count() == 0)
            m_stack.dismiss(awayKey);
    });
    connect(&program, &Program::sessionChanged, this,
            [this] { m_stack.dismiss(QStringLiteral("hub")); });
    connect(&program, &Program::signedIn, this, &Notices::accountAdded);
    const QList<AccountChoice> accounts = program.accounts();
    for (const AccountChoice &each : accounts)
        m_accounts << each.id;
    signInProblem();
}

QString Notices::reason(const Error &error) const
{
    const QString what = m_words.errorText(error);
    const QString next = m_words.errorNextStep(error);
    return next.isEmpty() ? what : QString(what + QLatin1Char(' ') + next);
}

void Notices::capabilityFailed(const QString &deviceId, const QString &capabilityId,
                               const Value &value, const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const Device *device = m_program.home().device(deviceId);
    const Capability *capability = device ? device->capability(capabilityId) : nullptr;
    const QString name = device ? plain(device->name, 80) : tr("A device");
    const QString what =
        capability && !capability->isTrigger()
            ? tr("%1: “%2” could not be changed to %3.")
                  .arg(name, m_words.capabilityTitle(*capability),
                       m_words.valueText(*capability, value))
        : capability ? tr("%1: “%2” was not done.").arg(name, m_words.capabilityTitle(*capability))
                     : tr("%1 could not be changed.").arg(name);
    // A button is never pressed again without being asked: the first press may have arrived.
    const bool canRetry =
        capability && !capability->isTrigger() && error.code != QLatin1String("invalid_value");
    Program &program = m_program;
    m_stack.show(QString(deviceId + QLatin1Char('/') + capabilityId), MessageBar::Kind::Failure,
                 what, reason(error), canRetry ? tr("Try again") : QString(),
                 [&program, deviceId, capabilityId, value] {
                     program.capabilityWriter().set(deviceId, capabilityId, value);
                 });
}

void Notices::variableFailed(const QString &action, const QString &name, const Error &error,
                             const QString &id, const Value &wanted)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    const QString shown = plain(name, 80);
    const bool isRename = action == QLatin1String("rename");
    const bool isRemoval = action == QLatin1String("remove");
    QString what = tr("The variable “%1” could not be changed.").arg(shown);
    if (action == QLatin1String("create"))
        what = tr("The variable “%1” could not be created.").arg(shown);
    else if (isRemoval)
        what = tr("The variable “%1” could not be deleted.").arg(shown);
    else if (isRename)
        what = tr("The variable “%1” could not be renamed.").arg(shown);
    // Creating is never done again without a look: the first one may exist.
    const bool canRetry = !id.isEmpty() && (isRemoval || !wanted.isNull()) &&
                          error.code != QLatin1String("invalid_value") &&
                          error.code != QLatin1String("empty_name");
    Program &program = m_program;
    m_stack.show(variableKey(id.isEmpty() ? name : id), MessageBar::Kind::Failure, what,
                 reason(error), canRetry ? tr("Try again") : QString(),
                 [&program, id, wanted, isRename, isRemoval] {
                     VariableWriter &writer = program.variableWriter();
                     if (isRemoval)
                         writer.remove(id);
                     else if (isRename)
                         writer.rename(id, wanted.string().value_or(QString()));
                     else
                         writer.setValue(id, wanted);
                 });
}

void Notices::stepDone(JournalEntry::Origin origin, const QList<JournalEntry> &written,
                       const QList<QPair<JournalEntry, JournalEntry::Bar>> &leftOut)
{
    const JournalWords words(m_words);
    const bool isUndo = origin == JournalEntry::Origin::Undo;
    Journal &journal = m_program.household().journal;
    // The way back from the way back, while it is the next thing to do.
    const bool canReturn = !written.isEmpty() && (isUndo ? journal.canRedo() : journal.canUndo());
    m_stack.show(undoKey, written.isEmpty() ? MessageBar::Kind::Warning : MessageBar::Kind::Info,
                 words.summary(origin, written, leftOut), words.details(origin, written, leftOut),
                 !canReturn ? QString()
                 : isUndo   ? tr("Redo")
                            : tr("Undo"),
                 [&journal, isUndo] {
                     if (isUndo)
                         journal.redo();
                     else
                         journal.undo();
                 });
}

void Notices::caughtUp(int count)
{
    m_stack.show(awayKey, MessageBar::Kind::Info,
                 count == 1 ? tr("Caught up: one change while away.")
                            : tr("Caught up: %n changes while away.", nullptr, count),
                 {}, tr("Show", "the list of changes"), [this] { Q_EMIT awayListRequested(); });
}

void Notices::accountAdded()
{
    const QList<AccountChoice> accounts = m_program.accounts();
    for (const AccountChoice &each : accounts) {
        if (m_accounts.contains(each.id))
            continue;
        m_accounts << each.id;
        // Its home may have opened, which needs no words.
        if (m_program.stage() == Program::Stage::AtHome && !each.isCurrent)
            m_stack.show(QStringLiteral("account"), MessageBar::Kind::Info,
                         tr("Signed in as %1.").arg(AccountWords::title(each)),
                         tr("Its Homeys are in the menu at the top of the sidebar."));
    }
}

void Notices::signInProblem()
{
    const SignIn::Problem problem = m_program.signIn().problem();
    if (problem == std::exchange(m_said, problem))
        return; // who closed it does not want it again
    if (problem == SignIn::Problem::NotRemembered)
        m_stack.show(QStringLiteral("remember"), MessageBar::Kind::Warning,
                     m_words.signInProblem(problem), m_words.signInNextStep(problem));
    else if (problem == SignIn::Problem::None)
        m_stack.dismiss(QStringLiteral("remember"));
}

} // namespace foyer
