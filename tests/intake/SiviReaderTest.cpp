// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/SiviReader.h"
#include "tests/support/SiviMessage.h"

#include <QBuffer>
#include <QTest>

using namespace kluis;
using namespace kluis::intake;
using test::SiviMessage;

namespace {

struct Read {
    std::vector<ImportedEmployee> employees;
    std::vector<RefusedRow> refused;
    ImportReport report;
    std::optional<Error> error;
};

Read read(QByteArray bytes, bool keeps = false, XmlLimits limits = {})
{
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    SiviReader reader(file, keeps, limits);
    Read result;
    if (const auto opened = reader.open(); !opened) {
        result.error = opened.error();
        return result;
    }
    while (auto item = reader.next()) {
        if (auto* employee = std::get_if<ImportedEmployee>(&*item)) {
            result.employees.push_back(*employee);
        } else {
            result.refused.push_back(std::get<RefusedRow>(*item));
        }
    }
    result.report = reader.report();
    return result;
}

QByteArray message(const QByteArray& people)
{
    return SiviMessage{.employers = SiviMessage::employer(people)}.bytes();
}

QByteArray message(const QByteArray& number, const QByteArray& absences)
{
    return message(SiviMessage::person(number, "Jansen", absences));
}

} // namespace

class SiviReaderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aSickReportIsReadWithThePersonAndTheEmployment()
    {
        const auto result = read(message("P1", SiviMessage::absence("2026-01-05", "2026-01-05", "100.00")));
        QCOMPARE(result.employees.size(), std::size_t(1));
        const ImportedEmployee& employee = result.employees[0];
        QCOMPARE(employee.personnelNumber, QStringLiteral("P1"));
        QCOMPARE(employee.fields.value(QStringLiteral("last_name")), QStringLiteral("Jansen"));
        QCOMPARE(employee.fields.value(QStringLiteral("birth_date")), QStringLiteral("1971-03-05"));
        QCOMPARE(employee.fields.value(QStringLiteral("contract_hours")), QStringLiteral("24.5"));
        QCOMPARE(employee.fields.value(QStringLiteral("org_unit")), QStringLiteral("Logistiek"));
        QCOMPARE(employee.absences.front().first, QDate(2026, 1, 5));
        QVERIFY(employee.absences.front().steps.front().absence.isFull());
        QVERIFY(result.refused.empty());
    }

    void partialAndFullRecoveryAreRead()
    {
        const QByteArray ended = "<Vrzm><VrwrkCd>02</VrwrkCd><IngdatMutVrzm>2026-03-02</IngdatMutVrzm>"
                                 "<EndVrzmJN>J</EndVrzmJN><DatEerstVrzmdg>2026-01-05</DatEerstVrzmdg>"
                                 "<DatHrstld>2026-03-03</DatHrstld><PrcVrzm>0.00</PrcVrzm></Vrzm>";
        const auto result = read(message("P1", SiviMessage::absence("2026-02-02", "2026-01-05", "37.50") + ended));
        const auto& absences = result.employees.at(0).absences;
        QCOMPARE(absences.size(), std::size_t(2));
        QCOMPARE(absences[0].steps.front().date, QDate(2026, 2, 2));
        QCOMPARE(absences[0].steps.front().absence.hundredths(), 3750);
        QCOMPARE(absences[1].recovered, QDate(2026, 3, 3));
    }

    void theEmploymentsOwnNumberGoesBeforeThePersons()
    {
        QByteArray person = SiviMessage::person("W9", "Jansen", "");
        person.replace("<Ingdat>2010", "<PersNr>P9</PersNr><Ingdat>2010");
        QCOMPARE(read(message(person)).employees.at(0).personnelNumber, QStringLiteral("P9"));
    }

    void zerosThatANumberLostAreGivenBackToAServiceNumber()
    {
        // The first digit of a valid number can be 0.
        QByteArray person = SiviMessage::person("P1", "Jansen", "");
        person.replace("<Gebdat>", "<SofiNr>10000008</SofiNr><Gebdat>");
        const auto result = read(message(person));
        QCOMPARE(result.employees.at(0).fields.value(QStringLiteral("bsn")), QStringLiteral("010000008"));
    }

    void aWrongServiceNumberRefusesThePersonByElement()
    {
        QByteArray person = SiviMessage::person("P1", "Jansen", "");
        person.replace("<Gebdat>", "<SofiNr>123456789</SofiNr><Gebdat>");
        const auto result = read(message(person + SiviMessage::person("P2", "Bos", "")));
        QCOMPARE(result.refused.size(), std::size_t(1));
        QCOMPARE(result.refused[0].column, QStringLiteral("SofiNr"));
        QVERIFY(!result.refused[0].reason.contains(QStringLiteral("123456789")));
        QCOMPARE(result.employees.at(0).personnelNumber, QStringLiteral("P2"));
    }

    void causesAndFreeTextAreSetAsideAndOnlyKeptForWhoMayReadThem()
    {
        const QByteArray told = SiviMessage::absence(
            "2026-01-05", "2026-01-05", "100.00",
            "<BijzRdnStartVrzmCd>02</BijzRdnStartVrzmCd><OorzkVrzmCd>10</OorzkVrzmCd><VngntJN>J</VngntJN>"
            "<VrTkst><VrijeTekst>kanarie in de rug</VrijeTekst></VrTkst>");
        const auto employer = read(message("P1", told));
        QCOMPARE(employer.report.setAside, 3);
        for (const SetAside& each : employer.employees.at(0).setAside) {
            QVERIFY(each.text.isEmpty());
        }
        const auto doctor = read(message("P1", told), true);
        const auto& kept = doctor.employees.at(0).setAside;
        QCOMPARE(kept[0].text, QStringLiteral("code 02"));
        QCOMPARE(kept[1].text, QStringLiteral("code 10"));
        QCOMPARE(kept[2].text, QStringLiteral("kanarie in de rug"));
        QCOMPARE(kept[2].place, QStringLiteral("VrTkst"));
        // That a safety net applies may be said; it is no cause.
        QCOMPARE(doctor.employees[0].absences.front().fields.value(QStringLiteral("safety_net_flag")),
                 QStringLiteral("J"));
    }

    void theKindOfANursingPlaceIsSetAsideAndItsAddressIsNot()
    {
        QByteArray person = SiviMessage::person("P1", "Jansen", "");
        person.replace("<Dnstvbnd>", "<StrAdrNl><SrtAdrsCd>06</SrtAdrsCd><SrtVrplgadrsCd>02</SrtVrplgadrsCd>"
                                     "<NmVrpladrs>Kanariekliniek</NmVrpladrs><Pc>3512AB</Pc><Wnpl>Utrecht</Wnpl>"
                                     "<StraatLang>Kade</StraatLang><Huisnr>3</Huisnr></StrAdrNl><Dnstvbnd>");
        const auto result = read(message(person));
        QCOMPARE(result.employees.at(0).fields.value(QStringLiteral("nursing_address")),
                 QStringLiteral("Kade 3, 3512 AB Utrecht"));
        QCOMPARE(result.report.setAside, 2);
    }

    void aReportThatMayTakeOneBackIsLeftToAPerson()
    {
        const auto result = read(message("P1", SiviMessage::absence("2026-01-05", "2026-01-05", "100.00", "", "03")));
        QVERIFY(result.employees.at(0).absences.empty());
        QCOMPARE(result.report.warned, 1);
    }

    void otherReleasesAreReadWithANoticeOrRefused()
    {
        SiviMessage told{.release = "2020", .employers = SiviMessage::employer(SiviMessage::person("P1", "Bos", ""))};
        QCOMPARE(read(told.bytes()).employees.size(), std::size_t(1));
        QVERIFY(!read(told.bytes()).report.notices.isEmpty());
        told.release = "2026";
        QVERIFY(read(told.bytes()).error->code() == ErrorCode::UnsupportedVersion);
        QVERIFY(read("<html/>").error->code() == ErrorCode::InvalidArgument);
    }

    void onlyTheFirstEmployerOfAMessageIsRead()
    {
        const SiviMessage told{.employers = SiviMessage::employer(SiviMessage::person("P1", "Bos", "")) +
                                            SiviMessage::employer(SiviMessage::person("P2", "Vos", ""))};
        const auto result = read(told.bytes());
        QCOMPARE(result.employees.size(), std::size_t(1));
        QCOMPARE(result.refused.size(), std::size_t(1));
    }

    void aFileInWindows1252IsReadWhateverItDeclares()
    {
        QByteArray bytes = message(SiviMessage::person("P1", "M\xFCller", ""));
        bytes.replace("UTF-8", "windows-1252");
        const auto result = read(bytes);
        QCOMPARE(result.employees.at(0).fields.value(QStringLiteral("last_name")), QString::fromUtf8("M\xC3\xBCller"));
    }

    void aFileThatIsCutOffGivesWhatStoodBefore()
    {
        const QByteArray bytes = message(SiviMessage::person("P1", "Bos", "") + SiviMessage::person("P2", "Vos", ""));
        const auto result = read(bytes.left(bytes.indexOf("Vos")));
        QCOMPARE(result.employees.size(), std::size_t(1));
        QCOMPARE(result.refused.size(), std::size_t(1));
        QVERIFY(result.refused[0].line > 1);
    }

    void entitiesAreNotExpanded()
    {
        const QByteArray bytes = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">"
                                 "<!ENTITY b \"&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>"
                                 "<Verzuimmeldingen>&b;&f;</Verzuimmeldingen>";
        QVERIFY(read(bytes).error->sentence().contains(QStringLiteral("document type")));
    }

    void whatNoHonestFileHoldsEndsTheReading_data()
    {
        QTest::addColumn<QByteArray>("people");
        QTest::addColumn<QString>("words");
        QByteArray deep;
        for (int i = 0; i < 40; ++i) {
            deep += "<a>";
        }
        QTest::newRow("deep") << QByteArray("<Wrknmr>" + deep) << QStringLiteral("too deep");
        QTest::newRow("long text") << QByteArray("<Wrknmr><SignNm>" + QByteArray(200'000, 'x') + "</SignNm></Wrknmr>")
                                   << QStringLiteral("too long");
        QByteArray wide = "<Wrknmr>";
        for (int i = 0; i < 30'000; ++i) {
            wide += "<a/>";
        }
        QTest::newRow("many elements") << QByteArray(wide + "</Wrknmr>") << QStringLiteral("too large");
    }
    void whatNoHonestFileHoldsEndsTheReading()
    {
        QFETCH(QByteArray, people);
        QFETCH(QString, words);
        const auto result = read(message(SiviMessage::person("P1", "Bos", "") + people));
        QCOMPARE(result.employees.size(), std::size_t(1));
        QVERIFY2(result.refused.at(0).reason.contains(words), qPrintable(result.refused.at(0).reason));
    }

    void aFileLargerThanAllowedIsNotReadToItsEnd()
    {
        XmlLimits limits;
        limits.fileBytes = 100'000;
        QByteArray people;
        for (int i = 0; i < 1000; ++i) {
            people += SiviMessage::person("P" + QByteArray::number(i), "Bos", "");
        }
        const auto result = read(message(people), false, limits);
        QVERIFY(result.employees.size() < 1000);
        QVERIFY(result.refused.at(0).reason.contains(QStringLiteral("too large")));
    }
};

QTEST_GUILESS_MAIN(SiviReaderTest)
#include "SiviReaderTest.moc"
