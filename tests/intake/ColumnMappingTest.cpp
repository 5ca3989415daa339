// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/ColumnMapping.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"

#include <QTest>

using namespace kluis;
using namespace kluis::intake;

namespace {

ColumnUse useOf(const char* header)
{
    return ColumnMapping::recognise({QString::fromUtf8(header)}).columns().front();
}

} // namespace

class ColumnMappingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void headersOfKnownSystemsAreUnderstood_data();
    void headersOfKnownSystemsAreUnderstood();
    void everyFieldHrMayWriteIsUnderstoodByItsId();
    void everyFieldHrMayNotWriteIsRefused();
    void whatAnEmployerMayNotRecordIsRefused();
    void aFieldThatIsADocumentIsSetByNoColumn();
    void noMappingMakesAForbiddenColumnLawful();
    void jobsAndAllowedAbsenceColumnsAreNotTakenForForbidden();
    void unknownColumnsAreIgnored();
    void theSecondColumnOfAMeaningIsIgnored();
    void neededColumnsThatAreMissingAreNamed();
    void aMappingFileNamesColumns();
    void aWrongLineOfAMappingFileIsNamed();
};

void ColumnMappingTest::headersOfKnownSystemsAreUnderstood_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("id");
    const auto row = [](const char* header, const char* id) {
        QTest::addRow("%s", header) << QString::fromUtf8(header) << QString::fromLatin1(id);
    };
    row("Persnr", "personnel_no");
    row("PERS. NR.", "personnel_no");
    row("Medewerker", "personnel_no");
    row("Intern nummer", "personnel_no");
    row("Employee number", "personnel_no");
    row("Naam", "last_name");
    row("Achternaam", "last_name");
    row("Voorvoegsels", "prefix");
    row("NaamPartner", "partner_name");
    row("NaamSamenstelling", "name_use");
    row("Voorletters", "initials");
    row("Roepnaam", "given_name");
    row("BSN", "bsn");
    row("Burgerservicenummer", "bsn");
    row("Geboortedatum", "birth_date");
    row("Geslacht", "gender");
    row("TelefoonPrive", "phone_private");
    row("Telefoon priv\xC3\xA9", "phone_private");
    row("EmailWerk", "email_work");
    row("E-mail werk", "email_work");
    row("Afdeling", "org_unit");
    row("Department", "org_unit");
    row("Functie", "job_title");
    row("Datum in dienst", "employment_start");
    row("Uren per week", "contract_hours");
    row("Eerste ziektedag", "first_sick_day");
    row("first_sick_day", "first_sick_day");
    row("Expected recovery", "expected_recovery");
}

void ColumnMappingTest::headersOfKnownSystemsAreUnderstood()
{
    QFETCH(QString, header);
    const auto use = useOf(header.toUtf8().constData());
    QCOMPARE(use.kind, ColumnUse::Kind::Field);
    QTEST(QString(use.field->id()), "id");
}

void ColumnMappingTest::everyFieldHrMayWriteIsUnderstoodByItsId()
{
    for (const domain::Field* field : domain::FieldCatalogue::all()) {
        const bool hr = field->writers().granted.contains(domain::Role::Hr);
        if (hr && field->scope() == domain::FieldScope::Dossier && !domain::AccessPolicy::takesDocuments(*field)) {
            const auto use = useOf(field->id().data());
            QVERIFY2(use.kind == ColumnUse::Kind::Field && use.field == field, field->id().data());
        }
    }
}

void ColumnMappingTest::everyFieldHrMayNotWriteIsRefused()
{
    for (const domain::Field* field : domain::FieldCatalogue::all()) {
        const bool hr = field->writers().granted.contains(domain::Role::Hr);
        if (!hr || field->scope() != domain::FieldScope::Dossier) {
            QVERIFY2(useOf(field->id().data()).kind == ColumnUse::Kind::Refused, field->id().data());
        }
    }
}

void ColumnMappingTest::aFieldThatIsADocumentIsSetByNoColumn()
{
    const auto overrides = ColumnMapping::parseOverrides("Plan = action_plan\n");
    QVERIFY(overrides);
    const auto mapped = ColumnMapping::recognise({QStringLiteral("Plan")}, *overrides).columns().front();
    for (const ColumnUse& use : {mapped, useOf("uwv_notice")}) {
        QVERIFY(use.kind == ColumnUse::Kind::Refused);
        QVERIFY2(use.reason.contains(QStringLiteral("document")), qPrintable(use.reason));
    }
}

