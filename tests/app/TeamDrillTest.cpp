// SPDX-License-Identifier: GPL-3.0-or-later
// VERIFICATION row 18 with real clients and a real server, briefly: colleagues leave and come back in random order while
// others write without the server, and the lead's program dies in the middle of renewing the keys. RotationDrillTest does
// the same with the keys alone, at length. KLUIS_SEED sets the order. Needs a keychain: tests/run-in-session.
#include "app/session/KeychainStore.h"
#include "tests/support/CutLine.h"
#include "tests/support/MedicalTeam.h"

#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace kluis;
using namespace kluis::app;
using namespace kluis::test;
using domain::Role;

#define VERIFY_STEP(team, step) QVERIFY2(step, qPrintable((team).error))

class TeamDrillTest : public QObject {
    Q_OBJECT

    MedicalTeam m_team;
    std::unique_ptr<CutLine> m_line; ///< the lead's way to the server
    std::vector<std::unique_ptr<Workplace>> m_people;
    std::mt19937 m_random;
    QHash<QString, Workplace*> m_notes; ///< everything that was written, and by whom
    int m_cutOff = 0;                   ///< removals whose answers were lost, and the program with them
    int m_left = 0;
    int m_back = 0;

    [[nodiscard]] Workplace& someone() { return *m_people[m_random() % m_people.size()]; }
    [[nodiscard]] Workplace& secondLead() { return *m_people.front(); }
    [[nodiscard]] bool isMember(const Workplace& person)
    {
        const auto members = secondLead().engine().medicalMembers();
        return members && std::any_of(members->begin(), members->end(), [&](const MedicalMember& member) {
                   return member.login == person.loginName() && !member.employers.isEmpty();
               });
    }
    /// Somebody who is no lead, and of whom this holds; null when there is nobody.
    [[nodiscard]] Workplace* colleague(bool inTheGroup)
    {
        std::vector<Workplace*> fitting;
        for (std::size_t i = 1; i < m_people.size(); ++i) {
            if (isMember(*m_people[i]) == inTheGroup) {
                fitting.push_back(m_people[i].get());
            }
        }
        return fitting.empty() ? nullptr : fitting[m_random() % fitting.size()];
    }
    [[nodiscard]] QSet<QString> notesOf(Workplace& person) const
    {
        QSet<QString> notes;
        const auto dossier = person.engine().find(m_team.dossier());
        if (const auto view = dossier ? person.engine().show(*dossier, false) : failure(dossier)) {
            for (const auto& entry : view->entries) {
                notes.insert(entry.text);
            }
        }
        return notes;
    }

