// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "liveprogram.h"
#include "support/pageprogram.h"
#include "ui/devices/devicepanel.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageBox>
#include <QPushButton>

namespace foyer::test {

/// A JSON value in a test's own words: texts may be written as they are.
struct Plainly : QJsonValue
{
    Plainly(const char *text)
        : QJsonValue(QString::fromUtf8(text))
    {
    }
    Plainly(bool value)
        : QJsonValue(value)
    {
    }
    Plainly(int value)
        : QJsonValue(value)
    {
    }
    Plainly(double value)
        : QJsonValue(value)
    {
    }
    Plainly(const QJsonValue &value)
        : QJsonValue(value)
    {
    }
};

inline QList<QJsonValue> values(std::initializer_list<Plainly> list)
{
    return QList<QJsonValue>(list.begin(), list.end());
}

/// The device panel over a real session to the simulated hub: a device is added at the hub,
/// operated by clicks and keys, and then the hub is asked what it received.
class CompositeFixture
{
public:
    CompositeFixture() { theme.apply(*qApp, Theme::Scheme::Light); }

    [[nodiscard]] bool goHome() { return program.connectHub(); }

    /// Adds a device at the hub and opens it. `description` as in resources/demo/home.json.
    [[nodiscard]] bool open(QJsonObject description)
    {
        if (!description.contains(QLatin1String("zone")))
            description.insert(QStringLiteral("zone"), QStringLiteral("Living room"));
        name = description.value(QLatin1String("name")).toString();
        id = program.add(description);
        if (!QTest::qWaitFor([&] { return program.home().device(id) != nullptr; }, 10'000))
            return false;
        panel = std::make_unique<DevicePanel>(program, program.uiWords());
        panel->resize(panel->sizeHint().width(), 760);
        panel->setDevice(id);
        panel->show();
        program.simulator.clearReceived();
        return QTest::qWaitForWindowExposed(panel.get());
    }
    [[nodiscard]] bool open(const char *deviceName, const char *deviceClass,
                            const QJsonArray &capabilities, const QJsonObject &more = {})
    {
        QJsonObject description = more;
        description.insert(QStringLiteral("name"), QString::fromUtf8(deviceName));
        description.insert(QStringLiteral("class"), QString::fromLatin1(deviceClass));
        description.insert(QStringLiteral("capabilities"), capabilities);
        return open(description);
    }

    /// A row of the description: [id, value, {more}].
    [[nodiscard]] static QJsonArray row(const char *capability, const Plainly &value,
                                        const QJsonObject &more = {})
    {
        return {QString::fromLatin1(capability), QJsonValue(value), more};
    }

    template<typename T = QWidget>
    [[nodiscard]] T *control(const QString &capability) const
    {
        return panel->findChild<T *>(QStringLiteral("capability/") + capability);
    }
    template<typename T = QWidget>
    [[nodiscard]] T *control(const char *capability) const
    {
        return control<T>(QString::fromLatin1(capability));
    }
    void click(const char *capability) const
    {
        auto *button = control<QAbstractButton>(capability);
        QVERIFY2(button && button->isVisible(), capability);
        QTest::mouseClick(button, Qt::LeftButton);
    }

    /// The values the hub was asked to write, in order.
    [[nodiscard]] QList<QJsonValue> written(const char *capability) const
    {
        QList<QJsonValue> found;
        const QString end =
            QStringLiteral("/device/%1/capability/%2").arg(id, QString::fromLatin1(capability));
        for (const auto &request : program.simulator.received()) {
            if (request.method == QLatin1String("PUT") && request.path.endsWith(end))
                found
                    << QJsonDocument::fromJson(request.body).object().value(QLatin1String("value"));
        }
        return found;
    }
    /// Every write, whatever it was for.
    [[nodiscard]] int writes() const { return int(program.puts().size()); }
    /// How often the hub was asked for a picture.
    [[nodiscard]] int pictureRequests() const
    {
        const auto all = program.simulator.received();
        return int(std::count_if(all.cbegin(), all.cend(), [](const sim::ReceivedRequest &request) {
            return request.method == QLatin1String("GET") &&
                   request.path.contains(QLatin1String("/api/image/"));
        }));
    }
    /// Whether a write is still under way or not yet reported.
    [[nodiscard]] bool isBusy(const char *capability)
    {
        return program.capabilityWriter().isBusy(id, QString::fromLatin1(capability));
    }

    QJsonObject control(const char *verb, QJsonObject members)
    {
        members.insert(QStringLiteral("verb"), QString::fromLatin1(verb));
        const QJsonObject answer = program.simulator.control(members);
        if (!answer.value(QLatin1String("ok")).toBool())
            qWarning() << verb << answer;
        return answer;
    }
    /// The next requests of this path fail; `times` 0: all of them.
    void failRequests(const char *method, const char *path, int times)
    {
        QJsonObject members{{QStringLiteral("method"), QString::fromLatin1(method)},
                            {QStringLiteral("path"), QString::fromLatin1(path)},
                            {QStringLiteral("status"), 500}};
        if (times > 0)
            members.insert(QStringLiteral("times"), times);
        control("fail", members);
    }

    /// What happens at the device itself.
    void report(const char *capability, const Plainly &value)
    {
        control("capability", {{QStringLiteral("device"), id},
                               {QStringLiteral("capability"), QString::fromLatin1(capability)},
                               {QStringLiteral("value"), QJsonValue(value)}});
    }
    void patch(const QJsonObject &changes)
    {
        control("patch", {{QStringLiteral("device"), id}, {QStringLiteral("changes"), changes}});
    }

    /// The question that is open, null when there is none.
    [[nodiscard]] QMessageBox *question() const
    {
        for (auto *box : panel->findChildren<QMessageBox *>(QStringLiteral("confirmation"))) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void agree() const
    {
        QVERIFY(question());
        QTest::mouseClick(question()->findChild<QPushButton *>(QStringLiteral("confirmationYes")),
                          Qt::LeftButton);
    }
    /// Enter, as a person who did not read would press: it must be Cancel.
    void pressEnter() const
    {
        QVERIFY(question());
        QTest::keyClick(question(), Qt::Key_Return);
    }

    /// Whether everything a person can reach has a name of its own.
    [[nodiscard]] QString unnamed() const
    {
        for (const QWidget *widget : panel->findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
                widget->objectName().startsWith(QLatin1String("qt_")))
                continue;
            if (widget->accessibleName().isEmpty())
                return QString::fromLatin1(widget->metaObject()->className()) + QLatin1Char(' ') +
                       widget->objectName();
        }
        return {};
    }

    /// Pictures in both schemes, where FOYER_TEST_PICTURES says.
    void takePictures(const QString &picture)
    {
        for (const auto scheme : {Theme::Scheme::Light, Theme::Scheme::Dark}) {
            theme.setScheme(scheme);
            QCoreApplication::processEvents();
            savePicture(*panel, picture + QLatin1Char('-') + Theme::schemeName(scheme));
        }
        theme.setScheme(Theme::Scheme::Light);
    }

    Theme theme;
    LiveProgram program;
    QString id, name;
    std::unique_ptr<DevicePanel> panel; // goes before the program it shows
};

/// The state a control reads out to assistive technology.
inline QString spokenState(QWidget *widget)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Description) : QString();
}

} // namespace foyer::test
