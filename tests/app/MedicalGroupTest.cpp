// SPDX-License-Identifier: GPL-3.0-or-later
// Doctors, a server that may not read, and the group they make. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/Workplace.h"

#include <QFile>
#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString deWit = QStringLiteral("dewit");

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

NewDossier jansen(const QString& number = QStringLiteral("1001"))
{
    return {
        .employer = vermeer, .number = number, .name = QStringLiteral("Jansen, Piet"), .born = {}, .department = {}};
}

/// What \p person sees of a field, or a null text.
QString seen(Workplace& person, const QString& dossier, const QString& field)
{
    const auto id = person.engine().find(dossier);
    if (!id) {
        return {};
    }
    const auto view = person.engine().show(*id, false);
    return view && view->fields.contains(field) ? view->fields.value(field).value : QString();
}

} // namespace

class MedicalGroupTest : public QObject {
    Q_OBJECT

private:
    /// A doctor who has started the practice's group and confirmed the kit.
    static bool startGroup(Workplace& doctor)
    {
        const auto genesis = doctor.engine().medicalGenesis(doctor.scratch(QStringLiteral("kit.pdf")));
        if (!genesis) {
            doctor.error = genesis.error();
            return false;
        }
        return doctor.engine().confirmKit(genesis->kitCheck).has_value();
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }

    void aDoctorHasAnAccountKeyAndAKit()
    {
        TestServer server;
        Workplace doctor(server, QStringLiteral("dora"));
        const QString kit = doctor.scratch(QStringLiteral("mine.pdf"));
        QVERIFY2(doctor.enrol(Role::Doctor, {vermeer}, kit), qPrintable(doctor.error.sentence()));
        QVERIFY(doctor.enrolled.accountKey.startsWith(QStringLiteral("AK-")));
        QVERIFY(contents(kit).startsWith("%PDF"));
        QVERIFY(doctor.login());
        QVERIFY(!doctor.loggedIn.medicalKeysMissing);
    }

    void theGroupBeginsWithAKit()
    {
        TestServer server;
        Workplace doctor(server, QStringLiteral("dora"));
        QVERIFY(doctor.begin(Role::Doctor, {vermeer, deWit}));
        const QString kit = doctor.scratch(QStringLiteral("kit.pdf"));
        const auto genesis = doctor.engine().medicalGenesis(kit);
        QVERIFY2(genesis, genesis ? "" : qPrintable(genesis.error().sentence()));
        QCOMPARE(genesis->kitCheck.size(), 5);
        QVERIFY(contents(kit).contains(genesis->kitCheck.toLatin1()));
        QVERIFY(!doctor.engine().status().kitConfirmed);

        const auto lines = doctor.engine().medicalLog();
        QVERIFY(lines);
        QStringList kinds;
        for (const auto& line : *lines) {
            kinds.append(line.kind);
        }
        QCOMPARE(kinds,
                 QStringList({QStringLiteral("genesis"), QStringLiteral("create-group"), QStringLiteral("add-member"),
                              QStringLiteral("epoch"), QStringLiteral("create-group"), QStringLiteral("add-member"),
                              QStringLiteral("epoch")}));
        QCOMPARE(lines->first().signer, QStringLiteral("dora"));
    }

