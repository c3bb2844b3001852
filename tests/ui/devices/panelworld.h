// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/pageprogram.h"
#include "system/window/world.h"
#include "ui/devices/devicepanel.h"
#include "ui/devices/panel/foldheader.h"
#include "ui/devices/panel/panelsection.h"
#include "ui/devices/panel/panelsections.h"
#include "ui/widgets/plainlabel.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QJsonArray>
#include <QJsonDocument>
#include <QScrollArea>

namespace foyer::test {

/// The device panel over the real program and the simulated hub: its sections are unfolded, read
/// and edited as a person would, then the hub is asked what it received.
class PanelWorld
{
public:
    /// `scopes` is what the hub grants; empty: everything.
    [[nodiscard]] bool goHome(const QStringList &scopes = {})
    {
        if (!scopes.isEmpty())
            world.control("scopes",
                          {{QStringLiteral("scopes"), QJsonArray::fromStringList(scopes)}});
        return world.goHome();
    }
    [[nodiscard]] bool open(const char *deviceName, const QSize &size = {368, 760})
    {
        id = world.deviceNamed(deviceName);
        if (id.isEmpty())
            return false;
        if (!panel)
            panel = std::make_unique<DevicePanel>(*world.program, world.program->uiWords());
        panel->resize(size);
        world.simulator.clearReceived();
        panel->setDevice(id);
        panel->show();
        return QTest::qWaitForWindowExposed(panel.get());
    }

    [[nodiscard]] PanelSection *section(const char *name) const
    {
        return panel->sections()->section(QString::fromLatin1(name));
    }
    /// Unfolds it by a click and scrolls there.
    void unfold(const char *name) const
    {
        PanelSection *wanted = section(name);
        QVERIFY2(wanted && wanted->isVisible(), name);
        if (!wanted->isUnfolded())
            QTest::mouseClick(wanted->header(), Qt::LeftButton);
        QVERIFY(wanted->isUnfolded());
        QCoreApplication::processEvents();
        auto *scroll = panel->findChild<QScrollArea *>();
        scroll->ensureWidgetVisible(wanted);
    }
    [[nodiscard]] bool unfoldUntil(const char *name, PanelSection::State state) const
    {
        unfold(name);
        return QTest::qWaitFor([&] { return section(name)->state() == state; }, 10'000);
    }
    [[nodiscard]] bool unfoldReady(const char *name) const
    {
        return unfoldUntil(name, PanelSection::State::Ready);
    }

    template<typename T = QWidget>
    [[nodiscard]] T *find(const char *name) const
    {
        return panel->findChild<T *>(QString::fromUtf8(name));
    }
    [[nodiscard]] QString text(const char *label) const
    {
        const auto *found = find<PlainLabel>(label);
        return found && found->isVisible() ? found->text() : QString();
    }
    void click(const char *name) const
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
        button->click();
    }
    /// The dialog that is open on top of the panel; null when there is none.
    template<typename T>
    [[nodiscard]] T *dialog() const
    {
        for (T *each : panel->findChildren<T *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }

    /// Bodies of the requests with this method whose path ends so.
    [[nodiscard]] QList<QJsonObject> sent(const char *method, const QString &end) const
    {
        QList<QJsonObject> bodies;
        for (const auto &request : world.received(method, end)) {
            if (request.path.endsWith(end))
                bodies << QJsonDocument::fromJson(request.body).object();
        }
        return bodies;
    }
    /// What the device itself was changed to.
    [[nodiscard]] QList<QJsonObject> edits() const
    {
        return sent("PUT", QStringLiteral("/device/") + id);
    }
    [[nodiscard]] int asked(const char *method, const QString &part) const
    {
        return int(world.received(method, part).size());
    }
    [[nodiscard]] QJsonObject atHub() const { return world.simulator.device(id); }
    /// The next such request about the device shown is refused; `end` as "/settings".
    void failDevice(const char *method, const QString &end, int status,
                    const QJsonValue &body = QJsonValue::Null)
    {
        fail(method, QString(QStringLiteral("/api/manager/devices/device/") + id + end), status,
             body);
    }
    void fail(const char *method, const QString &path, int status,
              const QJsonValue &body = QJsonValue::Null)
    {
        QJsonObject fault{{QStringLiteral("method"), QString::fromLatin1(method)},
                          {QStringLiteral("path"), path},
                          {QStringLiteral("status"), status},
                          {QStringLiteral("times"), 1}};
        if (!body.isNull())
            fault.insert(QStringLiteral("body"), body);
        world.control("fail", fault);
    }

    /// Whether everything a person can reach has a name of its own; else which has not.
    [[nodiscard]] QString unnamed() const
    {
        for (QWidget *widget : panel->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus &&
                !widget->objectName().startsWith(QLatin1String("qt_")) &&
                QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty())
                return QString(QString::fromLatin1(widget->metaObject()->className()) +
                               QLatin1Char(' ') + widget->objectName());
        }
        return {};
    }

    /// Pictures in both schemes, where FOYER_TEST_PICTURES says.
    void takePictures(const QString &picture)
    {
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            world.theme.setScheme(scheme);
            QCoreApplication::processEvents();
            savePicture(*panel, QString(picture + QLatin1Char('-') + Theme::schemeName(scheme)));
        }
        world.theme.setScheme(Theme::Scheme::Light);
    }

    World world;
    QString id;
    std::unique_ptr<DevicePanel> panel; // goes before the program it shows
};

} // namespace foyer::test
