// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hostilenames.h"
#include "system/window/world.h"
#include "ui/bulk/bulkdialog.h"
#include "ui/devices/confirmation.h"
#include "ui/devices/iconchooser.h"
#include "ui/devices/movedialog.h"
#include "ui/devices/renamedialog.h"
#include "ui/frame/detachedpanel.h"
#include "ui/frame/detachedpanels.h"
#include "ui/frame/text.h"
#include "ui/variables/deletevariablequestion.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/page.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QMenu>
#include <QMessageBox>
#include <QPointer>
#include <QSet>

#include <algorithm>

using namespace foyer;
using namespace foyer::test;

namespace {

constexpr QRgb alarmColour = 0xffff00fe; ///< of the picture that must never be drawn

QString text(const char *words)
{
    return QString::fromLatin1(words);
}

bool shows(const QImage &image, QRgb colour)
{
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        if (std::find(line, line + image.width(), colour) != line + image.width())
            return true;
    }
    return false;
}

} // namespace

/// A home in which everything that has a name has the worst one can think of, walked through from
/// page to page, panel to panel and question to question.
class TestAttackText : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void opened(const QUrl &url) { m_opened << url; }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *scheme : {"http", "https", "file", "smb", "sftp", "javascript", "data",
                                   "mailto", "ms-settings", "qrc", ""})
            QDesktopServices::setUrlHandler(text(scheme), this, "opened");
        const QString picture = m_folder.filePath(text("picture.png"));
        QImage image(64, 64, QImage::Format_ARGB32);
        image.fill(alarmColour);
        QVERIFY(image.save(picture));
        m_names = hostileNames(picture);
        m_world = std::make_unique<World>();
        poison();
        QVERIFY(m_world->goHome());
        m_world->window->resize(1280, 800);
    }

    void cleanupTestCase() { m_world.reset(); }

    void S40_pagesShowNamesAsTheyAre_data() { pages(); }
    void S40_pagesShowNamesAsTheyAre()
    {
        QFETCH(QString, page);
        m_world->window->showPage(page);
        QTRY_COMPARE(view()->currentPageId(), page);
        QVERIFY(QTest::qWaitFor([this] { return !view()->currentPage()->size().isEmpty(); }));
        judge(*m_world->window, page);
    }

    void S40_panelsShowNamesAsTheyAre()
    {
        m_world->window->showPage(text("devices"));
        int seen = 0;
        for (const QString &id : m_world->program->home().deviceIds()) {
            m_world->window->showDevice(id);
            auto *panel = m_world->seen<QWidget>(text("devicePanel"));
            QVERIFY(panel);
            unfold(*panel);
            judge(*panel, m_world->program->home().device(id)->name.left(20));
            ++seen;
        }
        QVERIFY(seen > 20);
        // The sections were filled by the hub, too.
        for (const char *part : {"/settings_obj", "/flow"})
            QTRY_VERIFY2(!m_world->received("GET", text(part)).isEmpty(), part);
        judge(*m_world->window, text("last panel"));
    }

    void S40_questionsShowNamesAsTheyAre()
    {
        Program &program = *m_world->program;
        const UiWords &words = m_world->program->uiWords();
        QWidget *parent = m_world->window.get();
        const QStringList devices = program.home().deviceIds();
        for (const QString &id : devices) {
            const Device device = *program.home().device(id);
            for (const Capability &capability : device.capabilities.mid(0, 4)) {
                for (const Value &wanted : {Value(true), Value(text("x"))}) {
                    const QPointer<QMessageBox> box =
                        askBeforeChange(parent, words, device, capability, wanted, [] {});
                    judge(*box, text("confirmation"));
                    delete box;
                }
            }
            for (QDialog *dialog :
                 std::initializer_list<QDialog *>{new RenameDialog(program, words, id, parent),
                                                  new MoveDialog(program, words, id, parent),
                                                  new IconChooser(program, words, id, parent)}) {
                const std::unique_ptr<QDialog> owned(dialog);
                judge(*dialog, dialog->objectName());
            }
        }
        for (const QString &id : program.home().variableIds()) {
            DeleteVariableQuestion question(program, id, parent);
            judge(question, text("delete variable"));
        }
        const auto plan = bulkPlan(program.home(), devices, BulkVerb::TurnOff);
        BulkDialog bulk(program, words, plan, text("Title"), text("bulk"), parent);
        judge(bulk, text("bulk"));
    }

    void S40_windowsOfDevicesShowNamesAsTheyAre()
    {
        for (const QString &id : m_world->program->home().deviceIds()) {
            view()->detach(id);
            DetachedPanel *window = view()->detached()->window(id);
            QVERIFY(window);
            judge(*window, text("own window"));
            window->close();
        }
    }

    void S40_noticesAndMenusShowNamesAsTheyAre()
    {
        // Every write fails: a notice per device, with its name and the hub's own words.
        m_world->control("fail", {{text("path"), text("/api/manager/devices")},
                                  {text("method"), text("PUT")},
                                  {text("status"), 400},
                                  {text("body"), QJsonObject{{text("error"), m_names.at(1)}}}});
        for (const QString &id : m_world->program->home().deviceIds()) {
            const Device *device = m_world->program->home().device(id);
            if (const Capability *onoff = device->capability(u"onoff"); onoff && onoff->isSetable)
                m_world->program->capabilityWriter().set(
                    id, text("onoff"), Value(!onoff->shown().boolean().value_or(false)));
        }
        QTRY_VERIFY_WITH_TIMEOUT(m_world->seen<MessageBar>(text("messageBar")), 15'000);
        judge(*m_world->window, text("notices"));
        m_world->control("clearFaults");
        for (QMenu *menu : m_world->window->findChildren<QMenu *>()) {
            Q_EMIT menu->aboutToShow();
            if (!menu->isEmpty()) // some are filled by what was done before
                judge(*menu, text("menu ") + menu->objectName());
        }
    }

    void S50_nothingWasOpened()
    {
        // Names with links in them were everywhere; now every text is clicked on, too.
        for (const QLabel *label : m_world->window->findChildren<QLabel *>()) {
            QVERIFY(!label->openExternalLinks());
            if (label->isVisible())
                QTest::mouseClick(const_cast<QLabel *>(label), Qt::LeftButton, {},
                                  QPoint(5, label->height() / 2));
        }
        QVERIFY2(m_opened.isEmpty(), qPrintable(m_opened.value(0).toString()));
    }

    void S41_longNamesAreCutAndQuick()
    {
        QStringList names = m_names;
        names << QString(1'000'000, u'A') << text("line\n").repeated(10'000);
        for (const QString &name : std::as_const(names)) {
            QElapsedTimer clock;
            clock.start();
            for (int i = 0; i < 10; ++i) {
                QVERIFY(plain(name).size() <= 201);
                QVERIFY(escapedMnemonic(name).size() <= 402);
            }
            QVERIFY2(clock.elapsed() < 1000, qPrintable(name.left(40)));
            QVERIFY(TextWalk::nameFlaw(plain(name)).isEmpty());
            QVERIFY(TextWalk::markupFlaw(plainToolTip(name.left(1000))).isEmpty());
        }
        const Home &home = m_world->program->home();
        for (const QString &id : home.deviceIds()) {
            const Device &device = *home.device(id);
            QVERIFY(device.name.size() <= TextWalk::longest);
            QVERIFY(TextWalk::nameFlaw(device.name).isEmpty());
            for (const Capability &capability : device.capabilities) {
                QVERIFY(capability.title.size() <= TextWalk::longest); // S44: as names
                QVERIFY(capability.units.size() <= TextWalk::longest);
            }
        }
    }

    void S42_placeholdersAndShortcutsStayText()
    {
        QCOMPARE(escapedMnemonic(text("Rock & Roll")), text("Rock && Roll"));
        QCOMPARE(windowTitleOf(text("a [*] b")), text("a [*][*] b"));
        QCOMPARE(windowTitleOf(text("[*][*]")), text("[*][*][*][*]"));
        QWidget window; // and Qt reads it back as it was meant
        window.setWindowTitle(windowTitleOf(text("a [*] b")));
        window.setWindowModified(true);
        QVERIFY(!window.windowTitle().contains(text("a * b")));
    }

    void theWalkSeesWhatIsWrong()
    {
        QVERIFY(!TextWalk::markupFlaw(text("<img src=x>")).isEmpty());
        QVERIFY(TextWalk::markupFlaw(plainToolTip(text("<img src=x>"))).isEmpty());
        QVERIFY(!TextWalk::mnemonicFlaw(text("Rock & Roll")).isEmpty());
        QVERIFY(!TextWalk::nameFlaw(QString(QChar(0x202e))).isEmpty());
        QVERIFY(!TextWalk::nameFlaw(QString(300, u'A')).isEmpty());
        QWidget window;
        new QLabel(text("<b>bold</b>"), &window);
        TextWalk walk;
        walk.look(window, text("test"));
        QVERIFY(!walk.complaints().isEmpty());
    }

private:
    HomeView *view() const { return m_world->window->homeView(); }
    QString next() { return m_names.at(m_next++ % m_names.size()); }

    void pages()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry &page : view()->pages())
            QTest::newRow(qPrintable(page.id)) << page.id;
    }

    void patch(const char *kind, const QString &id, const QJsonObject &changes)
    {
        const auto done = m_world->control("patch", {{text(kind), id}, {text("changes"), changes}});
        QVERIFY2(done.value(text("ok")).toBool(), kind);
    }

    QJsonObject poisoned(QJsonObject capability)
    {
        capability[text("title")] = next();
        capability[text("units")] = next();
        capability[text("desc")] = next();
        QJsonArray values = capability.value(text("values")).toArray();
        for (int i = 0; i < values.size(); ++i) {
            QJsonObject option = values.at(i).toObject();
            option[text("title")] = next();
            values[i] = option;
        }
        if (!values.isEmpty())
            capability[text("values")] = values;
        if (capability.value(text("type")) == text("string") && values.isEmpty())
            capability[text("value")] = next();
        return capability;
    }

    /// Everything that has a name gets a hostile one, before the program sees it.
    void poison()
    {
        sim::Simulator &simulator = m_world->simulator;
        const QJsonObject devices = simulator.devicesJson();
        int place = 0;
        for (auto it = devices.begin(); it != devices.end(); ++it) {
            const QJsonObject device = it.value().toObject();
            QJsonObject capabilities = device.value(text("capabilitiesObj")).toObject();
            for (const QString &id : capabilities.keys())
                capabilities[id] = poisoned(capabilities.value(id).toObject());
            QJsonArray images = device.value(text("images")).toArray();
            for (int i = 0; i < images.size(); ++i) {
                QJsonObject image = images.at(i).toObject();
                image[text("title")] = next();
                images[i] = image;
            }
            QJsonObject changes{
                {text("name"), m_names.at(place % m_names.size())},
                {text("note"), next()},
                {text("warningMessage"), next()},
                {text("capabilitiesObj"), capabilities},
                {text("images"), images},
                {text("driverId"), next()},
                {text("energyObj"), QJsonObject{{text("batteries"), QJsonArray{next(), next()}}}}};
            if (place % 5 == 4) {
                changes[text("available")] = false;
                changes[text("unavailableMessage")] = next();
            }
            patch("device", it.key(), changes);
            ++place;
        }
        for (const auto &[kind, items] :
             {std::pair("zone", simulator.zonesJson()), std::pair("user", simulator.usersJson()),
              std::pair("variable", simulator.variablesJson())}) {
            for (const QString &id : items.keys())
                patch(kind, id, {{text("name"), next()}});
        }
        for (const QString &value : std::as_const(m_names))
            m_world->control("add", {{text("variable"), QJsonObject{{text("name"), value},
                                                                    {text("type"), text("string")},
                                                                    {text("value"), value}}}});
        for (const QString &name : std::as_const(m_names)) {
            const QString device = devices.keys().at(m_next++ % devices.size());
            const QJsonObject trigger{{text("id"), QString(text("homey:device:") + device)}};
            m_world->control(
                "add", {{text("flow"),
                         QJsonObject{{text("id"), QString(text("flow") + QString::number(m_next))},
                                     {text("name"), name},
                                     {text("enabled"), true},
                                     {text("trigger"), trigger}}}});
        }
    }

    static void unfold(QWidget &panel)
    {
        for (QAbstractButton *fold : panel.findChildren<QAbstractButton *>()) {
            if (fold->objectName().startsWith(text("fold/")) && !fold->isChecked())
                fold->click();
        }
    }

    /// Plain text everywhere, and no trace of the picture.
    void judge(QWidget &window, const QString &where)
    {
        TextWalk walk;
        walk.look(window, where);
        QVERIFY2(walk.complaints().isEmpty(), qPrintable(walk.complaints().mid(0, 12).join(u'\n')));
        QVERIFY(walk.texts() > 0);
        QVERIFY2(
            !shows(window.grab().toImage().convertToFormat(QImage::Format_ARGB32), alarmColour),
            qPrintable(where));
    }

    QTemporaryDir m_folder;
    QList<QUrl> m_opened;
    QStringList m_names;
    qsizetype m_next = 0;
    std::unique_ptr<World> m_world;
};

QTEST_MAIN(TestAttackText)
#include "tst_attack_text.moc"
