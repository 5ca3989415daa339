// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/EmployeeImport.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace kluis;
using namespace kluis::intake;

namespace {

struct Imported {
    std::vector<ImportedEmployee> employees;
    std::vector<RefusedRow> refused;
    ImportReport report;
    QString error;
};

Imported importFrom(QByteArray bytes, const QMap<QString, QString>& overrides = {})
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    EmployeeImport import(file, overrides);
    Imported result;
    if (const auto opened = import.open(); !opened) {
        result.error = opened.error().sentence();
        return result;
    }
    while (auto item = import.next()) {
        if (auto* employee = std::get_if<ImportedEmployee>(&*item)) {
            result.employees.push_back(*employee);
        } else {
            result.refused.push_back(std::get<RefusedRow>(*item));
        }
    }
    result.report = import.report();
    return result;
}

QByteArray fixture(const char* name)
{
    QFile file(QStringLiteral(KLUIS_INTAKE_FIXTURES "/") + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("a fixture is missing");
    }
    return file.readAll();
}

QString valueOf(const ImportedEmployee& employee, const char* id)
{
    return employee.fields.value(QString::fromLatin1(id));
}

} // namespace

class EmployeeImportTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void aRealisticExportIsImportedAndItsMistakesAreNamed_data();
    void aRealisticExportIsImportedAndItsMistakesAreNamed();
    void forbiddenColumnsAreLeftOutAndTheRestIsImported();
    void anEnglishCommaFileIsRead();
    void aTabFileInUtf16IsRead();
    void ownColumnNamesComeFromAMappingFile();
    void aFileWithoutNeededColumnsIsRefused();
    void anEmptyFileIsRefused();
    void rowsOfAnotherWidthAreRefused();
    void aRefusedRowDoesNotBlockItsNumber();
    void aFullNameInOneColumnIsTakenApart();
    void aReportOnManyMistakesStaysBounded();
    void noReasonRepeatsAValue();
    void freeTextThatSeemsMedicalIsSetAsideAndCounted();
    void theReportAsJsonCountsAndNames();
    void importingAgainGivesTheSame();
    void randomBytesBehindAHeaderGiveEmployeesOrRefusals();
};

void EmployeeImportTest::aRealisticExportIsImportedAndItsMistakesAreNamed_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("encoding");
    QTest::newRow("Windows-1252") << fixture("nmbrs-windows1252.csv") << QStringLiteral("Windows-1252");
    QTest::newRow("UTF-8") << fixture("nmbrs-utf8.csv") << QStringLiteral("UTF-8");
}

void EmployeeImportTest::aRealisticExportIsImportedAndItsMistakesAreNamed()
{
    QFETCH(QByteArray, file);
    const auto result = importFrom(file);
    QTEST(result.report.encoding, "encoding");
    QCOMPARE(result.report.separator, QStringLiteral(";"));
    QCOMPARE(result.employees.size(), std::size_t(4));
    const ImportedEmployee& anneliese = result.employees[1];
    QCOMPARE(anneliese.line, 3);
    QCOMPARE(anneliese.personnelNumber, QStringLiteral("10002"));
    QCOMPARE(valueOf(anneliese, "gender"), QStringLiteral("V"));
    QCOMPARE(valueOf(anneliese, "name_use"), QStringLiteral("03"));
    QCOMPARE(valueOf(anneliese, "birth_date"), QStringLiteral("1984-11-17"));
    QCOMPARE(valueOf(anneliese, "bsn"), QStringLiteral("999990019"));
    QCOMPARE(valueOf(anneliese, "home_address"), QStringLiteral("Molenweg 7, 3811 CD Amersfoort"));
    QCOMPARE(valueOf(result.employees[2], "last_name"), QString::fromUtf8("M\xC3\xBCller"));
    QCOMPARE(valueOf(result.employees[2], "home_address"), QStringLiteral("Laan \"Zuid\" 101, 1315 EF Almere"));

    struct Expected {
        qint64 line;
        const char* column;
        const char* words;
    };
    constexpr Expected expected[] = {{5, "Persnr", "stands in line 2"},
                                     {6, "BSN", "11-test"},
                                     {7, "Persnr", "personnel number is missing"},
                                     {8, "Naam", "last name is missing"},
                                     {9, "BSN", "line 3 under another personnel number"}};
    QCOMPARE(result.refused.size(), std::size(expected));
    for (std::size_t i = 0; i < std::size(expected); ++i) {
        QCOMPARE(result.refused[i].line, expected[i].line);
        QCOMPARE(result.refused[i].column, QString::fromLatin1(expected[i].column));
        QVERIFY2(result.refused[i].reason.contains(QString::fromLatin1(expected[i].words)),
                 qPrintable(result.refused[i].reason));
    }
    // A telephone number and a birth date that are none are left out, the person is not.
    QCOMPARE(result.employees[3].line, 10);
    QCOMPARE(result.employees[3].warnings.size(), 2);
    QVERIFY(!result.employees[3].fields.contains(QStringLiteral("birth_date")));
    QCOMPARE(result.report.rows, 9);
    QCOMPARE(result.report.imported, 4);
    QCOMPARE(result.report.refused, 5);
    QCOMPARE(result.report.warned, 2);
    QVERIFY(!result.report.notices.isEmpty());
}

