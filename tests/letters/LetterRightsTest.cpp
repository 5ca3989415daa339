// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing in a letter that one of its readers may not see, whoever wrote the template.
#include "core/letters/LetterRights.h"
#include "core/domain/AccessPolicy.h"
#include "core/letters/LetterFiller.h"
#include "core/letters/LetterLibrary.h"
#include "tests/domain/RightsTable.h"
#include "tests/letters/LetterSamples.h"

#include <QTest>

using namespace kluis;
using namespace kluis::domain;
using namespace kluis::letters;
using namespace kluis::test;

namespace {

/// The typed table's word: whether \p code may read the field.
bool tableSays(const Field& field, const char* code)
{
    for (const RightsRow& row : rightsTable()) {
        if (field.id() == QLatin1StringView(row.field)) {
            return QString::fromLatin1(row.readers).split(u' ').contains(QLatin1StringView(code));
        }
    }
    return false;
}

Result<LetterTemplate> with(const Field& field, const LetterTemplate& letter)
{
    LetterTemplate extended = letter;
    LetterPart part;
    part.cells.push_back({{QString(), LetterPlaceholder::of(QString(field.id()))}});
    extended.parts.push_back(part);
    const auto checked = LetterRights::check(extended);
    return checked ? Result<LetterTemplate>(extended) : failure(checked);
}

} // namespace

class LetterRightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theProgramsOwnLettersLoadInBothLanguages()
    {
        const LetterLibrary library = LetterLibrary::builtIn();
        QCOMPARE(library.problems(), QStringList());
        QCOMPARE(library.all().size(), std::size_t(14));
        for (const LetterTemplate& letter : library.all()) {
            const auto other = letter.language == Language::Dutch ? Language::English : Language::Dutch;
            const LetterTemplate* twin = library.find(letter.id, other);
            QVERIFY2(twin != nullptr, qPrintable(letter.id));
            QCOMPARE(twin->readers, letter.readers);
            QCOMPARE(twin->authors, letter.authors);
            QCOMPARE(twin->field, letter.field);
            QCOMPARE(twin->milestone, letter.milestone);
            QCOMPARE(twin->ownParts(), letter.ownParts());
            const auto names = [](const LetterTemplate& each) {
                QStringList all;
                for (const LetterPlaceholder& placeholder : each.placeholders()) {
                    all.append(placeholder.name);
                }
                return all;
            };
            QCOMPARE(names(*twin), names(letter));
        }
    }

    /// Every template, every reader it could have, every field: what comes through is what the table lets through.
    void aFieldGetsIntoALetterOnlyWhenEveryReaderMaySeeIt()
    {
        int refused = 0;
        int taken = 0;
        const LetterLibrary library = LetterLibrary::builtIn();
        for (const LetterTemplate& own : library.all()) {
            for (const LetterReader reader : allLetterReaders) {
                LetterTemplate letter = own;
                letter.readers = {reader};
                for (const Field* field : FieldCatalogue::all()) {
                    const bool isIn = with(*field, letter).has_value() && LetterRights::mayHold(letter, *field);
                    isIn ? ++taken : ++refused;
                    if (!isIn) {
                        continue;
                    }
                    const QByteArray said = letter.id.toLatin1() + ' ' + field->id().data();
                    const char* where = said.constData();
                    QVERIFY2(field->category() != Category::Medical, where);
                    QVERIFY2(!field->has(AuthorOnly) && field->scope() != FieldScope::Practice, where);
                    if (reader == LetterReader::Employer) {
                        QVERIFY2(tableSays(*field, "HR") && tableSays(*field, "LM") && tableSays(*field, "CM"), where);
                    }
                    if (AccessPolicy::mayRead(Role::Manager, *letter.field)) {
                        QVERIFY2(tableSays(*field, "LM"), where);
                    }
                    if (reader != LetterReader::Uwv) {
                        QVERIFY2(field->id() != QLatin1StringView("bsn"), where);
                    }
                }
            }
        }
        QVERIFY(refused > 1000);
        QVERIFY(taken > 500);
    }

    void aLetterOfADossierWithEverythingInItHoldsNothingItsReadersMayNotSee()
    {
        const LetterLibrary library = LetterLibrary::builtIn();
        for (const LetterTemplate& letter : library.all()) {
            const LetterFacts facts = factsOf(letter);
            const QString words = wordsOf(LetterFiller::fill(letter, facts));
            for (const Field* field : FieldCatalogue::all()) {
                const QString canary = wordOf(*field, facts.fields.value(field->id()));
                if (canary.isEmpty() || LetterRights::mayHold(letter, *field)) {
                    continue;
                }
                QVERIFY2(!words.contains(canary), qPrintable(letter.id + u' ' + field->id()));
            }
            QVERIFY2(words.contains(facts.fields.value(QStringLiteral("last_name"))), qPrintable(letter.id));
        }
    }

    /// The last wall: a template that came past the check gets nothing either.
    void aTemplateThatWasNeverCheckedIsFilledWithDots()
    {
        const LetterLibrary library = LetterLibrary::builtIn();
        for (const LetterTemplate& letter : library.all()) {
            LetterTemplate hostile = letter;
            LetterPart part;
            for (const Field& field : FieldCatalogue::of(Category::Medical)) {
                part.cells.push_back({{QString(), LetterPlaceholder::of(QString(field.id()))}});
            }
            hostile.parts.push_back(part);
            const LetterFacts facts = factsOf(letter);
            const LetterText text = LetterFiller::fill(hostile, facts);
            for (const QString& cell : text.blocks.back().cells) {
                QCOMPARE(cell, QString(16, u'.'));
            }
        }
    }

    void whatARoleMasksStandsInLettersToUwvAlone()
    {
        QVERIFY(LetterParser::parse(templateOf("{bsn}", "hr", "uwv", "uwv_notice")));
        QVERIFY(!LetterParser::parse(templateOf("{bsn}", "hr", "employee", "uwv_notice")));
        QVERIFY(!LetterParser::parse(templateOf("{bsn}", "hr", "uwv employee", "uwv_notice")));
    }

    void aRefusalNamesLineColumnFieldAndReader()
    {
        const auto letter = LetterParser::parse(templateOf("First line.\n\nHe has {diagnosis_cas}."));
        QVERIFY(!letter);
        QCOMPARE(letter.error().code(), ErrorCode::Forbidden);
        QCOMPARE(letter.error().sentence(),
                 QStringLiteral("Line 11, column 9: \"Diagnosis (CAS code)\" may not stand in this letter: HR may not "
                                "see it."));
    }

    void hostileTemplatesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addRow("by a condition") << templateOf("@if findings\nsick\n@end");
        QTest::addRow("by the other way of a condition") << templateOf("@if job_title\n@else\n{findings}\n@end");
        QTest::addRow("by a list") << templateOf("@list consent", "doctor", "employer", "problem_analysis");
        QTest::addRow("in a table") << templateOf("| a | {medication}", "doctor", "employer", "problem_analysis");
        QTest::addRow("in a heading") << templateOf("= {complaints}", "doctor", "employee", "problem_analysis");
        QTest::addRow("under a signature") << templateOf("@sign {complaints}", "doctor", "employee", "feedback_letter");
        QTest::addRow("by a part") << templateOf("{preventive_consult.note}", "doctor", "employee", "feedback_letter");
        QTest::addRow("a date the manager does not see") << templateOf("{birth_date}");
        QTest::addRow("a limitation that was not released")
            << templateOf("@list fml_personal", "doctor", "employer", "problem_analysis");
        QTest::addRow("a note that only its author reads")
            << templateOf("{working_note}", "doctor", "employee", "medical_attachment");
        QTest::addRow("an author who may not see it") << templateOf("{incapacity_degree}", "manager", "uwv");
        QTest::addRow("an author who may not file it") << templateOf("x", "hr", "employer", "problem_analysis");
        QTest::addRow("kept under what takes no documents") << templateOf("x", "hr", "employer", "process_note");
        QTest::addRow("a name in the title")
            << QByteArray("letter 1\nid a\nlanguage en\ntitle {name}\nauthors hr\nreaders uwv\nfile action_plan\n\nx");
    }
    void hostileTemplatesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(!LetterParser::parse(bytes));
    }

    void aMilestoneIsRecordedByTheAuthorOrNotNamed()
    {
        const auto letter = LetterParser::parse("letter 1\nid a\nlanguage en\ntitle A\nauthors hr\nreaders employer\n"
                                                "file action_plan\nmilestone M04\n\nx");
        QVERIFY(!letter);
        QVERIFY(letter.error().sentence().contains(QStringLiteral("M04")));
    }
};

QTEST_GUILESS_MAIN(LetterRightsTest)
#include "LetterRightsTest.moc"