    void nothingMedicalIsWrittenBeforeTheKitIsConfirmed()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace doctor(server, QStringLiteral("dora"));
        QVERIFY(hr.begin(Role::Hr, {vermeer}) && doctor.begin(Role::Doctor, {vermeer}));
        QVERIFY(hr.sync());
        QVERIFY(hr.engine().addDossier(jansen()));
        QVERIFY2(hr.sync(), qPrintable(hr.error.sentence()));
        const auto genesis = doctor.engine().medicalGenesis(doctor.scratch(QStringLiteral("kit.pdf")));
        QVERIFY(genesis);
        QVERIFY2(doctor.sync(), qPrintable(doctor.error.sentence()));
        const auto dossier = doctor.engine().find(QStringLiteral("vermeer/1001"));
        QVERIFY(dossier);
        const auto refused = doctor.engine().set(*dossier, QStringLiteral("findings"), QStringLiteral("rust"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::NotConfirmed);

        const auto wrong = doctor.engine().confirmKit(QStringLiteral("AAAAA"));
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().code(), ErrorCode::InvalidArgument);
        QVERIFY(doctor.engine().confirmKit(genesis->kitCheck.toLower()));
        QVERIFY(doctor.engine().status().kitConfirmed);
        doctor.quit();
        QVERIFY(doctor.resume());
        QVERIFY2(doctor.engine().status().kitConfirmed, "remembered");
        const auto written = doctor.engine().set(*dossier, QStringLiteral("findings"), QStringLiteral("rust"));
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
    }

    void aKitThatCannotBeWrittenStartsNoGroup()
    {
        TestServer server;
        Workplace doctor(server, QStringLiteral("dora"));
        QVERIFY(doctor.begin(Role::Doctor, {vermeer}));
        const auto refused = doctor.engine().medicalGenesis(QStringLiteral("/nowhere/at/all/kit.pdf"));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Storage);
        QVERIFY(doctor.engine().medicalLog()->isEmpty());
        QVERIFY(doctor.engine().medicalGenesis(doctor.scratch(QStringLiteral("kit.pdf"))));
    }

    void theGroupIsStartedOnce()
    {
        TestServer server;
        Workplace dora(server, QStringLiteral("dora"));
        Workplace daan(server, QStringLiteral("daan"));
        QVERIFY(dora.begin(Role::Doctor, {vermeer}) && daan.begin(Role::Doctor, {vermeer}));
        QVERIFY(startGroup(dora));
        const QString kit = daan.scratch(QStringLiteral("kit.pdf"));
        const auto second = daan.engine().medicalGenesis(kit);
        QVERIFY(!second);
        QCOMPARE(second.error().code(), ErrorCode::Exists);
        QVERIFY(!QFile::exists(kit));
    }

    void onlyADoctorStartsTheGroup()
    {
        TestServer server;
        Workplace assistant(server, QStringLiteral("ans"));
        QVERIFY(assistant.begin(Role::DoctorAssistant, {vermeer}));
        const auto refused = assistant.engine().medicalGenesis(assistant.scratch(QStringLiteral("kit.pdf")));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Forbidden);
    }

    void anApprovedColleagueReadsWhatWasWrittenBefore()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace dora(server, QStringLiteral("dora"));
        Workplace daan(server, QStringLiteral("daan"));
        QVERIFY(hr.begin(Role::Hr, {vermeer}));
        QVERIFY(dora.begin(Role::Doctor, {vermeer}) && daan.begin(Role::Doctor, {vermeer}));
        QVERIFY(hr.sync());
        QVERIFY(hr.engine().addDossier(jansen()));
        QVERIFY(hr.sync());
        QVERIFY(startGroup(dora));
        QVERIFY(dora.sync());
        const auto dossier = dora.engine().find(QStringLiteral("vermeer/1001"));
        QVERIFY(dossier);
        QVERIFY(dora.engine().set(*dossier, QStringLiteral("findings"), QStringLiteral("kanarie in de longen")));
        QVERIFY2(dora.sync(), qPrintable(dora.error.sentence()));

        QVERIFY2(daan.sync(), qPrintable(daan.error.sentence()));
        QVERIFY2(seen(daan, QStringLiteral("vermeer/1001"), QStringLiteral("findings")).isEmpty(),
                 "not approved yet, so nothing opens");
        QVERIFY(daan.engine().show(*daan.engine().find(QStringLiteral("vermeer/1001")), false)->medicalClosed);

        const auto approved = dora.engine().approveMember(QStringLiteral("daan"), daan.enrolled.fingerprint);
        QVERIFY2(approved, approved ? "" : qPrintable(approved.error().sentence()));
        QVERIFY(daan.sync());
        QCOMPARE(seen(daan, QStringLiteral("vermeer/1001"), QStringLiteral("findings")),
                 QStringLiteral("kanarie in de longen"));

        QVERIFY(hr.sync());
        QVERIFY(seen(hr, QStringLiteral("vermeer/1001"), QStringLiteral("findings")).isNull());
        const auto members = daan.engine().medicalMembers();
        QVERIFY(members);
        QCOMPARE(members->size(), 2);
        for (const MedicalMember& member : *members) {
            QVERIFY(member.approved);
            QCOMPARE(member.lead, member.login == QStringLiteral("dora"));
            QCOMPARE(member.employers, QStringList{vermeer});
        }
    }

    void aServerThatForgetsPartOfTheLogGetsItBackAndThatIsTold()
    {
        TestServer server;
        Workplace dora(server, QStringLiteral("dora"));
        QVERIFY(dora.begin(Role::Doctor, {vermeer, deWit}));
        QVERIFY(startGroup(dora));
        QVERIFY(dora.sync());
        server.forgetMedicalLogAfter(4);
        QVERIFY2(dora.sync(), qPrintable(dora.error.sentence()));
        QVERIFY(dora.synced.warnings.join(u' ').contains(QLatin1String("medical group's history")));
        QCOMPARE(dora.engine().medicalLog()->size(), 7);
        QVERIFY(dora.sync());
        QVERIFY2(dora.synced.warnings.isEmpty(), "the server has it again");
    }

    void aVaultPutBackStillKnowsHowFarTheLogWas()
    {
        TestServer server;
        Workplace dora(server, QStringLiteral("dora"));
        QVERIFY(dora.begin(Role::Doctor, {vermeer, deWit}));
        dora.quit();
        const QByteArray before = contents(dora.file(QStringLiteral("vault.db")));
        QVERIFY(!before.isEmpty());
        QVERIFY(dora.resume());
        QVERIFY(startGroup(dora));
        dora.quit();
        QFile vault(dora.file(QStringLiteral("vault.db")));
        QVERIFY(vault.open(QIODevice::WriteOnly | QIODevice::Truncate));
        QCOMPARE(vault.write(before), before.size());
        vault.close();
        QFile::remove(dora.file(QStringLiteral("vault.db-wal")));
        QFile::remove(dora.file(QStringLiteral("vault.db-shm")));

        server.forgetMedicalLogAfter(4);
        QVERIFY2(dora.resume(), qPrintable(dora.error.sentence()));
        QVERIFY2(!dora.sync(), "the keychain remembers what the vault forgot");
        QVERIFY(dora.failedWith(ErrorCode::Conflict));
    }

    void otherDigitsApproveNobody()
    {
        TestServer server;
        Workplace dora(server, QStringLiteral("dora"));
        Workplace daan(server, QStringLiteral("daan"));
        QVERIFY(dora.begin(Role::Doctor, {vermeer}) && daan.begin(Role::Doctor, {vermeer}));
        QVERIFY(startGroup(dora));
        const auto refused = dora.engine().approveMember(QStringLiteral("daan"), dora.enrolled.fingerprint);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::Untrusted);
        const auto unknown = dora.engine().approveMember(QStringLiteral("nobody"), daan.enrolled.fingerprint);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code(), ErrorCode::NotFound);
        QVERIFY(daan.sync());
        const auto notALead = daan.engine().approveMember(QStringLiteral("dora"), dora.enrolled.fingerprint);
        QVERIFY(!notALead);
        QCOMPARE(notALead.error().code(), ErrorCode::Forbidden);
    }

    void aSecondComputerNeedsTheAccountKey()
    {
        TestServer server;
        Workplace dora(server, QStringLiteral("dora"));
        QVERIFY(dora.begin(Role::Doctor, {vermeer}));
        const auto laptop = dora.secondComputer();
        const QString roots = dora.file(QStringLiteral("ca.pem"));

        LoginInput input;
        input.server = laptop->address();
        input.caFile = roots;
        input.login = laptop->loginName();
        input.password = Workplace::password();
        input.totp = laptop->nextCode();
        const auto without = laptop->engine().login(input);
        QVERIFY2(without, without ? "" : qPrintable(without.error().sentence()));
        QVERIFY(without->medicalKeysMissing);
        QVERIFY(!laptop->engine().status().mayPush);
        QVERIFY2(laptop->sync(), qPrintable(laptop->error.sentence()));

        QVERIFY2(laptop->login(dora.enrolled.accountKey), qPrintable(laptop->error.sentence()));
        QVERIFY(!laptop->loggedIn.medicalKeysMissing);
        QVERIFY(laptop->engine().status().mayPush);
        QCOMPARE(*laptop->engine().fingerprint(), dora.enrolled.fingerprint);
    }

    void anotherPersonsAccountKeyIsRefused()
    {
        TestServer server;
        Workplace dora(server, QStringLiteral("dora"));
        Workplace daan(server, QStringLiteral("daan"));
        QVERIFY(dora.begin(Role::Doctor, {vermeer}) && daan.begin(Role::Doctor, {vermeer}));
        const auto laptop = dora.secondComputer();
        LoginInput input;
        input.server = laptop->address();
        input.caFile = dora.file(QStringLiteral("ca.pem"));
        input.login = laptop->loginName();
        input.password = Workplace::password();
        input.totp = laptop->nextCode();
        input.accountKey = daan.enrolled.accountKey;
        const auto refused = laptop->engine().login(input);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), ErrorCode::InvalidArgument);
    }

    void aNewEmployerGetsItsGroupAtTheLeadsNextSync()
    {
        TestServer server;
        Workplace dora(server, QStringLiteral("dora"));
        Workplace daan(server, QStringLiteral("daan"));
        QVERIFY(dora.begin(Role::Doctor, {vermeer}) && daan.begin(Role::Doctor, {vermeer, deWit}));
        QVERIFY(startGroup(dora));
        QVERIFY(dora.engine().approveMember(QStringLiteral("daan"), daan.enrolled.fingerprint));
        server.grant(QStringLiteral("dora"), deWit);
        QVERIFY(dora.login());
        QVERIFY2(dora.sync(), qPrintable(dora.error.sentence()));
        const auto members = dora.engine().medicalMembers();
        QVERIFY(members);
        for (MedicalMember member : *members) {
            member.employers.sort();
            QCOMPARE(member.employers, QStringList({deWit, vermeer}));
        }
    }

    void theDoctorsLockedFolderHoldsNoWordOfIt()
    {
        TestServer server;
        Workplace hr(server, QStringLiteral("hanneke"));
        Workplace dora(server, QStringLiteral("dora"));
        QVERIFY(hr.begin(Role::Hr, {vermeer}) && dora.begin(Role::Doctor, {vermeer}));
        QVERIFY(hr.sync());
        QVERIFY(hr.engine().addDossier(jansen()));
        QVERIFY(hr.sync());
        QVERIFY(startGroup(dora));
        QVERIFY(dora.sync());
        const auto dossier = dora.engine().find(QStringLiteral("vermeer/1001"));
        QVERIFY(dora.engine().set(*dossier, QStringLiteral("findings"), QStringLiteral("kanariegeel")));
        QVERIFY(dora.sync());
        dora.engine().lock();
        for (const QString& folder : {dora.folder(), hr.folder(), server.folder()}) {
            const auto names = QDir(folder).entryList(QDir::Files | QDir::Hidden);
            for (const QString& name : names) {
                QVERIFY2(!contents(folder + u'/' + name).contains("kanariegeel"), qPrintable(name));
            }
        }
    }
};

QTEST_GUILESS_MAIN(MedicalGroupTest)
#include "MedicalGroupTest.moc"
