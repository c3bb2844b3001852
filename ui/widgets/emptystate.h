// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace foyer {

class PlainLabel;

/// What a page shows when it has nothing to show: a picture, a sentence, perhaps a second one, and
/// a button.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, const QString &sentence,
                        QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    void setSentence(const QString &sentence);
    void setDetail(const QString &detail); ///< empty hides it
    void setAction(const QString &text);   ///< empty hides the button
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void actionTriggered();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    QString m_iconName;
    PlainLabel *m_icon, *m_sentence, *m_detail;
    QPushButton *m_button;
};

} // namespace foyer
