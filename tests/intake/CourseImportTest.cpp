// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/CourseImport.h"

#include <QBuffer>
#include <QTest>

using namespace kluis;
using namespace kluis::intake;

namespace {

struct Imported {
    std::vector<ImportedEmployee> rows;
    std::vector<RefusedRow> refused;
    ImportReport report;
    QString error;
};

Imported read(QByteArray bytes, bool keeps = false)
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    CourseImport import(file, {}, keeps);
    Imported result;
    if (const auto opened = import.open(); !opened) {
        result.error = opened.error().sentence();
        return result;
    }
    while (auto item = import.next()) {
        if (auto* row = std::get_if<ImportedEmployee>(&*item)) {
            result.rows.push_back(*row);
        } else {
            result.refused.push_back(std::get<RefusedRow>(*item));
        }
    }
    result.report = import.report();
    return result;
}

const QByteArray header = "Intern nummer;Eerste ziektedag;Ingangsdatum;Percentage arbeidsongeschikt;Hersteldatum\n";

} // namespace

class CourseImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aRowReportsSickInPartOrWholly()
    {
        const auto result = read(header + "7;05-01-2026;05-01-2026;62,5;\n8;05-01-2026;;;\n");
        QCOMPARE(result.rows.size(), std::size_t(2));
        const ImportedAbsence& part = result.rows[0].absences.front();
        QCOMPARE(part.first, QDate(2026, 1, 5));
        QCOMPARE(part.steps.front().absence.hundredths(), 6250);
        const ImportedAbsence& whole = result.rows[1].absences.front();
        QCOMPARE(whole.steps.front().date, QDate(2026, 1, 5));
        QVERIFY(whole.steps.front().absence.isFull());
    }

    void aRowReportsPartialRecovery()
    {
        const auto result =
            read("Intern nummer,Eerste ziektedag,Datum,Herstelpercentage\n7,2026-01-05,2026-02-02,40\n");
        const ImportedAbsence& absence = result.rows.at(0).absences.front();
        QCOMPARE(absence.steps.front().date, QDate(2026, 2, 2));
        QCOMPARE(absence.steps.front().absence.hundredths(), 6000);
        QVERIFY(!absence.recovered.isValid());
    }

    void fullRecoveryIsADayWithoutAbsence_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::newRow("recovery date") << QByteArray("7;05-01-2026;;;16-02-2026\n");
        QTest::newRow("no absence from a day on") << QByteArray("7;05-01-2026;16-02-2026;0;\n");
    }
    void fullRecoveryIsADayWithoutAbsence()
    {
        QFETCH(QByteArray, row);
        const auto result = read(header + row);
        QCOMPARE(result.rows.at(0).absences.front().recovered, QDate(2026, 2, 16));
        QVERIFY(result.rows.at(0).absences.front().steps.empty());
    }

    void whatIsWrongIsNamedByLine_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("words");
        QTest::newRow("no number") << QByteArray(";05-01-2026;;;\n") << QStringLiteral("personnel number");
        QTest::newRow("no first day") << QByteArray("7;;;;\n") << QStringLiteral("first day");
        QTest::newRow("no date") << QByteArray("7;05-01-2026;30-02-2026;50;\n") << QStringLiteral("no date");
        QTest::newRow("over 100") << QByteArray("7;05-01-2026;;101;\n") << QStringLiteral("between 0 and 100");
        QTest::newRow("before") << QByteArray("7;05-01-2026;04-01-2026;50;\n")
                                << QStringLiteral("before the first day");
        QTest::newRow("recovery without day") << QByteArray("7;05-01-2026;;0;\n") << QStringLiteral("without its day");
        QTest::newRow("too wide") << QByteArray("7;05-01-2026;;;;;x\n") << QStringLiteral("more columns");
    }
    void whatIsWrongIsNamedByLine()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, words);
        const auto result = read(header + row + "8;05-01-2026;;;\n");
        QCOMPARE(result.refused.size(), std::size_t(1));
        QCOMPARE(result.refused[0].line, 2);
        QVERIFY2(result.refused[0].reason.contains(words), qPrintable(result.refused[0].reason));
        QCOMPARE(result.rows.size(), std::size_t(1));
    }

    void rowsOfOneAbsenceFollowEachOtherInTime()
    {
        const auto result =
            read(header + "7;05-01-2026;02-02-2026;50;\n9;01-01-2026;;;\n7;05-01-2026;19-01-2026;80;\n");
        QCOMPARE(result.refused.size(), std::size_t(1));
        QCOMPARE(result.refused[0].line, 4);
    }

    void causesAreSetAsideAndOnlyKeptForWhoMayReadThem()
    {
        const QByteArray file = "Intern nummer;Eerste ziektedag;Oorzaak verzuim\n7;05-01-2026;kanarie\n";
        const auto employer = read(file);
        QCOMPARE(employer.rows.at(0).setAside.size(), std::size_t(1));
        QVERIFY(employer.rows[0].setAside.front().text.isEmpty());
        QCOMPARE(employer.report.setAside, 1);
        QCOMPARE(read(file, true).rows.at(0).setAside.front().text, QStringLiteral("kanarie"));
    }

    void aFileWithoutTheFirstDayIsRefused()
    {
        QVERIFY(read("Intern nummer;Percentage\n1;2\n").error.contains(QStringLiteral("First day")));
    }
};

QTEST_GUILESS_MAIN(CourseImportTest)
#include "CourseImportTest.moc"
