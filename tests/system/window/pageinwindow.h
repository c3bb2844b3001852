// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "system/window/world.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace foyer::test {

/// One page of the real window with a simulated hub behind it: what a test of a page derives from
/// beside QObject.
class PageInWindow
{
protected:
    void begin() { m_world = std::make_unique<World>(); }
    void end() { m_world.reset(); }

    [[nodiscard]] bool openPage(const char *id)
    {
        if (!m_world->goHome())
            return false;
        m_world->window->showPage(QString::fromLatin1(id));
        return true;
    }
    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        return m_world->find<T>(name);
    }
    /// Of the label with this name; empty while there is none.
    [[nodiscard]] QString text(const char *name) const
    {
        const auto *label = find<QLabel>(QString::fromLatin1(name));
        return label ? label->text() : QString();
    }
    /// The question that is open now; null when none is.
    [[nodiscard]] QMessageBox *question() const
    {
        return find<QMessageBox>(QStringLiteral("confirmation"));
    }
    void agree() const
    {
        question()->findChild<QPushButton *>(QStringLiteral("confirmationYes"))->click();
    }

    std::unique_ptr<World> m_world;
};

} // namespace foyer::test
