// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterFiller.h"
#include "core/letters/LetterLibrary.h"
#include "tests/letters/LetterSamples.h"

#include <QTest>

using namespace kluis;
using namespace kluis::letters;
using namespace kluis::test;
using domain::Language;
using Kind = LetterBlock::Kind;

namespace {

LetterFacts janssen()
{
    LetterFacts facts;
    const auto put = [&facts](const char* field, const QString& value) {
        facts.fields.insert(QLatin1String(field), value);
    };
    put("last_name", QStringLiteral("Jansen"));
    put("given_name", QStringLiteral("Piet"));
    put("job_title", QStringLiteral("Planner"));
    put("employer_name", QStringLiteral("Vermeer BV"));
    put("contract_hours", QStringLiteral("32.5"));
    put("first_sick_day", QStringLiteral("2026-01-05"));
    put("buildup_schedule",
        QStringLiteral("[{\"date\":\"2026-03-02\",\"hours\":\"8\"},{\"date\":\"2026-03-16\",\"hours\":\"16\"}]"));
    facts.author = QStringLiteral("Robin de Wit");
    facts.role = domain::Role::Hr;
    facts.today = QDate(2026, 2, 2);
    return facts;
}

LetterText filled(const QByteArray& body, const LetterFacts& facts = janssen(), const char* language = "en")
{
    const auto letter =
        LetterParser::parse(templateOf(body).replace("language en", QByteArray("language " + QByteArray(language))));
    return letter ? LetterFiller::fill(*letter, facts) : LetterText();
}

QString firstOf(const LetterText& text)
{
    return text.blocks.empty() ? QString() : text.blocks.front().cells.value(0);
}

} // namespace

class LetterFillerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placeholdersAreFilledInTheLettersLanguage()
    {
        QCOMPARE(firstOf(filled("{name}, {employer}, {contract_hours} h, {today}")),
                 QStringLiteral("Piet Jansen, Vermeer BV, 32.5 h, 2 February 2026"));
        QCOMPARE(firstOf(filled("{author_role} {contract_hours} {spell.first}", janssen(), "nl")),
                 domain::roleLabel(domain::Role::Hr, Language::Dutch) + QStringLiteral(" 32,5 5 januari 2026"));
    }

    void theLawsDatesAreThoseOfTheSpell()
    {
        QCOMPARE(firstOf(filled("{M04.due} {M11.due} {spell.week}")),
                 QStringLiteral("15 February 2026 3 January 2027 5"));
    }

    void whatIsNotRecordedIsDotsAndIsNamed()
    {
        const LetterText text = filled("{personnel_no} and {M04.done}");
        QCOMPARE(firstOf(text), QStringLiteral("................ and ................"));
        QCOMPARE(text.missing, (QStringList{QStringLiteral("Personnel number"), QStringLiteral("Problem analysis")}));
    }

    void aConditionIsAboutWhatIsRecorded()
    {
        QCOMPARE(firstOf(filled("@if job_title\nyes\n@else\nno\n@end")), QStringLiteral("yes"));
        QCOMPARE(firstOf(filled("@if personnel_no\nyes\n@else\nno\n@end")), QStringLiteral("no"));
        QVERIFY(filled("@if personnel_no\nyes\n@end").missing.isEmpty());
    }

    void aFlagThatSaysNoHoldsNot()
    {
        const auto letter =
            LetterParser::parse(templateOf("@if erd_zw\nyes\n@else\nno\n@end", "hr", "uwv", "uwv_notice"));
        QVERIFY(letter);
        LetterFacts facts = janssen();
        facts.fields.insert(QStringLiteral("erd_zw"), QStringLiteral("false"));
        QCOMPARE(firstOf(LetterFiller::fill(*letter, facts)), QStringLiteral("no"));
        facts.fields.insert(QStringLiteral("erd_zw"), QStringLiteral("true"));
        QCOMPARE(firstOf(LetterFiller::fill(*letter, facts)), QStringLiteral("yes"));
    }

    void aListIsATableWithAHead()
    {
        const LetterText text = filled("@list buildup_schedule");
        QCOMPARE(text.blocks.front().kind, Kind::Table);
        QCOMPARE(text.blocks.front().rows,
                 (QList<QStringList>{{QStringLiteral("From"), QStringLiteral("Hours a week")},
                                     {QStringLiteral("2 March 2026"), QStringLiteral("8")},
                                     {QStringLiteral("16 March 2026"), QStringLiteral("16")}}));
    }

    void theAuthorsOwnWordsGoUnderTheirLabel()
    {
        LetterText text = filled("@write goal The goal");
        QVERIFY(text.write(QStringLiteral("goal"), QStringLiteral("  Own work. ")));
        QVERIFY(!text.write(QStringLiteral("other"), QStringLiteral("x")));
        QCOMPARE(text.blocks.front().label, QStringLiteral("The goal"));
        QCOMPARE(firstOf(text), QStringLiteral("Own work."));
    }

    /// Maternity leave moves the dates; the manager may not read the leave. So the date is left open rather than wrong.
    void aDateThatFollowsFromWhatTheReaderMayNotSeeIsLeftOpen()
    {
        LetterFacts facts = janssen();
        facts.fields.insert(QStringLiteral("leave_wazo"),
                            QStringLiteral("{\"end\":\"2026-02-28\",\"start\":\"2026-01-12\"}"));
        const LetterText text = filled("{M11.due}", facts);
        QCOMPARE(firstOf(text), QString(16, u'.'));
        QCOMPARE(text.missing.size(), 1);
    }

    void anAppointmentsMomentIsInWords()
    {
        LetterFacts facts = janssen();
        facts.fields.insert(QStringLiteral("appointment"),
                            QStringLiteral("{\"mode\":\"phone\",\"time\":\"2026-02-09T09:30:00\"}"));
        const LetterLibrary library = LetterLibrary::builtIn();
        const auto words = [&](Language language) {
            QStringList cells;
            const auto* letter = library.find(QStringLiteral("appointment-letter"), language);
            for (const LetterBlock& block : LetterFiller::fill(*letter, facts).blocks) {
                cells += block.cells;
            }
            return cells;
        };
        QVERIFY(words(Language::Dutch).contains(QStringLiteral("9 februari 2026 om 09:30 uur")));
        QVERIFY(words(Language::English).contains(QStringLiteral("9 February 2026 at 09:30")));
    }
};

QTEST_GUILESS_MAIN(LetterFillerTest)
#include "LetterFillerTest.moc"
