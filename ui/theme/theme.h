// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/theme/colours.h"

#include <QFont>
#include <QObject>

class QApplication;
class QWidget;

namespace foyer {

class DesktopAppearance;

/// Sizes and the colour scheme of the whole program: the one place that knows them. Follows the
/// desktop unless the person chose a scheme. Refuses to know any page.
class Theme : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)
    enum class Motion { System, Full, Reduced };
    Q_ENUM(Motion)
    enum class FontRole { Title, Heading, Body, Strong, Caption };

    explicit Theme(QObject *parent = nullptr);
    ~Theme() override;

    /// Sets style, palette and icon colours of the application and starts following the desktop.
    /// Call once; then setScheme().
    void apply(QApplication &application, Scheme scheme = Scheme::System);
    void setScheme(Scheme scheme);
    void setMotion(Motion motion);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;
    [[nodiscard]] const Colours &colours() const;
    [[nodiscard]] bool reducedMotion() const;

    /// "system", "light", "dark" as the preferences keep it; anything else is System.
    [[nodiscard]] static Scheme schemeFromName(const QString &name);
    [[nodiscard]] static QString schemeName(Scheme scheme);

    // The grid and the shapes, in device-independent pixels.
    [[nodiscard]] static constexpr int spacing(int n) { return 4 * n; }
    static constexpr int radiusSmall = 4;  ///< chips, check boxes
    static constexpr int radius = 6;       ///< buttons, fields
    static constexpr int radiusLarge = 10; ///< tiles, cards
    static constexpr int iconSize = 20;    ///< icons beside text
    static constexpr int iconLarge = 24;   ///< icons of tiles
    static constexpr int controlHeight = 32;
    static constexpr int motionMs = 150; ///< longest animation

    /// A font relative to `base` (a widget's own font, so that the system's size is respected).
    [[nodiscard]] static QFont font(FontRole role, const QFont &base);

Q_SIGNALS:
    void changed(); ///< scheme or motion; the palette is set already

private:
    void update();

    QApplication *m_application = nullptr;
    DesktopAppearance *m_desktop;
    Scheme m_scheme = Scheme::System;
    Motion m_motion = Motion::System;
    bool m_dark = false;
    bool m_paletteWasDark = false; ///< before our palette was set: what the platform theme said
};

/// Length of an animation for this widget in ms: 0 when motion is reduced.
[[nodiscard]] int motionDuration(const QWidget *widget);

} // namespace foyer
