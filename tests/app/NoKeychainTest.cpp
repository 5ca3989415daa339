// SPDX-License-Identifier: GPL-3.0-or-later
// A computer without a keychain: the device's key is sealed under the password, and each start needs the server.
#include "app/session/KeychainStore.h"
#include "server/store/WipeStore.h"
#include "tests/support/Workplace.h"

#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QStringList employers{QStringLiteral("vermeer")};

} // namespace

class NoKeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY2(!KeychainStore::isUsable(), "there is a keychain after all"); }

    void enrollingAndLoggingInWork()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY2(hr.begin(Role::Hr, employers), qPrintable(hr.error.sentence()));
        QVERIFY(!hr.engine().status().keychain);
        QCOMPARE(hr.engine().status().offlineUntil, 0);
        QVERIFY(QFile::exists(hr.file(QStringLiteral("device.sealed"))));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
    }

    void eachStartNeedsTheServer()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        QVERIFY(!hr.resume());
        QVERIFY(hr.failedWith(ErrorCode::Locked));
        QVERIFY2(hr.error.sentence().contains(QStringLiteral("keychain")), "it says why");
        QVERIFY(!hr.unlock());
        QVERIFY(hr.failedWith(ErrorCode::Locked));
        QVERIFY2(hr.login(), qPrintable(hr.error.sentence()));
    }

    void theVaultIsTheSameAtTheNextLogin()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        QVERIFY(hr.sync());
        NewDossier dossier;
        dossier.employer = employers.first();
        dossier.number = QStringLiteral("1001");
        dossier.name = QStringLiteral("Jansen, Piet");
        QVERIFY(hr.engine().addDossier(dossier));
        hr.quit();
        QVERIFY(hr.login());
        QVERIFY(hr.engine().find(QStringLiteral("vermeer/1001")));
        QCOMPARE(hr.engine().status().outbox, 1);
    }

    void itIsWipedByOrderToo()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        QVERIFY(hr.sync());
        const auto devices = hr.engine().devices();
        QVERIFY(devices && devices->size() == 1);
        QVERIFY(hr.engine().orderWipe(devices->first().id, {}, 3600));
        QVERIFY(!hr.sync());
        QVERIFY2(Engine::isWiped(hr.error), qPrintable(hr.error.sentence()));
        QVERIFY(!hr.engine().status().enrolled);
        hr.quit();
        QVERIFY(!QFile::exists(hr.file(QStringLiteral("device.sealed"))));
        QVERIFY(!QFile::exists(hr.file(QStringLiteral("vault.db"))));
        const auto orders = server.store().read<QList<server::StoredWipe>>(
            [](server::StoreDatabase& database) { return server::WipeStore(database).all(); });
        QVERIFY(orders && orders->size() == 1 && orders->first().wipedAt);
    }

    void aWrongPasswordDoesNotOpenTheDevicesKey()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        QVERIFY(!hr.loginWith(QStringLiteral("another password entirely"), hr.nextCode()));
        QVERIFY(hr.failedWith(ErrorCode::Unauthenticated));
    }

    void aLostSealedFileIsToldAndNothingIsDeleted()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        QVERIFY(hr.begin(Role::Hr, employers));
        hr.quit();
        QVERIFY(QFile::remove(hr.file(QStringLiteral("device.sealed"))));
        QVERIFY(!hr.login());
        QVERIFY(hr.failedWith(ErrorCode::NotFound));
        QVERIFY(QFile::exists(hr.file(QStringLiteral("vault.db"))));
    }
};

int main(int argc, char** argv)
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "disabled:"); // before anything asks for the session's bus
    qunsetenv("DISPLAY");
    QCoreApplication application(argc, argv);
    NoKeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "NoKeychainTest.moc"
