// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/bulk/bulkdialog.h"

#include "homey/household.h"
#include "ui/bulk/bulkdelegate.h"
#include "ui/bulk/bulklist.h"
#include "ui/bulk/bulkrun.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/widgets/listquestion.h"
#include "ui/widgets/plainlabel.h"

#include <QAccessible>
#include <QPushButton>

namespace foyer {

namespace {
constexpr int DialogWidth = 520;
constexpr int MostRows = 8; ///< beyond that the list scrolls
constexpr int FewestRows = 3;
/// More names than these are counted instead of listed.
constexpr int MostNames = 5;
} // namespace

using State = BulkRun::State;

BulkDialog::BulkDialog(Program &program, const UiWords &words, const QList<BulkItem> &plan,
                       const QString &title, const QString &name, QWidget *parent)
    : QDialog(parent)
    , m_program(program)
    , m_words(words)
    , m_run(new BulkRun(program.home(), program.capabilityWriter(), program.household().journal,
                        plan, this))
    , m_list(new BulkList(*m_run, program.home(), words, this))
    , m_status(new PlainLabel(this))
    , m_confirm(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_retry(new QPushButton(tr("Try again"), this))
    , m_undo(new QPushButton(tr("Undo"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    build(plain(title, 300), name);
    connect(m_confirm, &QPushButton::clicked, this, &BulkDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_retry, &QPushButton::clicked, m_run, &BulkRun::retryFailed);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        // The window says what was taken back and what was not.
        m_run->undo();
        reject();
    });
    connect(m_run, &BulkRun::progressed, this, [this] {
        refresh();
        Q_EMIT progressed();
    });
    connect(this, &QDialog::finished, this, [this] {
        // Who asked wants to hear of the last answer too.
        if (m_run->isRunning())
            connect(m_run, &BulkRun::finished, this, &QObject::deleteLater);
        else
            deleteLater();
    });
    refresh();
    (m_cancel->isHidden() ? m_close : m_cancel)->setFocus();
}

void BulkDialog::build(const QString &title, const QString &name)
{
    setWindowTitle(tr("Change several devices"));
    setMinimumWidth(DialogWidth);
    m_retry->setObjectName(name + QStringLiteral("Retry"));
    m_undo->setObjectName(name + QStringLiteral("Undo"));
    m_close->setObjectName(name + QStringLiteral("Close"));
    m_confirm->setText(confirmText());
    layOut({new PlainLabel(title, this),
            m_status,
            m_list,
            m_confirm,
            m_cancel,
            {m_retry, m_undo},
            {m_close}},
           *this, name);
    const int rows = qBound(FewestRows, m_list->count(), MostRows);
    m_list->setMinimumHeight(FewestRows * BulkDelegate::rowHeight);
    resize(DialogWidth, sizeHint().height() + (rows - FewestRows) * BulkDelegate::rowHeight);
}

QString BulkDialog::confirmText() const
{
    std::optional<bool> isOn;
    for (const BulkItem &item : m_run->items()) {
        if (item.isSkipped())
            continue;
        if (item.to.number())
            return tr("Change");
        isOn = item.to.boolean();
    }
    return isOn.value_or(false) ? tr("Switch on") : tr("Switch off");
}

void BulkDialog::accept()
{
    if (m_isStarted || m_run->count(State::Planned) == 0) {
        reject();
        return;
    }
    m_isStarted = true;
    m_list->setAccessibleName(tr("What was changed"));
    m_run->start();
    m_close->setFocus();
}

QString BulkDialog::summary() const
{
    const QLocale &locale = m_words.locale();
    const int failed = m_run->count(State::Failed);
    const int done = m_run->count(State::Done);
    const int wanted = done + failed + m_run->count(State::Waiting);
    const int leftOut = m_run->count(State::LeftOut);
    if (!m_isStarted) {
        const int planned = m_run->count(State::Planned);
        const QString change =
            planned == 0 ? tr("There is nothing to change.") : tr("%n changes", nullptr, planned);
        return leftOut == 0 || planned == 0
                   ? change
                   : tr("%1 · %2").arg(change, tr("%n left out", nullptr, leftOut));
    }
    if (wanted == 0)
        return tr("Nothing had to be changed.");
    QString text = m_run->isRunning() ? tr("%1 of %2 done …") : tr("%1 of %2 done.");
    text = text.arg(locale.toString(done), locale.toString(wanted));
    QStringList names = m_list->failedNames();
    if (names.isEmpty())
        return text;
    const int more = int(names.size()) - MostNames;
    names = names.mid(0, MostNames);
    if (more > 0)
        names << tr("%n more", nullptr, more);
    return QString(text + QLatin1Char(' ') +
                   tr("Failed: %1.").arg(names.join(QStringLiteral(", "))));
}

void BulkDialog::refresh()
{
    m_list->refresh();
    const QString text = summary();
    m_status->setText(text);
    m_status->setAccessibleName(text);
    const bool canStart = !m_isStarted && m_run->count(State::Planned) > 0;
    const bool isOver = m_isStarted && !m_run->isRunning();
    m_confirm->setVisible(canStart);
    m_cancel->setVisible(canStart);
    m_close->setVisible(!canStart);
    m_retry->setVisible(isOver && m_run->count(State::Failed) > 0);
    m_undo->setVisible(isOver && m_run->count(State::Done) > 0);
    // Enter on the question must not change half the house by accident.
    (canStart ? m_cancel : m_close)->setDefault(true);
    if (m_isStarted && isVisible()) {
        QAccessibleEvent changed(m_status, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
}

} // namespace foyer
