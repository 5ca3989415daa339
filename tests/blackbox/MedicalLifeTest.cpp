// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/blackbox/Person.h"
#include "tests/support/Canary.h"
#include "tests/support/KitReader.h"

#include <QFile>
#include <QTest>

using namespace kluis::test;

/// A medical team's life with real programs: joining by an invite, leaving in two ways, the last doctor lost,
/// everything sealed again though it is killed on the way, and the team recovered with printed shares. Each function goes on where the one before stopped.
class MedicalLifeTest : public QObject {
    Q_OBJECT

    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_lead{m_practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    Person m_daan{m_practice, QStringLiteral("daan"), QStringLiteral("doctor")};
    Person m_anja{m_practice, QStringLiteral("anja"), QStringLiteral("doctor-assistant")};
    Person m_nadia{m_practice, QStringLiteral("nadia"), QStringLiteral("doctor")};
    const QStringList m_employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
    const QString m_dossier = QStringLiteral("vermeer/1001");
    const QString m_canary = QStringLiteral("Zilverkoorts-Kanarie-4409");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    static Finished medical(const Person& person, const QStringList& arguments)
    {
        return person.kluis(QStringList{QStringLiteral("medical")} + arguments + QStringList{QStringLiteral("--json")});
    }
    [[nodiscard]] QString reads(const Person& person) const
    {
        const QJsonObject fields = person.show(m_dossier).value(QLatin1String("fields")).toObject();
        return fields.value(QLatin1String("findings")).toObject().value(QLatin1String("value")).toString();
    }
    [[nodiscard]] static QString numbered(int number) { return QStringLiteral("vermeer/%1").arg(2000 + number); }
    [[nodiscard]] static QJsonObject findings(const Person& person, int number)
    {
        const QJsonObject fields = person.show(numbered(number)).value(QLatin1String("fields")).toObject();
        return fields.value(QLatin1String("findings")).toObject();
    }
    [[nodiscard]] bool writes(const Person& person, const QString& value) const
    {
        return done(person.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("findings"), value})) &&
               done(person.sync());
    }
    [[nodiscard]] QString kit(const QString& name) const { return m_practice.folder() + u'/' + name; }
    [[nodiscard]] static QStringList log(const Person& person)
    {
        QStringList kinds;
        for (const QJsonObject& line : medical(person, {QStringLiteral("log")}).jsonLines()) {
            kinds.append(line.value(QLatin1String("kind")).toString());
        }
        return kinds;
    }

    /// `kluis …` by \p person, killed after so many milliseconds; \returns whether it was still at work.
    static bool killed(const Person& person, const QStringList& arguments, int afterMs)
    {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() +
                               QStringList{QStringLiteral("KLUIS_PASSWORD=") + person.password()});
        process.start(clientProgram(), arguments + QStringList{QStringLiteral("--profile"), person.profile()});
        const bool isAtWork = process.waitForStarted() && !process.waitForFinished(afterMs);
        process.kill();
        process.waitForFinished();
        return isAtWork;
    }

