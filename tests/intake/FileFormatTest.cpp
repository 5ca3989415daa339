// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/FileFormat.h"

#include <QBuffer>
#include <QTest>

using namespace kluis;
using namespace kluis::intake;

class FileFormatTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aFileIsRecognisedByHowItBegins_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("name");
        QTest::newRow("Nmbrs") << QByteArray("Debiteurnr;Bedrijfnr;Persnr;Naam\n") << QStringLiteral("nmbrs");
        QTest::newRow("Visma employees") << QByteArray("Werknemer unieke sleutel*;OE unieke sleutel;OE naam;Intern "
                                                       "nummer;Achternaam\n")
                                         << QStringLiteral("visma-employees");
        QTest::newRow("Visma absence") << QByteArray("\xEF\xBB\xBFIntern nummer,Eerste ziektedag,Percentage\n")
                                       << QStringLiteral("visma-absence");
        QTest::newRow("VerzuimSignaal") << QByteArray("Unieke sleutel;Status;Personeelsnummer;Achternaam\n")
                                        << QStringLiteral("verzuimsignaal");
        QTest::newRow("SIVI") << QByteArray("\xEF\xBB\xBF <?xml version=\"1.0\"?>\n<a/>") << QStringLiteral("sivi");
        QTest::newRow("another") << QByteArray("Personeelsnummer;Achternaam;Eerste ziektedag\n")
                                 << QStringLiteral("csv");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("csv");
    }
    void aFileIsRecognisedByHowItBegins()
    {
        QFETCH(QByteArray, file);
        QBuffer device(&file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QTEST(QString(FileFormat::name(FileFormat::recognise(device))), "name");
        QCOMPARE(device.pos(), 0);
    }

    void aMappingTellsThatRowsAreAbsences()
    {
        QByteArray file("Wie;Ziek;Hoeveel\n1;5-1-2026;50\n");
        QBuffer device(&file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto overrides = ColumnMapping::parseOverrides("Wie = personnel_no\nZiek = first_sick_day\nHoeveel = "
                                                             "course.absence\n");
        QVERIFY(overrides);
        QVERIFY(FileFormat::recognise(device, *overrides) == FileKind::VismaAbsence);
        const auto reader = FileFormat::reader(FileKind::VismaAbsence, device, {.overrides = *overrides});
        QVERIFY(reader->open());
        const auto item = reader->next();
        QVERIFY(item);
        QCOMPARE(std::get<ImportedEmployee>(*item).absences.front().steps.front().absence.hundredths(), 5000);
    }

    void namesLeadBackToTheFormat()
    {
        for (int i = 0; i <= int(FileKind::SiviAbsence); ++i) {
            QVERIFY(FileFormat::fromName(QString(FileFormat::name(FileKind(i)))) == FileKind(i));
        }
        QVERIFY(!FileFormat::fromName(u"xlsx"));
    }

    void aStatusSaysWhatTheFileExpects()
    {
        QByteArray file(
            "Unieke sleutel;Status;Personeelsnummer;Achternaam\n9;wijziging;1;Bos\n;nieuw;2;Vos\n;weg;3;Mol\n");
        QBuffer device(&file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        const auto reader = FileFormat::reader(FileKind::VerzuimSignaal, device, {});
        QVERIFY(reader->open());
        QVERIFY(std::get<ImportedEmployee>(*reader->next()).expects == ImportedEmployee::Expects::Known);
        QVERIFY(std::get<ImportedEmployee>(*reader->next()).expects == ImportedEmployee::Expects::New);
        QCOMPARE(std::get<RefusedRow>(*reader->next()).column, QStringLiteral("Status"));
    }
};

QTEST_GUILESS_MAIN(FileFormatTest)
#include "FileFormatTest.moc"
