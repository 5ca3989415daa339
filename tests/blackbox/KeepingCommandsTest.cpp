// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/Profile.h"
#include "core/crypto/Initialise.h"
#include "server/admin/DataFolder.h"
#include "tests/blackbox/Person.h"
#include "tests/support/Canary.h"
#include "tests/support/StoreDump.h"
#include "tests/support/TestDatabase.h"
#include "tests/support/VaultPages.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace kluis::test;

/// Retention and destruction with the real programs: what two people destroyed is nowhere any more. Each function goes on
/// where the one before stopped.
class KeepingCommandsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<TestDatabase> m_database; ///< null: the embedded store
    Practice m_practice;
    Person m_hr{m_practice, QStringLiteral("hr"), QStringLiteral("hr")};
    Person m_ria{m_practice, QStringLiteral("ria"), QStringLiteral("hr")};
    Person m_doctor{m_practice, QStringLiteral("arts"), QStringLiteral("doctor")};
    Person m_privacy{m_practice, QStringLiteral("fg"), QStringLiteral("privacy-officer")};
    QString m_destruction;
    QString m_dossierId;
    const QString m_left = QStringLiteral("vermeer/PX1001QZ");
    const QString m_employed = QStringLiteral("vermeer/PX1002QZ");
    const QString m_canary = QStringLiteral("Parkietenkanarie4471");
    const QString m_medicalCanary = QStringLiteral("Kwikzilverkanarie9923");

    static bool done(const Finished& finished)
    {
        if (!finished.ok()) {
            qWarning("%s", finished.err.constData());
        }
        return finished.ok();
    }
    [[nodiscard]] QString file(const QString& fileName) const
    {
        return m_practice.folder() + QLatin1Char('/') + fileName;
    }
    bool addDossier(const QString& number)
    {
        return done(m_hr.kluis({QStringLiteral("dossier"), QStringLiteral("add"), QStringLiteral("--employer"),
                                QStringLiteral("vermeer"), QStringLiteral("--number"), number, QStringLiteral("--name"),
                                QStringLiteral("Jansen, Piet")}));
    }
    bool set(const Person& who, const QString& dossier, const char* field, const QString& value)
    {
        return done(who.kluis({QStringLiteral("set"), dossier, QString::fromLatin1(field), value}));
    }
    /// The role has no lease, so each command is a login; recovery codes need no waiting for the next one.
    Finished asPrivacyOfficer(const QStringList& command)
    {
        return run(clientProgram(), command + QStringList{QStringLiteral("--profile"), m_privacy.profile()},
                   {QStringLiteral("KLUIS_PASSWORD=") + m_privacy.password(), m_privacy.asRecoveryCode()});
    }
    [[nodiscard]] static QJsonObject kept(const Person& person, const QString& number)
    {
        const auto list = person.kluis({QStringLiteral("retention"), QStringLiteral("list"), QStringLiteral("--json")});
        for (const QJsonObject& line : list.jsonLines()) {
            if (line[QLatin1String("number")].toString() == number) {
                return line;
            }
        }
        return {};
    }
    [[nodiscard]] QString proposed(const Person& person, const QStringList& options)
    {
        const auto made = person.kluis(
            QStringList{QStringLiteral("destruction"), QStringLiteral("propose"), m_left, QStringLiteral("--json")} +
            options);
        return done(made) ? made.json().value(QLatin1String("destruction")).toString() : QString();
    }
    /// All that a vault holds, free pages too.
    [[nodiscard]] static QByteArray pages(const Person& person)
    {
        const auto profile = kluis::app::Profile::load(person.profile());
        const auto password = kluis::crypto::SecretBytes::fromPassword(person.password());
        return openedPages(person.profile() + QStringLiteral("/vault.db"), *profile->cipher,
                           vaultKey(person.profile(), password))
            .toLower();
    }
    [[nodiscard]] bool isInVault(const Person& person, const QString& word) const
    {
        return pages(person).contains(word.toLower().toUtf8());
    }
    /// Everything the store holds, with every sealed value opened that the server has a key for.
    [[nodiscard]] QByteArray storeDump() const
    {
        const auto data = kluis::server::DataFolder::open(m_practice.data());
        const auto dump = data ? data->store().read<QByteArray>([](kluis::server::StoreDatabase& database) {
            return kluis::Result<QByteArray>(rawDump(database) + openedDump(database));
        })
                               : kluis::failure(data);
        return dump.value_or(m_canary.toUtf8() + m_medicalCanary.toUtf8());
    }

