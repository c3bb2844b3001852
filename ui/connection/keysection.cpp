// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/connection/keysection.h"

#include "homey/sparekey.h"
#include "ui/frame/scopewords.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/keyfield.h"
#include "ui/widgets/plainlabel.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace foyer {

KeySection::KeySection(Program &program, const UiWords &words, QWidget *parent)
    : Section(tr("API key beside the account"), parent)
    , m_program(program)
    , m_words(words)
    , m_state(new PlainLabel(this))
    , m_key(new KeyField(this))
    , m_give(new QPushButton(this))
    , m_remove(new QPushButton(tr("Remove"), this))
{
    addNote(tr("Some permissions an account gives to Athom’s own apps only. A local API "
               "key can have them: make one at my.homey.app (Settings, API Keys, New API "
               "Key). Foyer uses it at this Homey alone, only for what the account may "
               "not do, and keeps it in your keyring."));
    m_state->setObjectName(QStringLiteral("spareKeyState"));
    m_state->setWordWrap(true);
    m_state->setFont(Theme::font(Theme::FontRole::Strong, font()));
    body()->addWidget(m_state);
    m_added = addNote(QString());
    m_added->setObjectName(QStringLiteral("spareKeyAdds"));
    buildField();
    m_problem = addNote(QString());
    m_problem->setObjectName(QStringLiteral("spareKeyProblem"));
    connect(&m_program, &Program::sessionChanged, this, &KeySection::adoptSession);
    connect(&m_program, &Program::hubsChanged, this, &KeySection::refresh);
    connect(&m_program, &Program::hubKeyChanged, this, [this] {
        m_key->clear();
        tell(QString());
        setBusy(false);
    });
    connect(&m_program, &Program::hubKeyFailed, this, [this](const Error &error) {
        const QString text =
            error.kind == Error::Kind::Unauthorized
                ? tr("The Homey does not accept this API key. Check that it was copied completely "
                     "and belongs to this Homey.")
                : QString(m_words.errorText(error) + QLatin1Char(' ') +
                          m_words.errorNextStep(error));
        tell(text.trimmed());
        setBusy(false);
        m_key->setFocus();
    });
    adoptSession();
}

void KeySection::buildField()
{
    m_key->setObjectName(QStringLiteral("spareKey"));
    m_key->setAccessibleName(tr("API key"));
    m_give->setObjectName(QStringLiteral("spareKeyGive"));
    m_remove->setObjectName(QStringLiteral("spareKeyRemove"));
    m_remove->setAccessibleName(tr("Remove the API key"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::spacing(2));
    row->addWidget(m_key, 1);
    row->addWidget(m_give);
    row->addWidget(m_remove);
    body()->addSpacing(Theme::spacing(1));
    body()->addLayout(row);
    connect(m_key, &QLineEdit::textChanged, this, &KeySection::refresh);
    connect(m_key, &QLineEdit::returnPressed, this, &KeySection::give);
    connect(m_give, &QPushButton::clicked, this, &KeySection::give);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        setBusy(true);
        m_program.setHubKey({});
    });
}

void KeySection::adoptSession()
{
    if (const Session *session = m_program.session()) {
        connect(session, &Session::scopesChanged, this, &KeySection::refresh, Qt::UniqueConnection);
        connect(session, &Session::stateChanged, this, &KeySection::refresh, Qt::UniqueConnection);
    }
    m_isBusy = false; // whatever was asked is of another session
    m_key->clear();
    m_key->conceal();
    tell(QString());
    refresh();
}

bool KeySection::isOfAccount() const
{
    const QList<HubChoice> hubs = m_program.hubs();
    return m_program.session() && std::any_of(hubs.cbegin(), hubs.cend(), [](const HubChoice &hub) {
               return hub.isCurrent && hub.kind == HubChoice::Kind::Account;
           });
}

void KeySection::refresh()
{
    const Session *session = m_program.session();
    const bool isOld = session && session->hub().dialect == Dialect::V2;
    const bool isPossible = session && isOfAccount() && !isOld;
    const SpareKeyFacts facts = isPossible ? session->spareKey() : SpareKeyFacts();
    const bool isOpen = isPossible && (session->state() == Session::State::Live ||
                                       session->state() == Session::State::Polling);
    const bool hasKey = isPossible && m_program.hasHubKey();
    QString state = stateText(facts);
    if (!session)
        state = tr("No Homey is open.");
    else if (!isOfAccount())
        state = tr("This Homey is not reached through an account: the way in use needs no second "
                   "key.");
    else if (isOld)
        state = tr("This generation of Homey has no API keys.");
    else if (facts.state == SpareKeyFacts::State::None && hasKey)
        state = tr("There is one, but the keyring does not give it.");
    m_state->setText(state);
    const QString added = addedText(facts);
    m_added->setText(added);
    m_added->setVisible(!added.isEmpty());
    m_key->setVisible(isPossible);
    m_key->setPlaceholderText(hasKey ? tr("Another API key") : tr("API key"));
    m_key->setEnabled(isOpen && !m_isBusy);
    m_give->setVisible(isPossible);
    m_give->setText(m_isBusy ? tr("Checking …") : hasKey ? tr("Replace") : tr("Add"));
    m_give->setAccessibleName(hasKey ? tr("Replace the API key") : tr("Add the API key"));
    m_give->setEnabled(isOpen && !m_isBusy && !m_key->text().trimmed().isEmpty());
    m_give->setToolTip(isOpen || !isPossible ? QString()
                                             : tr("The Homey has to be connected for this."));
    m_remove->setVisible(isPossible && hasKey);
    m_remove->setEnabled(!m_isBusy);
}

QString KeySection::stateText(const SpareKeyFacts &facts) const
{
    switch (facts.state) {
    case SpareKeyFacts::State::None: return tr("There is none for this Homey.");
    case SpareKeyFacts::State::Asking: return tr("The Homey is asked about it.");
    case SpareKeyFacts::State::Accepted:
        if (facts.userName.isEmpty())
            return tr("In use.");
        return facts.isOwn ? tr("In use. It was made by you.")
                           : tr("In use. It was made by %1: what is done with it is done in that "
                                "name.")
                                 .arg(plain(facts.userName));
    case SpareKeyFacts::State::Refused:
        return tr("The Homey does not accept it any more. Replace or remove it.");
    case SpareKeyFacts::State::Unknown: return tr("The Homey could not be asked about it.");
    }
    return {};
}

QString KeySection::addedText(const SpareKeyFacts &facts) const
{
    if (facts.state != SpareKeyFacts::State::Accepted)
        return {};
    constexpr qsizetype most = 40; // whatever a hub makes up
    const QStringList names =
        ScopeWords::added(facts.scopes, m_program.session()->scopes()).mid(0, most);
    return names.isEmpty() ? tr("It adds nothing: the account may do all of that already.")
                           : tr("It adds: %1").arg(plain(names.join(QStringLiteral(", ")), 2000));
}

void KeySection::give()
{
    if (!m_give->isEnabled())
        return;
    tell(QString());
    const QString key = m_key->text();
    m_key->conceal();
    setBusy(true);
    m_program.setHubKey(key);
}

void KeySection::setBusy(bool busy)
{
    m_isBusy = busy;
    refresh();
}

void KeySection::tell(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

} // namespace foyer
