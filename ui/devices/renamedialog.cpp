// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/renamedialog.h"

#include "homey/device.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace foyer {

RenameDialog::RenameDialog(Program &program, const UiWords &words, const QString &deviceId,
                           QWidget *parent)
    : DeviceDialog(program, words, deviceId, tr("Rename device"), parent)
    , m_name(new QLineEdit(this))
{
    setObjectName(QStringLiteral("renameDialog"));
    m_name->setObjectName(QStringLiteral("renameName"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(longest);
    if (const Device *now = device())
        m_name->setText(now->name);
    m_name->selectAll();
    m_name->setFocus();
    body()->addWidget(m_name);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { setAcceptable(!text.trimmed().isEmpty()); });
}

QJsonObject RenameDialog::changes() const
{
    const Device *now = device();
    const QString name = m_name->text().trimmed();
    if (!now || name == now->name)
        return {};
    return {{QStringLiteral("name"), name}};
}

} // namespace foyer
