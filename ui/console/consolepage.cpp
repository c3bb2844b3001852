// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/consolepage.h"

#include "homey/household.h"
#include "ui/console/answerview.h"
#include "ui/console/callform.h"
#include "ui/console/operationlist.h"
#include "ui/devices/confirmation.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace foyer {

namespace {

OperationCatalogue loadCatalogue()
{
    QFile facts(QStringLiteral(":/foyer/facts/operations.json"));
    if (!facts.open(QIODevice::ReadOnly))
        return {};
    return OperationCatalogue::fromJson(facts.readAll()).value_or(OperationCatalogue());
}

QString titleOf(const ApiCall &call)
{
    return QString(QString::fromLatin1(call.method) + QLatin1Char(' ') + call.path);
}

} // namespace

ConsolePage::ConsolePage(Program &program, const UiWords &words, QWidget *parent)
    : Page(QStringLiteral("console"), tr("Console"), QStringLiteral("console"), parent)
    , m_program(program)
    , m_words(words)
    , m_catalogue(loadCatalogue())
    , m_list(new OperationList(m_catalogue, this))
    , m_form(new CallForm(this))
    , m_answer(new AnswerView(this))
    , m_columns(new QSplitter(Qt::Horizontal, this))
    , m_rows(new QSplitter(Qt::Vertical, this))
{
    buildHeader();
    auto *formSide = new QWidget(m_rows);
    auto *scroll = new QScrollArea(formSide);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(m_form);
    m_reason = new PlainLabel(formSide);
    m_reason->setObjectName(QStringLiteral("callReason"));
    m_reason->setSecondary(true);
    m_reason->setWordWrap(true);
    m_send = new QPushButton(tr("Send"), formSide);
    m_send->setObjectName(QStringLiteral("callSend"));
    setPrimary(m_send);
    connect(m_send, &QPushButton::clicked, this, &ConsolePage::send);
    auto *sendRow = new QHBoxLayout;
    sendRow->setSpacing(Theme::spacing(3));
    sendRow->addWidget(m_reason, 1);
    sendRow->addWidget(m_send, 0, Qt::AlignBottom);
    auto *formLayout = new QVBoxLayout(formSide);
    formLayout->setContentsMargins(Theme::spacing(4), 0, Theme::spacing(5), Theme::spacing(3));
    formLayout->addWidget(scroll, 1);
    formLayout->addLayout(sendRow);
    auto *answerSide = new QWidget(m_rows);
    auto *answerLayout = new QVBoxLayout(answerSide);
    answerLayout->setContentsMargins(Theme::spacing(4), Theme::spacing(3), Theme::spacing(5),
                                     Theme::spacing(2));
    answerLayout->addWidget(m_answer);
    m_rows->addWidget(formSide);
    m_rows->addWidget(answerSide);
    m_rows->setStretchFactor(0, 2);
    m_rows->setStretchFactor(1, 3);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_rows);
    m_columns->setStretchFactor(0, 0);
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({Theme::spacing(64), Theme::spacing(200)});
    for (QSplitter *splitter : {m_columns, m_rows}) {
        splitter->setHandleWidth(1);
        splitter->setChildrenCollapsible(false);
    }
    auto *inset = new QVBoxLayout;
    inset->setContentsMargins(Theme::spacing(5), 0, 0, 0);
    inset->addWidget(m_columns);
    contentLayout()->addLayout(inset, 1);

    connect(m_list, &OperationList::chosen, this, [this](const Operation *operation) {
        m_form->setOperation(operation, dialect());
        refresh();
    });
    connect(m_form, &CallForm::edited, this, &ConsolePage::refresh);
    connect(m_form, &CallForm::submitted, this, &ConsolePage::send);
    const HubLink &link = program.household().link;
    const auto start = [this] {
        m_list->setRefusal([this](const Operation &operation) { return refusal(operation); });
        m_form->setOperation(m_form->operation(), dialect());
        refresh();
    };
    connect(&link, &HubLink::opened, this, start);
    connect(&link, &HubLink::closed, this, &ConsolePage::refresh);
    connect(&link, &HubLink::hubChanged, this, [this, start] {
        ++m_round;
        m_isWaiting = false;
        m_made.clear(); // paths of another home
        m_answer->showNothing();
        start();
    });
    start();
}

