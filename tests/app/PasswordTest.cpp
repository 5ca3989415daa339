// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the password with the real client: what still opens, here and elsewhere, and after every kill.
#include "app/session/KeychainStore.h"
#include "server/store/PasswordStore.h"
#include "tests/support/CutLine.h"
#include "tests/support/ProfileFiles.h"
#include "tests/support/Workplace.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QStringList employers{QStringLiteral("vermeer")};
const QString good = QString::fromLatin1(Workplace::goodPassword);
const QString next = QStringLiteral("bakfiets onweer lepel kathedraal");
const NewDossier piet{.employer = QStringLiteral("vermeer"),
                      .number = QStringLiteral("1001"),
                      .name = QStringLiteral("Jansen, Piet"),
                      .born = {},
                      .department = {}};

QJsonObject profileIn(const ProfileFiles& files)
{
    return QJsonDocument::fromJson(files.value(QStringLiteral("profile.json"))).object();
}

} // namespace

class PasswordTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void afterwardsOnlyTheNewPasswordOpensTheVault()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        QVERIFY(hr.engine().addDossier(piet));
        QVERIFY2(hr.changePassword(next), qPrintable(hr.error.sentence()));
        QVERIFY2(hr.sync(), "this computer's session goes on");
        hr.quit();
        QVERIFY(!hr.unlockWith(good, hr.nextCode()));
        QVERIFY(hr.failedWith(ErrorCode::Unauthenticated));
        QVERIFY2(hr.unlockWith(next, hr.nextCode()), qPrintable(hr.error.sentence()));
        QCOMPARE(hr.engine().list({}, 10)->size(), 1);
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
        QCOMPARE(*hr.engine().fingerprint(), hr.enrolled.fingerprint);
        QVERIFY(profileIn(snapshot(hr)).value(QLatin1String("previousKeys")).toArray().isEmpty());
    }

    void aDoctorKeepsTheMedicalKeys()
    {
        TestServer server;
        Workplace doctor(server, QStringLiteral("visser"));
        QVERIFY(doctor.begin(Role::Doctor, employers));
        QVERIFY2(doctor.changePassword(next), qPrintable(doctor.error.sentence()));
        doctor.quit();
        QVERIFY2(doctor.unlockWith(next, doctor.nextCode()), qPrintable(doctor.error.sentence()));
        QCOMPARE(*doctor.engine().fingerprint(), doctor.enrolled.fingerprint);
        const auto elsewhere = doctor.secondComputer();
        QVERIFY2(elsewhere->adoptRoots(doctor) && elsewhere->login(doctor.enrolled.accountKey),
                 qPrintable(elsewhere->error.sentence()));
        QCOMPARE(*elsewhere->engine().fingerprint(), doctor.enrolled.fingerprint);
    }

    void anotherComputerIsLoggedOutAndFollowsWithWhatItHadNotSent()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        const auto other = hr.secondComputer();
        QVERIFY2(other->adoptRoots(hr) && other->login(), qPrintable(other->error.sentence()));
        QVERIFY(other->sync());
        QVERIFY(other->engine().addDossier(piet));
        QVERIFY(hr.changePassword(next));
        QVERIFY(hr.changePassword(QStringLiteral("sloep vuurtoren kersen tandem")));
        QVERIFY(!other->sync());
        QVERIFY(other->failedWith(ErrorCode::Unauthenticated));
        other->quit();
        QVERIFY2(other->login(), qPrintable(other->error.sentence()));
        QCOMPARE(other->engine().status().outbox, quint64(1));
        QVERIFY(other->sync());
        QCOMPARE(other->engine().status().outbox, quint64(0));
        other->quit();
        QVERIFY2(other->unlock(), "its vault follows the new password");
    }

    void aWrongPresentPasswordChangesNothing()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        const QByteArray before = contents(hr.file(QStringLiteral("profile.json")));
        hr.usePassword(QStringLiteral("something else entirely"));
        QVERIFY(!hr.changePassword(next));
        QVERIFY(hr.failedWith(ErrorCode::Unauthenticated));
        hr.usePassword(good);
        QCOMPARE(profileIn(snapshot(hr)).value(QLatin1String("vaultKey")),
                 QJsonDocument::fromJson(before).object().value(QLatin1String("vaultKey")));
        QVERIFY(profileIn(snapshot(hr)).value(QLatin1String("previousKeys")).toArray().isEmpty());
        hr.quit();
        QVERIFY(hr.unlock());
    }

    void anEasyOrTheSamePasswordIsRefusedBeforeAnythingIsSent()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        server.stop();
        QVERIFY(!hr.changePassword(QStringLiteral("hanneke12345")));
        QVERIFY(hr.failedWith(ErrorCode::InvalidArgument));
        QVERIFY(!hr.changePassword(good));
        QVERIFY(hr.failedWith(ErrorCode::InvalidArgument));
    }

    void aChangeThatNeverReachedTheServerLeavesTheOldPassword()
    {
        TestServer server;
        CutLine line(server.port());
        Workplace hr(server, QStringLiteral("hanneke"));
        hr.useLine(line.port());
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        QVERIFY(hr.resume());
        line.cutAt(1);
        QVERIFY(!hr.changePassword(next)); // the very first answer, of the handshake, is lost
        QVERIFY(hr.failedWith(ErrorCode::Unreachable));
        QVERIFY(line.isCut());
        line.mend();
        hr.quit();
        QVERIFY2(hr.unlock(), "the old password");
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
    }

    // Every state a kill can leave: files are replaced whole, so these are all there are.
    void afterAKillAtAnyMomentOneOfTheTwoPasswordsOpensEverything_data()
    {
        QTest::addColumn<int>("moment");
        QTest::newRow("the link is written, nothing was sent") << 0;
        QTest::newRow("the server has the new password, the answer was lost") << 1;
        QTest::newRow("the vault's key is wrapped anew, the bundle is not") << 2;
        QTest::newRow("the bundle is wrapped anew, the link is still there") << 3;
        QTest::newRow("done") << 4;
    }

    void afterAKillAtAnyMomentOneOfTheTwoPasswordsOpensEverything()
    {
        QFETCH(int, moment);
        TestServer server;
        CutLine line(server.port());
        Workplace doctor(server, QStringLiteral("visser"));
        doctor.useLine(line.port());
        QVERIFY(doctor.begin(Role::Doctor, employers));
        QVERIFY(doctor.sync());
        const UserId user = doctor.user();
        const ProfileFiles left =
            moment < 2 ? brokenOff(doctor, line, moment == 0) : endedEarly(server, doctor, moment);
        QVERIFY(restore(doctor, left));

        // Without the server.
        doctor.quit();
        QCOMPARE(doctor.unlockWith(good, doctor.nextCode()), moment < 2);
        doctor.quit();
        QVERIFY2(doctor.unlockWith(next, doctor.nextCode()), qPrintable(doctor.error.sentence()));
        QCOMPARE(*doctor.engine().fingerprint(), doctor.enrolled.fingerprint);
        doctor.quit();
        // With it.
        QCOMPARE(linksOf(server, user).size(), moment == 0 ? 0 : 1);
        doctor.usePassword(moment == 0 ? good : next);
        QVERIFY2(doctor.login(), qPrintable(doctor.error.sentence()));
        QCOMPARE(*doctor.engine().fingerprint(), doctor.enrolled.fingerprint);
        QVERIFY2(doctor.sync(), qPrintable(doctor.error.sentence()));
        doctor.quit();
        QVERIFY2(doctor.unlock(), qPrintable(doctor.error.sentence()));
        QVERIFY(profileIn(snapshot(doctor)).value(QLatin1String("previousKeys")).toArray().isEmpty());
    }

