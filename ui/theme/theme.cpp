// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/theme/theme.h"

#include "ui/theme/desktopappearance.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace foyer {

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_desktop(new DesktopAppearance(this))
{
    connect(m_desktop, &DesktopAppearance::changed, this, &Theme::update);
}

Theme::~Theme() = default;

void Theme::apply(QApplication &application, Scheme scheme)
{
    m_application = &application;
    m_scheme = scheme;
    m_paletteWasDark = coloursFor(application.palette()).isDark;
    application.setStyle(new Style);
    update();
    m_desktop->start();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    update();
}

void Theme::setMotion(Motion motion)
{
    m_motion = motion;
    update();
}

bool Theme::isDark() const
{
    switch (m_scheme) {
    case Scheme::Light: return false;
    case Scheme::Dark: return true;
    case Scheme::System: break;
    }
    return m_desktop->prefersDark().value_or(m_paletteWasDark);
}

const Colours &Theme::colours() const
{
    return isDark() ? darkColours() : lightColours();
}

bool Theme::reducedMotion() const
{
    if (m_motion != Motion::System)
        return m_motion == Motion::Reduced;
    return m_desktop->prefersReducedMotion().value_or(false);
}

void Theme::update()
{
    if (!m_application)
        return;
    // The style was made by apply(); it may have been replaced by a test or the command line.
    if (auto *style = qobject_cast<Style *>(m_application->style()))
        style->setReducedMotion(reducedMotion());
    const QPalette palette = paletteFor(colours());
    if (m_application->palette() != palette)
        m_application->setPalette(palette);
    Q_EMIT changed();
}

Theme::Scheme Theme::schemeFromName(const QString &name)
{
    if (name == QLatin1String("light"))
        return Scheme::Light;
    return name == QLatin1String("dark") ? Scheme::Dark : Scheme::System;
}

QString Theme::schemeName(Scheme scheme)
{
    switch (scheme) {
    case Scheme::Light: return QStringLiteral("light");
    case Scheme::Dark: return QStringLiteral("dark");
    case Scheme::System: break;
    }
    return QStringLiteral("system");
}

QFont Theme::font(FontRole role, const QFont &base)
{
    QFont font = base;
    const auto scale = [&font](double factor) {
        if (font.pointSizeF() > 0)
            font.setPointSizeF(font.pointSizeF() * factor);
        else
            font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    };
    switch (role) {
    case FontRole::Title:
        scale(1.5);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Heading:
        scale(1.1);
        font.setWeight(QFont::DemiBold);
        break;
    case FontRole::Strong: font.setWeight(QFont::DemiBold); break;
    case FontRole::Caption: scale(0.9); break;
    case FontRole::Body: break;
    }
    return font;
}

int motionDuration(const QWidget *widget)
{
    const QStyle *style = widget ? widget->style() : QApplication::style();
    return std::clamp(style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget), 0,
                      Theme::motionMs);
}

} // namespace foyer
