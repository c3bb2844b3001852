// SPDX-FileCopyrightText: 2026 Foyer contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "account/oauth.h"
#include "signinfixture.h"

#include <QTemporaryDir>

using namespace foyer;
using namespace foyer::test;
using State = SignIn::State;
using Problem = SignIn::Problem;

namespace {

/// The program dies in the middle of a rotation and is started again. Only a death between the
/// server's answer and the write may cost the sign-in, and then it is asked for once, not in a
/// loop.
class TestRotation : public QObject
{
    Q_OBJECT

    /// Where the program dies, as in the rotation's steps.
    enum Point {
        BeforeTheRequest,
        WhileTheServerAnswers,
        BeforeTheWrite,
        AfterTheWrite,
        BeforeTheUse,
        AfterTheUse,
        BeforeTheOldOneGoes,
    };

private Q_SLOTS:
    void survivesACrash_data()
    {
        QTest::addColumn<int>("point");
        QTest::addColumn<QString>("server");
        QTest::addColumn<bool>("staysSignedIn");
        const QList<QPair<int, const char *>> points{
            {BeforeTheRequest, "before the request"},
            {WhileTheServerAnswers, "while the server answers"},
            {BeforeTheWrite, "before the write"},
            {AfterTheWrite, "after the write"},
            {BeforeTheUse, "before the use"},
            {AfterTheUse, "after the use"},
            {BeforeTheOldOneGoes, "before the old one goes"},
        };
        for (const auto &[point, name] : points) {
            for (const char *server : {"rotating", "kept", "grace"}) {
                const bool isLost = (point == WhileTheServerAnswers || point == BeforeTheWrite) &&
                                    qstrcmp(server, "rotating") == 0;
                QTest::addRow("%s, %s", name, server) << int(point) << text(server) << !isLost;
            }
        }
    }
    void survivesACrash()
    {
        QFETCH(int, point);
        QFETCH(QString, server);
        QFETCH(bool, staysSignedIn);
        SignInFixture m;
        QVERIFY(m.started);
        QVERIFY(m.signInNow());
        QVERIFY(m.order("rotation", {{text("mode"), server}}));

        dieAt(m, Point(point), server);
        m.vault.allows = nullptr;
        m.clearFaults();
        m.simulator.clearReceived();

        m.renew(true);
        m.signIn->restore();
        if (staysSignedIn) {
            QVERIFY(m.waitFor(State::SignedIn));
            QCOMPARE(m.signIn->problem(), Problem::None);
            // And it goes on: the next start is signed in as well.
            m.renew(true);
            m.signIn->restore();
            QVERIFY(m.waitFor(State::SignedIn));
        } else {
            QVERIFY(m.waitFor(State::SignedOut));
            QCOMPARE(m.signIn->problem(), Problem::Refused);
            QCOMPARE(m.requests("/oauth2/token"), 1);
            QTRY_VERIFY(m.vault.secrets.isEmpty());
            QVERIFY(m.signInNow());
        }
    }

    void triesTheOlderTokenOnceWhenTheNewestIsRefused()
    {
        SignInFixture m;
        QVERIFY(m.signInNow());
        const QByteArray good = m.storedToken();
        m.vault.secrets.insert(TokenSlots::slotKey(1),
                               "{\"gen\":9,\"refresh_token\":\"example-never-issued\"}");
        m.simulator.clearReceived();
        m.renew(true);
        m.signIn->restore();
        QVERIFY(m.waitFor(State::SignedIn));
        QCOMPARE(m.requests("/oauth2/token"), 2);
        QVERIFY(m.storedToken() != good);
        QTRY_COMPARE(m.vault.secrets.size(), 1);
    }

    void remembersTheOlderTokenWhenTheServerKeepsIt()
    {
        SignInFixture m;
        QVERIFY(m.order("rotation", {{text("mode"), text("kept")}}));
        QVERIFY(m.signInNow());
        const QByteArray good = m.storedToken();
        m.vault.secrets.insert(TokenSlots::slotKey(1),
                               "{\"gen\":9,\"refresh_token\":\"example-never-issued\"}");
        m.renew(true);
        m.signIn->restore();
        QVERIFY(m.waitFor(State::SignedIn));
        // The dead one is out of the way: the next start needs one request only.
        QTRY_COMPARE(m.storedToken(), good);
        QTRY_COMPARE(m.vault.secrets.size(), 1);
    }

    void twoProcessesRotateOneAfterTheOther()
    {
        const QTemporaryDir folder;
        SignInFixture m;
        m.signIn->setRotationFolder(folder.path());
        QVERIFY(m.signInNow());
        // A second process with the same keychain.
        SignIn other(SignInFixture::client(), CloudAddress{m.simulator.cloudUrl()}, m.vault);
        other.setRotationFolder(folder.path());
        other.setCredentialKnown(true);
        other.restore();
        QTRY_COMPARE(other.state(), State::SignedIn);

        // The first one's refresh token is dead now, and it does not know.
        QVERIFY(m.expire("accessTokens"));
        const auto token = m.signIn->delegationToken();
        QTRY_VERIFY(token.isFinished());
        QVERIFY(token.result());
        QCOMPARE(m.signIn->state(), State::SignedIn);
        QVERIFY(m.expire("accessTokens"));
        const auto again = other.delegationToken();
        QTRY_VERIFY(again.isFinished());
        QVERIFY(again.result());
    }

private:
    /// Runs a start of the program up to the point and lets it die there.
    static void dieAt(SignInFixture &m, Point point, const QString &server)
    {
        if (point == BeforeTheRequest) {
            m.renew(true);
            return;
        }
        if (point == WhileTheServerAnswers) {
            // What is left then: the server has rotated, and nobody has its answer.
            m.signIn.reset();
            OAuth lost(SignInFixture::client(), CloudAddress{m.simulator.cloudUrl()});
            const auto answer = lost.refresh(m.storedToken());
            QVERIFY(QTest::qWaitFor([&] { return answer.isFinished(); }));
            QVERIFY(answer.result());
            return;
        }
        const bool writes = server != text("kept");
        bool reached = false;
        if (point == BeforeTheUse)
            m.fault("delay", "/user/me", {{text("ms"), 400}});
        m.vault.allows = [&, point](const QString &operation) {
            const bool isWrite = operation.startsWith(text("store "));
            const bool isRemoval = operation.startsWith(text("forget "));
            if ((point == BeforeTheWrite && isWrite) ||
                (point == BeforeTheOldOneGoes && isRemoval)) {
                reached = true;
                return false;
            }
            if (point == AfterTheWrite && isWrite)
                reached = true;
            return true;
        };
        m.simulator.clearReceived();
        m.renew(true);
        m.signIn->restore();
        const auto there = [&] {
            switch (point) {
            case BeforeTheWrite:
            case AfterTheWrite:
            case BeforeTheOldOneGoes:
                return writes ? reached : m.signIn->state() == State::SignedIn;
            case BeforeTheUse: return m.requests("/user/me") > 0;
            default: return m.signIn->state() == State::SignedIn;
            }
        };
        QVERIFY(QTest::qWaitFor(there));
        m.signIn.reset();
    }
};

} // namespace

QTEST_GUILESS_MAIN(TestRotation)
#include "tst_rotation.moc"
