// SPDX-License-Identifier: GPL-3.0-or-later
// One absence as several roles see it, each in a real client at one real server. Needs a keychain: tests/run-in-session.
#include "app/insight/InsightBook.h"
#include "app/session/KeychainStore.h"
#include "tests/support/Workplace.h"

#include <QTest>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

namespace {

const QString vermeer = QStringLiteral("vermeer");
const QString leaveText = QStringLiteral(R"({"due":"2026-04-20","start":"2026-03-16","end":"2026-07-05"})");

QString id(const char* text)
{
    return QString::fromLatin1(text);
}

/// HR, a line manager and a company doctor of one employer, and a dossier.
struct Team {
    Team()
        : hanneke(server, QStringLiteral("hanneke")), mark(server, QStringLiteral("mark")),
          dora(server, QStringLiteral("dora"))
    {
    }
    bool begin()
    {
        if (!hanneke.begin(Role::Hr, {vermeer}) || !mark.begin(Role::Manager, {vermeer}) ||
            !dora.begin(Role::Doctor, {vermeer}) || !hanneke.sync()) {
            return false;
        }
        NewDossier made;
        made.employer = vermeer;
        made.number = QStringLiteral("1001");
        made.name = QStringLiteral("Jansen, Piet");
        const auto added = hanneke.engine().addDossier(made);
        dossier = added.value_or(DossierId());
        return added && share();
    }
    /// Everything to everybody, and a while later.
    bool share()
    {
        for (int round = 0; round < 2; ++round) {
            for (Workplace* person : {&hanneke, &mark, &dora}) {
                if (!person->sync() || person->synced.refused != 0) {
                    return false;
                }
            }
        }
        server.clock().advanceSeconds(60);
        return true;
    }
    bool set(Workplace& person, const char* field, const QString& value)
    {
        return person.engine().set(dossier, id(field), value).has_value();
    }
    FieldState field(Workplace& person, const char* fieldId)
    {
        return person.engine().show(dossier, false)->fields.value(id(fieldId));
    }
    domain::MilestonePlan plan(Workplace& person) { return *person.engine().guidance()->calendar(dossier); }
    /// The milestones that wait to be done, with their days.
    QStringList toDo(Workplace& person)
    {
        QStringList lines;
        const auto calendar = plan(person);
        for (const auto& milestone : calendar.toDo()) {
            lines.append(milestone.key.toText() + u' ' + milestone.due.toString(Qt::ISODate));
        }
        return lines;
    }
    QStringList toDo(Workplace& person, const char* milestone)
    {
        return toDo(person).filter(QRegularExpression(u'^' + id(milestone)));
    }
    std::vector<domain::Spell> spells(Workplace& person)
    {
        std::vector<domain::Spell> all;
        const auto calendar = plan(person);
        for (const auto& spell : calendar.spells()) {
            all.push_back(spell.spell);
        }
        return all;
    }

    TestServer server;
    Workplace hanneke;
    Workplace mark;
    Workplace dora;
    DossierId dossier;
};

} // namespace

class SpellRolesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Team> m_team;

    /// HR reported from 5 January on, and recovered on the 12th.
    void oneSpell()
    {
        QVERIFY(m_team->hanneke.engine().reportSick(m_team->dossier, QDate(2026, 1, 5), 100));
        QVERIFY(m_team->share());
    }
    void recovers(const QDate& day)
    {
        QVERIFY(m_team->hanneke.engine().reportRecovery(m_team->dossier, day, 100));
        QVERIFY(m_team->share());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
    }
    void init()
    {
        m_team = std::make_unique<Team>();
        QVERIFY2(m_team->begin(), qPrintable(m_team->hanneke.error.sentence()));
    }
    void cleanup() { m_team.reset(); }

    void aWithdrawnReportDoesNotSpoilTheManagersNextOne()
    {
        oneSpell();
        recovers(QDate(2026, 1, 12));
        QVERIFY(m_team->set(m_team->hanneke, "end_reason", QStringLiteral("withdrawn")));
        QVERIFY(m_team->share());
        for (Workplace* person : {&m_team->hanneke, &m_team->mark}) {
            QVERIFY2(m_team->spells(*person).empty(), qPrintable(person->loginName()));
        }
        QVERIFY(m_team->mark.engine().reportSick(m_team->dossier, QDate(2026, 2, 2), 100));
        QVERIFY(m_team->share());
        QVERIFY(m_team->field(m_team->hanneke, "past_spells").value.isEmpty()); // a report that never was
        QVERIFY(m_team->mark.engine().reportRecovery(m_team->dossier, QDate(2026, 2, 9), 100));
        QVERIFY(m_team->share());
        for (Workplace* person : {&m_team->hanneke, &m_team->mark, &m_team->dora}) {
            const auto spells = m_team->spells(*person);
            QVERIFY2(spells.size() == 1 && spells.front().first() == QDate(2026, 2, 2),
                     qPrintable(person->loginName()));
        }
    }

    void theManagerLearnsThatAReportWasWithdrawnAndNoOtherReason()
    {
        oneSpell();
        recovers(QDate(2026, 1, 12));
        QVERIFY(m_team->set(m_team->hanneke, "end_reason", QStringLiteral("leave")));
        QVERIFY(m_team->share());
        QVERIFY(m_team->field(m_team->mark, "report_withdrawn").value.isEmpty());
        QVERIFY(m_team->set(m_team->hanneke, "end_reason", QStringLiteral("withdrawn")));
        QVERIFY(m_team->share());
        QCOMPARE(m_team->field(m_team->mark, "report_withdrawn").value, QStringLiteral("true"));
        QVERIFY(!m_team->mark.engine().show(m_team->dossier, true)->fields.contains(id("end_reason")));
        QVERIFY(!m_team->hanneke.engine().show(m_team->dossier, true)->fields.contains(id("report_withdrawn")));
    }

    void aNewSpellBeginsWithoutTheCircumstancesOfTheOneBefore()
    {
        oneSpell();
        QVERIFY(m_team->set(m_team->hanneke, "safety_net_flag", QStringLiteral("J")));
        QVERIFY(m_team->set(m_team->hanneke, "expected_recovery", QStringLiteral("2026-01-20")));
        QVERIFY(m_team->set(m_team->dora, "gbm_flag", QStringLiteral("true")));
        QVERIFY(m_team->set(m_team->dora, "work_advice", QStringLiteral("Niet tillen.")));
        QVERIFY(m_team->share());
        QCOMPARE(m_team->toDo(m_team->hanneke, "M26").size(), 1);
        QVERIFY(m_team->toDo(m_team->hanneke, "M15").isEmpty());
        recovers(QDate(2026, 2, 2));
        QVERIFY(m_team->mark.engine().reportSick(m_team->dossier, QDate(2026, 5, 4), 100));
        QVERIFY(m_team->share());
        QVERIFY(m_team->toDo(m_team->hanneke, "M26").filter(QStringLiteral("2026-05")).isEmpty());
        QCOMPARE(m_team->toDo(m_team->hanneke, "M15").size(), 1);
        for (Workplace* person : {&m_team->hanneke, &m_team->dora}) {
            const auto view = person->engine().show(m_team->dossier, false);
            for (const char* field : {"safety_net_flag", "expected_recovery", "gbm_flag", "work_advice"}) {
                QVERIFY2(view->present().value(id(field)).isEmpty(), field);
            }
        }
        // It is all there still: cleared by who might, passed over where he might not.
        QCOMPARE(m_team->field(m_team->hanneke, "work_advice").value, QStringLiteral("Niet tillen."));
        QVERIFY(m_team->field(m_team->hanneke, "work_advice").earlier);
        QVERIFY(m_team->field(m_team->mark, "expected_recovery").value.isEmpty());
        QVERIFY(m_team->hanneke.engine()
                    .show(m_team->dossier, true)
                    ->history.value(id("expected_recovery"))
                    .first()
                    .value == QStringLiteral("2026-01-20"));
    }

    void aReportThatJoinsTheSpellKeepsWhatWasSaidOfIt()
    {
        oneSpell();
        QVERIFY(m_team->set(m_team->dora, "gbm_flag", QStringLiteral("true")));
        QVERIFY(m_team->set(m_team->hanneke, "safety_net_flag", QStringLiteral("J")));
        QVERIFY(m_team->share());
        recovers(QDate(2026, 1, 19));
        QVERIFY(m_team->mark.engine().reportSick(m_team->dossier, QDate(2026, 2, 2), 100));
        QVERIFY(m_team->share());
        QCOMPARE(m_team->spells(m_team->hanneke).size(), std::size_t(1));
        QVERIFY(m_team->toDo(m_team->hanneke, "M15").isEmpty());
        QCOMPARE(m_team->toDo(m_team->hanneke, "M26").size(), 1);
    }

    void theSameSaidAnewOfTheNewSpellCounts()
    {
        oneSpell();
        QVERIFY(m_team->set(m_team->dora, "gbm_flag", QStringLiteral("true")));
        QVERIFY(m_team->share());
        recovers(QDate(2026, 1, 19));
        QVERIFY(m_team->mark.engine().reportSick(m_team->dossier, QDate(2026, 5, 4), 100));
        QVERIFY(m_team->share());
        QCOMPARE(m_team->toDo(m_team->hanneke, "M15").size(), 1);
        QVERIFY(m_team->set(m_team->dora, "gbm_flag", QStringLiteral("true")));
        QVERIFY(m_team->share());
        QVERIFY(m_team->toDo(m_team->hanneke, "M15").isEmpty());
        QVERIFY(!m_team->field(m_team->hanneke, "gbm_flag").earlier);
    }

    void aCorrectedFirstDayKeepsWhatWasSaid()
    {
        oneSpell();
        QVERIFY(m_team->set(m_team->dora, "work_advice", QStringLiteral("Niet tillen.")));
        QVERIFY(m_team->share());
        QVERIFY(m_team->hanneke.engine().reportSick(m_team->dossier, QDate(2026, 1, 2), 100));
        QVERIFY(m_team->share());
        QCOMPARE(m_team->spells(m_team->dora).front().first(), QDate(2026, 1, 2));
        QVERIFY(!m_team->field(m_team->hanneke, "work_advice").earlier);
    }

    void aroundALeaveTheManagerHasTheSameCalendarAsHr()
    {
        QVERIFY(m_team->hanneke.engine().reportSick(m_team->dossier, QDate(2026, 1, 5), 100));
        QVERIFY(m_team->set(m_team->hanneke, "leave_wazo", leaveText));
        QVERIFY(m_team->share());
        QCOMPARE(m_team->spells(m_team->hanneke).size(), std::size_t(2));
        QVERIFY(m_team->spells(m_team->mark) == m_team->spells(m_team->hanneke));
        for (const char* milestone : {"M05", "M06", "M11", "M15"}) {
            QVERIFY(!m_team->toDo(m_team->mark, milestone).isEmpty());
            QCOMPARE(m_team->toDo(m_team->mark, milestone), m_team->toDo(m_team->hanneke, milestone));
        }
        MilestoneInput done;
        done.milestone = QStringLiteral("M05");
        QVERIFY(m_team->mark.engine().guidance()->record(m_team->dossier, done));
        QVERIFY(m_team->share());
        QVERIFY(m_team->toDo(m_team->hanneke, "M05").isEmpty()); // of the spell behind the leave, for both
    }

    void theManagerGetsTheDaysOfALeaveAndNothingOfItsKind()
    {
        QVERIFY(m_team->set(m_team->hanneke, "leave_wazo", leaveText));
        QVERIFY(m_team->share());
        const auto view = m_team->mark.engine().show(m_team->dossier, true);
        QVERIFY(!view->fields.contains(id("leave_wazo")));
        QCOMPARE(view->fields.value(id("leave_days")).value,
                 QStringLiteral(R"({"end":"2026-07-05","start":"2026-03-16"})"));
        QVERIFY(m_team->mark.engine().search(QStringLiteral("2026-04-20"), 5)->isEmpty());
        QVERIFY(m_team->set(m_team->hanneke, "leave_wazo", QString()));
        QVERIFY(m_team->share());
        QVERIFY(m_team->field(m_team->mark, "leave_days").value.isEmpty());
    }

    void whenTheDoctorJoinsWhatIsAroundTheLeaveTheManagersCalendarFollows()
    {
        QVERIFY(m_team->hanneke.engine().reportSick(m_team->dossier, QDate(2026, 1, 5), 100));
        QVERIFY(m_team->set(m_team->hanneke, "leave_wazo", leaveText));
        QVERIFY(m_team->share());
        QVERIFY(m_team->set(m_team->dora, "leave_joins", QStringLiteral("true")));
        QVERIFY(m_team->share());
        QCOMPARE(m_team->spells(m_team->mark).size(), std::size_t(1));
        QVERIFY(m_team->spells(m_team->mark) == m_team->spells(m_team->hanneke));
    }

    void theManagerIsNotAskedForAFinalEvaluationThatIsNotDue()
    {
        oneSpell();
        QCOMPARE(m_team->toDo(m_team->mark, "M15").size(), 1);
        QVERIFY(m_team->set(m_team->dora, "gbm_flag", QStringLiteral("true")));
        QVERIFY(m_team->share());
        QVERIFY(m_team->toDo(m_team->mark, "M15").isEmpty());
        QVERIFY(!m_team->mark.engine().show(m_team->dossier, true)->fields.contains(id("gbm_flag")));
        QVERIFY(m_team->set(m_team->dora, "gbm_flag", QStringLiteral("false")));
        QVERIFY(m_team->share());
        QCOMPARE(m_team->toDo(m_team->mark, "M15").size(), 1);
    }
};

QTEST_GUILESS_MAIN(SpellRolesTest)
#include "SpellRolesTest.moc"
