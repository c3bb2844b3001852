// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace foyer {

class SearchField;

/// Text of a fixed width that can be searched and copied, not changed: what the hub sent, as it
/// sent it. Bounded; copying always gives the whole.
class JsonView : public QWidget
{
    Q_OBJECT

public:
    static constexpr int longestShown = 400'000; ///< characters

    explicit JsonView(QWidget *parent = nullptr);

    void setJson(const QByteArray &json); ///< UTF-8
    [[nodiscard]] QPlainTextEdit *text() const { return m_text; }
    [[nodiscard]] SearchField *search() const { return m_search; }
    [[nodiscard]] QPushButton *copyButton() const { return m_copy; }

private:
    void mark();
    void next();

    QByteArray m_json;
    SearchField *m_search;
    QPushButton *m_copy;
    QPlainTextEdit *m_text;
    QList<int> m_matches;
    qsizetype m_current = 0;
};

} // namespace foyer
