// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/insight/InsightBook.h"
#include "app/insight/InsightExport.h"
#include "app/vault/DossierProjection.h"
#include "tests/app/VaultWorld.h"

#include <QJsonArray>
#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using app::InsightBook;
using domain::FieldValues;
using domain::Role;
using insight::Breakdown;

/// Figures over a real vault.
class InsightBookTest : public QObject {
    Q_OBJECT

    std::unique_ptr<VaultWorld> m_world;
    std::unique_ptr<InsightBook> m_book;

    static bool always(int, int) { return true; }
    static app::InsightQuestion question(Breakdown breakdown = Breakdown::None, const QString& employer = {})
    {
        return {{*insight::Period::of(QDate(2026, 1, 1), QDate(2026, 3, 31)), breakdown}, employer};
    }
    [[nodiscard]] insight::InsightFigures figures(Breakdown breakdown = Breakdown::None)
    {
        const auto answer = m_book->answer(question(breakdown), always);
        Q_ASSERT(answer);
        return answer->figures;
    }

    DossierId person(const QString& number, const QString& department, const FieldValues& values = {})
    {
        const DossierId dossier = m_world->addDossier(number, text("Person"), department);
        if (!values.isEmpty()) {
            [[maybe_unused]] const auto set = m_world->vault->setFields(dossier, values);
            Q_ASSERT(set);
        }
        return dossier;
    }
    /// As if a sync had brought it; \p revision is its time too.
    void serverSays(const app::DossierPlace& dossier, quint64 revision, const FieldValues& values)
    {
        app::Records records(m_world->vault->database());
        for (auto each = values.cbegin(); each != values.cend(); ++each) {
            app::RecordValue value;
            value.dossier = dossier.number;
            value.record = each.key().toUtf8();
            value.category = domain::Category::Absence;
            value.revision = revision;
            value.at = qint64(revision);
            value.value = each.value();
            QVERIFY(records.put(value));
        }
        QVERIFY(app::DossierProjection(m_world->vault->database()).rebuild(dossier, qint64(revision)));
    }
    static FieldValues hours(const char* contract)
    {
        return {{text("contract_hours"), text(contract)}, {text("norm_hours"), text("40")}};
    }
    static FieldValues with(FieldValues values, const char* field, const char* value)
    {
        values.insert(text(field), text(value));
        return values;
    }

