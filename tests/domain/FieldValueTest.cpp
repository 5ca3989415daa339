// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/FieldValue.h"
#include "core/domain/FieldCatalogue.h"

#include <QRandomGenerator>
#include <QTest>

using namespace kluis;
using namespace kluis::domain;

namespace {

const Field& field(const QString& id)
{
    const Field* found = FieldCatalogue::find(id);
    if (found == nullptr) {
        qFatal("no such field");
    }
    return *found;
}

/// Characters that mean something to some type, and some that mean trouble.
QString randomText(QRandomGenerator& random)
{
    static const QString alphabet = QStringLiteral("0123456789-/.:;,|[]{}\"\\ TZ+@%aJjNMVe\n\r\t") +
                                    QString::fromUtf8("\xC3\xA9\xCC\x81\xE2\x82\xAC\xE2\x80\xAE\xF0\x9F\x98\x80") +
                                    QChar(0) + QChar(0xD800) + QChar(0xFFFF);
    QString text;
    for (int i = random.bounded(24); i > 0; --i) {
        text.append(alphabet[random.bounded(int(alphabet.size()))]);
    }
    return text;
}

} // namespace

class FieldValueTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }
    void acceptedFormsBecomeCanonical_data();
    void acceptedFormsBecomeCanonical();
    void otherFormsAreRefused_data();
    void otherFormsAreRefused();
    void anEmptyTextClearsEveryField();
    void theErrorNamesTheLabelAndNeverTheValue();
    void tooLongATextIsRefusedAtItsLimit();
    void textsAreStoredComposed();
    void everyChoiceIsFoundByCodeAndByBothLabels();
    void randomTextGivesAValueOrAnErrorAndValuesAreStable();
    void valuesAreShownInTheReadersLanguage();
    void aMaskTellsNothing();
};

void FieldValueTest::acceptedFormsBecomeCanonical_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("canonical");
    const auto row = [](const char* id, const char* typed, const char* canonical) {
        QTest::addRow("%s %s", id, typed)
            << QString::fromUtf8(id) << QString::fromUtf8(typed) << QString::fromUtf8(canonical);
    };
    for (const char* day :
         {"2026-01-05", "05-01-2026", "5-1-2026", "05/01/2026", "5.1.2026", "20260105", " 2026-01-05 "}) {
        row("birth_date", day, "2026-01-05");
    }
    row("birth_date", "29-02-2024", "2024-02-29");
    row("reported_at", "5-1-2026 9:30", "2026-01-05T09:30:00");
    row("reported_at", "2026-01-05T09:30:15Z", "2026-01-05T09:30:15Z");
    row("reported_at", "2026-01-05T00:30:00+01:00", "2026-01-04T23:30:00Z");
    row("contract_hours", "36", "36");
    row("contract_hours", "36,50", "36.5");
    row("contract_hours", "007.25", "7.25");
    row("therapeutic_pct", "12,5%", "12.5");
    row("therapeutic_pct", "100", "100");
    row("part_time_factor", "0,9", "0.9");
    row("waiting_days", "02", "2");
    row("erd_zw", "Ja", "true");
    row("erd_zw", "nee", "false");
    row("work_accident_flag", "J", "true");
    row("gender", "v", "V");
    row("gender", "man", "M");
    row("name_use", "3", "03");
    row("safety_net_flag", "onbekend", "O");
    row("bsn", "1234.56.782", "123456782");
    row("kvk_no", "0000 1234", "00001234");
    row("phone_private", "06-12345678", "0612345678");
    row("phone_private", "(030) 123 45 67", "0301234567");
    row("phone_private", "+31 (0)30 1234567", "+31301234567");
    row("phone_private", "0031612345678", "+31612345678");
    row("email_work", "P.Jansen@Vermeer.Example", "P.Jansen@vermeer.example");
    row("home_address", "Kerkstraat 12\n1234ab Utrecht", "Kerkstraat 12, 1234 AB Utrecht");
    row("home_address", "Kerkstraat 12,  1234 ab  Utrecht", "Kerkstraat 12, 1234 AB Utrecht");
    row("home_address", "Dorpsstraat 1234 a, Zeist", "Dorpsstraat 1234 a, Zeist");
    row("initials", "P.J.", "PJ");
    row("initials", "p j", "PJ");
    row("initials", "Th.", "Th");
    row("diagnosis_cas", "l101", "L101");
    row("diagnosis_cas", "L101  lage rug; h102", "L101 lage rug\nH102");
    row("employee_uid", "0123456789ABCDEF0123456789ABCDEF", "01234567-89ab-cdef-0123-456789abcdef");
    row("findings", "  twee\r\nregels\tmet tab ", "twee\nregels\tmet tab");
    row("course", "2026-02-02 50; 5-1-2026 100",
        R"([{"date":"2026-01-05","percentage":"100"},{"date":"2026-02-02","percentage":"50"}])");
    row("course", R"([{"percentage":100,"date":"05-01-2026"}])", R"([{"date":"2026-01-05","percentage":"100"}])");
    row("uwv_message", "gebeld", R"({"note":"gebeld"})");
    row("wia_status", "aangevraagd | 5-1-2026", R"({"date":"2026-01-05","status":"aangevraagd"})");
    row("leave_wazo", R"({"due":"2026-05-01","multiple":false})", R"({"due":"2026-05-01","multiple":"false"})");
    row("fml_static", "Langdurig staan | 2 | tot een kwartier",
        R"([{"item":"Langdurig staan","note":"tot een kwartier","score":"2"}])");
    row("fml_static", "[]", "");
}

