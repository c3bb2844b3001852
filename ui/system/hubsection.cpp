// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/system/hubsection.h"

#include "homey/household.h"
#include "homey/systemstatus.h"
#include "ui/connection/factlist.h"
#include "ui/devices/confirmation.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/system/rebootdialog.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

HubSection::HubSection(const SystemParts &parts, QWidget *parent)
    : Section(tr("This Homey"), parent)
    , m_parts(parts)
    , m_facts(new FactList(this))
    , m_model(m_facts->add(tr("Model"), QStringLiteral("systemModel")))
    , m_version(m_facts->add(tr("Version"), QStringLiteral("systemVersion")))
    , m_uptime(m_facts->add(tr("Running for"), QStringLiteral("systemUptime")))
    , m_address(m_facts->add(tr("Address"), QStringLiteral("systemAddress")))
    , m_zone(m_facts->add(tr("Time zone"), QStringLiteral("systemTimeZone")))
    , m_language(new QComboBox(this))
    , m_units(new QComboBox(this))
    , m_install(new QPushButton(tr("Install …"), this))
    , m_reboot(new QPushButton(tr("Restart …"), this))
{
    body()->addWidget(m_facts);
    m_problem = addNote({});
    m_update = new PlainLabel(this);
    m_update->setObjectName(QStringLiteral("systemUpdate"));
    m_update->setWordWrap(true);
    auto *updateRow = new QHBoxLayout;
    updateRow->addWidget(m_update, 1);
    updateRow->addWidget(m_install);
    body()->addLayout(updateRow);
    buildChoices();
    m_install->setObjectName(QStringLiteral("systemInstall"));
    m_install->setAccessibleName(tr("Install the update"));
    connect(m_install, &QPushButton::clicked, this, &HubSection::askInstall);
    m_reboot->setObjectName(QStringLiteral("systemReboot"));
    m_reboot->setAccessibleName(tr("Restart this Homey"));
    setDestructive(m_reboot);
    connect(m_reboot, &QPushButton::clicked, this, &HubSection::askReboot);
    auto *rebootRow = new QHBoxLayout;
    rebootRow->addStretch();
    rebootRow->addWidget(m_reboot);
    body()->addLayout(rebootRow);
}

void HubSection::buildChoices()
{
    m_language->setObjectName(QStringLiteral("systemLanguage"));
    m_units->setObjectName(QStringLiteral("systemUnits"));
    // Each in its own words, as in every list of languages.
    for (const char *code :
         {"en", "nl", "de", "fr", "it", "es", "sv", "no", "da", "ru", "pl", "ko", "ar"}) {
        QString name = QLocale(QString::fromLatin1(code)).nativeLanguageName();
        if (qstrcmp(code, "en") == 0)
            name = QStringLiteral("English"); // Qt names a country's
        m_language->addItem(name.isEmpty() ? QString::fromLatin1(code) : name,
                            QString::fromLatin1(code));
    }
    m_units->addItem(tr("Metric"), QStringLiteral("metric"));
    m_units->addItem(tr("Imperial"), QStringLiteral("imperial"));
    addField(tr("Language"), m_language);
    addField(tr("Units"), m_units);
    const auto write = [this](QComboBox *box, const char *option) {
        // activated, not currentIndexChanged: refresh() sets them too.
        connect(box, &QComboBox::activated, this, [this, box, option] {
            if (HomeyApi *api = m_parts.link().api())
                m_parts.act(setHubOption(*api, QStringLiteral("i18n"), QLatin1String(option),
                                         box->currentData().toString()));
        });
    };
    write(m_language, "language");
    write(m_units, "units");
}

void HubSection::refreshChoice(QComboBox *box, const QString &value)
{
    if (box->view()->isVisible())
        return; // somebody is choosing
    int index = box->findData(value);
    if (index < 0 && !value.isEmpty()) {
        box->addItem(plain(value), value);
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
    allow(*box, m_parts.refusal("homey.system"));
}

void HubSection::refresh()
{
    const SystemStatus &status = m_parts.status;
    const SystemInfo &info = status.info.value;
    m_facts->set(m_model, plain(info.model));
    m_facts->set(m_version, plain(info.version));
    m_facts->set(m_uptime, info.uptime > 0 ? m_parts.words.duration(info.uptime) : QString());
    m_facts->set(m_address, info.wifi.isEmpty()
                                ? plain(info.address)
                                : tr("%1, Wi-Fi %2").arg(plain(info.address), plain(info.wifi)));
    m_facts->set(m_zone, plain(info.timeZone));
    const QString problem = status.info.problem
                                ? m_parts.problemText(*status.info.problem, "homey.system.readonly")
                                : QString();
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    refreshUpdate();
    refreshChoice(m_language, status.language.value.toString());
    refreshChoice(m_units, status.units.value.toString());
    allow(*m_reboot, m_parts.refusal("homey.system"));
}

void HubSection::refreshUpdate()
{
    const auto &updates = m_parts.status.updates;
    const bool isWaiting = updates.isKnown && !updates.value.isEmpty();
    QString text;
    if (updates.problem)
        text =
            tr("Updates: %1").arg(m_parts.problemText(*updates.problem, "homey.updates.readonly"));
    else if (isWaiting)
        text = tr("Version %1 can be installed.").arg(plain(updates.value.first()));
    else if (updates.isKnown)
        text = tr("The software is up to date.");
    m_update->setText(text);
    m_update->setVisible(!text.isEmpty());
    m_install->setVisible(isWaiting);
    allow(*m_install, m_parts.refusal("homey.updates"));
}

void HubSection::askInstall()
{
    const QStringList &versions = m_parts.status.updates.value;
    if (versions.isEmpty())
        return;
    askFirst(this,
             tr("Install version %1 now? The Homey restarts, and for some minutes nothing at home "
                "can be controlled.")
                 .arg(plain(versions.first())),
             tr("Install"), [this] {
                 if (HomeyApi *api = m_parts.link().api())
                     m_parts.act(installUpdate(*api));
             });
}

void HubSection::askReboot()
{
    const Session *session = m_parts.program.session();
    if (!session)
        return;
    auto *dialog = new RebootDialog(session->hub().name, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] {
        if (HomeyApi *api = m_parts.link().api())
            m_parts.act(rebootHub(*api));
    });
    dialog->open();
}

} // namespace foyer