void EmployeeImportTest::forbiddenColumnsAreLeftOutAndTheRestIsImported()
{
    const auto result = importFrom(fixture("afas-utf8-bom.csv"));
    QCOMPARE(result.employees.size(), std::size_t(3));
    QVERIFY(result.refused.empty());
    QCOMPARE(result.report.columns.back().kind, ColumnUse::Kind::Refused);
    for (const ImportedEmployee& employee : result.employees) {
        for (const QString& value : employee.fields) {
            QVERIFY(value != u"griep" && value != u"rug");
        }
    }
    QCOMPARE(valueOf(result.employees[0], "contract_hours"), QStringLiteral("24.5"));
    QCOMPARE(valueOf(result.employees[1], "birth_date"), QStringLiteral("1988-02-12"));
    QCOMPARE(valueOf(result.employees[0], "phone_private"), QStringLiteral("0600002001"));
}

void EmployeeImportTest::anEnglishCommaFileIsRead()
{
    const auto result = importFrom(fixture("generic-comma.csv"));
    QCOMPARE(result.report.separator, QStringLiteral(","));
    QCOMPARE(result.employees.size(), std::size_t(2));
    QCOMPARE(valueOf(result.employees[0], "gender"), QStringLiteral("V"));
    QCOMPARE(valueOf(result.employees[0], "first_sick_day"), QStringLiteral("2026-01-05"));
    QCOMPARE(valueOf(result.employees[0], "home_address"), QStringLiteral("Havenkade 5, 1234 AB Utrecht"));
    QCOMPARE(valueOf(result.employees[1], "home_address"), QStringLiteral("Zandpad 1, 2801 XY Gouda"));
    QCOMPARE(valueOf(result.employees[1], "last_name"), QString::fromUtf8("Nov\xC3\xA1k, Jr."));
}

void EmployeeImportTest::aTabFileInUtf16IsRead()
{
    const auto result = importFrom(fixture("adp-tab-utf16.txt"));
    QCOMPARE(result.report.encoding, QStringLiteral("UTF-16LE"));
    QCOMPARE(result.report.separator, QStringLiteral("tab"));
    QCOMPARE(result.employees.size(), std::size_t(1));
    QCOMPARE(valueOf(result.employees[0], "birth_date"), QStringLiteral("1961-08-08"));
}

void EmployeeImportTest::ownColumnNamesComeFromAMappingFile()
{
    const auto overrides = ColumnMapping::parseOverrides(fixture("mapping.txt"));
    QVERIFY(overrides);
    const auto result = importFrom(fixture("own-names.csv"), *overrides);
    QCOMPARE(result.employees.size(), std::size_t(1));
    QCOMPARE(valueOf(result.employees[0], "org_unit"), QStringLiteral("Kantoor"));
    QVERIFY(importFrom(fixture("own-names.csv")).error.contains(QStringLiteral("Personnel number")));
}

void EmployeeImportTest::aFileWithoutNeededColumnsIsRefused()
{
    const QString error = importFrom("Geboortedatum;Naam\n1-1-1990;Jansen\n").error;
    QVERIFY(error.contains(QStringLiteral("Personnel number")));
    QVERIFY(!error.contains(QStringLiteral("Last name")));
}

void EmployeeImportTest::anEmptyFileIsRefused()
{
    QVERIFY(!importFrom("").error.isEmpty());
    QVERIFY(!importFrom("\n\n").error.isEmpty());
}

void EmployeeImportTest::rowsOfAnotherWidthAreRefused()
{
    const auto result = importFrom("Persnr;Naam\n1\n2;Jansen;extra\n3;Jansen;;\n;;\n4;Kok\n");
    QCOMPARE(result.refused.size(), std::size_t(2));
    QCOMPARE(result.refused[0].line, 2);
    QCOMPARE(result.refused[1].line, 3);
    QCOMPARE(result.employees.size(), std::size_t(2));
}

void EmployeeImportTest::aRefusedRowDoesNotBlockItsNumber()
{
    const auto result = importFrom("Persnr;Naam;BSN\n1;Jansen;123456789\n1;Jansen;123456782\n");
    QCOMPARE(result.refused.size(), std::size_t(1));
    QCOMPARE(result.employees.size(), std::size_t(1));
    QCOMPARE(result.employees[0].line, 3);
}