private:
    static QList<QByteArray> linksOf(TestServer& server, const UserId& user)
    {
        return *server.store().read<QList<QByteArray>>(
            [&](server::StoreDatabase& database) { return server::PasswordStore(database).links(user); });
    }

    /// What lies on the disk when the connection broke: before the request arrived, or before its answer did.
    static ProfileFiles brokenOff(Workplace& doctor, CutLine& line, bool early)
    {
        if (early) { // a new connection, whose handshake is the first answer
            doctor.quit();
            [&] { QVERIFY(doctor.resume()); }();
        }
        line.cutAt(1);
        [&] {
            QVERIFY(!doctor.changePassword(next));
            QVERIFY2(doctor.failedWith(ErrorCode::Unreachable), qPrintable(doctor.error.sentence()));
            QVERIFY(line.isCut());
        }();
        line.mend();
        doctor.quit();
        return snapshot(doctor);
    }

    /// What lies on the disk when the program was killed after the server's answer.
    static ProfileFiles endedEarly(TestServer& server, Workplace& doctor, int moment)
    {
        doctor.quit();
        const ProfileFiles before = snapshot(doctor);
        [&] {
            QVERIFY(doctor.resume());
            QVERIFY2(doctor.changePassword(next), qPrintable(doctor.error.sentence()));
        }();
        doctor.quit();
        ProfileFiles left = snapshot(doctor);
        if (moment < 4) {
            QJsonObject profile = profileIn(left);
            profile.insert(QStringLiteral("previousKeys"),
                           QJsonArray{QString::fromLatin1(linksOf(server, doctor.user()).first().toBase64())});
            left.insert(QStringLiteral("profile.json"), QJsonDocument(profile).toJson());
        }
        if (moment == 2) {
            for (auto file = before.begin(); file != before.end(); ++file) {
                if (file.key().startsWith(QStringLiteral("vault.db"))) {
                    left.insert(file.key(), file.value());
                }
            }
        }
        return left;
    }
};

QTEST_GUILESS_MAIN(PasswordTest)
#include "PasswordTest.moc"
