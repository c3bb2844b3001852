// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/console/answerview.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/foldarrow.h"
#include "ui/widgets/plainlabel.h"
#include "ui/widgets/rowdelegate.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace foyer {

namespace {

/// Values in the colour of their kind.
class JsonDelegate : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &index) const override
    {
        return {RowDelegate::sizeHint(option, index).width(),
                option.fontMetrics.height() + Theme::spacing(2)};
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const Inks inks = inksOf(*option);
        if (index.column() != JsonTreeModel::Value || inks.isSelected)
            return;
        const Colours &colours = coloursFor(option->palette);
        switch (static_cast<JsonTree::Kind>(index.data(JsonTreeModel::KindRole).toInt())) {
        case JsonTree::Kind::Number:
        case JsonTree::Kind::Boolean: setInk(option, colours.accent); break;
        case JsonTree::Kind::String: setInk(option, colours.positive); break;
        case JsonTree::Kind::Object:
        case JsonTree::Kind::Array:
        case JsonTree::Kind::Null: setInk(option, inks.muted); break;
        }
    }
};

class AnswerTree : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override
    {
        paintFoldArrow(*this, *painter, rect, index);
    }
};

} // namespace

AnswerView::AnswerView(QWidget *parent)
    : QWidget(parent)
    , m_summary(new PlainLabel(this))
    , m_search(new SearchField(tr("Search the answer"), this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_copyValue(new QToolButton(this))
    , m_copyPath(new QToolButton(this))
    , m_copyAll(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(QStringLiteral("console"), {}, this))
    , m_tree(new AnswerTree(this))
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("answerView"));
    buildTree();
    m_text->setObjectName(QStringLiteral("answerText"));
    m_text->setAccessibleName(tr("Answer"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setTabChangesFocus(true);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_empty, m_tree, m_text})
        m_stack->addWidget(widget);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::spacing(2));
    buildBar();
    layout->addWidget(m_stack, 1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150); // a search through a long answer is not made for every letter
    connect(&m_soon, &QTimer::timeout, this, &AnswerView::search);
    showNothing();
}

void AnswerView::buildBar()
{
    m_summary->setObjectName(QStringLiteral("answerSummary"));
    m_summary->setFont(Theme::font(Theme::FontRole::Strong, font()));
    m_summary->setElided(true);
    m_search->setObjectName(QStringLiteral("answerSearch"));
    m_search->setMaximumWidth(Theme::spacing(60));
    connect(m_search, &QLineEdit::textChanged, this, [this] { m_soon.start(); });
    connect(m_search, &QLineEdit::returnPressed, this, [this] { step(1); });
    const auto set = [this](QToolButton *button, const char *name, const char *icon,
                            const QString &text, auto run) {
        button->setObjectName(QString::fromLatin1(name));
        button->setIcon(themedIcon(QString::fromLatin1(icon)));
        button->setAccessibleName(text);
        button->setToolTip(text);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setFixedHeight(Theme::controlHeight);
        connect(button, &QToolButton::clicked, this, run);
    };
    set(m_previous, "answerPrevious", "chevron-up", tr("The match before"), [this] { step(-1); });
    set(m_next, "answerNext", "chevron-down", tr("The next match"), [this] { step(1); });
    set(m_copyValue, "answerCopyValue", "copy", tr("Copy the chosen value"),
        [this] { copy(m_tree->currentIndex().data(JsonTreeModel::TextRole).toString()); });
    set(m_copyPath, "answerCopyPath", "copy", tr("Copy the path of the chosen value"),
        [this] { copy(m_tree->currentIndex().data(JsonTreeModel::PathRole).toString()); });
    set(m_copyAll, "answerCopyAll", "copy", tr("Copy the whole answer"),
        [this] { copy(QString::fromUtf8(indentedJson(m_body))); });
    const auto word = [](QToolButton *button, const QString &text) {
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    };
    word(m_copyValue, tr("Copy value"));
    word(m_copyPath, tr("Copy path"));
    word(m_copyAll, tr("Copy all"));
    auto *bar = new QHBoxLayout;
    bar->setSpacing(Theme::spacing(1));
    bar->addWidget(m_summary, 1);
    bar->addWidget(m_copyValue);
    bar->addWidget(m_copyPath);
    bar->addWidget(m_copyAll);
    auto *second = new QHBoxLayout;
    second->setSpacing(Theme::spacing(1));
    second->addWidget(m_search, 1);
    second->addWidget(m_previous);
    second->addWidget(m_next);
    second->addStretch();
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    layout->addLayout(bar);
    layout->addLayout(second);
}

