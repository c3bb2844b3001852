// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/panelsection.h"

#include "homey/home.h"
#include "homey/household.h"
#include "ui/devices/panel/foldheader.h"
#include "ui/frame/words.h"
#include "ui/program.h"
#include "ui/theme/colours.h"
#include "ui/theme/theme.h"
#include "ui/widgets/busyline.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/plainlabel.h"

#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace foyer {

PanelSection::PanelSection(const QString &id, const QString &title, Program &program,
                           const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_program(program)
    , m_words(words)
    , m_header(new FoldHeader(title, this))
    , m_inside(new QWidget(this))
    , m_busy(new BusyLine(tr("Loading: %1").arg(title), m_inside))
    , m_loading(new PlainLabel(tr("Loading …"), m_inside))
    , m_empty(new PlainLabel(m_inside))
    , m_failure(new MessageBar(MessageBar::Kind::Failure, QString(), m_inside))
    , m_content(new QWidget(m_inside))
    , m_body(new QVBoxLayout(m_content))
{
    setObjectName(QStringLiteral("section/") + id);
    m_header->setObjectName(QStringLiteral("fold/") + id);
    m_failure->setObjectName(QStringLiteral("failure/") + id);
    m_failure->setClosable(false);
    m_failure->setAction(tr("Try again"));
    m_failure->actionButton()->setAccessibleName(tr("Try again: %1").arg(title));
    m_loading->setSecondary(true);
    m_empty->setSecondary(true);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("empty/") + id);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(Theme::spacing(2));

    auto *inside = new QVBoxLayout(m_inside);
    inside->setContentsMargins(Theme::spacing(4), 0, Theme::spacing(4), Theme::spacing(4));
    inside->setSpacing(Theme::spacing(2));
    for (QWidget *widget :
         {static_cast<QWidget *>(m_busy), static_cast<QWidget *>(m_loading),
          static_cast<QWidget *>(m_empty), static_cast<QWidget *>(m_failure), m_content})
        inside->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 1);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_inside);

    connect(m_header, &QAbstractButton::toggled, this, [this](bool unfolded) {
        m_inside->setVisible(unfolded);
        Q_EMIT grew();
    });
    connect(m_header, &QAbstractButton::clicked, this,
            [this] { Q_EMIT foldToggled(m_header->isChecked()); });
    connect(m_failure, &MessageBar::actionTriggered, this, &PanelSection::startLoading);
    m_inside->hide();
    show(State::Waiting);
}

PanelSection::~PanelSection() = default;

void PanelSection::setDevice(const QString &deviceId)
{
    m_deviceId = deviceId;
    ++m_round;
    m_isOld = false;
    setSummary({});
    forget();
    show(State::Waiting);
    refresh();
}

void PanelSection::refresh()
{
    const Device *now = device();
    setVisible(now && concerns(*now));
    if (now && concerns(*now))
        redefined(*now);
}

bool PanelSection::concerns(const Device &) const
{
    return true;
}

void PanelSection::setUnfolded(bool unfolded)
{
    m_header->setChecked(unfolded);
}

bool PanelSection::isUnfolded() const
{
    return m_header->isChecked();
}

void PanelSection::comeIntoView()
{
    if (!isUnfolded() || !device() || m_state == State::Loading)
        return;
    if (m_state == State::Waiting || (m_isOld && mayReload()))
        startLoading();
}

void PanelSection::expire()
{
    if (m_state != State::Waiting)
        m_isOld = true;
}

void PanelSection::startLoading()
{
    if (!device())
        return;
    ++m_round;
    m_isOld = false;
    // What is shown stays while it is read again: nothing jumps.
    if (m_state != State::Ready)
        show(State::Loading);
    load();
}

void PanelSection::showReady()
{
    show(State::Ready);
    if (const Device *now = device())
        redefined(*now);
}

void PanelSection::showEmpty(const QString &sentence)
{
    m_empty->setText(sentence);
    show(State::Empty);
}

void PanelSection::showFailure(const Error &error)
{
    showFailure(m_words.errorText(error), m_words.errorNextStep(error));
}

void PanelSection::showFailure(const QString &text, const QString &nextStep)
{
    m_failure->setText(text);
    m_failure->setDetail(nextStep);
    show(State::Failed);
}

void PanelSection::setSummary(const QString &summary)
{
    m_header->setSummary(summary);
}

HomeyApi *PanelSection::apiOrTell()
{
    HomeyApi *api = m_program.household().link.api();
    if (!api)
        showFailure(tr("There is no connection to the hub."),
                    tr("This is read as soon as the connection is back."));
    return api;
}

const Device *PanelSection::device() const
{
    return m_deviceId.isEmpty() ? nullptr : m_program.home().device(m_deviceId);
}

QString PanelSection::deviceName() const
{
    const Device *now = device();
    return now ? plain(now->name) : QString();
}

void PanelSection::show(State state)
{
    m_state = state;
    m_busy->setVisible(state == State::Loading);
    m_loading->setVisible(state == State::Loading);
    m_empty->setVisible(state == State::Empty);
    m_failure->setVisible(state == State::Failed);
    m_content->setVisible(state == State::Ready);
    Q_EMIT grew();
}

void PanelSection::paintEvent(QPaintEvent *)
{
    // A hairline keeps the sections apart.
    QPainter painter(this);
    painter.setPen(coloursFor(palette()).border);
    painter.drawLine(Theme::spacing(4), height() - 1, width() - Theme::spacing(4), height() - 1);
}

} // namespace foyer
