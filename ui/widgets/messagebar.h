// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

#include <functional>

class QPushButton;
class QToolButton;
class QVBoxLayout;

namespace foyer {

class PlainLabel;

/// One notice inside the window: icon, what happened, perhaps an action, a close button. Stays
/// until it is closed or replaced; nothing a person has to read disappears by itself.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    enum class Kind { Info, Warning, Failure };

    explicit MessageBar(Kind kind, const QString &text, QWidget *parent = nullptr);

    void setText(const QString &text);
    void setDetail(const QString &detail); ///< a muted second line
    void setAction(const QString &text);   ///< empty hides it
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString detail() const;
    [[nodiscard]] QPushButton *actionButton() const { return m_action; }
    [[nodiscard]] QToolButton *closeButton() const { return m_close; }

Q_SIGNALS:
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();
    Kind m_kind;
    PlainLabel *m_icon, *m_text, *m_detail;
    QPushButton *m_action;
    QToolButton *m_close;
};

/// At most three notices above each other, the newest first; the oldest gives way. A notice with a
/// key replaces the one with the same key.
class MessageStack : public QWidget
{
    Q_OBJECT

public:
    static constexpr int maximum = 3;

    explicit MessageStack(QWidget *parent = nullptr);

    /// Shows a notice. `action` runs when its button is pressed, after which the notice closes.
    MessageBar *show(const QString &key, MessageBar::Kind kind, const QString &text,
                     const QString &detail = {}, const QString &actionText = {},
                     std::function<void()> action = {});
    void dismiss(const QString &key);
    bool dismissNewest(); ///< false when there is none that may be closed
    [[nodiscard]] QList<MessageBar *> bars() const { return m_bars; }

Q_SIGNALS:
    void announced(const QString &text); ///< for the status line and screen readers

private:
    void drop(MessageBar *bar);
    QVBoxLayout *m_layout;
    QList<MessageBar *> m_bars; ///< newest first
};

} // namespace foyer
