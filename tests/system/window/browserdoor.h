// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "system/window/world.h"

#include <QDesktopServices>
#include <QFile>

namespace foyer::test {

/// A world whose browser is the test: what the program opens there is kept, and opens nothing.
class BrowserDoor : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void openedInBrowser(const QUrl &url) { m_opened.append(url); }

protected:
    void begin()
    {
        m_opened.clear();
        for (const char *scheme : {"http", "https"})
            QDesktopServices::setUrlHandler(QString::fromLatin1(scheme), this, "openedInBrowser");
        m_world = std::make_unique<World>();
    }
    void end()
    {
        m_world.reset();
        for (const char *scheme : {"http", "https"})
            QDesktopServices::unsetUrlHandler(QString::fromLatin1(scheme));
    }

    [[nodiscard]] QByteArray settingsText() const
    {
        m_world->settings->save();
        QFile file(m_world->settings->file());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<World> m_world;
    QList<QUrl> m_opened;
};

} // namespace foyer::test