void EmployeeImportTest::aFullNameInOneColumnIsTakenApart()
{
    const auto result = importFrom("Nummer;Naam\n1;\"Vries, Piet de\"\n");
    QCOMPARE(valueOf(result.employees.at(0), "last_name"), QStringLiteral("Vries"));
    QCOMPARE(valueOf(result.employees.at(0), "prefix"), QStringLiteral("de"));
    QCOMPARE(valueOf(result.employees.at(0), "given_name"), QStringLiteral("Piet"));
}

void EmployeeImportTest::aReportOnManyMistakesStaysBounded()
{
    const auto result = importFrom("Persnr;Naam\n" + QByteArray(";x\n").repeated(5000));
    QCOMPARE(result.report.refused, 5000);
    QCOMPARE(result.report.refusedRows.size(), ImportReport::mostLines);
}

void EmployeeImportTest::freeTextThatSeemsMedicalIsSetAsideAndCounted()
{
    const auto result =
        importFrom("Persnr;Naam;Werkbelasting\n1;Bos;Tilt niet wegens hernia\n2;Vos;Zit aan een bureau\n",
                   {{QStringLiteral("werkbelasting"), QStringLiteral("job_load_profile")}});
    QCOMPARE(result.employees.size(), std::size_t(2));
    QVERIFY(!result.employees[0].fields.contains(QStringLiteral("job_load_profile")));
    QVERIFY(result.employees[0].setAside.front().text.isEmpty());
    QCOMPARE(valueOf(result.employees[1], "job_load_profile"), QStringLiteral("Zit aan een bureau"));
    QCOMPARE(result.report.setAside, 1);
    QCOMPARE(result.report.warnings.front().line, 2);
    QCOMPARE(result.report.looksMedical, 1);
    QCOMPARE(result.report.notices.size(), 1);
    QVERIFY(!result.report.notices.first().contains(QStringLiteral("hernia")));
    QCOMPARE(result.report.toJson().value(QStringLiteral("looksMedical")).toInt(), 1);
}

void EmployeeImportTest::noReasonRepeatsAValue()
{
    const auto result = importFrom("Persnr;Naam;BSN;Geboortedatum;Geslacht\n"
                                   "KANARIE1;Jansen;123456782;KANARIE2;KANARIE3\nKANARIE1;Kok;;;\n"
                                   "2;KANARIE4;KANARIE5;;\n3;Bakker;123456782;;\n");
    const QByteArray json = QJsonDocument(result.report.toJson()).toJson();
    QVERIFY(!json.contains("KANARIE"));
    QVERIFY(!json.contains("123456782"));
    QCOMPARE(result.report.refused, 3);
}

void EmployeeImportTest::theReportAsJsonCountsAndNames()
{
    const QJsonObject json = importFrom(fixture("nmbrs-utf8.csv")).report.toJson();
    QCOMPARE(json.value(u"imported").toInt(), 4);
    QCOMPARE(json.value(u"refused").toInt(), 5);
    QCOMPARE(json.value(u"refusedRows").toArray().at(0).toObject().value(u"line").toInt(), 5);
    const QJsonObject columns = json.value(u"columns").toObject();
    QCOMPARE(columns.value(u"ignored").toArray().size(), 2);
    QCOMPARE(columns.value(u"used").toArray().at(0).toObject().value(u"field").toString(),
             QStringLiteral("personnel_no"));
}

void EmployeeImportTest::importingAgainGivesTheSame()
{
    const auto once = importFrom(fixture("nmbrs-utf8.csv"));
    const auto again = importFrom(fixture("nmbrs-utf8.csv"));
    QCOMPARE(once.employees.size(), again.employees.size());
    for (std::size_t i = 0; i < once.employees.size(); ++i) {
        QCOMPARE(once.employees[i].fields, again.employees[i].fields);
    }
}

void EmployeeImportTest::randomBytesBehindAHeaderGiveEmployeesOrRefusals()
{
    QRandomGenerator random(11);
    const QByteArray alphabet("\";,\r\n 12ab-/.\xC3\xAB\xFF\0", 18);
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes("Persnr;Naam;BSN;Geboortedatum;Huisadres;Uren\n");
        for (int i = random.bounded(120); i > 0; --i) {
            bytes.append(alphabet[random.bounded(int(alphabet.size()))]);
        }
        const auto result = importFrom(bytes);
        QCOMPARE(result.report.rows, qint64(result.employees.size() + result.refused.size()));
        for (const ImportedEmployee& employee : result.employees) {
            QVERIFY(!employee.personnelNumber.isEmpty() && employee.line > 1);
            for (auto it = employee.fields.begin(); it != employee.fields.end(); ++it) {
                const auto* field = domain::FieldCatalogue::find(it.key());
                QCOMPARE(domain::normalise(*field, it.value()).value_or(QString()), it.value());
            }
        }
        for (const RefusedRow& row : result.refused) {
            QVERIFY(row.line > 1 && !row.reason.isEmpty());
        }
    }
}

QTEST_GUILESS_MAIN(EmployeeImportTest)
#include "EmployeeImportTest.moc"