    /// The five of the design's worked example.
    void fiveOfTheWorkedExample()
    {
        person(text("A"), text("Sales"),
               {{text("first_sick_day"), text("2026-01-10")}, {text("recovery_date"), text("2026-01-20")}});
        person(text("B"), text("Sales"),
               with(with(with(hours("24"), "first_sick_day", "2026-02-01"), "recovery_date", "2026-03-01"), "course",
                    "2026-02-01 100; 2026-02-15 50"));
        person(text("C"), text("Sales"), with(hours("32"), "employment_start", "2026-02-01"));
        person(text("D"), text("Sales"), {{text("first_sick_day"), text("2025-11-01")}});
        person(text("E"), text("Sales"), {{text("leave_wazo"), text(R"({"start":"2026-01-01","end":"2026-03-31"})")}});
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void init()
    {
        m_book.reset();
        m_world = std::make_unique<VaultWorld>(Role::Hr);
        auto book = m_world->vault->insight();
        QVERIFY(book);
        m_book = std::move(*book);
    }

    void theWorkedExampleComesOutOfAVault()
    {
        fiveOfTheWorkedExample();
        const auto answer = m_book->answer(question(), always);
        QVERIFY(answer);
        const QJsonObject total = app::InsightExport::toJson(*answer)[QLatin1String("total")].toObject();
        QCOMPARE(total[QLatin1String("percentage")].toDouble(), 30.334);
        QCOMPARE(total[QLatin1String("percentageWithLeave")].toDouble(), 54.580);
        QCOMPARE(total[QLatin1String("frequency")].toDouble(), 1.742);
        QVERIFY(!total.contains(QLatin1String("meanDuration"))); // of two people
        QCOMPARE(total[QLatin1String("employees")].toInt(), 5);
    }

    void whatTheAgreementLeavesOutCountsAsNotRecorded()
    {
        fiveOfTheWorkedExample();
        const auto without = domain::FieldAgreement::without({text("contract_hours")});
        QVERIFY(without);
        QVERIFY(app::Records(m_world->vault->database()).setAgreement(m_world->tenant, *without));
        // Everybody full time: 10 + 21 + 90 of 90 + 90 + 59 + 90 + 90 days.
        QCOMPARE(figures().total.tally.percentage().text(3), QStringLiteral("28.878"));
    }

    void onlyWhatChangedIsReadAgain()
    {
        fiveOfTheWorkedExample();
        (void)figures();
        QCOMPARE(m_book->lastRead(), 5);
        (void)figures();
        QCOMPARE(m_book->lastRead(), 0);
        QVERIFY(
            m_world->vault->set(*m_world->reader->find(text("vermeer/D")), text("recovery_date"), text("2026-01-01")));
        QCOMPARE(figures().total.tally.percentage().text(3), QStringLiteral("6.088"));
        QCOMPARE(m_book->lastRead(), 1);
    }

    void aFieldOutsideTheListCountsAtOnce()
    {
        fiveOfTheWorkedExample();
        (void)figures();
        QVERIFY(
            m_world->vault->set(*m_world->reader->find(text("vermeer/A")), text("employment_end"), text("2025-12-31")));
        QCOMPARE(figures().total.shown, insight::Shown::Small);
    }

    void aNewDossierCountsAtOnce()
    {
        fiveOfTheWorkedExample();
        (void)figures();
        person(text("F"), text("Sales"));
        QCOMPARE(figures().total.tally.employees, qint64(6));
    }

    void anEarlierReportIsReadFromTheHistory()
    {
        for (int i = 0; i < 5; ++i) {
            const auto dossier = m_world->addBsn(text("999990019"));
            serverSays(dossier, 1, {{text("first_sick_day"), text("2026-01-05")}});
            serverSays(dossier, 2, {{text("recovery_date"), text("2026-01-07")}});
            serverSays(dossier, 3, {{text("first_sick_day"), text("2026-02-01")}, {text("recovery_date"), QString()}});
        }
        QCOMPARE(figures().total.tally.started, qint64(10));
        QCOMPARE(figures().total.tally.ended, qint64(5));
    }

    void touchesThatWereForgottenAreNotMissed()
    {
        fiveOfTheWorkedExample();
        (void)figures();
        person(text("F"), text("Sales"));
        QVERIFY(m_world->vault->database().run("DELETE FROM dossier_touched"));
        QCOMPARE(figures().total.tally.employees, qint64(6));
        QCOMPARE(m_book->lastRead(), 6);
    }

    void departmentsHaveRowsOfTheirOwn()
    {
        for (int i = 0; i < 12; ++i) {
            person(QString::number(i), i < 6 ? text("Sales") : text("Finance"));
        }
        const auto found = figures(Breakdown::Department);
        QCOMPARE(found.rows.size(), std::size_t(2));
        QCOMPARE(found.rows[0].name, text("Finance"));
    }

    void whatIsWithheldIsInNoFile()
    {
        for (int i = 0; i < 12; ++i) {
            person(QString::number(i), i < 10 ? text("Sales") : text("Board"),
                   {{text("first_sick_day"), text("2026-01-05")}, {text("recovery_date"), text("2026-01-07")}});
        }
        const auto answer = m_book->answer(question(Breakdown::Department), always);
        QVERIFY(answer);
        for (const QJsonValue& row : app::InsightExport::toJson(*answer)[QLatin1String("rows")].toArray()) {
            QVERIFY(row[QLatin1String("withheld")].isString());
            QVERIFY(row[QLatin1String("percentage")].isUndefined());
            QVERIFY(row[QLatin1String("employees")].isUndefined());
        }
        const QString csv = QString::fromUtf8(app::InsightExport::toPlainCsv(*answer));
        QVERIFY(csv.contains(QStringLiteral("Board,2026-01-01,2026-03-31,small,,,,,")));
        QVERIFY(csv.contains(QStringLiteral("Sales,2026-01-01,2026-03-31,beside,,,,,")));
    }

    void aDepartmentThatIsAFormulaIsText()
    {
        for (int i = 0; i < 6; ++i) {
            person(QString::number(i), text("=cmd|'/c calc'!A1"));
        }
        const auto answer = m_book->answer(question(Breakdown::Department), always);
        QVERIFY(answer);
        for (const QByteArray& csv :
             {app::InsightExport::toPlainCsv(*answer), app::InsightExport::toCsv(*answer, QLocale(QLocale::Dutch))}) {
            QVERIFY(csv.contains("'=cmd"));
            QVERIFY(!csv.contains("\n=cmd"));
        }
    }

    void dutchSpreadsheetsGetSemicolonsAndDecimalCommas()
    {
        fiveOfTheWorkedExample();
        const auto answer = m_book->answer(question(), always);
        QVERIFY(answer);
        const QString csv = QString::fromUtf8(app::InsightExport::toCsv(*answer, QLocale(QLocale::Dutch)));
        QVERIFY2(csv.contains(QStringLiteral(";30,33;54,58;1,74;2;2;*;")), qPrintable(csv));
    }

    void theWorkEndsWhenItIsToldTo()
    {
        fiveOfTheWorkedExample();
        const auto answer = m_book->answer(question(), [](int, int) { return false; });
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), ErrorCode::Cancelled);
        QCOMPARE(figures().total.tally.employees, qint64(5));
    }

    void anEmployerThatIsNotThePersonsIsNotFound()
    {
        fiveOfTheWorkedExample();
        const auto answer = m_book->answer(question(Breakdown::None, text("dewit")), always);
        QCOMPARE(answer.error().code(), ErrorCode::NotFound);
        QVERIFY(m_book->answer(question(Breakdown::None, text("vermeer")), always));
    }

    void onlyRolesThatReadAbsenceHaveFigures()
    {
        QVERIFY(InsightBook::mayAsk(Role::Hr));
        QVERIFY(InsightBook::mayAsk(Role::Manager));
        QVERIFY(InsightBook::mayAsk(Role::Doctor));
        QVERIFY(!InsightBook::mayAsk(Role::Administrator));
        QVERIFY(!InsightBook::mayAsk(Role::PrivacyOfficer));
        VaultWorld administrator(Role::Administrator);
        QCOMPARE(administrator.vault->insight().error().code(), ErrorCode::Forbidden);
    }

    void whoMayNotReadLeaveGetsNoFigureWithIt()
    {
        m_book.reset();
        m_world = std::make_unique<VaultWorld>(Role::Manager);
        auto book = m_world->vault->insight();
        QVERIFY(book);
        const auto answer = (*book)->answer(question(), always);
        QVERIFY(answer);
        QVERIFY(!answer->isLeaveKnown);
        const QJsonObject total = app::InsightExport::toJson(*answer)[QLatin1String("total")].toObject();
        QVERIFY(!total.contains(QLatin1String("percentageWithLeave")));
    }

    void cleanup() { m_book.reset(); }
};

QTEST_GUILESS_MAIN(InsightBookTest)
#include "InsightBookTest.moc"
