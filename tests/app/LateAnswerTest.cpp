// SPDX-License-Identifier: GPL-3.0-or-later
// Edits whose fate is learned only after the world has changed. The simulation found each of these.
#include "core/protocol/RejectReason.h"
#include "tests/app/Meeting.h"
#include "tests/sync_simulation/CacheRows.h"

#include <QtTest>

using namespace kluis;
using namespace kluis::test;
using domain::Role;

class LateAnswerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void anEditTakenOverBeforeTheEmployerWasLostLeavesNothingHere()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        pushUnheard(m, dossier);
        m.world.session.tenants.clear();
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(CacheRows::confirmed(m.world.vault->database()), 0);
        QVERIFY(CacheRows::of(m.world.vault->database()).isEmpty());
        QCOMPARE(*m.world.reader->count({}), 0);
    }

    void anEditTakenOverBeforeARoleChangedComesBackByThePullAlone()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        pushUnheard(m, dossier);
        m.world.session.role = Role::CaseManager;
        QVERIFY(m.world.vault->attach(m.world.session, *m.world.keys));
        m.server.losesPulls = true;
        QVERIFY(!m.sync());
        QVERIFY(CacheRows::of(m.world.vault->database()).isEmpty());
        m.server.losesPulls = false;
        QVERIFY(m.sync());
        QCOMPARE(m.world.value(dossier, "last_name"), text("Jansens"));
        QCOMPARE(CacheRows::confirmed(m.world.vault->database()), 0);
    }

    void aDeviceThatOnlySendsTakesALateAnswerForTheServersWord()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        pushUnheard(m, dossier);
        m.server.losesPulls = true;
        QVERIFY(!m.synchroniser().run(true, {})); // purged, and never to be fetched again
        QVERIFY(m.synchroniser().sendOnly());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.vault->counts()->doubted, 0U);
    }

    void aLaterEditDoesNotContradictAnEarlierOneOfTheSameDevice()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        pushUnheard(m, dossier);
        // As after a crash that the mark did not outlive: the next edit takes the place of the one that was sent.
        app::Outbox outbox(m.world.vault->database());
        QVERIFY(outbox.markUnsent(outbox.batch(1, 1, {})->first().position));
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Second")));
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->conflicts, 0U);
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(m.world.value(dossier, "last_name"), text("Second"));
        QCOMPARE(m.server.operations.last().operation->items.first().value(), text("Second"));
    }

    void anEditTakenOverInADossierThatIsNotHisAnyMoreIsNoAlarm()
    {
        Meeting m(Role::Manager);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("first_sick_day"), text("2026-01-02")));
        m.server.losesAnswers = true;
        QVERIFY(!m.sync());
        m.server.losesAnswers = false;
        m.server.losesPulls = true;
        QVERIFY(!m.synchroniser().run(true, {})); // purged, and not fetched again yet
        m.server.losesPulls = false;
        m.server.bendPage = [](protocol::PullPage& page) { page.operations.clear(); };
        auto synchroniser = m.synchroniser();
        QVERIFY(synchroniser.run(false, {}));
        QVERIFY(synchroniser.notices().isEmpty());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(CacheRows::confirmed(m.world.vault->database()), 0);
        QVERIFY(CacheRows::of(m.world.vault->database()).isEmpty());
    }

    void whatWasConfirmedAtALostEmployerGoesWithIt()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        m.server.losesPulls = true;
        QVERIFY(!m.sync());
        QCOMPARE(CacheRows::confirmed(m.world.vault->database()), 1);
        m.server.losesPulls = false;
        m.world.session.tenants.clear();
        QVERIFY(m.sync());
        QCOMPARE(CacheRows::confirmed(m.world.vault->database()), 0);
    }

    void aContentKeyTakenOverBeforeTheRoleChangedGoes()
    {
        Meeting m(Role::DoctorAssistant);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("first")));
        m.server.losesAnswers = true;
        QVERIFY(!m.sync());
        m.server.losesAnswers = false;
        m.server.bendPage = [](protocol::PullPage& page) {
            page.operations.removeIf([](const auto& pulled) { return pulled.category == domain::Category::Medical; });
        };
        m.world.session.role = Role::CaseManager;
        QVERIFY(m.world.vault->attach(m.world.session, *m.world.keys));
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(CacheRows::sealedRows(m.world.vault->database()), 0);
    }

    void aNewDossierThatIsNotInTheScopeIsNoAlarm()
    {
        Meeting m(Role::Hr);
        QVERIFY(!m.world.addDossier(text("7"), text("Jansen")).isNull());
        m.server.bendPage = [](protocol::PullPage& page) { page.operations.clear(); };
        auto synchroniser = m.synchroniser();
        QVERIFY(synchroniser.run(false, {}));
        QVERIFY(synchroniser.notices().isEmpty());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QCOMPARE(CacheRows::confirmed(m.world.vault->database()), 0);
    }

    void whatWaitsBehindARefusedMedicalValueIsSetAsideOnceOneHasLeftTheGroup()
    {
        Meeting m(Role::DoctorAssistant);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        m.server.refuses = [](const protocol::Operation& op) {
            return op.category == domain::Category::Medical ? protocol::reason::notAMember : nullptr;
        };
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("first")));
        m.server.losesAnswers = true;
        QVERIFY(!m.sync());
        m.server.losesAnswers = false;
        QVERIFY(m.world.vault->set(dossier, text("findings"), text("second")));
        const auto groupKey = (*m.world.keys->groupKey(m.world.tenant, 1))->clone();
        crypto::MedicalLogWriter writer(m.world.log, m.world.doctor.user, m.world.doctor.keys.identity());
        QVERIFY(writer.removeMember(m.world.tenant, m.world.me.user, m.world.clock.now));
        QVERIFY(writer.startEpoch(m.world.tenant, groupKey, m.world.clock.now));
        m.world.keys->setLog(m.world.log);
        QVERIFY(m.sync());
        QCOMPARE(m.world.vault->counts()->outbox, 0U);
        QVERIFY(m.world.vault->counts()->refused >= 2U);
        QVERIFY(CacheRows::unsent(m.world.vault->database(), text("second")) > 0);
    }

    void anEmployerLostWhileSynchronisingLeavesWithThatSync()
    {
        Meeting m(Role::Hr);
        const auto dossier = m.server.importDossier(text("7"), text("Jansen"));
        QVERIFY(m.sync());
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        // The session is renewed, and the answer says what is granted now.
        m.server.onPush = [&m] { m.world.session.tenants.clear(); };
        QVERIFY(m.sync());
        QCOMPARE(*m.world.reader->count({}), 0);
        QVERIFY(CacheRows::of(m.world.vault->database()).isEmpty());
    }

private:
    /// An edit reaches the server, and its answer gets lost.
    static void pushUnheard(Meeting& m, const DossierId& dossier)
    {
        QVERIFY(m.world.vault->set(dossier, text("last_name"), text("Jansens")));
        m.server.losesAnswers = true;
        QVERIFY(!m.sync());
        m.server.losesAnswers = false;
    }
};

QTEST_GUILESS_MAIN(LateAnswerTest)
#include "LateAnswerTest.moc"