void ConsolePage::buildHeader()
{
    SearchField *search = addSearch(tr("Search operations"));
    search->setMinimumWidth(Theme::spacing(52));
    connect(search, &QLineEdit::textChanged, this, [this, search](const QString &text) {
        m_list->setText(text);
        search->setMatchCount(m_list->shown(), m_list->total());
    });
    const auto button = [this](const char *name, const char *icon, const QString &text) {
        auto *made = new QToolButton(this);
        made->setObjectName(QString::fromLatin1(name));
        made->setIcon(themedIcon(QString::fromLatin1(icon)));
        made->setAccessibleName(text);
        made->setToolTip(text);
        made->setFocusPolicy(Qt::StrongFocus);
        made->setFixedSize(Theme::controlHeight, Theme::controlHeight);
        addTool(made);
        return made;
    };
    m_history = button("callHistory", "clock", tr("The calls made before"));
    auto *menu = new QMenu(m_history);
    menu->setObjectName(QStringLiteral("callHistoryMenu"));
    m_history->setMenu(menu);
    m_history->setPopupMode(QToolButton::InstantPopup);
    connect(menu, &QMenu::aboutToShow, this, &ConsolePage::fillHistory);
    m_curl = button("callCurl", "copy",
                    tr("Copy as a command for curl, with $HOMEY_TOKEN in place of the token"));
    connect(m_curl, &QToolButton::clicked, this, &ConsolePage::copyAsCurl);
}

Dialect ConsolePage::dialect() const
{
    return m_program.household().link.dialect();
}

QString ConsolePage::refusal(const Operation &operation) const
{
    const HubLink &link = m_program.household().link;
    if (!link.session())
        return {};
    if (!operation.isOn(link.dialect()))
        return link.dialect() == Dialect::V2
                   ? tr("This generation of Homey does not have this operation.")
                   : tr("Only the generation of Homey before this one has this operation.");
    return operation.scope.isEmpty() ? QString() : ScopeWords::refusal(link, operation.scope);
}

QString ConsolePage::permissionText(const Operation *operation) const
{
    if (!operation)
        return tr("This path is not in the list of known operations; the hub decides.");
    const QString reason = refusal(*operation);
    if (!reason.isEmpty())
        return reason;
    if (!operation->isScopeKnown)
        return tr("Nobody has written down which permission this needs; the hub decides.");
    if (operation->scope.isEmpty())
        return tr("This needs no permission.");
    return tr("Permission: %1 (%2)").arg(ScopeWords::name(operation->scope), operation->scope);
}

const Operation *ConsolePage::operationNow() const
{
    if (const Operation *operation = m_form->operation())
        return operation;
    return m_catalogue.find(m_form->method(), m_form->ownPath().section(QLatin1Char('?'), 0, 0),
                            dialect());
}

QString ConsolePage::flawText(const Error &error) const
{
    if (error.code == QLatin1String("missing_parameter"))
        return tr("“%1” is missing.").arg(plain(error.text));
    if (error.code == QLatin1String("bad_parameter"))
        return tr("“%1” is not of the right kind.").arg(plain(error.text));
    if (error.code == QLatin1String("bad_path"))
        return tr("A path begins with /api/ and stays on this hub.");
    if (error.code == QLatin1String("bad_json"))
        return tr("The body is not JSON.");
    return m_words.errorText(error);
}

void ConsolePage::refresh()
{
    const Operation *operation = operationNow();
    const bool isEmpty = !m_form->operation() && m_form->ownPath().isEmpty();
    m_form->setPermission(isEmpty ? QString() : permissionText(operation));
    const Result<ApiCall> call = m_form->call();
    QString reason;
    if (!m_program.household().link.api())
        reason = tr("There is no connection to the hub.");
    else if (operation && !refusal(*operation).isEmpty())
        reason = tr("This sign-in or key cannot call this here; the reason is above.");
    else if (m_isWaiting)
        reason = tr("Waiting for the hub …");
    else if (!call && !isEmpty)
        reason = flawText(call.error());
    m_reason->setText(reason);
    m_send->setEnabled(reason.isEmpty() && call);
    m_send->setToolTip(reason);
    m_send->setAccessibleDescription(reason);
    m_curl->setEnabled(call.has_value());
    m_history->setEnabled(!m_made.isEmpty());
}