private Q_SLOTS:
    void peopleAndTwoDossiers()
    {
        QVERIFY(kluis::crypto::initialise());
        m_database = TestDatabase::makeIfWanted();
        m_practice.rememberPasswords();
        QVERIFY(m_practice.start(m_database ? QStringList{QStringLiteral("--database"), m_database->address()}
                                            : QStringList()));
        const QStringList employer{QStringLiteral("--employer"), QStringLiteral("vermeer")};
        QVERIFY(m_hr.join(employer) && m_ria.join(employer) && m_doctor.join(employer));
        QVERIFY(m_privacy.joinWithKit(employer));
        QVERIFY(done(m_hr.sync()));
        QVERIFY(addDossier(QStringLiteral("PX1001QZ")) && addDossier(QStringLiteral("PX1002QZ")));
        QVERIFY(set(m_hr, m_left, "employment_end", QStringLiteral("2021-03-31")));
        QVERIFY(set(m_hr, m_left, "work_handover", m_canary));
        QVERIFY(done(m_hr.kluis({QStringLiteral("note"), m_left, m_canary + QStringLiteral(" notitie")})));
        QFile paper(file(QStringLiteral("plan.pdf")));
        QVERIFY(paper.open(QIODevice::WriteOnly) && paper.write("%PDF-1.7\nplan") > 0);
        paper.close();
        QVERIFY(done(m_hr.kluis({QStringLiteral("document"), QStringLiteral("add"), m_left, paper.fileName(),
                                 QStringLiteral("--as"), QStringLiteral("evaluation_6w")})));
        QVERIFY(done(m_hr.sync()));
        m_dossierId = m_hr.show(m_left).value(QLatin1String("dossier")).toString();
    }

    void theDoctorWritesAndAllHaveIt()
    {
        QVERIFY(done(m_doctor.sync()));
        const auto genesis =
            m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("genesis"), QStringLiteral("--kit"),
                            file(QStringLiteral("kit.pdf")), QStringLiteral("--json")});
        QVERIFY(done(genesis));
        QVERIFY(done(m_doctor.kluis({QStringLiteral("medical"), QStringLiteral("kit-confirm"),
                                     genesis.json().value(QLatin1String("kitCheck")).toString()})));
        QVERIFY(set(m_doctor, m_left, "findings", m_medicalCanary));
        QVERIFY(done(m_doctor.sync()) && done(m_hr.sync()) && done(m_ria.sync()));
        QVERIFY(isInVault(m_doctor, m_medicalCanary) && isInVault(m_doctor, m_canary) && isInVault(m_ria, m_canary));
    }

    void untilTheAdministratorSaysWhetherTheEmployerIsASelfInsurerTheLongerTermCounts()
    {
        const auto state = [this] { return kept(m_hr, QStringLiteral("PX1001QZ"))[QLatin1String("state")].toString(); };
        const auto says = [this](const char* field, const char* value) {
            return m_practice.server({QStringLiteral("employer"), QStringLiteral("set"), QStringLiteral("vermeer"),
                                      QString::fromLatin1(field), QString::fromLatin1(value)});
        };
        QVERIFY(done(m_hr.sync()));
        QCOMPARE(state(), QStringLiteral("running"));
        QVERIFY(done(says("erd_zw", "no")) && done(says("erd_wga", "no")) && done(m_hr.sync()));
        QCOMPARE(state(), QStringLiteral("due"));
        QVERIFY(done(says("erd_wga", "yes")) && done(m_hr.sync()));
        QCOMPARE(state(), QStringLiteral("running"));
        QVERIFY(done(says("erd_wga", "no")) && done(m_hr.sync()));
        QVERIFY(!says("erd_wga", "perhaps").ok() && !says("last_name", "Jansen").ok());
        const auto shown = m_practice.server(
            {QStringLiteral("employer"), QStringLiteral("show"), QStringLiteral("vermeer"), QStringLiteral("--json")});
        QVERIFY(done(shown) && shown.out.contains("\"erd_wga\":\"false\""));
    }

    void theListSaysWhatMayGoAndWhyTheRestMayNot()
    {
        QCOMPARE(kept(m_hr, QStringLiteral("PX1001QZ"))[QLatin1String("state")].toString(), QStringLiteral("due"));
        const QJsonObject employed = kept(m_hr, QStringLiteral("PX1002QZ"));
        QCOMPARE(employed[QLatin1String("state")].toString(), QStringLiteral("not-started"));
        QVERIFY(employed[QLatin1String("why")].toString().contains(QStringLiteral("BWBR0037896")));
        QCOMPARE(kept(m_doctor, QStringLiteral("PX1001QZ"))[QLatin1String("state")].toString(),
                 QStringLiteral("running"));
        QVERIFY(kept(m_doctor, QStringLiteral("PX1002QZ")).isEmpty());
    }

    void theServersListSaysTheSameWithoutNames()
    {
        const auto list =
            m_practice.server({QStringLiteral("retention"), QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY(done(list));
        QStringList due;
        for (const QJsonValue value : QJsonDocument::fromJson(list.out).array()) {
            const QJsonObject line = value.toObject();
            if (line[QLatin1String("state")].toString() == u"due") {
                due.append(line[QLatin1String("dossier")].toString());
            }
        }
        QCOMPARE(due, QStringList{m_dossierId});
        QVERIFY(!list.out.contains("Jansen"));
    }

    void whatThePracticeChoosesCounts()
    {
        const QStringList choose{QStringLiteral("retention"), QStringLiteral("choose"), QStringLiteral("absence"),
                                 QStringLiteral("--months")};
        QVERIFY(done(m_practice.server(choose + QStringList{QStringLiteral("240")})));
        QCOMPARE(kept(m_hr, QStringLiteral("PX1001QZ"))[QLatin1String("state")].toString(), QStringLiteral("running"));
        QVERIFY(!m_practice.server(choose + QStringList{QStringLiteral("soon")}).ok());
        QVERIFY(done(m_practice.server(choose + QStringList{QStringLiteral("24")})));
        QCOMPARE(kept(m_hr, QStringLiteral("PX1001QZ"))[QLatin1String("state")].toString(), QStringLiteral("due"));
    }

    void askingTooEarlyIsRefusedWithTheTerm()
    {
        const auto refused = m_hr.kluis({QStringLiteral("destruction"), QStringLiteral("propose"), m_employed});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("BWBR0037896"), refused.err.constData());
        const auto medical = m_doctor.kluis({QStringLiteral("destruction"), QStringLiteral("propose"), m_left});
        QCOMPARE(medical.exitCode, 1);
        QVERIFY2(medical.err.contains("7:454"), medical.err.constData());
    }

    void aHoldKeepsIt()
    {
        QVERIFY(done(asPrivacyOfficer({QStringLiteral("retention"), QStringLiteral("hold"), m_dossierId,
                                       QStringLiteral("--employer"), QStringLiteral("vermeer"),
                                       QStringLiteral("--reason"), QStringLiteral("Geschil")})));
        const auto refused = m_hr.kluis({QStringLiteral("destruction"), QStringLiteral("propose"), m_left});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("Geschil"), refused.err.constData());
        QVERIFY(done(asPrivacyOfficer({QStringLiteral("retention"), QStringLiteral("release"), m_dossierId,
                                       QStringLiteral("--employer"), QStringLiteral("vermeer")})));
    }

    void hrAloneDestroysNothing()
    {
        QVERIFY(set(m_ria, m_left, "nursing_address", QStringLiteral("Dorpsstraat 1, 1234 AB Ons Dorp")));
        m_destruction = proposed(m_hr, {});
        QVERIFY(!m_destruction.isEmpty());
        QCOMPARE(m_hr.kluis({QStringLiteral("destruction"), QStringLiteral("confirm"), m_destruction}).exitCode, 1);
        QVERIFY(done(m_hr.sync()));
        QVERIFY(isInVault(m_hr, m_canary));
    }

    void thePrivacyOfficerConfirmsAndItLeavesEveryCacheOfTheEmployersSide()
    {
        QVERIFY(done(asPrivacyOfficer({QStringLiteral("destruction"), QStringLiteral("confirm"), m_destruction})));
        QVERIFY(done(m_hr.sync()));
        const auto synced = m_ria.sync();
        QVERIFY(done(synced));
        QCOMPARE(synced.json().value(QLatin1String("refused")).toInt(), 1); // her unsent edit, in the tray
        QVERIFY(done(m_doctor.sync()));
        for (const Person* person : {&m_hr, &m_ria, &m_doctor}) {
            QVERIFY2(!isInVault(*person, m_canary), qPrintable(person->login()));
        }
        QCOMPARE(m_hr.kluis({QStringLiteral("show"), m_left}).exitCode, 1);
        QVERIFY(QDir(m_hr.profile() + QStringLiteral("/documents")).isEmpty());
    }

    void theDoctorKeepsTheMedicalPartWithItsName()
    {
        const auto shown = m_doctor.kluis({QStringLiteral("show"), m_dossierId, QStringLiteral("--json")});
        QVERIFY(done(shown));
        const QJsonObject fields = shown.json().value(QLatin1String("fields")).toObject();
        QVERIFY(fields.contains(QLatin1String("findings")) && fields.contains(QLatin1String("last_name")));
        QVERIFY(!fields.contains(QLatin1String("work_handover")));
    }

    void theCertificateIsForBothAndNamesNoEmployee()
    {
        const QString json = file(QStringLiteral("certificate.json"));
        QVERIFY(done(m_hr.kluis({QStringLiteral("destruction"), QStringLiteral("certificate"), m_destruction,
                                 QStringLiteral("--to"), json})));
        QFile read(json);
        QVERIFY(read.open(QIODevice::ReadOnly));
        const QByteArray text = read.readAll();
        QCOMPARE(QJsonDocument::fromJson(text).object().value(QLatin1String("id")).toString(), m_destruction);
        QVERIFY(!text.contains("Jansen") && !text.contains(m_dossierId.toLatin1()) && !text.contains("PX1001QZ"));
        const QString pdf = file(QStringLiteral("certificate.pdf"));
        QVERIFY(done(asPrivacyOfficer({QStringLiteral("destruction"), QStringLiteral("certificate"), m_destruction,
                                       QStringLiteral("--to"), pdf})));
        QFile paper(pdf);
        QVERIFY(paper.open(QIODevice::ReadOnly) && paper.read(5) == "%PDF-");
    }

    void theCertificateIsForItsOwnerOnlyAndReplacesNothing()
    {
        const QString path = file(QStringLiteral("certificate-of-hr.json"));
        const QStringList ask{QStringLiteral("destruction"), QStringLiteral("certificate"), m_destruction,
                              QStringLiteral("--to"), path};
        QVERIFY(done(m_hr.kluis(ask)));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QFile written(path);
        QVERIFY(written.open(QIODevice::WriteOnly | QIODevice::Truncate) && written.write("mine") == 4);
        written.close();
        QCOMPARE(m_hr.kluis(ask).exitCode, 1);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), QByteArray("mine"));
    }

    void theMedicalPartGoesWhenTheEmployeeAsks()
    {
        const auto made = m_doctor.kluis({QStringLiteral("destruction"), QStringLiteral("propose"), m_dossierId,
                                          QStringLiteral("--request"), QStringLiteral("--json")});
        QVERIFY(done(made));
        QVERIFY(done(asPrivacyOfficer({QStringLiteral("destruction"), QStringLiteral("confirm"),
                                       made.json().value(QLatin1String("destruction")).toString()})));
        QVERIFY(done(m_doctor.sync()));
        QVERIFY(!isInVault(m_doctor, m_medicalCanary));
        QCOMPARE(m_doctor.kluis({QStringLiteral("show"), m_dossierId}).exitCode, 1);
    }

    void nothingOfItIsLeftAtTheServer()
    {
        QVERIFY(m_practice.stop());
        const QByteArray dump = storeDump();
        QVERIFY2(dump.contains("PX1002QZ"), "what was not destroyed is found");
        for (const QString& word : {m_canary, m_medicalCanary}) {
            for (const QByteArray& form : formsOf(word)) {
                QVERIFY(!dump.contains(form));
            }
        }
        QVERIFY(!dump.contains("PX1001QZ"));
        QVERIFY(!dump.contains("2021-03-31"));
        QVERIFY(QDir(m_practice.data() + QStringLiteral("/blobs")).isEmpty());
        QVERIFY(done(m_practice.server({QStringLiteral("audit"), QStringLiteral("verify")})));
    }
};

QTEST_GUILESS_MAIN(KeepingCommandsTest)
#include "KeepingCommandsTest.moc"
