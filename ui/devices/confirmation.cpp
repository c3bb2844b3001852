// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/confirmation.h"

#include "homey/capabilitywriter.h"
#include "homey/home.h"
#include "ui/frame/words.h"
#include "ui/program.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace foyer {

namespace {
struct Questions
{
    Q_DECLARE_TR_FUNCTIONS(foyer::Confirmation)
};
} // namespace

bool asksFirst(const Device &device, const Capability &capability, const Value &wanted)
{
    if (capability.isMaintenanceAction)
        return true;
    if (!device.guards(capability.id))
        return false;
    // Locking and stopping are always welcome; everything else about locks, doors and alarms is
    // asked.
    const bool isLocking = capability.baseId() == u"locked" && wanted.boolean().value_or(false);
    const bool isStopping = capability.baseId() == u"windowcoverings_state" &&
                            wanted.string().value_or(QString()) == QLatin1String("idle");
    return !isLocking && !isStopping;
}

QMessageBox *askFirst(QWidget *parent, const QString &question, const QString &action,
                      std::function<void()> agreed, std::function<void()> refused)
{
    auto *box = new QMessageBox(QMessageBox::Question, Questions::tr("Please confirm"), question,
                                QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("confirmation"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *yes = box->addButton(escapedMnemonic(action), QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("confirmationYes"));
    QPushButton *no = box->addButton(QMessageBox::Cancel);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    QObject::connect(box, &QDialog::finished, parent,
                     [box, yes, agreed = std::move(agreed), refused = std::move(refused)] {
                         if (box->clickedButton() == yes)
                             agreed();
                         else if (refused)
                             refused();
                     });
    box->open();
    return box;
}

QMessageBox *askBeforeChange(QWidget *parent, const UiWords &words, const Device &device,
                             const Capability &capability, const Value &wanted,
                             std::function<void()> agreed, std::function<void()> refused)
{
    const QString name = plain(device.name);
    const std::optional<bool> yes = wanted.boolean();
    QString question, action;
    if (capability.baseId() == u"locked" && yes) {
        question =
            *yes ? Questions::tr("Lock “%1”?").arg(name) : Questions::tr("Unlock “%1”?").arg(name);
        action = *yes ? Questions::tr("Lock") : Questions::tr("Unlock");
    } else if (capability.baseId() == u"garagedoor_closed" && yes) {
        question =
            *yes ? Questions::tr("Close “%1”?").arg(name) : Questions::tr("Open “%1”?").arg(name);
        action = *yes ? Questions::tr("Close") : Questions::tr("Open");
    } else if (capability.isTrigger()) {
        action = plain(words.capabilityTitle(capability));
        question = Questions::tr("“%1” on “%2”: do this now?").arg(action, name);
    } else {
        question = Questions::tr("Set “%2” of “%1” to “%3”?")
                       .arg(name, plain(words.capabilityTitle(capability)),
                            plain(words.valueText(capability, wanted)));
        action = Questions::tr("Change");
    }
    return askFirst(parent, question, action, std::move(agreed), std::move(refused));
}

void actOrAsk(QWidget *parent, Program &program, const UiWords &words, const QString &deviceId,
              const std::function<void()> &open)
{
    const Device *device = program.home().device(deviceId);
    const Capability *capability = device ? device->quickActionCapability() : nullptr;
    if (!capability)
        return;
    if (capability->type != Capability::Type::Boolean)
        return open();
    // The value that was asked about, whatever happens meanwhile.
    const Value wanted(capability->isTrigger() || !capability->shown().boolean().value_or(false));
    const auto act = [&program, deviceId, id = capability->id, wanted] {
        program.capabilityWriter().set(deviceId, id, wanted);
    };
    if (asksFirst(*device, *capability, wanted))
        askBeforeChange(parent, words, *device, *capability, wanted, act);
    else
        act();
}

} // namespace foyer
