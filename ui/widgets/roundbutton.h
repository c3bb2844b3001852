// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace foyer {

/// A round button with a picture alone: transport keys, mute, refresh. A checkable one shows with a
/// face and a dot that it is on. Its words are the tool tip and the accessible name.
class RoundButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Look {
        Plain,   ///< 36 px
        Primary, ///< 48 px, filled
    };

    explicit RoundButton(const QString &iconName, Look look = Look::Plain,
                         QWidget *parent = nullptr);

    void setIconName(const QString &iconName);
    [[nodiscard]] const QString &iconName() const { return m_iconName; }
    void setPending(bool pending); ///< softly marked: the hub has not confirmed
    void setMarked(bool marked);   ///< as a checked one looks, for a choice of more than two
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString m_iconName;
    Look m_look;
    bool m_pending = false;
    bool m_marked = false;
};

} // namespace foyer