void ConsolePage::send()
{
    if (!m_send->isEnabled())
        return;
    const Result<ApiCall> call = m_form->call();
    if (!call)
        return;
    if (call->isReading())
        return sendNow(*call);
    // In the one text that is told to be plain: the body may hold anything.
    QString question =
        tr("%1\n\nThis may change something at home. Send it now?").arg(plain(titleOf(*call), 500));
    if (!call->body.isEmpty())
        question += QStringLiteral("\n\n") + plain(QString::fromUtf8(call->body), 1000);
    askFirst(this, question, tr("Send"), [this, call = *call] { sendNow(call); });
}

void ConsolePage::sendNow(const ApiCall &call)
{
    HomeyApi *api = m_program.household().link.api();
    if (!api)
        return;
    m_isWaiting = true;
    m_answer->showWaiting();
    refresh();
    QElapsedTimer timer;
    timer.start();
    then(sendCall(*api, call), this,
         [this, call, timer, round = ++m_round](const Result<ApiAnswer> &answer) {
             if (round == m_round)
                 answered(call, answer, timer.elapsed());
         });
}

void ConsolePage::answered(const ApiCall &call, const Result<ApiAnswer> &answer,
                           qint64 milliseconds)
{
    m_isWaiting = false;
    const QString took = m_words.latency(milliseconds);
    if (answer) {
        const QString size = m_words.locale().formattedDataSize(answer->body.size());
        m_answer->showAnswer(
            QStringLiteral("%1 · %2 · %3").arg(QString::number(answer->status), took, size),
            answer->body);
    } else {
        const Error &error = answer.error();
        const QString status =
            error.httpStatus > 0 ? QString::number(error.httpStatus) : tr("No answer");
        QString text = m_words.errorText(error);
        if (error.kind == Error::Kind::MissingScope && operationNow())
            text = ScopeWords::refusal(m_program.household().link, operationNow()->scope);
        if (text.isEmpty())
            text = m_words.errorText(error);
        m_answer->showProblem(QStringLiteral("%1 · %2").arg(status, took), text);
    }
    remember(call, answer ? answer->status : answer.error().httpStatus);
    refresh();
}

void ConsolePage::remember(const ApiCall &call, int status)
{
    const Operation *operation =
        m_catalogue.find(call.method, call.path.section(QLatin1Char('?'), 0, 0), dialect());
    Made made{call, status};
    // A body somebody typed may hold anything; only of known, harmless operations it is kept.
    if (!operation || operation->isSecret())
        made.call.body.clear();
    m_made.removeIf([&](const Made &one) {
        return one.call.method == made.call.method && one.call.path == made.call.path &&
               one.call.body == made.call.body;
    });
    m_made.prepend(made);
    while (m_made.size() > mostCalls)
        m_made.removeLast();
}

void ConsolePage::fillHistory()
{
    QMenu *menu = m_history->menu();
    menu->clear();
    for (const Made &made : std::as_const(m_made)) {
        const QString status = made.status > 0 ? QString::number(made.status) : tr("No answer");
        const QString text = plain(titleOf(made.call), 90) + QStringLiteral(" · ") + status;
        menu->addAction(escapedMnemonic(text), this, [this, call = made.call] {
            m_list->choose(nullptr);
            m_form->setOwnCall(call);
            refresh();
        });
    }
}

void ConsolePage::copyAsCurl()
{
    const Result<ApiCall> call = m_form->call();
    const Session *session = m_program.household().link.session();
    if (call && session)
        QGuiApplication::clipboard()->setText(curlCommand(*call, session->baseUrl()));
}

QWidget *ConsolePage::firstFocus()
{
    return searchField();
}

bool ConsolePage::closeTopmost()
{
    if (searchField()->text().isEmpty())
        return false;
    searchField()->clear();
    return true;
}

void ConsolePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const bool isNarrow = width() < Theme::spacing(170);
    m_columns->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace foyer
