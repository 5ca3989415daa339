// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crypto/MedicalPractice.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// Dossiers for named members only: every rule of restrict-dossier, and every way around it.
class MedicalLogRestrictionTest : public QObject {
    Q_OBJECT

    const DossierId m_dossier = idOf<DossierId>(0xd0);

    static RestrictDossierBody body(DossierId dossier, std::vector<UserId> members)
    {
        return {dossier, std::move(members)};
    }
    [[nodiscard]] MedicalLogEntry named(const MedicalPractice& p, std::vector<UserId> members) const
    {
        return p.entry(p.lead, p.tenant, body(m_dossier, std::move(members)));
    }

private Q_SLOTS:
    void aDossierWithoutAnEntryIsEverybodys()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QVERIFY(!p.state.restriction(p.tenant, m_dossier));
        QVERIFY(!p.state.isLeftOut(p.tenant, m_dossier, p.doctor.user));
        QVERIFY(p.state.restrictedDossiers(p.tenant).empty());
    }

    void theNamedHoldItAndTheOthersAreLeftOut()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        const MedicalLogEntry entry = named(p, {p.doctor.user});
        QCOMPARE(p.offered(entry), 0);
        const auto now = p.state.restriction(p.tenant, m_dossier);
        QVERIFY(now && !now->lifted);
        QCOMPARE(now->entry, entry.hash());
        QCOMPARE(now->since, entry.seq);
        QVERIFY(now->members == std::vector{p.doctor.user});
        QVERIFY(!p.state.isLeftOut(p.tenant, m_dossier, p.doctor.user));
        QVERIFY2(p.state.isLeftOut(p.tenant, m_dossier, p.lead.user), "the lead need not be among them");
        QVERIFY(p.state.leftOutOf(p.tenant, p.lead.user) == std::vector{m_dossier});
        QVERIFY(!p.state.isLeftOut(p.tenant, idOf<DossierId>(0xd1), p.lead.user));
        QVERIFY2(!p.state.rotationDue(p.tenant), "the group key has nothing to do with it");
    }

    void anotherEntryChangesTheListAndOneWithoutMembersLiftsIt()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        const MedicalLogEntry first = named(p, {p.doctor.user});
        QCOMPARE(p.offered(first), 0);
        const MedicalLogEntry second = named(p, {p.lead.user, p.doctor.user});
        QCOMPARE(p.offered(second), 0);
        const MedicalLogEntry third = named(p, {});
        QCOMPARE(p.offered(third), 0);
        QVERIFY(p.state.restriction(p.tenant, m_dossier)->lifted);
        QVERIFY(!p.state.isLeftOut(p.tenant, m_dossier, p.colleague.user));
        QVERIFY2(p.state.restrictedDossiers(p.tenant) == std::vector{m_dossier},
                 "what was sealed for some must come back");
        // What held when stays known.
        QVERIFY(!p.state.restrictionAt(p.tenant, m_dossier, first.seq - 1));
        QCOMPARE(p.state.restrictionAt(p.tenant, m_dossier, first.seq)->entry, first.hash());
        QCOMPARE(p.state.restrictionAt(p.tenant, m_dossier, second.seq)->members.size(), std::size_t(2));
        QVERIFY(p.state.restrictionAt(p.tenant, m_dossier, third.seq)->lifted);
    }

    void onlyLeadsRestrict()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        const auto wanted = body(m_dossier, {p.doctor.user});
        QCOMPARE(p.offered(p.entry(p.doctor, p.tenant, wanted)), forbidden);
        QCOMPARE(p.offered(p.entry(p.stranger, p.tenant, wanted)), forbidden);
        QCOMPARE(p.offered(p.entryBy(p.lead.user, p.doctor.keys.identity(), p.tenant, wanted)), cryptoFailure);
    }

    void onlyMembersOfTheGroupAreNamedInOrderAndOnce()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(p.offered(named(p, {p.colleague.user})), forbidden); // vouched for, and not in the group
        QCOMPARE(p.offered(named(p, {p.doctor.user, p.stranger.user})), forbidden);
        QCOMPARE(p.offered(named(p, {p.doctor.user, p.lead.user})), forbidden);
        QCOMPARE(p.offered(named(p, {p.doctor.user, p.doctor.user})), forbidden);
        QCOMPARE(p.offered(named(p, std::vector(MedicalLogState::mostNamed + 1, p.doctor.user))), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body({}, {p.doctor.user}))), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, body(m_dossier, {p.doctor.user}))), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, idOf<TenantId>(0xb9), body(m_dossier, {p.doctor.user}))), forbidden);
        QVERIFY(!p.state.restriction(p.tenant, m_dossier));
    }

    void anEntryThatChangesNothingIsRefused()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(p.offered(named(p, {})), forbidden);
        QCOMPARE(p.offered(named(p, {p.doctor.user})), 0);
        QCOMPARE(p.offered(named(p, {p.doctor.user})), forbidden);
        QCOMPARE(p.offered(named(p, {})), 0);
        QCOMPARE(p.offered(named(p, {})), forbidden);
    }

    void whoLeavesTheGroupLeavesTheList()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(p.offered(named(p, {p.lead.user, p.doctor.user})), 0);
        const MedicalLogEntry leaves = p.entry(p.lead, p.tenant, RemoveMemberBody{p.doctor.user});
        QCOMPARE(p.offered(leaves), 0);
        const auto now = p.state.restriction(p.tenant, m_dossier);
        QVERIFY(now->members == std::vector{p.lead.user});
        QCOMPARE(now->entry, leaves.hash());
    }

    void comingBackToTheGroupIsNotComingBackToTheList()
    {
        MedicalPractice p;
        const SecretBytes key = p.withFirstEpoch();
        QCOMPARE(p.offered(named(p, {p.lead.user, p.doctor.user})), 0);
        p.must(p.writer().removeMember(p.tenant, p.doctor.user, ++p.time));
        p.must(p.writer().addMember(p.tenant, p.doctor.user, key, ++p.time));
        QVERIFY(p.state.isLeftOut(p.tenant, m_dossier, p.doctor.user));
    }

    void anEmptyListAfterRemovalsIsNoLifting()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(p.offered(named(p, {p.doctor.user})), 0);
        p.must(p.writer().removeMember({}, p.doctor.user, ++p.time)); // out of everything
        const auto now = p.state.restriction(p.tenant, m_dossier);
        QVERIFY(now->members.empty() && !now->lifted);
        QVERIFY(p.state.isLeftOut(p.tenant, m_dossier, p.lead.user));
        QCOMPARE(p.offered(named(p, {p.lead.user})), 0); // a lead names others
        QVERIFY(!p.state.isLeftOut(p.tenant, m_dossier, p.lead.user));
    }

    void whoComesBackWithNewKeysByRecoveryIsOffTheList()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(p.offered(named(p, {p.doctor.user})), 0);
        Person again(2);
        p.must(MedicalLogWriter::recoveryUsed(p.state, p.recovery, again.identity(), ++p.time));
        QVERIFY2(p.state.isLeftOut(p.tenant, m_dossier, again.user),
                 "what was sealed to the old keys is no use to the new");
    }

    void everyReaderComesToTheSameFromTheBytes()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        MedicalLogState other = p.state;
        const MedicalLogEntry entry = named(p, {p.lead.user, p.doctor.user});
        QCOMPARE(p.offered(entry), 0);
        QVERIFY(other.append(entry.encode()));
        QCOMPARE(other.head(), p.state.head());
        QCOMPARE(other.restriction(p.tenant, m_dossier)->members.size(), std::size_t(2));
        QCOMPARE(*other.seqOf(other.head()), other.seq());
        QCOMPARE(*other.seqOf(QByteArray(32, '\0')), quint64(0));
        QVERIFY(!other.seqOf(QByteArray(32, 'x')));
    }

    void aListInAnyOtherOrderHasNoBytes()
    {
        MedicalPractice p;
        const auto swapped = body(m_dossier, {p.doctor.user, p.lead.user});
        QCOMPARE(errorOf(MedicalLogBody::decode(11, MedicalLogBody::encode(swapped))), malformed);
        const auto right = body(m_dossier, {p.lead.user, p.doctor.user});
        const auto decoded = MedicalLogBody::decode(11, MedicalLogBody::encode(right));
        QVERIFY(decoded && std::get<RestrictDossierBody>(*decoded) == right);
        QVERIFY(MedicalLogBody::kindOf(*decoded) == MedicalLogKind::RestrictDossier);
    }
};

QTEST_GUILESS_MAIN(MedicalLogRestrictionTest)
#include "MedicalLogRestrictionTest.moc"
