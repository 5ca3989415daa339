// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/Initialise.h"
#include "server/admin/DataFolder.h"
#include "tests/blackbox/Person.h"
#include "tests/support/Canary.h"
#include "tests/support/ProcessMemory.h"
#include "tests/support/StoreDump.h"
#include "tests/support/TestDatabase.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace kluis::test;

/// The whole first day with real programs: a server, an employer's file, HR and a company doctor; what HR can
/// obtain of a diagnosis is nothing, anywhere. Each function goes on where the one before stopped.
class FirstDayTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database; ///< null: the embedded store
    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_doctor{m_practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    Person m_assistant{m_practice, QStringLiteral("assistent"), QStringLiteral("doctor-assistant")};
    const QString m_employer = QStringLiteral("vermeer");
    const QString m_dossier = QStringLiteral("vermeer/1001");
    const QString m_canary = QStringLiteral("Kwikzilverkoorts-Kanarie-7731");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }

private Q_SLOTS:
    /// The one story that is told with passwords as dear as people's own (decision 69).
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("KLUIS_TEST_POSTGRES")) {
            qunsetenv("KLUIS_QUICK_PASSWORDS");
        }
    }

    void anAdministratorStartsAServer()
    {
        QVERIFY(kluis::crypto::initialise());
        m_database = TestDatabase::makeIfWanted();
        QVERIFY(m_practice.start(m_database ? QStringList{QStringLiteral("--database"), m_database->address()}
                                            : QStringList()));
    }

    void hrAndMedicalStaffEnrolAndSignIn()
    {
        QVERIFY(m_hr.join({QStringLiteral("--employer"), m_employer}));
        QVERIFY(m_doctor.join({QStringLiteral("--employer"), m_employer}));
        QVERIFY(m_assistant.join({QStringLiteral("--employer"), m_employer}));
        QVERIFY(m_hr.accountKey().isEmpty());
        QVERIFY(!m_doctor.accountKey().isEmpty());
    }

    void hrImportsTheEmployersFile()
    {
        const QString file = m_practice.folder() + QStringLiteral("/personeel.csv");
        QFile csv(file);
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Personeelsnummer;Achternaam;Voorvoegsel;Roepnaam;Geboortedatum;Afdeling;Contracturen;BSN\r\n"
                  "1001;Jansen;;Piet;12-03-1981;Logistiek;36,00;999990019\r\n"
                  "1002;Vries;de;An\xefs;01-02-1990;Verkoop;24,50;999993653\r\n"
                  "1003;Bakker;;Joris;31-02-1990;Verkoop;40;123456789\r\n"
                  "1004;;;;;;;\r\n");
        csv.close();
        const auto imported = m_hr.kluis(
            {QStringLiteral("import"), file, QStringLiteral("--employer"), m_employer, QStringLiteral("--json")});
        QVERIFY2(imported.ok(), imported.err.constData());
        QCOMPARE(imported.json().value(QLatin1String("created")).toInt(), 2);
        const QJsonArray refused = imported.json().value(QLatin1String("refused")).toArray();
        QCOMPARE(refused.size(), 2);
        QCOMPARE(refused.at(0)[QLatin1String("line")].toInt(), 4);
        QCOMPARE(refused.at(1)[QLatin1String("line")].toInt(), 5);
        const auto again = m_hr.kluis(
            {QStringLiteral("import"), file, QStringLiteral("--employer"), m_employer, QStringLiteral("--json")});
        QCOMPARE(again.json().value(QLatin1String("unchanged")).toInt(), 2);
        QVERIFY(done(m_hr.sync()));
    }

    void hrReportsSomeoneSick()
    {
        QVERIFY(done(
            m_hr.kluis({QStringLiteral("sick"), m_dossier, QStringLiteral("--from"), QStringLiteral("2026-11-02")})));
        QVERIFY(done(m_hr.kluis({QStringLiteral("note"), m_dossier, QStringLiteral("Gesproken over de overdracht.")})));
        const auto synced = m_hr.sync();
        QVERIFY2(synced.ok(), synced.err.constData());
        QVERIFY(synced.json().value(QLatin1String("pushed")).toInt() > 0);
    }

    void aDoctorCanNotWriteMedicallyBeforeTheKitIsConfirmed()
    {
        QVERIFY(done(m_doctor.sync()));
        const auto refused = m_doctor.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("findings"), m_canary});
        QCOMPARE(refused.exitCode, 1);
        const auto genesis =
            m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("genesis"), QStringLiteral("--kit"),
                            m_practice.folder() + QStringLiteral("/kit.pdf"), QStringLiteral("--json")});
        QVERIFY2(genesis.ok(), genesis.err.constData());
        const auto stillRefused =
            m_doctor.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("findings"), m_canary});
        QCOMPARE(stillRefused.exitCode, 1);
        QVERIFY(
            !m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"), QStringLiteral("AAAAA")}).ok());
        QVERIFY(done(m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                                     genesis.json().value(QLatin1String("kitCheck")).toString()})));
    }

    void theDoctorAddsMedicalFindings()
    {
        for (const QString& field :
             {QStringLiteral("findings"), QStringLiteral("complaints"), QStringLiteral("medication")}) {
            const auto set =
                m_doctor.kluis({QStringLiteral("set"), m_dossier, field, m_canary + QLatin1Char(' ') + field});
            QVERIFY2(set.ok(), set.err.constData());
        }
        QVERIFY(done(m_doctor.kluis({QStringLiteral("note"), m_dossier, m_canary + QStringLiteral(" spreekuur")})));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("work_advice"),
                                     QStringLiteral("Zittend werk, vier uur per dag.")})));
        const auto synced = m_doctor.sync();
        QVERIFY2(synced.ok(), synced.err.constData());
        QCOMPARE(synced.json().value(QLatin1String("refused")).toInt(), 0);
        QVERIFY(done(m_hr.sync()));
        QVERIFY(done(m_doctor.sync()));
    }

    void hrSeesTheAdviceAndNoMedicalField()
    {
        const QJsonObject shown = m_hr.show(m_dossier);
        const QJsonObject fields = shown.value(QLatin1String("fields")).toObject();
        QVERIFY(fields.contains(QLatin1String("work_advice")));
        QVERIFY(fields.contains(QLatin1String("last_name")));
        for (const QString& medical :
             {QStringLiteral("findings"), QStringLiteral("complaints"), QStringLiteral("medication")}) {
            QVERIFY(!fields.contains(medical));
        }
        const auto whole =
            m_hr.kluis({QStringLiteral("show"), m_dossier, QStringLiteral("--json"), QStringLiteral("--history")});
        QVERIFY(!whole.out.contains(m_canary.toUtf8()));
        QVERIFY(!whole.out.contains("medical"));
    }

    void hrCanNotWriteAMedicalField()
    {
        const auto refused =
            m_hr.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("findings"), QStringLiteral("x")});
        QCOMPARE(refused.exitCode, 1);
        const auto status = m_hr.kluis({QStringLiteral("status"), QStringLiteral("--json")});
        QCOMPARE(status.json().value(QLatin1String("outbox")).toInt(), 0);
    }

    void theDoctorReadsItOnASecondMachine()
    {
        QVERIFY(done(m_doctor.signIn(1)));
        QVERIFY(done(m_doctor.sync(1)));
        const QJsonObject fields = m_doctor.show(m_dossier, 1).value(QLatin1String("fields")).toObject();
        QCOMPARE(fields.value(QLatin1String("findings")).toObject().value(QLatin1String("value")).toString(),
                 m_canary + QStringLiteral(" findings"));
    }

    void anAssistantReadsItOnceTheLeadHasComparedFingerprints()
    {
        QVERIFY(done(m_assistant.sync()));
        QVERIFY(
            !m_assistant.show(m_dossier).value(QLatin1String("fields")).toObject().contains(QLatin1String("findings")));
        QString wrong = m_assistant.fingerprint();
        wrong[0] = wrong[0] == QLatin1Char('1') ? QLatin1Char('2') : QLatin1Char('1');
        QVERIFY(!m_doctor
                     .kluis({QStringLiteral("medical"), QStringLiteral("approve"), m_assistant.login(),
                             QStringLiteral("--fingerprint"), wrong})
                     .ok());
        QVERIFY(done(m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("approve"), m_assistant.login(),
                                     QStringLiteral("--fingerprint"), m_assistant.fingerprint()})));
        QVERIFY(done(m_assistant.sync()));
        const QJsonObject fields = m_assistant.show(m_dossier).value(QLatin1String("fields")).toObject();
        QVERIFY(fields.value(QLatin1String("findings"))
                    .toObject()
                    .value(QLatin1String("value"))
                    .toString()
                    .startsWith(m_canary));
    }

    void theDiagnosisIsNowhereInTheServersMemory()
    {
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
        QSKIP("a sanitizer's shadow makes terabytes of it");
#endif
        const ProcessMemory memory(m_practice.processId());
        if (memory.isEmpty()) {
            QSKIP("this user may not read another process's memory");
        }
        QVERIFY2(memory.count("Zittend werk") > 0, "what went through it last is there");
        for (const QByteArray& form : formsOf(m_canary)) {
            QVERIFY2(memory.count(form) == 0, qPrintable(memory.places(form)));
        }
    }

    void theDiagnosisIsInNoFileOfHrTheServerOrTheLockedDoctor()
    {
        QVERIFY(done(m_doctor.kluis({QStringLiteral("lock")})));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("lock")}, 1)));
        QVERIFY(done(m_assistant.kluis({QStringLiteral("lock")})));
        // The practice's folder holds every profile, the server's data with its WAL, and the server's log.
        const QStringList holding = filesHolding(m_practice.folder(), m_canary);
        QVERIFY2(holding.isEmpty(), qPrintable(holding.join(QLatin1Char('\n'))));
        QVERIFY(!m_practice.log().contains(m_canary.toUtf8()));
    }

    void theSearchWouldHaveFoundIt()
    {
        QFile file(m_practice.folder() + QStringLiteral("/proof"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray hidden = QByteArray("ab") + m_canary.toUtf8() + QByteArray("tail");
        file.write("xx");
        file.write(hidden.toBase64());
        file.close();
        QCOMPARE(filesHolding(m_practice.folder(), m_canary).size(), 1);
        file.remove();
    }

    void withEveryKeyOfTheServerNoDiagnosisComesOutOfItsDatabase()
    {
        QVERIFY(m_practice.stop());
        const auto data = kluis::server::DataFolder::open(m_practice.data());
        QVERIFY(data);
        const auto dump = data->store().read<QByteArray>([](kluis::server::StoreDatabase& database) {
            return kluis::Result<QByteArray>(rawDump(database) + openedDump(database));
        });
        QVERIFY(dump);
        QVERIFY2(dump->contains("Zittend werk"), "what the server may read is there");
        for (const QByteArray& form : formsOf(m_canary)) {
            QVERIFY(!dump->contains(form));
        }
    }

    void theServerStartsAgainWithEverything()
    {
        QVERIFY(m_practice.serve());
        QVERIFY(done(m_hr.sync()));
        const auto listed = m_hr.kluis({QStringLiteral("list"), QStringLiteral("--json")}).jsonLines();
        QCOMPARE(listed.size(), 2);
    }
};

QTEST_GUILESS_MAIN(FirstDayTest)
#include "FirstDayTest.moc"
