// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/localkeypage.h"

#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/keyfield.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

LocalKeyPage::LocalKeyPage(Program &program, const UiWords &words, QWidget *parent)
    : WelcomeColumn(tr("Use a local API key"),
                    tr("For Homey Pro (Early 2023), Homey Pro mini and Homey Self-Hosted Server."),
                    parent)
    , m_program(program)
    , m_words(words)
    , m_address(new QLineEdit)
    , m_key(new KeyField)
    , m_problem(new MessageBar(MessageBar::Kind::Failure, QString()))
    , m_busy(new BusyLine(tr("Connecting")))
    , m_connect(new QPushButton(tr("Connect")))
    , m_back(new QPushButton(tr("Back")))
{
    setObjectName(QStringLiteral("localKeyPage"));
    const auto addField = [this](QLineEdit *field, const QString &title, const QString &objectName,
                                 const QString &hint) {
        auto *label = new PlainLabel(title);
        label->setFont(Theme::font(Theme::FontRole::Strong, font()));
        label->setBuddy(field);
        field->setObjectName(objectName);
        field->setAccessibleName(title);
        field->setAccessibleDescription(hint);
        auto *below = new PlainLabel(hint);
        below->setSecondary(true);
        below->setWordWrap(true);
        auto *group = new QVBoxLayout;
        group->setSpacing(Theme::spacing(1));
        group->addWidget(label);
        group->addWidget(field);
        group->addWidget(below);
        column()->addLayout(group);
    };
    addField(m_address, tr("Address"), QStringLiteral("localAddress"),
             tr("The IP address or name of the Homey, as your router or the Homey app shows it. "
                "Without a port, the usual ones are tried."));
    m_address->setPlaceholderText(QStringLiteral("192.168.1.50"));
    m_address->setMaxLength(300);
    addField(m_key, tr("API key"), QStringLiteral("localKey"),
             tr("Make one at my.homey.app: Settings, API Keys, New API Key. It is kept in your "
                "keyring and nowhere else."));
    m_problem->setObjectName(QStringLiteral("localProblem"));
    m_problem->setClosable(false);
    m_problem->hide();
    column()->addWidget(m_problem);
    m_busy->hide();
    column()->addWidget(m_busy);
    m_connect->setObjectName(QStringLiteral("localConnect"));
    m_connect->setDefault(true);
    setPrimary(m_connect);
    m_back->setObjectName(QStringLiteral("localBack"));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_back);
    buttons->addStretch();
    buttons->addWidget(m_connect);
    column()->addLayout(buttons);

    connect(m_back, &QPushButton::clicked, this, &LocalKeyPage::backRequested);
    connect(m_connect, &QPushButton::clicked, this, &LocalKeyPage::connectHub);
    for (QLineEdit *field : std::initializer_list<QLineEdit *>{m_address, m_key}) {
        connect(field, &QLineEdit::textChanged, this, &LocalKeyPage::updateButton);
        connect(field, &QLineEdit::returnPressed, this, &LocalKeyPage::connectHub);
    }
    connect(&m_program, &Program::localHubFailed, this, [this](const Error &error) {
        if (!m_isConnecting)
            return;
        setConnecting(false);
        m_problem->setText(error.kind == Error::Kind::Unauthorized
                               ? tr("The Homey does not accept this API key.")
                               : m_words.errorText(error));
        m_problem->setDetail(error.kind == Error::Kind::Unauthorized
                                 ? tr("Check that it was copied completely and was not deleted.")
                                 : m_words.errorNextStep(error));
        m_problem->show();
        (error.kind == Error::Kind::Unauthorized ? m_key : m_address)->setFocus();
    });
    updateButton();
}

void LocalKeyPage::begin()
{
    m_key->clear();
    m_key->conceal();
    m_problem->hide();
    setConnecting(false);
    m_address->setFocus(Qt::OtherFocusReason);
}

void LocalKeyPage::finish()
{
    m_key->clear();
    setConnecting(false);
}

void LocalKeyPage::updateButton()
{
    m_connect->setEnabled(!m_isConnecting && !m_address->text().trimmed().isEmpty() &&
                          !m_key->text().trimmed().isEmpty());
}

void LocalKeyPage::setConnecting(bool connecting)
{
    m_isConnecting = connecting;
    m_busy->setVisible(connecting);
    m_address->setEnabled(!connecting);
    m_key->setEnabled(!connecting);
    updateButton();
}

void LocalKeyPage::connectHub()
{
    if (!m_connect->isEnabled())
        return;
    m_problem->hide();
    setConnecting(true);
    m_program.connectLocal(m_address->text().trimmed(), m_key->text().trimmed());
}

} // namespace foyer
