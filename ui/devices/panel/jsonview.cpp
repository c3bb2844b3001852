// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/devices/panel/jsonview.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace foyer {

namespace {
constexpr int mostMatches = 500;
}

JsonView::JsonView(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search in the text"), this))
    , m_copy(new QPushButton(themedIcon(QStringLiteral("copy")), tr("Copy"), this))
    , m_text(new QPlainTextEdit(this))
{
    m_search->setObjectName(QStringLiteral("jsonSearch"));
    m_copy->setObjectName(QStringLiteral("jsonCopy"));
    m_copy->setAccessibleName(tr("Copy the device as JSON"));
    m_copy->setAutoDefault(false);
    m_copy->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_text->setObjectName(QStringLiteral("jsonText"));
    m_text->setAccessibleName(tr("The device as the hub sends it"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLayoutDirection(Qt::LeftToRight); // a notation, not prose
    m_text->setFixedHeight(Theme::spacing(75));

    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(Theme::spacing(2));
    bar->addWidget(m_search, 1);
    bar->addWidget(m_copy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(2));
    layout->addLayout(bar);
    layout->addWidget(m_text);

    connect(m_search, &QLineEdit::textChanged, this, &JsonView::mark);
    connect(m_search, &QLineEdit::returnPressed, this, &JsonView::next);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(QString::fromUtf8(m_json)); });
}

void JsonView::setJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    QString shown = QString::fromUtf8(json);
    if (shown.size() > longestShown) {
        shown.truncate(longestShown);
        shown += tr("\n… cut here; Copy gives the whole text.");
    }
    m_text->setPlainText(shown);
    mark();
}

void JsonView::mark()
{
    m_matches.clear();
    m_current = 0;
    const QString wanted = m_search->text();
    const Colours &colours = coloursFor(palette());
    QList<QTextEdit::ExtraSelection> marks;
    if (!wanted.isEmpty()) {
        QTextCursor found(m_text->document());
        while (m_matches.size() < mostMatches) {
            found = m_text->document()->find(wanted, found);
            if (found.isNull())
                break;
            m_matches << found.selectionStart();
            QTextEdit::ExtraSelection each;
            each.cursor = found;
            each.format.setBackground(blended(colours.surface, colours.accent, 0.3));
            marks << each;
        }
        m_search->setMatchCount(m_matches.isEmpty() ? 0 : 1, int(m_matches.size()));
    }
    m_text->setExtraSelections(marks);
    if (!m_matches.isEmpty()) {
        QTextCursor first(m_text->document());
        first.setPosition(m_matches.first());
        m_text->setTextCursor(first);
        m_text->centerCursor();
    }
}

void JsonView::next()
{
    if (m_matches.isEmpty())
        return;
    m_current = (m_current + 1) % m_matches.size();
    QTextCursor there(m_text->document());
    there.setPosition(m_matches.at(m_current));
    m_text->setTextCursor(there);
    m_text->centerCursor();
    m_search->setMatchCount(int(m_current) + 1, int(m_matches.size()));
}

} // namespace foyer
