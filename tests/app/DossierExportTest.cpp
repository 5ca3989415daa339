// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ImportWorld.h"

#include <QProcess>
#include <QtTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

class DossierExportTest : public QObject {
    Q_OBJECT

    const QByteArray people = "Persnr;Naam;Voorletters;Roepnaam;Geboortedatum;Geslacht;Afdeling;Datum in "
                              "dienst;Contracturen;BSN;NaamPartner\n"
                              "1;Bos;P.J.;Piet;05-03-1971;M;Noord;01-01-2010;24,5;123456782;Vos\n"
                              "2;Mol;A.;An;06-03-1981;V;Zuid;01-01-2011;36;;\n3;Das;;;;;;;;;\n";
    const QByteArray course = "Intern nummer;Eerste ziektedag;Datum;Percentage;Hersteldatum\n1;05-01-2026;;;\n"
                              "1;05-01-2026;19-01-2026;62,5;\n1;05-01-2026;;;02-02-2026\n1;01-06-2026;;;\n"
                              "3;05-01-2026;;;\n";

    static ExportInput inputOf(const ImportWorld& world, ExportInput::Format format, const QString& name)
    {
        ExportInput input;
        input.format = format;
        input.file = world.folder.filePath(name);
        SiviEnvelope& to = input.envelope;
        to.sender = to.receiver = to.employerKey = to.connection = text("K1");
        to.contactName = text("Jansen");
        to.contact = text("hr@vermeer.example");
        return input;
    }
    static Result<ExportOutcome> write(ImportWorld& world, ExportInput::Format format, const QString& name)
    {
        return world.exchange().write(inputOf(world, format, name), {});
    }
    static QByteArray many(int count)
    {
        QByteArray all = "Personeelsnummer;Achternaam\n";
        for (int i = 0; i < count; ++i) {
            all += QByteArray::number(1'000 + i) + ";Jansen\n";
        }
        return all;
    }
    static QByteArray read(const ImportWorld& world, const QString& name)
    {
        QFile file(world.folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void aMessageFitsTheSchemaOfWhatWeWrite()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(people) && world.import(course));
        const auto written = write(world, ExportInput::Format::Sivi, text("out.xml"));
        QVERIFY2(written, written ? "" : qPrintable(written.error().sentence()));
        QCOMPARE(written->written, 1);
        QCOMPARE(written->withoutAbsence, 1);
        QCOMPARE(written->incomplete, 1);
        QProcess lint;
        lint.start(text("xmllint"),
                   {text("--noout"), text("--nonet"), text("--schema"),
                    text(KLUIS_EXCHANGE_FIXTURES "/written-absence.xsd"), world.folder.filePath(text("out.xml"))});
        QVERIFY(lint.waitForFinished());
        QVERIFY2(lint.exitCode() == 0, lint.readAllStandardError().constData());
    }

    void whatWasWrittenIsReadAsTheSameAbsence()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(people) && world.import(course));
        QVERIFY(write(world, ExportInput::Format::Sivi, text("out.xml")));
        const auto again = world.import(read(world, text("out.xml")), true);
        QVERIFY(again);
        QCOMPARE(again->report.refused, 0);
        ImportWorld other(Role::Hr);
        QVERIFY(other.import(read(world, text("out.xml"))));
        for (const char* field : {"first_sick_day", "past_spells", "course", "birth_date", "contract_hours"}) {
            QCOMPARE(other.at("1", field), world.at("1", field));
        }
    }

    void anExportOfEmployeesImportedAgainChangesNothing()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(people));
        QCOMPARE(write(world, ExportInput::Format::Csv, text("out.csv"))->written, 3);
        const auto again = world.import(read(world, text("out.csv")));
        QVERIFY(again);
        QCOMPARE(again->unchanged, 3);
        QCOMPARE(again->report.refused, 0);
    }

    void noServiceNumberAndNoCauseLeaves()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(people) && world.import(course));
        QVERIFY(write(world, ExportInput::Format::Sivi, text("out.xml")));
        QVERIFY(write(world, ExportInput::Format::Csv, text("out.csv")));
        QVERIFY(!read(world, text("out.xml")).contains("123456782"));
        QVERIFY(!read(world, text("out.csv")).contains("123456782"));
        QVERIFY(!read(world, text("out.xml")).contains("<OorzkVrzmCd>1"));
    }

    void nothingIsOverwrittenAndOnlyHrExports()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(people));
        QVERIFY(write(world, ExportInput::Format::Csv, text("out.csv")));
        QVERIFY(write(world, ExportInput::Format::Csv, text("out.csv")).error().code() == ErrorCode::Exists);
        ImportWorld doctor(Role::Doctor);
        QVERIFY(write(doctor, ExportInput::Format::Csv, text("d.csv")).error().code() == ErrorCode::Forbidden);
    }

    void oneThatGivesWayGoesOnWhereItStood()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(many(120)));
        QVERIFY(write(world, ExportInput::Format::Csv, text("at-once.csv")));
        const auto run = world.exchange().beginExport(inputOf(world, ExportInput::Format::Csv, text("in-parts.csv")));
        int told = 0;
        const auto giveWay = [&](const SyncProgress& progress) {
            ++told;
            return progress.total == 120 && progress.done == 120;
        };
        for (int times = 0; times < 2; ++times) {
            const auto stopped = world.exchange().goOn(*run, giveWay);
            QVERIFY(!stopped && stopped.error().code() == ErrorCode::Cancelled);
            QVERIFY(!QFile::exists(world.folder.filePath(text("in-parts.csv"))));
        }
        const auto done = world.exchange().goOn(*run, giveWay);
        QVERIFY(done);
        QCOMPARE(done->written, 120);
        QCOMPARE(told, 3);
        QCOMPARE(read(world, text("in-parts.csv")), read(world, text("at-once.csv")));
    }

    void oneThatIsDroppedLeavesNothing()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(many(120)));
        QVERIFY(world.exchange()
                    .write(inputOf(world, ExportInput::Format::Csv, text("stopped.csv")),
                           [](const SyncProgress&) { return false; })
                    .error()
                    .code() == ErrorCode::Cancelled);
        QVERIFY(QDir(world.folder.path()).entryList({text("stopped*")}).isEmpty());
    }

    void aDossierThatIsGoneMeanwhileIsLeftOut()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(many(59)));
        const auto last = world.import("Personeelsnummer;Achternaam\n1;Zwart\n");
        QVERIFY(last);
        const auto run = world.exchange().beginExport(inputOf(world, ExportInput::Format::Csv, text("out.csv")));
        QVERIFY(!world.exchange().goOn(*run, [](const SyncProgress&) { return false; }));
        QCOMPARE(world.undo(last->run)->removed, 1);
        const auto done = world.exchange().goOn(*run, {});
        QVERIFY2(done, done ? "" : qPrintable(done.error().sentence()));
        QCOMPARE(done->written, 59);
    }

    void whomAMessageWasForIsKnownTheNextTime()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(people) && world.import(course));
        QVERIFY(world.exchange().siviAddress()->sender.isEmpty());
        QVERIFY(write(world, ExportInput::Format::Sivi, text("out.xml")));
        const auto kept = world.exchange().siviAddress();
        QVERIFY(kept);
        QCOMPARE(kept->sender, text("K1"));
        QCOMPARE(kept->contact, text("hr@vermeer.example"));
        QVERIFY(kept->reference.isEmpty());
    }

    void anExportIsInTheAuditQueue()
    {
        ImportWorld world(Role::Hr);
        QVERIFY(world.import(people));
        const quint64 before = world.vault->counts()->audit;
        QVERIFY(write(world, ExportInput::Format::Csv, text("out.csv")));
        QCOMPARE(world.vault->counts()->audit, before + 3);
    }
};

QTEST_GUILESS_MAIN(DossierExportTest)
#include "DossierExportTest.moc"
