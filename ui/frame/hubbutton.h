// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace foyer {

struct AccountChoice;
struct HubChoice;
class Program;
class UiWords;

/// The hub that is open; pressing it offers the others, another hub, and signing out.
class HubButton : public QPushButton
{
    Q_OBJECT

public:
    HubButton(Program &program, QWidget *parent = nullptr);

    void setCollapsed(bool collapsed);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void addHubRequested();
    void signOutRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void fillMenu();
    /// The heading that the hub stands under; empty: there are none.
    [[nodiscard]] static QString groupOf(const HubChoice &hub,
                                         const QList<AccountChoice> &accounts);
    Program &m_program;
    QString m_name;
    bool m_collapsed = false;
};

} // namespace foyer
