// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

class QLabel;

namespace foyer {

/// The one search field of a page: filters as you type (textChanged), says how many of how many
/// match, Esc clears it.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    /// `what` names what is searched, e.g. tr("Search devices"): placeholder and accessible name.
    explicit SearchField(const QString &what, QWidget *parent = nullptr);

    /// "12 of 30", shown inside the field while there is text.
    void setMatchCount(int shown, int total);
    [[nodiscard]] QString matchText() const { return m_match; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateMargins();
    QString m_match;
};

} // namespace foyer