    /// Writes on what this computer last knew; the server hears of it later.
    void write()
    {
        Workplace& person = someone();
        const auto dossier = person.engine().find(m_team.dossier());
        const QString text = QStringLiteral("note %1 of %2").arg(m_notes.size()).arg(person.loginName());
        if (dossier && person.engine().note(*dossier, text, QStringLiteral("consult_note"))) {
            m_notes.insert(text, &person);
        }
    }
    void leave()
    {
        VERIFY_STEP(m_team, m_team.sync(secondLead()));
        if (Workplace* leaver = colleague(true)) {
            VERIFY_STEP(m_team, m_team.done(secondLead().engine().removeMember(leaver->loginName())));
            ++m_left;
        }
    }
    /// The same by the first lead, whose answers stop coming at some point, and whose program is then gone.
    void leaveCutOff()
    {
        VERIFY_STEP(m_team, m_team.sync(m_team.lead) && m_team.sync(secondLead()));
        Workplace* leaver = colleague(true);
        if (leaver == nullptr) {
            return;
        }
        m_line->cutAt(2 + m_cutOff % 3);
        const bool done = m_team.lead.engine().removeMember(leaver->loginName()).has_value();
        m_team.lead.quit();
        m_line->mend();
        m_cutOff += done ? 0 : 1;
        QVERIFY2(m_team.lead.resume(), qPrintable(m_team.lead.error.sentence()));
    }
    void comeBack()
    {
        VERIFY_STEP(m_team, m_team.sync(secondLead()));
        if (Workplace* person = colleague(false)) {
            VERIFY_STEP(m_team, m_team.done(secondLead().engine().approveMember(person->loginName(),
                                                                                person->enrolled.fingerprint)));
            ++m_back;
        }
    }
    void settle()
    {
        for (int round = 0; round < 3; ++round) {
            VERIFY_STEP(m_team, m_team.sync(m_team.lead));
            for (const auto& person : m_people) {
                VERIFY_STEP(m_team, m_team.sync(*person));
            }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY2(KeychainStore::isUsable(), "this test needs a keychain: run it by tests/run-in-session");
        const int given = qEnvironmentVariableIntValue("KLUIS_SEED");
        const quint32 seed = given > 0 ? quint32(given) : std::random_device()() >> 1;
        qInfo("KLUIS_SEED=%u", seed);
        m_random.seed(seed);
        m_line = std::make_unique<CutLine>(m_team.server.port());
        m_team.lead.useLine(m_line->port());
        VERIFY_STEP(m_team, m_team.begin());
        for (const char* name : {"daan", "emma", "anja", "bram"}) {
            m_people.push_back(std::make_unique<Workplace>(m_team.server, QString::fromLatin1(name)));
            VERIFY_STEP(m_team, m_team.join(*m_people.back()));
        }
        VERIFY_STEP(m_team, m_team.done(m_team.lead.engine().makeLead(QStringLiteral("daan"))));
        VERIFY_STEP(m_team, m_team.sync(secondLead()));
    }

    void peopleComeAndGoWhileOthersWrite()
    {
        using Step = void (TeamDrillTest::*)();
        std::vector<Step> steps;
        for (int i = 0; i < 4; ++i) {
            steps.insert(steps.end(), {&TeamDrillTest::leave, &TeamDrillTest::leaveCutOff, &TeamDrillTest::comeBack,
                                       &TeamDrillTest::comeBack});
        }
        std::shuffle(steps.begin(), steps.end(), m_random);
        for (const Step step : steps) {
            for (int i = 0; i < 3; ++i) {
                write();
            }
            if (m_random() % 2 == 0) {
                VERIFY_STEP(m_team, m_team.sync(someone()));
            }
            (this->*step)();
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        settle();
        qInfo("%d written, %d left, %d cut off, %d came back, %d log entries", int(m_notes.size()), m_left, m_cutOff,
              m_back, int(m_team.log(m_team.lead).size()));
        QVERIFY(!m_notes.isEmpty() && m_left > 0 && m_cutOff > 0 && m_back > 0);
    }

    void everyMemberReadsAllAndWhoIsOutReadsNothing()
    {
        const QSet<QString> all = notesOf(m_team.lead);
        QVERIFY(!all.isEmpty());
        for (const auto& person : m_people) {
            if (isMember(*person)) {
                QCOMPARE(notesOf(*person), all);
            } else {
                QCOMPARE(notesOf(*person), QSet<QString>());
            }
            QCOMPARE(person->engine().status().outbox, quint64(0));
        }
    }

    void whatIsNotAtTheServerIsInItsAuthorsTray()
    {
        const QSet<QString> all = notesOf(m_team.lead);
        QHash<Workplace*, qsizetype> missing;
        for (auto note = m_notes.cbegin(); note != m_notes.cend(); ++note) {
            missing[note.value()] += all.contains(note.key()) ? 0 : 1;
        }
        for (const auto& person : m_people) {
            const auto unsent = person->engine().unsent(1000);
            QVERIFY(unsent);
            const auto notes = std::count_if(unsent->begin(), unsent->end(), [](const UnsentChange& change) {
                return change.kind == UnsentChange::Kind::Note && !change.reason.isEmpty();
            });
            QCOMPARE(qsizetype(notes), missing.value(person.get()));
        }
    }

    void whatIsWrittenFromNowOnIsClosedToWhoIsOut()
    {
        if (colleague(false) == nullptr) {
            leave();
        }
        Workplace* out = colleague(false);
        QVERIFY(out != nullptr);
        const auto dossier = m_team.lead.engine().find(m_team.dossier());
        const QString text = QStringLiteral("the last word");
        settle();
        VERIFY_STEP(m_team, m_team.done(m_team.lead.engine().note(*dossier, text, QStringLiteral("consult_note"))));
        settle();
        for (const auto& person : m_people) {
            QCOMPARE(notesOf(*person).contains(text), isMember(*person));
        }
        QVERIFY(!notesOf(*out).contains(text));
    }
};

QTEST_GUILESS_MAIN(TeamDrillTest)
#include "TeamDrillTest.moc"