void FieldValueTest::acceptedFormsBecomeCanonical()
{
    QFETCH(QString, id);
    QFETCH(QString, typed);
    QFETCH(QString, canonical);
    const auto value = normalise(field(id), typed);
    QVERIFY2(value, value ? "" : qPrintable(value.error().sentence()));
    QCOMPARE(*value, canonical);
    QCOMPARE(normalise(field(id), canonical).value_or(QStringLiteral("refused")), canonical);
}

void FieldValueTest::otherFormsAreRefused_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("typed");
    const auto row = [](const char* id, const char* typed) {
        QTest::addRow("%s %s", id, typed) << QString::fromUtf8(id) << QString::fromUtf8(typed);
    };
    for (const char* day : {"2026-02-29", "31-04-2026", "1-13-2026", "05-01-26", "5-1/2026", "1899-12-31", "2200-01-01",
                            "morgen", "2026-1-5", "00-00-0000"}) {
        row("birth_date", day);
    }
    row("reported_at", "2026-01-05");
    row("reported_at", "2026-01-05 25:00");
    row("reported_at", "2026-01-05 10:00+15:00");
    row("contract_hours", "-1");
    row("contract_hours", "169");
    row("contract_hours", "1.234");
    row("contract_hours", "1.200");
    row("contract_hours", "36,555");
    row("contract_hours", "3 6");
    row("contract_hours", "1e2");
    row("therapeutic_pct", "100,01");
    row("waiting_days", "1,5");
    row("erd_zw", "misschien");
    row("gender", "Z");
    row("bsn", "123456789");
    row("bsn", "000000000");
    row("kvk_no", "1234567");
    row("phone_private", "bel maar");
    row("phone_private", "12");
    row("phone_private", "+0612345678");
    row("email_work", "jansen");
    row("email_work", "a@b");
    row("email_work", "a b@c.nl");
    row("email_work", "a@b.nl\nBcc: c@d.nl");
    row("initials", "12");
    row("diagnosis_cas", "rugpijn");
    row("employee_uid", "123");
    row("manager_uid", "twee woorden");
    row("last_name", "een\ntwee");
    row("last_name", "een\ttwee");
    row("last_name", "bel\x07");
    row("findings", "omgekeerd \xE2\x80\xAE tekst");
    row("course", "2026-01-05");
    row("course", "2026-01-05 100; 2026-01-05 50");
    row("course", "2026-01-05 100 50");
    row("course", R"([{"date":"2026-01-05","percentage":"100","reden":"griep"}])");
    row("course", R"({"date":"2026-01-05","percentage":"100"})");
    row("course", R"([{"date":{},"percentage":"100"}])");
    row("course", "[1,2]");
    row("course", "[{\"date\":");
    row("fml_static", R"([{"score":"2"}])");
}

void FieldValueTest::otherFormsAreRefused()
{
    QFETCH(QString, id);
    QFETCH(QString, typed);
    const auto value = normalise(field(id), typed);
    QVERIFY2(!value, value ? qPrintable(*value) : "");
    QCOMPARE(value.error().code(), ErrorCode::InvalidArgument);
}

void FieldValueTest::anEmptyTextClearsEveryField()
{
    for (const Field* any : FieldCatalogue::all()) {
        for (const auto& text : {QString(), QStringLiteral("  \r\n ")}) {
            QCOMPARE(normalise(*any, text).value_or(QStringLiteral("refused")), QString());
        }
    }
}

