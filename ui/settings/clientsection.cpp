// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/clientsection.h"

#include "ui/program.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace foyer {

namespace {

const QString idPreference = QStringLiteral("oauth.clientId");
const QString redirectPreference = QStringLiteral("oauth.redirectUri");

} // namespace

ClientSection::ClientSection(Program &program, QWidget *parent)
    : Section(tr("OAuth client"), parent)
    , m_program(program)
    , m_id(new QLineEdit(this))
    , m_secret(new QLineEdit(this))
    , m_redirect(new QLineEdit(this))
    , m_save(new QPushButton(tr("Save"), this))
    , m_builtIn(new QPushButton(tr("Use the built-in client"), this))
{
    addNote(tr("Only for people who registered a client of their own at tools.developer.homey.app. "
               "It is used at the next sign-in."));
    addField(tr("Client ID"), m_id);
    addField(tr("Client secret"), m_secret);
    addField(tr("Redirect URI"), m_redirect);
    m_id->setObjectName(QStringLiteral("settingsClientId"));
    m_secret->setObjectName(QStringLiteral("settingsClientSecret"));
    m_redirect->setObjectName(QStringLiteral("settingsClientRedirect"));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                  Qt::ImhNoAutoUppercase);
    for (QLineEdit *field : {m_id, m_secret, m_redirect}) {
        field->setMaxLength(2000);
        connect(field, &QLineEdit::textEdited, this, [this] {
            m_status->setText(problem());
            m_save->setEnabled(problem().isEmpty());
        });
    }
    m_redirect->setPlaceholderText(QStringLiteral("http://localhost"));
    m_status = addNote(QString());
    m_status->setObjectName(QStringLiteral("settingsClientStatus"));
    m_save->setObjectName(QStringLiteral("settingsClientSave"));
    m_builtIn->setObjectName(QStringLiteral("settingsClientBuiltIn"));
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_builtIn);
    row->addStretch();
    body()->addLayout(row);
    connect(m_save, &QPushButton::clicked, this, &ClientSection::save);
    connect(m_builtIn, &QPushButton::clicked, this, [this] {
        m_program.setOAuthClient(QString(), QString(), QString());
        refresh();
        m_status->setText(tr("The built-in client will be used at the next sign-in."));
    });
    refresh();
}

void ClientSection::refresh()
{
    m_id->setText(m_program.preference(idPreference).toString());
    m_redirect->setText(m_program.preference(redirectPreference).toString());
    m_secret->clear();
    const bool own = !m_id->text().isEmpty();
    m_secret->setPlaceholderText(own ? tr("Kept in your keyring; enter it again to change it")
                                     : QString());
    m_builtIn->setEnabled(own);
    m_save->setEnabled(false);
    m_status->setText(own ? tr("Your own client is used.") : tr("The built-in client is used."));
}

QString ClientSection::problem() const
{
    if (m_id->text().trimmed().isEmpty() || m_secret->text().isEmpty())
        return tr("Client ID and secret are needed.");
    const QUrl redirect(m_redirect->text().trimmed(), QUrl::StrictMode);
    const bool loopback = redirect.scheme() == QLatin1String("http") &&
                          (redirect.host() == QLatin1String("localhost") ||
                           redirect.host() == QLatin1String("127.0.0.1"));
    if (!redirect.isValid() || redirect.host().isEmpty() ||
        (!loopback && redirect.scheme() != QLatin1String("https")))
        return tr("The redirect URI must be https, or http on localhost.");
    return {};
}

void ClientSection::save()
{
    if (!problem().isEmpty())
        return;
    m_program.setOAuthClient(m_id->text().trimmed(), m_secret->text(),
                             m_redirect->text().trimmed());
    refresh();
    m_status->setText(tr("Saved. It will be used at the next sign-in."));
}

} // namespace foyer
