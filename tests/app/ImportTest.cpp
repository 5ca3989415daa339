// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/ImportRunner.h"
#include "app/vault/DossierProjection.h"
#include "tests/app/ImportWorld.h"
#include "tests/support/SiviMessage.h"

#include <QJsonDocument>
#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QByteArray people = "Persnr;Naam;Functie;Eerste ziektedag\n1;Bos;Planner;\n2;Vos;Monteur;05-01-2026\n";
const QByteArray course = "Intern nummer;Eerste ziektedag;Datum;Percentage;Hersteldatum\n";

QByteArray sivi(const QByteArray& number, const QByteArray& absences)
{
    return SiviMessage{.employers = SiviMessage::employer(SiviMessage::person(number, "Jansen", absences))}.bytes();
}

} // namespace

class ImportTest : public QObject {
    Q_OBJECT

    std::unique_ptr<ImportWorld> world;

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }
    void init() { world = std::make_unique<ImportWorld>(Role::Hr); }
    void cleanup() { world.reset(); }

    void aPersonnelFileMakesDossiersAndReportsItsAbsences()
    {
        const auto done = world->import(people);
        QVERIFY(done);
        QCOMPARE(done->created, 2);
        QCOMPARE(world->at("1", "job_title"), text("Planner"));
        QCOMPARE(world->at("2", "first_sick_day"), text("2026-01-05"));
        QVERIFY(!world->at("2", "course").isEmpty());
    }

    void theSameFileTwiceChangesNothing()
    {
        QVERIFY(world->import(people));
        const auto again = world->import(people);
        QVERIFY(again);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(again->run, 0);
    }

    void aDryRunSaysWhatARunDoesAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("employees") << QByteArray("Persnr;Naam\n1;Bosch\n3;Mol\n;Niemand\n");
        QTest::newRow("courses") << course + "1;05-01-2026;;;\n1;05-01-2026;19-01-2026;50;\n1;05-01-2026;;;02-02-2026\n"
                                             "1;01-06-2026;;;\n1;04-06-2026;;;\n9;05-01-2026;;;\n";
        QTest::newRow("SIVI") << sivi("7", SiviMessage::absence("2026-01-05", "2026-01-05", "100.00") +
                                               SiviMessage::absence("2026-02-02", "2026-01-05", "50.00"));
    }
    void aDryRunSaysWhatARunDoesAndChangesNothing()
    {
        QFETCH(QByteArray, file);
        QVERIFY(world->import(people));
        const quint64 waiting = world->vault->counts()->outbox;
        const auto said = world->import(file, true);
        QVERIFY(said);
        QCOMPARE(world->vault->counts()->outbox, waiting);
        const auto done = world->import(file);
        QVERIFY(done);
        QJsonObject expected = said->toJson();
        expected.insert(QStringLiteral("dryRun"), false);
        expected.insert(QStringLiteral("import"), done->run);
        QCOMPARE(QJsonDocument(done->toJson()).toJson(), QJsonDocument(expected).toJson());
        QVERIFY(done->created + done->updated > 0);
    }

    void courseLinesOfAFileBecomeOneReport()
    {
        QVERIFY(world->import(people));
        const auto done = world->import(course + "1;05-01-2026;;;\n1;05-01-2026;19-01-2026;50;\n"
                                                 "1;05-01-2026;;;02-02-2026\n9;05-01-2026;;;\n");
        QVERIFY(done);
        QCOMPARE(world->at("1", "recovery_date"), text("2026-02-02"));
        QVERIFY(world->at("1", "course").contains(text("2026-01-19")));
        QCOMPARE(done->report.refused, 1); // nobody has number 9
        QCOMPARE(done->report.refusedRows.front().line, 5);
    }

    void aRowThatContradictsItsStatusIsRefused()
    {
        QVERIFY(world->import(people));
        const auto done =
            world->import("Unieke sleutel;Status;Persnr;Naam\nA;nieuw;1;Bos\nB;wijziging;8;Das\n;nieuw;9;Mol\n"
                          "C;wijziging;2;Vosmeer\n");
        QVERIFY(done);
        QCOMPARE(done->report.refused, 2);
        QCOMPARE(done->created, 1);
        QCOMPARE(world->at("2", "last_name"), text("Vosmeer"));
    }

    void whatOneRefusalMeansForTheOthersIsNothing()
    {
        // Too long for one field of the second: the others go in, of him nothing.
        QVERIFY(world->import("Persnr;Naam\n1;Bos\n2;" + QByteArray(300, 'x') + "\n3;Mol\n"));
        QCOMPARE(world->dossiers(), 2);
    }

    void aStoppedImportKeepsWhatItDidAndSaysSo()
    {
        QByteArray file = "Persnr;Naam\n";
        for (int i = 0; i < 250; ++i) {
            file += QByteArray::number(i) + ";Bos\n";
        }
        const auto stopped =
            world->exchange().import({.file = world->file(file)}, [](const SyncProgress&) { return false; });
        QVERIFY(stopped);
        QVERIFY(stopped->stopped);
        QCOMPARE(world->dossiers(), ImportRunner::batchEmployees);
        QCOMPARE(stopped->created, ImportRunner::batchEmployees);
        QCOMPARE(world->import(file)->created, 250 - ImportRunner::batchEmployees);
    }

    /// As a lock does: what is left of a long file does not hold it back.
    void aStopIsObeyedWithinAPageHoweverLongTheFile()
    {
        QByteArray file = "Persnr;Naam\n";
        for (int i = 0; i < 100'000; ++i) {
            file += QByteArray::number(i) + ";Bos\n";
        }
        int pages = 0;
        const auto stopped = world->exchange().import({.file = world->file(file)},
                                                      [&pages](const SyncProgress&) { return ++pages < 3; });
        QVERIFY(stopped);
        QVERIFY(stopped->stopped);
        QCOMPARE(pages, 3);
        QCOMPARE(world->dossiers(), 3 * ImportRunner::batchEmployees);
    }

    void aFileOfRefusedRowsOnlyIsStoppedAsWell()
    {
        QByteArray file = "Persnr;Naam\n";
        for (int i = 0; i < 250; ++i) {
            file += ";Niemand\n";
        }
        quint64 seen = 0;
        const auto stopped =
            world->exchange().import({.file = world->file(file)}, [&seen](const SyncProgress& progress) {
                seen = progress.done;
                return false;
            });
        QVERIFY(stopped);
        QVERIFY(stopped->stopped);
        QCOMPARE(seen, quint64(ImportRunner::batchEmployees));
    }

    void anEmployersCausesReachNoFieldAndNoReport()
    {
        const QByteArray told =
            SiviMessage::absence("2026-01-05", "2026-01-05", "100.00",
                                 "<OorzkVrzmCd>11</OorzkVrzmCd><VrTkst><VrijeTekst>KANARIE</VrijeTekst></VrTkst>");
        const auto done = world->import(sivi("7", told));
        QVERIFY(done);
        QCOMPARE(done->report.setAside, 2);
        QCOMPARE(done->kept, 0);
        QVERIFY(!QJsonDocument(done->toJson()).toJson().contains("KANARIE"));
        auto row = world->vault->database().query("SELECT count(*) FROM outbox_item WHERE value LIKE '%KANARIE%'");
        QVERIFY(row && *row->step());
        QCOMPARE(row->int64(0), 0);
        QVERIFY(world->reader->search(text("kanarie"), 10)->isEmpty());
    }

    void whatIsSetAsideIsNamedAndInTheAuditQueue()
    {
        const QByteArray file = "Persnr;Naam;Diagnose\n7;Jansen;KANARIE\n8;Pietersen;\n";
        const auto checked = world->import(file, true);
        QVERIFY(checked);
        QCOMPARE(checked->report.setAside, 1);
        QVERIFY(world->audited(protocol::AuditEventKind::SetAside).isEmpty());
        for (int times = 1; times <= 2; ++times) { // also where the rest of the row says nothing new
            const auto done = world->import(file);
            QVERIFY(done);
            QCOMPARE(done->report.setAsideRows.size(), std::size_t(1));
            QCOMPARE(done->report.setAsideRows.front().line, 2);
            QCOMPARE(done->report.setAsideRows.front().column, text("Diagnose"));
            const auto named = std::count_if(done->lines.begin(), done->lines.end(), [](const ImportLine& line) {
                return line.kind == ImportLine::Kind::SetAside && line.number == text("7") && line.line == 2;
            });
            QCOMPARE(named, 1);
            QVERIFY(!QJsonDocument(done->toJson()).toJson().contains("KANARIE"));
            const auto events = world->audited(protocol::AuditEventKind::SetAside);
            QCOMPARE(events.size(), times);
            QCOMPARE(events.last().dossier, *world->reader->find(text("vermeer/7")));
            QVERIFY(events.last().object.isEmpty());
        }
    }

    void onlyADoctorGivesAGround()
    {
        const auto refused = world->exchange().import(
            {.file = world->file("Persnr;Naam;Diagnose\n7;Jansen;KANARIE\n"), .ground = text("Hij vroeg het zelf.")},
            {});
        QVERIFY(!refused && refused.error().code() == ErrorCode::InvalidArgument);
        QCOMPARE(world->dossiers(), 0);
    }

    void aDoctorKeepsTheCausesInTheMedicalPartOnceAndOnAGround()
    {
        world = std::make_unique<ImportWorld>(Role::Doctor);
        const auto place = Records(world->vault->database()).makeDossier(crypto::randomId<DossierId>(), world->tenant);
        for (const auto& [field, value] : {std::pair("personnel_no", "7"), std::pair("last_name", "Jansen")}) {
            RecordValue stored;
            stored.dossier = place->number;
            stored.record = field;
            stored.revision = 1;
            stored.value = text(value);
            QVERIFY(Records(world->vault->database()).put(stored));
        }
        QVERIFY(DossierProjection(world->vault->database()).rebuild(*place, 1));
        const QByteArray message = sivi("7", SiviMessage::absence("2026-01-05", "2026-01-05", "100.00",
                                                                  "<OorzkVrzmCd>11</OorzkVrzmCd>"
                                                                  "<VrTkst><VrijeTekst>KANARIE</VrijeTekst></VrTkst>"));
        const auto without = world->import(message);
        QVERIFY2(without, without ? "" : qPrintable(without.error().sentence()));
        QCOMPARE(without->kept, 0);
        QCOMPARE(without->report.setAside, 2);
        QVERIFY(world->vault->show(place->id, false)->entries.isEmpty());
        QCOMPARE(world->audited(protocol::AuditEventKind::SetAside).size(), 1);
        const auto keep = [&] {
            return world->exchange().import({.file = world->file(message), .ground = text("Hij vroeg het zelf.")}, {});
        };
        const auto done = keep();
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
        QCOMPARE(done->kept, 2);
        QCOMPARE(done->updated, 0);
        QCOMPARE(world->audited(protocol::AuditEventKind::SetAside).size(), 1);
        const auto view = world->vault->show(place->id, false);
        QVERIFY(view);
        QCOMPARE(view->entries.size(), 1);
        QVERIFY(view->entries.first().text.contains(text("KANARIE")));
        QVERIFY(view->entries.first().text.contains(text("Kept because: Hij vroeg het zelf.")));
        QVERIFY(view->entries.first().text.contains(text("code 11")));
        QVERIFY(!view->fields.contains(text("first_sick_day")));
        QCOMPARE(keep()->kept, 0);
    }

    void onlyThePersonnelDepartmentAndMedicalRolesImport()
    {
        world = std::make_unique<ImportWorld>(Role::CaseManager);
        const auto refused = world->import(people);
        QVERIFY(!refused);
        QVERIFY(refused.error().code() == ErrorCode::Forbidden);
    }

    void aFileThatCannotBeReadGivesAClearAnswer()
    {
        const auto missing = world->exchange().import({.file = text("/nowhere/at/all.csv")}, {});
        QVERIFY(missing.error().code() == ErrorCode::InvalidArgument);
        QVERIFY(world->import("").error().code() == ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(ImportTest)
#include "ImportTest.moc"