void AnswerView::buildTree()
{
    m_tree->setObjectName(QStringLiteral("answerTree"));
    m_tree->setAccessibleName(tr("Answer"));
    m_tree->setModel(&m_model);
    m_tree->setItemDelegate(new JsonDelegate(m_tree));
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(true);
    m_tree->setAnimated(false);
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(Theme::spacing(4));
    m_tree->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_tree->setLayoutDirection(Qt::LeftToRight); // a notation, not prose
    m_tree->header()->setStretchLastSection(true);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &AnswerView::updateButtons);
}

void AnswerView::showEmpty(const QString &icon, const QString &sentence, const QString &detail)
{
    m_body.clear();
    m_model.clear();
    m_matches.clear();
    m_empty->setIconName(icon);
    m_empty->setSentence(sentence);
    m_empty->setDetail(detail);
    m_stack->setCurrentWidget(m_empty);
    updateButtons();
}

void AnswerView::showNothing()
{
    m_summary->setText({});
    showEmpty(QStringLiteral("console"), tr("No call was made yet"),
              tr("Choose an operation, fill in what it takes and send it. Calls that change "
                 "something ask first."));
}

void AnswerView::showWaiting()
{
    m_summary->setText(tr("Waiting for the hub …"));
}

void AnswerView::showProblem(const QString &summary, const QString &text)
{
    m_summary->setText(summary);
    showEmpty(QStringLiteral("warning"), summary, text);
}

void AnswerView::showAnswer(const QString &summary, const QByteArray &body)
{
    m_summary->setText(summary);
    m_body = body;
    m_matches.clear();
    m_match = -1;
    if (body.trimmed().isEmpty()) {
        showEmpty(QStringLiteral("check"), tr("Done. The hub answered without a word."), {});
        return;
    }
    if (m_model.setJson(body)) {
        m_stack->setCurrentWidget(m_tree);
        const QModelIndex root = m_model.index(0, 0);
        m_tree->header()->resizeSection(
            0, std::max(m_tree->viewport()->width() / 3, Theme::spacing(40)));
        m_tree->expand(root);
        m_tree->setCurrentIndex(root);
        m_tree->scrollToTop();
    } else {
        m_text->setPlainText(QString::fromUtf8(body.left(longestText)));
        m_stack->setCurrentWidget(m_text);
    }
    search();
}

void AnswerView::search()
{
    m_matches = m_model.tree().find(m_search->text());
    m_match = m_matches.empty() ? -1 : 0;
    goToMatch();
    updateButtons();
}

void AnswerView::step(int by)
{
    if (m_soon.isActive()) {
        m_soon.stop();
        search();
        return;
    }
    if (m_matches.empty())
        return;
    const int count = static_cast<int>(m_matches.size());
    m_match = (m_match + by + count) % count;
    goToMatch();
}

void AnswerView::goToMatch()
{
    m_search->setMatchCount(m_match + 1, static_cast<int>(m_matches.size()));
    if (m_match < 0)
        return;
    const QModelIndex index = m_model.reach(m_matches.at(static_cast<size_t>(m_match)));
    m_tree->setCurrentIndex(index); // unfolds the way there
    m_tree->scrollTo(index);
}

void AnswerView::updateButtons()
{
    const bool isTree = m_stack->currentWidget() == m_tree;
    for (QWidget *tool :
         std::initializer_list<QWidget *>{m_search, m_previous, m_next, m_copyValue, m_copyPath})
        tool->setVisible(isTree);
    m_copyAll->setVisible(!m_body.isEmpty());
    const bool hasValue = isTree && m_tree->currentIndex().isValid();
    m_search->setEnabled(isTree);
    m_previous->setEnabled(!m_matches.empty());
    m_next->setEnabled(!m_matches.empty());
    m_copyValue->setEnabled(hasValue);
    m_copyPath->setEnabled(hasValue);
    m_copyAll->setEnabled(!m_body.isEmpty());
}

void AnswerView::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace foyer
