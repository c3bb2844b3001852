// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTabBar>
#include <QTextDocument>
#include <QWidget>

namespace foyer::test {

/// Names as nobody gives them. `picture` is a file that must never be drawn.
inline QStringList hostileNames(const QString &picture)
{
    QString zalgo(u'z');
    for (int i = 0; i < 300; ++i)
        zalgo += QChar(0x0300 + i % 0x60);
    return {QStringLiteral("<b>bold</b>"),
            QStringLiteral("<img src=\"%1\" width=40000>").arg(picture),
            QStringLiteral("&lt;img src=%1&gt;").arg(picture),
            QStringLiteral("<table width=100000><tr><td>x</table>"),
            QStringLiteral("<a href=\"file:///etc/passwd\">open</a>"),
            QString(20'000, u'A'),
            QStringLiteral("line\n").repeated(1'000),
            zalgo,
            QStringLiteral("\u202egnp.exe\u202c \u2066iso\u2069 \u200e\u200f"),
            QStringLiteral("zero\u200bwidth\u200d\u2060\ufeff"),
            QStringLiteral("bell\a esc\x1b[31m tab\t nul") + QChar(0),
            QStringLiteral("%1 %n %L2 %2 %99"),
            QStringLiteral("[*] title"),
            QStringLiteral("Rock & Roll"),
            QStringLiteral("%s%n%x"),
            QStringLiteral("{{name}} ${name} $(reboot)")};
}

/// Walks a window and everything in it, and notes every place where text from outside would be read
/// as more than text: markup, a shortcut, a placeholder, a direction, or a size. Changes nothing.
class TextWalk
{
public:
    static constexpr int longest = 256;     ///< characters of one name
    static constexpr int longestTip = 1000; ///< where what was cut can be read
    static constexpr int longestNote = 64 * 1024;
    static constexpr int largest = 4000;

    void look(QWidget &window, const QString &where)
    {
        m_where = where;
        visit(window);
        for (QWidget *widget : window.findChildren<QWidget *>())
            visit(*widget);
    }
    [[nodiscard]] QStringList complaints() const { return m_complaints; }
    [[nodiscard]] int texts() const { return m_texts; } ///< how many were judged

    /// Empty when `text` may be shown as it is by something that shows plain text.
    static QString nameFlaw(const QString &text) { return flaw(text, longest); }
    static QString flaw(const QString &text, int most)
    {
        int sameLetters = 0;
        for (const QChar c : text) {
            const char16_t u = c.unicode();
            if ((u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e ||
                u == 0x200f)
                return QStringLiteral("a direction");
            if (c.category() == QChar::Other_Control && c != u'\n' && c != u'\t')
                return QStringLiteral("a control character");
            sameLetters = c == u'A' ? sameLetters + 1 : 0;
            if (sameLetters > most)
                return QStringLiteral("too long");
        }
        if (text.count(u'\n') > most / 4)
            return QStringLiteral("too many lines");
        return {};
    }
    /// Text that Qt will read as markup when it looks like it.
    static QString markupFlaw(const QString &text)
    {
        if (!Qt::mightBeRichText(text))
            return flaw(text, longestTip);
        for (const char *tag : {"<img", "<table", "<a ", "<b>bold"}) {
            if (text.contains(QLatin1String(tag)))
                return QStringLiteral("markup");
        }
        QTextDocument document;
        document.setHtml(text);
        return flaw(document.toPlainText(), longestTip);
    }
    /// Text in which "&" makes a shortcut.
    static QString mnemonicFlaw(const QString &text)
    {
        return text.contains(QLatin1String("Rock & Roll")) ? QStringLiteral("a shortcut")
                                                           : nameFlaw(text);
    }

private:
    void note(const QString &kind, const QWidget &widget, const QString &flaw, const QString &text)
    {
        if (flaw.isEmpty())
            return;
        const QString line =
            QStringLiteral("%1: %2 %3 '%4': %5 in \"%6\"")
                .arg(m_where, kind, QLatin1String(widget.metaObject()->className()),
                     widget.objectName(), flaw, text.left(60).toHtmlEscaped());
        if (!m_complaints.contains(line))
            m_complaints << line;
    }

    void visit(QWidget &widget)
    {
        const auto judge = [this, &widget](const char *kind, const QString &text,
                                           QString (*rule)(const QString &)) {
            m_texts += text.isEmpty() ? 0 : 1;
            note(QLatin1String(kind), widget, rule(text), text);
        };
        judge("tool tip of", widget.toolTip(), markupFlaw);
        judge("help of", widget.whatsThis(), markupFlaw);
        judge("status tip of", widget.statusTip(), markupFlaw);
        judge("description of", widget.accessibleDescription(), nameFlaw);
        judge("name of", widget.accessibleName(), nameFlaw);
        if (widget.isWindow()) {
            judge("title of", widget.windowTitle(), nameFlaw);
            if (widget.windowTitle().remove(QLatin1String("[*][*]")).contains(QLatin1String("[*]")))
                note(QStringLiteral("title of"), widget, QStringLiteral("a placeholder"),
                     widget.windowTitle());
        }
        if (const auto *label = qobject_cast<QLabel *>(&widget)) {
            // A note is as long as somebody made it, and has room to scroll.
            const bool isNote = label->objectName() == QLatin1String("noteText");
            note(QStringLiteral("text of"), widget,
                 flaw(label->text(), isNote ? longestNote : longest), label->text());
            m_texts += label->text().isEmpty() ? 0 : 1;
            if (label->textFormat() != Qt::PlainText && !label->text().isEmpty() &&
                (Qt::mightBeRichText(label->text()) ||
                 !label->objectName().startsWith(QLatin1String("qt_"))))
                note(QStringLiteral("text of"), widget, QStringLiteral("format is not plain"),
                     label->text());
            if (label->buddy())
                judge("buddy text of", label->text(), mnemonicFlaw);
        }
        if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            judge("text of", button->text(), mnemonicFlaw);
        for (const QAction *action : widget.actions()) {
            judge("action of", action->text(), mnemonicFlaw);
            judge("action's tool tip of", action->toolTip(), markupFlaw);
        }
        if (const auto *tabs = qobject_cast<QTabBar *>(&widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                judge("tab of", tabs->tabText(i), mnemonicFlaw);
        }
        if (const auto *box = qobject_cast<QComboBox *>(&widget))
            visitItems(widget, *box->model(), {}, 0);
        if (const auto *view = qobject_cast<QAbstractItemView *>(&widget)) {
            if (view->model())
                visitItems(widget, *view->model(), {}, 0);
        }
        if (!widget.isWindow() && widget.isVisible()) {
            const QSize wish = widget.sizeHint().expandedTo(widget.minimumSizeHint());
            if (wish.width() > largest || wish.height() > 10 * largest)
                note(QStringLiteral("size of"), widget,
                     QStringLiteral("%1 × %2").arg(wish.width()).arg(wish.height()), {});
        }
    }

    void visitItems(const QWidget &view, const QAbstractItemModel &model, const QModelIndex &parent,
                    int depth)
    {
        for (int row = 0; depth < 8 && row < std::min(model.rowCount(parent), 300); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                const QString tip = index.data(Qt::ToolTipRole).toString();
                m_texts += tip.isEmpty() ? 0 : 1;
                note(QStringLiteral("item's tool tip in"), view, markupFlaw(tip), tip);
                const QString name = index.data(Qt::AccessibleTextRole).toString();
                note(QStringLiteral("item's name in"), view, nameFlaw(name), name);
            }
            visitItems(view, model, model.index(row, 0, parent), depth + 1);
        }
    }

    QString m_where;
    QStringList m_complaints;
    int m_texts = 0;
};

} // namespace foyer::test