void ColumnMappingTest::whatAnEmployerMayNotRecordIsRefused()
{
    for (const char* header :
         {"Diagnose", "Klachten", "Reden verzuim", "Verzuimreden", "Aard van de ziekte", "Medicijnen", "Medicatie",
          "Oorzaak", "Behandelaar", "Naam huisarts", "Beperkingen", "Reason of absence", "Medical notes", "Illness",
          "CAS-code", "Soort vangnet", "Prognose"}) {
        const auto use = useOf(header);
        QVERIFY2(use.kind == ColumnUse::Kind::Refused, header);
        QVERIFY(!use.reason.isEmpty());
        QCOMPARE(use.header, QString::fromUtf8(header));
    }
}

void ColumnMappingTest::noMappingMakesAForbiddenColumnLawful()
{
    const auto overrides = ColumnMapping::parseOverrides("Diagnose = work_handover\nOpmerking = findings\n");
    QVERIFY(overrides);
    const auto mapping =
        ColumnMapping::recognise({QStringLiteral("Diagnose"), QStringLiteral("Opmerking")}, *overrides);
    QCOMPARE(mapping.columns()[0].kind, ColumnUse::Kind::Refused);
    QCOMPARE(mapping.columns()[1].kind, ColumnUse::Kind::Refused);
}

void ColumnMappingTest::jobsAndAllowedAbsenceColumnsAreNotTakenForForbidden()
{
    for (const char* header : {"Functieomschrijving", "Job title", "Eerste ziektedag", "Datum ziekmelding",
                               "Datum herstel", "Kostenplaats", "Co\xC3\xB6peratie"}) {
        QVERIFY2(useOf(header).kind != ColumnUse::Kind::Refused, header);
    }
}

void ColumnMappingTest::unknownColumnsAreIgnored()
{
    const auto mapping = ColumnMapping::recognise({QStringLiteral("Debiteurnr"), QStringLiteral("Naam"), QString()});
    QCOMPARE(mapping.ignored(), (QStringList{QStringLiteral("Debiteurnr"), QString()}));
}

void ColumnMappingTest::theSecondColumnOfAMeaningIsIgnored()
{
    const auto mapping = ColumnMapping::recognise({QStringLiteral("Achternaam"), QStringLiteral("Naam")});
    QCOMPARE(mapping.columns()[0].kind, ColumnUse::Kind::Field);
    QCOMPARE(mapping.columns()[1].kind, ColumnUse::Kind::Ignored);
}

void ColumnMappingTest::neededColumnsThatAreMissingAreNamed()
{
    QCOMPARE(ColumnMapping::recognise({QStringLiteral("BSN")}).missing(),
             (QStringList{QStringLiteral("personnel_no"), QStringLiteral("last_name")}));
    QVERIFY(ColumnMapping::recognise({QStringLiteral("Persnr"), QStringLiteral("Naam")}).missing().isEmpty());
}

void ColumnMappingTest::aMappingFileNamesColumns()
{
    const auto overrides = ColumnMapping::parseOverrides("# ours\r\nWie = last_name # comment\r\nNaam = -\r\n\r\n");
    QVERIFY(overrides);
    const auto mapping = ColumnMapping::recognise({QStringLiteral("WIE"), QStringLiteral("Naam")}, *overrides);
    QCOMPARE(mapping.columns()[0].field->id(), QLatin1StringView("last_name"));
    QCOMPARE(mapping.columns()[1].kind, ColumnUse::Kind::Ignored);
}

void ColumnMappingTest::aWrongLineOfAMappingFileIsNamed()
{
    for (const char* file :
         {"Wie = last_name\nWaar: org_unit\n", "Wie = last_name\nWaar = nowhere\n", "Wie = last_name\n = org_unit\n"}) {
        const auto overrides = ColumnMapping::parseOverrides(file);
        QVERIFY(!overrides);
        QVERIFY(overrides.error().sentence().contains(u'2'));
    }
    QCOMPARE(ColumnMapping::parseOverrides(QByteArray(70000, '#')).error().code(), ErrorCode::LimitExceeded);
}

QTEST_GUILESS_MAIN(ColumnMappingTest)
#include "ColumnMappingTest.moc"
