// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QToolButton;
class QVBoxLayout;

namespace foyer {

class PlainLabel;

/// A card of the home page: an icon, a title, a few words beside it, and what the card is about
/// below. Knows nothing of the home.
class HomeCard : public QFrame
{
    Q_OBJECT

public:
    HomeCard(const QString &iconName, const QString &title, QWidget *parent = nullptr);

    void setNote(const QString &note); ///< muted, at the end of the title's line
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    /// "Show all" and "Show fewer" below the content; an empty text hides it.
    void setMore(const QString &text);
    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

Q_SIGNALS:
    void moreClicked();
    void heightChanged(); ///< the card wants another height: who arranges it should look again

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    void updateIcon();

    QString m_iconName;
    PlainLabel *m_icon, *m_note;
    QToolButton *m_more;
    QVBoxLayout *m_content;
};

} // namespace foyer
