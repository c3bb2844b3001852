// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/writenote.h"

#include "ui/frame/words.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace foyer {

WriteNote::WriteNote(const UiWords &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_icon(new PlainLabel(this))
    , m_text(new PlainLabel(this))
    , m_retry(new QPushButton(tr("Try again"), this))
{
    m_text->setSecondary(true);
    m_text->setWordWrap(true);
    m_icon->setFixedWidth(Theme::iconSize);
    m_retry->setAutoDefault(false);
    connect(m_retry, &QPushButton::clicked, this, &WriteNote::retryWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(1));
    layout->addWidget(m_icon, 0, Qt::AlignTop);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_retry);
    show(Kind::Plain, {});
}

void WriteNote::show(Kind kind, const QString &text)
{
    const Colours &colours = coloursFor(palette());
    const double dpr = devicePixelRatioF();
    if (kind == Kind::Failed)
        m_icon->setPixmap(tintedPixmap(QStringLiteral("error"), 16, colours.danger, dpr));
    else if (kind == Kind::Pending)
        m_icon->setPixmap(tintedPixmap(QStringLiteral("clock"), 16, colours.pending, dpr));
    m_icon->setVisible(kind != Kind::Plain);
    m_text->setText(text);
    m_retry->setVisible(kind == Kind::Failed);
    setVisible(!text.isEmpty());
}

void WriteNote::showFailure(const Error &error)
{
    QString text = tr("Not changed: %1").arg(m_words.errorText(error));
    if (const QString next = m_words.errorNextStep(error); !next.isEmpty())
        text += QLatin1Char('\n') + next;
    show(Kind::Failed, text);
}

void WriteNote::setRetryEnabled(bool enabled)
{
    m_retry->setEnabled(enabled);
}

void WriteNote::setRetryName(const QString &title)
{
    m_retry->setAccessibleName(tr("Try again: %1").arg(title));
}

} // namespace foyer
