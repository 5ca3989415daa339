// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldCatalogue.h"
#include "core/domain/EmployersLine.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kluis::domain;

class FieldCatalogueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyIdIsUniqueAndFitForFilesAndCommandLines();
    void everyFieldIsFoundByItsIdAndNothingElseIs();
    void everyFieldStandsUnderItsOwnCategory();
    void everyFieldHasALabelInBothLanguages();
    void everyValueHasTheLimitsItsTypeNeeds();
    void everyFreeTextOfTheEmployerCarriesTheNotice();
    void whatTheEmployerReadsIsLookedAtWhoeverWritesIt();
    void ofARecordTheSentencesAreLookedAt();
    void employersAndPracticesRowsAreNoDossierFields();
};

void FieldCatalogueTest::everyIdIsUniqueAndFitForFilesAndCommandLines()
{
    const QRegularExpression form(QStringLiteral("^[a-z][a-z0-9_]{2,39}$"));
    QSet<QString> seen;
    for (const Field* field : FieldCatalogue::all()) {
        const QString id(field->id());
        QVERIFY2(form.match(id).hasMatch() && !seen.contains(id), qPrintable(id));
        seen.insert(id);
    }
}

void FieldCatalogueTest::everyFieldIsFoundByItsIdAndNothingElseIs()
{
    for (const Field* field : FieldCatalogue::all()) {
        QCOMPARE(FieldCatalogue::find(QString(field->id())), field);
        QCOMPARE(FieldCatalogue::find(QString(field->id()).toUpper()), nullptr);
        QCOMPARE(FieldCatalogue::find(QString(QString(field->id()) + u' ')), nullptr);
    }
    QCOMPARE(FieldCatalogue::find(u""), nullptr);
    QCOMPARE(FieldCatalogue::find(u"zzz"), nullptr);
}

void FieldCatalogueTest::everyFieldStandsUnderItsOwnCategory()
{
    std::size_t count = 0;
    for (const Category category : allCategories) {
        for (const Field& field : FieldCatalogue::of(category)) {
            QCOMPARE(field.category(), category);
            ++count;
        }
    }
    QCOMPARE(count, FieldCatalogue::all().size());
}

void FieldCatalogueTest::everyFieldHasALabelInBothLanguages()
{
    for (const Field* field : FieldCatalogue::all()) {
        QVERIFY(!field->label(Language::Dutch).isEmpty());
        QVERIFY(!field->label(Language::English).isEmpty());
        QCOMPARE(field->label(QLocale(QLocale::Dutch)), field->label(Language::Dutch));
        QCOMPARE(field->label(QLocale(QLocale::German)), field->label(Language::German));
        QCOMPARE(field->label(QLocale(QLocale::French)), field->label(Language::English));
    }
}

void FieldCatalogueTest::everyValueHasTheLimitsItsTypeNeeds()
{
    for (const Field* field : FieldCatalogue::all()) {
        const ValueSpec& value = field->value();
        const bool isStructure = value.type == ValueType::Record || value.type == ValueType::List;
        const bool isText = value.type == ValueType::Line || value.type == ValueType::Text ||
                            value.type == ValueType::Document || value.type == ValueType::Reference;
        QCOMPARE(!value.parts.empty(), isStructure);
        QCOMPARE(!value.codes.empty(), value.type == ValueType::Choice);
        QVERIFY(!isText || value.maxLength > 0);
        QVERIFY((value.type != ValueType::Decimal && value.type != ValueType::Integer) || value.maximum > 0);
        for (const ValuePart& part : value.parts) {
            QVERIFY(part.value.type != ValueType::Record && part.value.type != ValueType::List);
            QVERIFY(!part.dutch.isEmpty() && !part.english.isEmpty());
        }
    }
}

void FieldCatalogueTest::everyFreeTextOfTheEmployerCarriesTheNotice()
{
    for (const Field* field : FieldCatalogue::all()) {
        const bool isFreeText = EmployersLine::hasFreeText(*field);
        const bool employerWrites = EmployersLine::isWrittenByEmployer(*field) && field->scope() == FieldScope::Dossier;
        if (isFreeText && employerWrites) {
            QVERIFY2(field->has(NoMedicalText) || field->has(Voluntary), field->id().data());
        }
    }
}

void FieldCatalogueTest::whatTheEmployerReadsIsLookedAtWhoeverWritesIt()
{
    for (const char* id : {"work_advice", "adaptations", "process_note", "uwv_message", "wia_status", "wage_sanction",
                           "expert_opinion", "subject_request", "task", "track2_advice", "intervention"}) {
        QVERIFY2(EmployersLine::isWatched(*FieldCatalogue::find(QString::fromLatin1(id))), id);
    }
    for (const char* id : {"consult_note", "findings", "working_note", "emergency_note", "last_name", "home_address",
                           "first_sick_day", "fml_static", "breach"}) {
        QVERIFY2(!EmployersLine::isWatched(*FieldCatalogue::find(QString::fromLatin1(id))), id);
    }
}

void FieldCatalogueTest::ofARecordTheSentencesAreLookedAt()
{
    const Field& field = *FieldCatalogue::find(u"wia_status");
    const QString remark = QStringLiteral("Zij zegt \"griep\".");
    const QJsonObject parts{{QStringLiteral("date"), QStringLiteral("2026-02-02")}, {QStringLiteral("note"), remark}};
    QCOMPARE(EmployersLine::sentencesOf(field, QString::fromUtf8(QJsonDocument(parts).toJson())), remark);
    QCOMPARE(EmployersLine::sentencesOf(field, QStringLiteral("half typed")), QString());
    QCOMPARE(EmployersLine::sentencesOf(*FieldCatalogue::find(u"process_note"), remark), remark);
}

void FieldCatalogueTest::employersAndPracticesRowsAreNoDossierFields()
{
    QCOMPARE(FieldCatalogue::find(u"employer_name")->scope(), FieldScope::Employer);
    for (const QStringView id : {u"audit_event", u"user", u"role", u"delegation", u"key_wrap", u"breach"}) {
        QCOMPARE(FieldCatalogue::find(id)->scope(), FieldScope::Practice);
    }
    QCOMPARE(FieldCatalogue::find(u"subject_request")->scope(), FieldScope::Dossier);
}

QTEST_GUILESS_MAIN(FieldCatalogueTest)
#include "FieldCatalogueTest.moc"
