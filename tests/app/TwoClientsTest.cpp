// SPDX-License-Identifier: GPL-3.0-or-later
// Two people's real clients at one real server come to the same. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString number = QStringLiteral("vermeer/1001");

QString field(Workplace& person, const QString& id)
{
    const auto dossier = person.engine().find(number);
    const auto view = dossier ? person.engine().show(*dossier, false) : Result<DossierView>(failure(dossier));
    return view ? view->fields.value(id).value : QStringLiteral("<none>");
}

bool sets(Workplace& person, const QString& id, const QString& value)
{
    const auto dossier = person.engine().find(number);
    return dossier && person.engine().set(*dossier, id, value);
}

} // namespace

class TwoClientsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void editsOfBothReachBoth()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hanneke, hugo);
        QVERIFY(sets(hanneke, QStringLiteral("first_sick_day"), QStringLiteral("2026-01-05")));
        QVERIFY(sets(hugo, QStringLiteral("phone_work"), QStringLiteral("0301234567")));
        QVERIFY(hanneke.sync() && hugo.sync() && hanneke.sync());
        for (Workplace* person : {&hanneke, &hugo}) {
            QCOMPARE(field(*person, QStringLiteral("first_sick_day")), QStringLiteral("2026-01-05"));
            QCOMPARE(field(*person, QStringLiteral("phone_work")), QStringLiteral("0301234567"));
            QCOMPARE(person->engine().status().conflicts, 0U);
            QCOMPARE(person->engine().status().outbox, 0U);
        }
    }

    void theSameFieldEditedByBothIsAQuestionToTheSecond()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hanneke, hugo);
        QVERIFY(sets(hanneke, QStringLiteral("last_name"), QStringLiteral("Janssen")));
        QVERIFY(sets(hugo, QStringLiteral("last_name"), QStringLiteral("Jansens")));
        QVERIFY(hanneke.sync() && hugo.sync());
        QCOMPARE(hugo.engine().status().conflicts, 1U);
        QCOMPARE(field(hugo, QStringLiteral("last_name")), QStringLiteral("Janssen"));
        QVERIFY(sets(hugo, QStringLiteral("last_name"), QStringLiteral("Jansens")));
        QVERIFY(hugo.sync() && hanneke.sync());
        QCOMPARE(hugo.engine().status().conflicts, 0U);
        QCOMPARE(field(hanneke, QStringLiteral("last_name")), QStringLiteral("Jansens"));
    }

    void aSecondComputerSeesWhatTheFirstDid()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        begin(hanneke, hugo);
        const auto second = hanneke.secondComputer();
        LoginInput input;
        input.server = second->address();
        input.caFile = hanneke.file(QStringLiteral("ca.pem"));
        input.login = second->loginName();
        input.password = Workplace::password();
        input.totp = second->nextCode();
        QVERIFY(second->engine().login(input));
        QVERIFY2(second->sync(), qPrintable(second->error.sentence()));
        QVERIFY(sets(*second, QStringLiteral("last_name"), QStringLiteral("Tweede")));
        QVERIFY2(second->sync() && hanneke.sync() && hugo.sync(), qPrintable(hugo.error.sentence()));
        QCOMPARE(field(hanneke, QStringLiteral("last_name")), QStringLiteral("Tweede"));
        QCOMPARE(field(hugo, QStringLiteral("last_name")), QStringLiteral("Tweede"));
    }

    void aManagerNeverHoldsWhatHeMayNotRead()
    {
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace manager(server, QStringLiteral("mark"));
        begin(hanneke, manager, Role::Manager);
        QVERIFY(sets(hanneke, QStringLiteral("birth_date"), QStringLiteral("1980-02-03")));
        QVERIFY(sets(hanneke, QStringLiteral("first_sick_day"), QStringLiteral("2026-01-05")));
        QVERIFY(hanneke.sync() && manager.sync());
        QCOMPARE(field(manager, QStringLiteral("first_sick_day")), QStringLiteral("2026-01-05"));
        QCOMPARE(field(manager, QStringLiteral("birth_date")), QString());
    }

    void aNewEmployerIsFetchedWithoutTheOthersAgain()
    {
        const QString deWit = QStringLiteral("dewit");
        TestServer server;
        Workplace hanneke(server, QStringLiteral("hanneke"));
        Workplace hugo(server, QStringLiteral("hugo"));
        Workplace ingrid(server, QStringLiteral("ingrid"));
        begin(hanneke, hugo);
        QVERIFY2(ingrid.begin(Role::Hr, {deWit}), qPrintable(ingrid.error.sentence()));
        QVERIFY(ingrid.sync());
        QVERIFY(ingrid.addDossier(QStringLiteral("2001"), QStringLiteral("Vries, Anna"), deWit));
        QVERIFY2(ingrid.sync(), qPrintable(ingrid.error.sentence()));
        server.grant(QStringLiteral("hanneke"), deWit);
        QVERIFY(hanneke.login());
        QVERIFY2(hanneke.sync(), qPrintable(hanneke.error.sentence()));
        QCOMPARE(hanneke.synced.pulled, quint64(1)); // what the new employer has, and nothing a second time
        QVERIFY(hanneke.engine().find(QStringLiteral("dewit/2001")));
        QVERIFY(hanneke.engine().find(QStringLiteral("vermeer/1001")));
    }

private:
    /// Both are logged in and know the dossier.
    static void begin(Workplace& hr, Workplace& other, Role role = Role::Hr)
    {
        QVERIFY2(hr.begin(Role::Hr, {vermeer}), qPrintable(hr.error.sentence()));
        QVERIFY2(other.begin(role, {vermeer}), qPrintable(other.error.sentence()));
        QVERIFY(hr.addDossier());
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        QVERIFY2(other.sync(), qPrintable(other.error.sentence()));
    }
};

QTEST_GUILESS_MAIN(TwoClientsTest)
#include "TwoClientsTest.moc"