private Q_SLOTS:
    void aDoctorStartsTheGroup()
    {
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start());
        QVERIFY(m_hr.join(m_employer) && m_lead.join(m_employer));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(done(m_hr.kluis(QStringList{QStringLiteral("dossier"), QStringLiteral("add")} + m_employer +
                                QStringList{QStringLiteral("--number"), QStringLiteral("1001"),
                                            QStringLiteral("--name"), QStringLiteral("Jansen, Piet")})));
        QVERIFY(done(m_hr.sync()) && done(m_lead.sync()));
        const auto genesis =
            medical(m_lead, {QStringLiteral("genesis"), QStringLiteral("--kit"), kit(QStringLiteral("kit.pdf"))});
        QVERIFY2(genesis.ok(), genesis.err.constData());
        QVERIFY(done(m_lead.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                                   genesis.json().value(QLatin1String("kitCheck")).toString()})));
        QVERIFY(writes(m_lead, m_canary + QStringLiteral(" one")));
    }

    void aColleagueJoinsByAnInvite()
    {
        QVERIFY(m_daan.openAccount(m_employer));
        const auto invited = medical(m_lead, {QStringLiteral("invite"), m_daan.login()});
        QVERIFY2(invited.ok(), invited.err.constData());
        QVERIFY(m_daan.enrol(invited.json().value(QLatin1String("invite")).toString()));
        QVERIFY(done(m_daan.sync()));
        QVERIFY(reads(m_daan).isEmpty());
        QVERIFY(done(m_lead.sync()) && done(m_daan.sync()));
        QCOMPARE(reads(m_daan), m_canary + QStringLiteral(" one"));
    }

    void anAssistantJoinsByTheWordsOfHerFingerprint()
    {
        QVERIFY(m_anja.join(m_employer));
        const auto said = m_anja.kluis({QStringLiteral("fingerprint"), QStringLiteral("--words")});
        QVERIFY(done(said));
        const QString words = QString::fromUtf8(said.out).trimmed();
        QCOMPARE(words.count(u' '), 12);
        QVERIFY(done(m_lead.kluis({QStringLiteral("medical"), QStringLiteral("approve"), m_anja.login(),
                                   QStringLiteral("--fingerprint"), words})));
        QVERIFY(done(m_anja.sync()));
        QCOMPARE(reads(m_anja), m_canary + QStringLiteral(" one"));
    }

    void aLeadRestrictsTheDossierToSomeAndLiftsThatAgain()
    {
        const auto restrict = [this](const QStringList& how) {
            return medical(m_lead, QStringList{QStringLiteral("restrict"), m_dossier} + how);
        };
        QVERIFY(!restrict({}).ok());
        const QString named = m_lead.login() + u',' + m_anja.login();
        const auto done = restrict({QStringLiteral("--members"), named});
        QVERIFY2(done.ok(), done.err.constData());
        QVERIFY(m_daan.sync().ok() && m_anja.sync().ok());
        QVERIFY(reads(m_daan).isEmpty());
        QCOMPARE(reads(m_anja), m_canary + QStringLiteral(" one"));
        QVERIFY(m_daan.show(m_dossier).value(QLatin1String("medicalClosed")).toString().contains(u"restricted"));
        const auto set = m_daan.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("findings"), m_canary});
        QVERIFY(!set.ok() && set.err.contains("restricted"));

        const auto lifted = restrict({QStringLiteral("--lift")});
        QVERIFY2(lifted.ok(), lifted.err.constData());
        QVERIFY(m_daan.sync().ok());
        QCOMPARE(reads(m_daan), m_canary + QStringLiteral(" one"));
    }

    void aLeadKilledWhileTheKeysAreRenewedLeavesAGroupThatReadsOn()
    {
        const QStringList rotate{QStringLiteral("medical"), QStringLiteral("rotate"), QStringLiteral("vermeer")};
        // Longer and longer, until one comes to its end: every stretch of the work is cut off somewhere.
        int kills = 0;
        int stepMs = 15;
        for (int afterMs = 0; killed(m_lead, rotate, afterMs); afterMs += stepMs, ++kills) {
            if (kills % 10 == 9) {
                QVERIFY(done(m_lead.sync()) && done(m_anja.sync()));
                QCOMPARE(reads(m_anja), m_canary + QStringLiteral(" one"));
                stepMs *= 2; // a slow machine comes to the end too
            }
        }
        QVERIFY(kills > 0);
        qInfo("%d kills", kills);
        QVERIFY(done(m_lead.sync()) && done(m_anja.sync()) && done(m_daan.sync()));
        QCOMPARE(log(m_lead).last(), QStringLiteral("epoch"));
        QCOMPARE(log(m_anja), log(m_lead));
        for (const Person* person : {&m_lead, &m_daan, &m_anja}) {
            QCOMPARE(reads(*person), m_canary + QStringLiteral(" one"));
        }
    }

    void whoIsTakenOutReadsNothingMoreAndTheOthersReadOn()
    {
        QVERIFY(done(m_anja.kluis({QStringLiteral("set"), m_dossier, QStringLiteral("complaints"),
                                   m_canary + QStringLiteral(" on the road")}))); // not sent yet
        QVERIFY(done(m_lead.kluis({QStringLiteral("medical"), QStringLiteral("remove"), m_daan.login()})));
        QVERIFY(writes(m_lead, m_canary + QStringLiteral(" two")));
        QVERIFY(done(m_daan.sync()));
        QVERIFY(reads(m_daan).isEmpty());
        const auto sent = m_anja.sync();
        QVERIFY2(sent.ok(), sent.err.constData());
        QCOMPARE(sent.json().value(QLatin1String("refused")).toInt(), 0);
        QVERIFY2(sent.err.contains("daan"), "everybody is told who left");
        QCOMPARE(reads(m_anja), m_canary + QStringLiteral(" two"));
        const auto status = m_anja.kluis({QStringLiteral("status"), QStringLiteral("--json")});
        QCOMPARE(status.json().value(QLatin1String("outbox")).toInt(), 0);
    }

    void aClosedAccountLeavesTheGroupAtTheLeadsNextSync()
    {
        QVERIFY(done(m_practice.server({QStringLiteral("user"), QStringLiteral("disable"), m_anja.login()})));
        QVERIFY(done(m_lead.sync()));
        const QStringList kinds = log(m_lead);
        QCOMPARE(kinds.mid(kinds.size() - 2), QStringList({QStringLiteral("remove-member"), QStringLiteral("epoch")}));
        QVERIFY(!m_anja.sync().ok());
    }

    void aLeadRenewsTheKeysAndReadsOn()
    {
        QVERIFY(done(m_lead.kluis({QStringLiteral("medical"), QStringLiteral("rotate"), QStringLiteral("vermeer")})));
        QCOMPARE(log(m_lead).last(), QStringLiteral("epoch"));
        QCOMPARE(reads(m_lead), m_canary + QStringLiteral(" two"));
        QVERIFY(writes(m_lead, m_canary + QStringLiteral(" three")));
    }

    void sealingEverythingAgainIsKilledAndGoesOn()
    {
        constexpr int dossiers = 5;
        QFile csv(m_practice.folder() + QStringLiteral("/personeel.csv"));
        QVERIFY(csv.open(QIODevice::WriteOnly));
        csv.write("Personeelsnummer;Achternaam\r\n");
        for (int i = 0; i < dossiers; ++i) {
            csv.write(QStringLiteral("%1;Bakker %1\r\n").arg(2000 + i).toUtf8());
        }
        csv.close();
        QVERIFY(done(m_hr.kluis(QStringList{QStringLiteral("import"), csv.fileName()} + m_employer)));
        QVERIFY(done(m_hr.sync()) && done(m_lead.sync()));
        for (int i = 0; i < dossiers; ++i) {
            QVERIFY(done(m_lead.kluis({QStringLiteral("set"), numbered(i), QStringLiteral("findings"),
                                       m_canary + QStringLiteral(" %1").arg(i)})));
        }
        QVERIFY(done(m_lead.sync()));
        const QJsonObject before = findings(m_lead, 3);
        QVERIFY(done(m_lead.kluis({QStringLiteral("medical"), QStringLiteral("rotate")})));

        QProcess reseal;
        reseal.setEnvironment(QProcess::systemEnvironment() +
                              QStringList{QStringLiteral("KLUIS_PASSWORD=") + m_lead.password()});
        reseal.start(clientProgram(), {QStringLiteral("medical"), QStringLiteral("reseal"), QStringLiteral("--profile"),
                                       m_lead.profile()});
        QByteArray told;
        reseal.setReadChannel(QProcess::StandardError);
        while (!told.contains("reseal 3/") && reseal.waitForReadyRead(60'000)) {
            told += reseal.readAllStandardError();
        }
        reseal.kill();
        QVERIFY(reseal.waitForFinished());
        QVERIFY2(told.contains("reseal 3/"), told.constData());

        const auto again =
            m_lead.kluis({QStringLiteral("medical"), QStringLiteral("reseal"), QStringLiteral("--json")});
        QVERIFY2(again.ok(), again.err.constData());
        QCOMPARE(again.json().value(QLatin1String("refused")).toInt(), 0);
        QCOMPARE(again.json().value(QLatin1String("conflicts")).toInt(), 0);
        const auto status = m_lead.kluis({QStringLiteral("status"), QStringLiteral("--json")});
        QCOMPARE(status.json().value(QLatin1String("outbox")).toInt(), 0);
        for (int i = 0; i < dossiers; ++i) {
            const QJsonObject value = findings(m_lead, i);
            QCOMPARE(value.value(QLatin1String("value")).toString(), m_canary + QStringLiteral(" %1").arg(i));
            QCOMPARE(value.value(QLatin1String("revision")).toInt(), 2);
        }
        QCOMPARE(findings(m_lead, 3).value(QLatin1String("at")), before.value(QLatin1String("at")));
        QCOMPARE(findings(m_lead, 3).value(QLatin1String("author")), before.value(QLatin1String("author")));
    }

    void theLastDoctorIsLostAndTwoSharesBringEverythingBack()
    {
        const QStringList shares = sharesInKit(kit(QStringLiteral("kit.pdf")));
        QCOMPARE(shares.size(), 3);
        QVERIFY(done(m_practice.server({QStringLiteral("user"), QStringLiteral("disable"), m_lead.login()})));
        QVERIFY(m_nadia.join(m_employer) && done(m_nadia.sync()));
        QVERIFY(reads(m_nadia).isEmpty());
        const QString share = QStringLiteral("recovery-share=");
        const QStringList use{QStringLiteral("medical"), QStringLiteral("recovery"),       QStringLiteral("use"),
                              QStringLiteral("--kit"),   kit(QStringLiteral("kit-2.pdf")), QStringLiteral("--json")};
        QVERIFY(!m_nadia.kluisWith({share + shares[2]}, use).ok());
        const auto used = m_nadia.kluisWith({share + shares[2], share + shares[0]}, use);
        QVERIFY2(used.ok(), used.err.constData());
        QVERIFY(done(m_nadia.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                                    used.json().value(QLatin1String("kitCheck")).toString()})));
        QVERIFY(done(m_nadia.sync()));
        QCOMPARE(reads(m_nadia), m_canary + QStringLiteral(" three"));
        QVERIFY(writes(m_nadia, m_canary + QStringLiteral(" four")));
        QVERIFY(log(m_nadia).contains(QStringLiteral("recovery-used")));
    }

    void noFileOfTheServerOrALockedClientHoldsAMedicalWord()
    {
        for (const Person* person : {&m_lead, &m_daan, &m_anja, &m_nadia}) {
            QVERIFY(done(person->kluis({QStringLiteral("lock")})));
        }
        const QStringList holding = filesHolding(m_practice.folder(), m_canary);
        QVERIFY2(holding.isEmpty(), qPrintable(holding.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(MedicalLifeTest)
#include "MedicalLifeTest.moc"
