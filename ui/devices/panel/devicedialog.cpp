// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/devicedialog.h"

#include "homey/home.h"
#include "ui/devices/panel/deviceedit.h"
#include "ui/frame/text.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int dialogWidth = 420;
}

DeviceDialog::DeviceDialog(Program &program, const UiWords &words, const QString &deviceId,
                           const QString &heading, QWidget *parent)
    : QDialog(parent)
    , m_program(program)
    , m_words(words)
    , m_deviceId(deviceId)
    , m_action(tr("Save"))
    , m_heading(new PlainLabel(this))
    , m_content(new QWidget(this))
    , m_problem(new MessageBar(MessageBar::Kind::Failure, QString(), this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumWidth(dialogWidth);
    m_heading->setFont(Theme::font(Theme::FontRole::Heading, font()));
    m_heading->setWordWrap(true);
    setHeading(heading);
    m_problem->setObjectName(QStringLiteral("deviceDialogProblem"));
    m_problem->hide();
    connect(m_problem, &MessageBar::closed, m_problem, &QWidget::hide);
    m_body = new QVBoxLayout(m_content);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Theme::spacing(3));
    auto *layout = new QVBoxLayout(this);
    const int margin = Theme::spacing(5);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(Theme::spacing(4));
    layout->addWidget(m_heading);
    layout->addWidget(m_content, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    okButton()->setObjectName(QStringLiteral("deviceDialogOk"));
    okButton()->setText(m_action);
    setPrimary(okButton());
    QPushButton *cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(tr("Cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &DeviceDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&program.home(), &Home::deviceRemoved, this, [this](const QString &id) {
        if (id == m_deviceId)
            reject();
    });
}

QPushButton *DeviceDialog::okButton() const
{
    return m_buttons->button(QDialogButtonBox::Ok);
}

void DeviceDialog::setHeading(const QString &heading)
{
    setWindowTitle(windowTitleOf(heading));
    m_heading->setText(heading);
}

void DeviceDialog::setActionText(const QString &text)
{
    m_action = text;
    okButton()->setText(text);
}

const Device *DeviceDialog::device() const
{
    return m_program.home().device(m_deviceId);
}

void DeviceDialog::setAcceptable(bool acceptable)
{
    m_isAcceptable = acceptable;
    okButton()->setEnabled(acceptable && !m_isBusy);
}

void DeviceDialog::accept()
{
    if (m_isBusy || !m_isAcceptable)
        return;
    const QJsonObject wanted = changes();
    if (wanted.isEmpty()) {
        QDialog::accept();
        return;
    }
    setBusy(true);
    then(changeDevice(m_program, m_deviceId, wanted), this, [this](const Result<Done> &done) {
        setBusy(false);
        if (done)
            QDialog::accept();
        else
            tell(done.error());
    });
}

void DeviceDialog::tell(const Error &error)
{
    m_problem->setText(tr("Not changed: %1").arg(m_words.errorText(error)));
    m_problem->setDetail(m_words.errorNextStep(error));
    m_problem->show();
}

void DeviceDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    m_content->setEnabled(!busy);
    okButton()->setEnabled(!busy && m_isAcceptable);
    okButton()->setText(busy ? tr("Saving …") : m_action);
    if (busy)
        m_problem->hide();
}

} // namespace foyer
