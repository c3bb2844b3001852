// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace foyer;

/// The preferences file: what survives, what is repaired, who can read it.
class TestSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        m_file = m_folder->filePath(QStringLiteral("foyer/foyer.ini"));
    }

    void everythingIsAtItsDefaultAtFirst()
    {
        const Settings settings(m_file);
        QCOMPARE(settings.get(preference::selectedHub), QString());
        QCOMPARE(settings.get(preference::page), QStringLiteral("devices"));
        QCOMPARE(settings.get(preference::devicesView), DevicesView::Tiles);
        QCOMPARE(settings.get(preference::devicesSort), QStringLiteral("zone"));
        QCOMPARE(settings.get(preference::scheme), Scheme::System);
        QCOMPARE(settings.get(preference::reducedMotion), false);
        QCOMPARE(settings.get(preference::accountKnown), false);
        QCOMPARE(settings.get(preference::localHubAddresses), QStringList());
        QCOMPARE(settings.get(preference::windowGeometry), QByteArray());
        QCOMPARE(settings.get(preference::allowPlainLan(QStringLiteral("hub-1"))), false);
    }

    void whatWasSetIsThereAfterARestart()
    {
        const QString hub = QStringLiteral("hub-1");
        const QStringList routes{QStringLiteral("http://192.0.2.4/"),
                                 QStringLiteral("https://a.test")};
        const QByteArray geometry("\x01\xd9\xd0\xcb\x00,;\"\n\xff", 10);
        {
            Settings settings(m_file);
            settings.set(preference::selectedHub, hub);
            settings.set(preference::hubRoutes(hub), routes);
            settings.set(preference::allowPlainLan(hub), true);
            settings.set(preference::accountUser, QStringLiteral("Zoë, \"the\" neighbour; ok=1"));
            settings.set(preference::windowGeometry, geometry);
            settings.set(preference::devicesView, DevicesView::Table);
            settings.set(preference::scheme, Scheme::Dark);
            settings.set(preference::localHubAddresses, {QStringLiteral("one.test:4859")});
            QVERIFY(settings.save());
        }
        const Settings settings(m_file);
        QCOMPARE(settings.get(preference::selectedHub), hub);
        QCOMPARE(settings.get(preference::hubRoutes(hub)), routes);
        QCOMPARE(settings.get(preference::allowPlainLan(hub)), true);
        QCOMPARE(settings.get(preference::accountUser),
                 QStringLiteral("Zoë, \"the\" neighbour; ok=1"));
        QCOMPARE(settings.get(preference::windowGeometry), geometry);
        QCOMPARE(settings.get(preference::devicesView), DevicesView::Table);
        QCOMPARE(settings.get(preference::scheme), Scheme::Dark);
        QCOMPARE(settings.get(preference::localHubAddresses), {QStringLiteral("one.test:4859")});
    }

    void oneHubDoesNotSpeakForAnother()
    {
        Settings settings(m_file);
        settings.set(preference::allowPlainLan(QStringLiteral("a")), true);
        QCOMPARE(settings.get(preference::allowPlainLan(QStringLiteral("b"))), false);
    }

    void aHubIdCannotLeaveItsKey()
    {
        const auto key = preference::hubRoutes(QStringLiteral("../x/y.selected\n=1")).key;
        QCOMPARE(key, QStringLiteral("hub.___x_y_selected__1.routes"));
        QVERIFY(preference::hubRoutes(QString(5000, u'a')).key.size() < 100);
    }

    void nonsenseReadsAsTheDefault()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "[General]\nappearance.scheme=purple\ndevices.view=7\nappearance.reducedMotion=maybe\n"
            "window.geometry=@@@@\naccount.user=Anna, Bob\n\xff\xfe[[[\n");
        file.close();
        const Settings settings(m_file);
        QCOMPARE(settings.get(preference::scheme), Scheme::System);
        QCOMPARE(settings.get(preference::devicesView), DevicesView::Tiles);
        QCOMPARE(settings.get(preference::reducedMotion), false);
        QCOMPARE(settings.get(preference::windowGeometry), QByteArray());
        QCOMPARE(settings.get(preference::accountUser), QStringLiteral("Anna, Bob"));
    }

    void everyPreferenceIsReachedByItsName()
    {
        Settings settings(m_file);
        QStringList names = Settings::names();
        QVERIFY(names.contains(QStringLiteral("appearance.scheme")));
        for (const QString &name : qAsConst(names)) {
            const QVariant value = settings.named(name);
            QVERIFY2(value.isValid(), qPrintable(name));
            QVERIFY2(settings.setNamed(name, value), qPrintable(name));
        }
        QCOMPARE(names.removeDuplicates(), 0);
        QVERIFY(settings.setNamed(QStringLiteral("appearance.scheme"), QStringLiteral("dark")));
        QCOMPARE(settings.get(preference::scheme), Scheme::Dark);
        QVERIFY(settings.setNamed(QStringLiteral("appearance.reducedMotion"), true));
        QCOMPARE(settings.get(preference::reducedMotion), true);
    }

    void aWrongValueOrNameIsRefused()
    {
        Settings settings(m_file);
        QVERIFY(!settings.setNamed(QStringLiteral("appearance.scheme"), QStringLiteral("purple")));
        QVERIFY(!settings.setNamed(QStringLiteral("no.such"), true));
        QVERIFY(!settings.named(QStringLiteral("no.such")).isValid());
        QCOMPARE(settings.get(preference::scheme), Scheme::System);
    }

    void settingTheDefaultLeavesTheFile()
    {
        Settings settings(m_file);
        settings.set(preference::scheme, Scheme::Dark);
        settings.reset(preference::scheme);
        settings.set(preference::page, QStringLiteral("zones"));
        QVERIFY(settings.save());
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("page=zones"));
        QVERIFY(!text.contains("scheme"));
    }

#ifdef Q_OS_UNIX
    void onlyTheOwnerCanReadTheFile()
    {
        Settings settings(m_file);
        settings.set(preference::page, QStringLiteral("zones"));
        QVERIFY(settings.save());
        const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                          QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QCOMPARE(QFileInfo(m_file).permissions() & others, QFile::Permissions());
        QCOMPARE(QFileInfo(QFileInfo(m_file).path()).permissions() & others, QFile::Permissions());
    }

    void aFileLeftReadableIsTightened()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        Settings settings(m_file);
        settings.set(preference::page, QStringLiteral("zones"));
        QVERIFY(settings.save());
        QVERIFY(!QFileInfo(m_file).permissions().testFlag(QFile::ReadOther));
    }

    void theFileIsInTheConfigurationFolder()
    {
        qputenv("XDG_CONFIG_HOME", m_folder->path().toUtf8());
        QCOMPARE(Settings::defaultFile(), m_folder->filePath(QStringLiteral("foyer/foyer.ini")));
        qunsetenv("XDG_CONFIG_HOME");
    }
#endif

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