void FieldValueTest::theErrorNamesTheLabelAndNeverTheValue()
{
    const auto value = normalise(field(QStringLiteral("birth_date")), QStringLiteral("KANARIE"));
    QVERIFY(!value);
    QVERIFY(value.error().sentence().startsWith(QStringLiteral("Date of birth: expected a date")));
    for (const Field* any : FieldCatalogue::all()) {
        const auto wrong = normalise(*any, QStringLiteral("KANARIE\x01"));
        QVERIFY(!wrong);
        QVERIFY(wrong.error().sentence().contains(any->label(Language::English)));
        QVERIFY(!wrong.error().sentence().contains(QStringLiteral("KANARIE")));
        QVERIFY(!wrong.error().detail().contains(QStringLiteral("KANARIE")));
    }
}

void FieldValueTest::tooLongATextIsRefusedAtItsLimit()
{
    const Field& name = field(QStringLiteral("last_name"));
    QVERIFY(normalise(name, QString(200, u'x')));
    QCOMPARE(normalise(name, QString(201, u'x')).error().code(), ErrorCode::LimitExceeded);
    for (const Field* any : FieldCatalogue::all()) {
        QVERIFY(!normalise(*any, QString(200000, u'1')));
    }
}

void FieldValueTest::textsAreStoredComposed()
{
    const auto value = normalise(field(QStringLiteral("last_name")), QStringLiteral("Zo\u0065\u0308"));
    QCOMPARE(value.value_or(QString()), QStringLiteral("Zo\u00EB"));
}

void FieldValueTest::everyChoiceIsFoundByCodeAndByBothLabels()
{
    for (const Field* any : FieldCatalogue::all()) {
        for (const ChoiceCode& choice : any->value().codes) {
            QCOMPARE(normalise(*any, QString(choice.code).toLower()).value_or(QString()), QString(choice.code));
            QCOMPARE(normalise(*any, choice.dutch.toString()).value_or(QString()), QString(choice.code));
            QCOMPARE(normalise(*any, QString(choice.english).toUpper()).value_or(QString()), QString(choice.code));
        }
    }
}

void FieldValueTest::randomTextGivesAValueOrAnErrorAndValuesAreStable()
{
    QRandomGenerator random(20260105);
    for (int round = 0; round < 300; ++round) {
        for (const Field* any : FieldCatalogue::all()) {
            const QString text = randomText(random);
            const auto value = normalise(*any, text);
            (void)displayValue(*any, text, QLocale(QLocale::Dutch));
            if (value) {
                QCOMPARE(normalise(*any, *value).value_or(QStringLiteral("refused")), *value);
            } else {
                QVERIFY(!value.error().sentence().isEmpty());
            }
        }
    }
}

void FieldValueTest::valuesAreShownInTheReadersLanguage()
{
    const QLocale dutch(QLocale::Dutch, QLocale::Netherlands);
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const auto shown = [](const char* id, const char* value, const QLocale& locale) {
        return displayValue(field(QString::fromLatin1(id)), QString::fromUtf8(value), locale);
    };
    QCOMPARE(shown("birth_date", "2026-01-05", dutch), QStringLiteral("05-01-2026"));
    QCOMPARE(shown("birth_date", "2026-01-05", english), QStringLiteral("5 Jan 2026"));
    QCOMPARE(shown("contract_hours", "36.5", dutch), QStringLiteral("36,5"));
    QCOMPARE(shown("gender", "V", dutch), QStringLiteral("vrouw"));
    QCOMPARE(shown("gender", "V", english), QStringLiteral("female"));
    QCOMPARE(shown("work_accident_flag", "true", dutch), QStringLiteral("ja"));
    QCOMPARE(shown("phone_private", "0612345678", dutch), QStringLiteral("06-12345678"));
    QCOMPARE(shown("phone_private", "0301234567", dutch), QStringLiteral("030-1234567"));
    QCOMPARE(shown("phone_private", "0343123456", dutch), QStringLiteral("0343-123456"));
    QCOMPARE(shown("initials", "PJTh", english), QStringLiteral("P.J.Th."));
    QCOMPARE(shown("course", R"([{"date":"2026-01-05","percentage":"12.5"}])", dutch),
             QStringLiteral("vanaf: 05-01-2026, verzuim %: 12,5"));
    QCOMPARE(shown("birth_date", "vroeger", dutch), QStringLiteral("vroeger"));
}

void FieldValueTest::aMaskTellsNothing()
{
    QCOMPARE(maskedValue(), QString(9, u'\u2022'));
}

QTEST_GUILESS_MAIN(FieldValueTest)
#include "FieldValueTest.moc"
