// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue says everything in Dutch and English itself; its German stands apart, by the wording (decision 78).
#include "core/domain/AbsenceState.h"
#include "core/domain/Category.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/Label.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/RequestKey.h"
#include "core/domain/german/GermanWords.h"
#include "core/retention/RetentionCatalogue.h"

#include <QTest>

using namespace kluis::domain;
namespace retention = kluis::retention;

namespace {

/// What the catalogue says of one thing, in the two languages it holds.
struct Wording {
    QString dutch;
    QString english;
};

template <typename Labelled> Wording wordingOf(const Labelled& labelled)
{
    return {labelled.label(Language::Dutch), labelled.label(Language::English)};
}

void addValue(QList<Wording>& all, const ValueSpec& value)
{
    for (const ChoiceCode& code : value.codes) {
        all.append({code.dutch.toString(), QString(code.english)});
    }
    for (const ValuePart& part : value.parts) {
        all.append({part.dutch.toString(), QString(part.english)});
        addValue(all, part.value);
    }
}

template <typename Values, typename Label> void addEach(QList<Wording>& all, const Values& values, const Label& label)
{
    for (const auto value : values) {
        all.append({label(value, Language::Dutch), label(value, Language::English)});
    }
}

QList<Wording> allWordings()
{
    QList<Wording> all{{QStringLiteral("ja"), QStringLiteral("yes")},
                       {QStringLiteral("nee"), QStringLiteral("no")},
                       {QStringLiteral("werkgever"), QStringLiteral("employer")}, // readers of letters
                       {QStringLiteral("werknemer"), QStringLiteral("employee")}};
    for (const Field* field : FieldCatalogue::all()) {
        all.append(wordingOf(*field));
        addValue(all, field->value());
    }
    for (const Milestone& milestone : MilestoneCatalogue::all()) {
        all.append(wordingOf(milestone));
    }
    for (const retention::Term& term : retention::RetentionCatalogue::all()) {
        all.append(wordingOf(term));
    }
    using Party = MilestoneParty;
    using Status = AbsenceStatus;
    using Start = retention::Start;
    addEach(all, allRoles, roleLabel);
    addEach(all, allCategories, categoryLabel);
    addEach(all, std::array{Status::None, Status::Sick, Status::Partial, Status::Recovered}, absenceStatusLabel);
    addEach(all, allRequestKinds, requestKindLabel);
    addEach(all, std::array{Party::Employer, Party::Doctor, Party::Employee, Party::Uwv}, milestonePartyLabel);
    addEach(all, retention::allParts, retention::partLabel);
    addEach(all, std::array{Start::EmploymentEnd, Start::ReintegrationEnd, Start::Recovery, Start::LastChange},
            retention::startLabel);
    return all;
}

QString shown(const char* field, const QString& value)
{
    return displayValue(*FieldCatalogue::find(QString::fromLatin1(field)), value,
                        QLocale(QLocale::German, QLocale::Germany));
}

} // namespace

class GermanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLabelOfTheCatalogueHasItsGerman()
    {
        QStringList missing;
        for (const Wording& wording : allWordings()) {
            const QByteArray english = wording.english.toLatin1();
            if (germanOf(wording.dutch, QLatin1StringView(english)).isEmpty()) {
                missing.append(wording.english);
            }
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(QStringLiteral("; "))));
    }

    void noWordStandsThereThatNoLabelUses()
    {
        QSet<QString> english;
        QSet<QString> dutch;
        for (const Wording& wording : allWordings()) {
            english.insert(wording.english);
            dutch.insert(wording.english + u'|' + wording.dutch);
        }
        QStringList stale;
        for (const auto part : {german::fieldWords(), german::valueWords(), german::lawWords()}) {
            for (const german::Word& word : part) {
                const QString text(word.english);
                if (!english.contains(text) ||
                    (!word.dutch.isEmpty() && !dutch.contains(text + u'|' + word.dutch.toString()))) {
                    stale.append(text);
                }
            }
        }
        QVERIFY2(stale.isEmpty(), qPrintable(stale.join(QStringLiteral("; "))));
    }

    void oneEnglishWordForTwoThingsHasTwoGermanOnes()
    {
        QCOMPARE(labelIn(Language::German, u"toelichting", QLatin1StringView("note")), u"Erl\u00e4uterung");
        QCOMPARE(labelIn(Language::German, u"verslag", QLatin1StringView("note")), u"Bericht");
    }

    void aLabelWithoutGermanIsSaidInEnglish()
    {
        QCOMPARE(labelIn(Language::German, u"onbekend woord", QLatin1StringView("unheard-of word")),
                 u"unheard-of word");
    }

    void aGermanLocaleReadsGerman()
    {
        QCOMPARE(languageOf(QLocale(QLocale::German, QLocale::Austria)), Language::German);
        QCOMPARE(roleLabel(Role::Doctor, Language::German), u"Betriebsarzt");
    }

    void valuesAreShownAsInGermany()
    {
        QCOMPARE(shown("birth_date", QStringLiteral("1980-03-07")), u"07.03.1980");
        QCOMPARE(shown("wage_value", QStringLiteral("62.5")), u"62,5");
        QCOMPARE(shown("gbm_flag", QStringLiteral("true")), u"ja");
    }

    void germanWordsAreTakenAsTheyAreTyped()
    {
        const auto taken = [](const char* field, const QString& typed) {
            return normalise(*FieldCatalogue::find(QString::fromLatin1(field)), typed).value_or(QString());
        };
        QCOMPARE(taken("birth_date", QStringLiteral("07.03.1980")), u"1980-03-07");
        QCOMPARE(taken("gbm_flag", QStringLiteral("Nein")), u"false");
        QCOMPARE(taken("gender", QStringLiteral("weiblich")), taken("gender", QStringLiteral("female")));
        QVERIFY(!taken("gender", QStringLiteral("weiblich")).isEmpty());
    }
};

QTEST_GUILESS_MAIN(GermanTest)
#include "GermanTest.moc"
