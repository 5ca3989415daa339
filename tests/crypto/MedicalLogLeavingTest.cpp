// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalEpochKey.h"
#include "tests/crypto/MedicalPractice.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// Leaving, and the recovery secret: every rule, and every way around it.
class MedicalLogLeavingTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const SecretBytes& key) { return key.view().toByteArray(); }

    static RecoveryUsedBody usedBy(const Person& person)
    {
        return {person.user, 4, person.keys.identity().publicKey(), person.keys.encryption().publicKey()};
    }
    static ReplaceRecoveryBody replacedBy(const RecoverySecret& secret)
    {
        return {secret.box().publicKey(), secret.signature().publicKey()};
    }
    static MemberKeysBody keysOf(const Person& person)
    {
        return {person.user, 4, person.keys.identity().publicKey(), person.keys.encryption().publicKey()};
    }
    static void useRecovery(MedicalPractice& p, const Person& person)
    {
        p.must(MedicalLogWriter::recoveryUsed(p.state, p.recovery, person.identity(), ++p.time));
    }

private Q_SLOTS:
    void aLeaverIsNoMemberAndTheGroupNeedsANewKey()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QVERIFY(!p.state.rotationDue(p.tenant));
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, RemoveMemberBody{p.doctor.user})), 0);
        QVERIFY(!p.state.isMember(p.tenant, p.doctor.user));
        QVERIFY(!p.state.grantFor(p.tenant, p.doctor.user));
        QVERIFY(p.state.rotationDue(p.tenant));
        QVERIFY(p.state.isVouched(p.doctor.user)); // of this employer only
    }

    void whoWasInAGroupHasLeftItUntilHeIsInItAgain()
    {
        MedicalPractice p;
        const SecretBytes before = p.withFirstEpoch();
        QVERIFY(!p.state.hasLeft(p.tenant, p.doctor.user));
        QVERIFY2(!p.state.hasLeft(p.tenant, idOf<UserId>(0x77)), "who never was in it has not left it");
        p.must(p.writer().removeMember(p.tenant, p.doctor.user, 9));
        QVERIFY(p.state.hasLeft(p.tenant, p.doctor.user));
        QVERIFY(!p.state.hasLeft(idOf<TenantId>(0xb1), p.doctor.user));
        const SecretBytes after = p.nextEpoch(before);
        p.must(p.writer().addMember(p.tenant, p.doctor.user, after, 10));
        QVERIFY(!p.state.hasLeft(p.tenant, p.doctor.user));
    }

    void aNewEpochEndsTheDemandAndIsClosedToTheLeaver()
    {
        MedicalPractice p;
        const SecretBytes before = p.withFirstEpoch();
        p.must(p.writer().removeMember(p.tenant, p.doctor.user, 9));
        const SecretBytes after = p.nextEpoch(before);
        QVERIFY(!p.state.rotationDue(p.tenant));
        QCOMPARE(errorOf(MedicalEpochKey::open(p.state, p.tenant, p.doctor.user, p.doctor.keys.encryption())),
                 notFound);
        QCOMPARE(bytes(*MedicalEpochKey::open(p.state, p.tenant, p.lead.user, p.lead.keys.encryption())), bytes(after));
    }

    void aGroupWithoutAKeyNeedsNoOther()
    {
        MedicalPractice p;
        p.must(p.writer().createGroup(p.tenant, 1));
        p.must(p.writer().addMember(p.tenant, p.doctor.user, {}, 2));
        p.must(p.writer().removeMember(p.tenant, p.doctor.user, 3));
        QVERIFY(!p.state.rotationDue(p.tenant));
    }

    void whoLeavesEverythingLeavesEveryGroupAndIsVouchedForNoMore()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        const auto other = idOf<TenantId>(0xb1);
        p.must(p.writer().createGroup(other, 1));
        p.must(p.writer().addMember(other, p.doctor.user, {}, 2));
        p.must(p.writer().startEpoch(other, {}, 3));
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveMemberBody{p.doctor.user})), 0);
        QVERIFY(p.state.members(other).empty());
        QVERIFY(p.state.rotationDue(p.tenant) && p.state.rotationDue(other));
        QVERIFY(!p.state.isVouched(p.doctor.user));
        QCOMPARE(p.state.identityOf(p.doctor.user)->identityKey, p.doctor.keys.identity().publicKey());
        QCOMPARE(p.offered(p.entry(p.lead, other, AddMemberBody{p.doctor.user, QByteArray(80, 'g')})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, AddLeadBody{p.doctor.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveMemberBody{p.doctor.user})), forbidden); // twice
    }

    void whoLeftCanComeBackWithTheSameKeysOrNewOnes()
    {
        MedicalPractice p;
        p.must(p.writer().removeMember({}, p.doctor.user, 1));
        QCOMPARE(p.offered(p.entry(p.lead, {}, keysOf(p.doctor))), 0);
        QVERIFY(p.state.isVouched(p.doctor.user));
        p.must(p.writer().removeMember({}, p.doctor.user, 2));
        const Person renewed(2); // the same person
        QCOMPARE(p.offered(p.entry(p.lead, {}, keysOf(renewed))), 0);
        QCOMPARE(p.state.identityOf(p.doctor.user)->identityKey, renewed.keys.identity().publicKey());
        QCOMPARE(p.state.identityKeysOf(p.doctor.user),
                 (std::vector<QByteArray>{p.doctor.keys.identity().publicKey(), renewed.keys.identity().publicKey()}));
    }

    void theKeysOfALeaverServeNobodyElse()
    {
        MedicalPractice p;
        p.must(p.writer().removeMember({}, p.doctor.user, 1));
        MemberKeysBody borrowed = keysOf(p.doctor);
        borrowed.user = p.stranger.user;
        QCOMPARE(p.offered(p.entry(p.lead, {}, borrowed)), forbidden);
    }

    void onlyMembersCanLeave()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, RemoveMemberBody{p.colleague.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, idOf<TenantId>(9), RemoveMemberBody{p.doctor.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveMemberBody{p.stranger.user})), forbidden);
    }

    void onlyALeadRemovesAnybody()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        p.must(p.writer().addLead(p.colleague.user, 1));
        QCOMPARE(p.offered(p.entry(p.doctor, p.tenant, RemoveMemberBody{p.lead.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.doctor, {}, RemoveLeadBody{p.lead.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.doctor, {}, replacedBy(RecoverySecret::generate()))), forbidden);
        QCOMPARE(p.offered(p.entryBy(p.lead.user, p.doctor.keys.identity(), p.tenant, RemoveMemberBody{p.doctor.user})),
                 cryptoFailure);
    }

    void theLastLeadStays()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveLeadBody{p.lead.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveMemberBody{p.lead.user})), forbidden);
    }

    void aLeadStopsBeingOneBeforeLeaving()
    {
        MedicalPractice p;
        p.must(p.writer().addLead(p.doctor.user, 1));
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveMemberBody{p.doctor.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveLeadBody{p.doctor.user})), 0);
        QCOMPARE(p.state.leads(), std::vector<UserId>{p.lead.user});
        QCOMPARE(p.offered(p.entry(p.doctor, p.tenant, CreateGroupBody{})), forbidden); // signs no more
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveMemberBody{p.doctor.user})), 0);
        QCOMPARE(p.offered(p.entry(p.lead, {}, RemoveLeadBody{p.doctor.user})), forbidden);
    }

    void leadershipAndRecoveryBelongToNoEmployer()
    {
        MedicalPractice p;
        p.must(p.writer().addLead(p.doctor.user, 1));
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, RemoveLeadBody{p.doctor.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, replacedBy(RecoverySecret::generate()))), forbidden);
        QCOMPARE(p.offered(p.entryBy(p.colleague.user, p.recovery.signature(), p.tenant, usedBy(p.colleague))),
                 forbidden);
    }

    void anotherRecoverySecretMakesEveryGroupNeedANewKey()
    {
        MedicalPractice p;
        const SecretBytes before = p.withFirstEpoch();
        const RecoverySecret next = RecoverySecret::generate();
        p.must(p.writer().replaceRecovery(next, 1));
        QCOMPARE(p.state.recoveryBox(), next.box().publicKey());
        QVERIFY(p.state.rotationDue(p.tenant));
        // Until then the old shares are the ones that open.
        QCOMPARE(bytes(*MedicalEpochKey::openByRecovery(p.state, p.tenant, p.recovery.box())), bytes(before));
        const SecretBytes after = p.nextEpoch(before);
        QCOMPARE(errorOf(MedicalEpochKey::openByRecovery(p.state, p.tenant, p.recovery.box())), cryptoFailure);
        QCOMPARE(bytes(*MedicalEpochKey::openByRecovery(p.state, p.tenant, next.box())), bytes(after));
    }

    void recoveryKeysServeOnceAndNobodyElse()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, {}, replacedBy(p.recovery))), forbidden);
        ReplaceRecoveryBody borrowed = replacedBy(RecoverySecret::generate());
        borrowed.recoveryBox = p.doctor.keys.encryption().publicKey();
        QCOMPARE(p.offered(p.entry(p.lead, {}, borrowed)), forbidden);
        ReplaceRecoveryBody same = replacedBy(RecoverySecret::generate());
        same.recoverySignature = same.recoveryBox;
        QCOMPARE(p.offered(p.entry(p.lead, {}, same)), forbidden);
    }

    void theRecoverySecretNamesALead_data()
    {
        QTest::addColumn<int>("who");
        QTest::newRow("somebody known") << 3;
        QTest::newRow("somebody new") << 4;
    }
    void theRecoverySecretNamesALead()
    {
        QFETCH(int, who);
        MedicalPractice p;
        p.withFirstEpoch();
        const Person& person = who == 3 ? p.colleague : p.stranger;
        useRecovery(p, person);
        QVERIFY(p.state.isLead(person.user) && p.state.recoverySpent() && p.state.rotationDue(p.tenant));
    }

    void onlyTheRecoverySecretNamesALeadThatWay()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.stranger, {}, usedBy(p.stranger))), cryptoFailure);
        QCOMPARE(p.offered(p.entryBy(p.stranger.user, p.lead.keys.identity(), {}, usedBy(p.stranger))), cryptoFailure);
        QCOMPARE(p.offered(p.entryBy(p.lead.user, p.recovery.signature(), {}, usedBy(p.stranger))), forbidden);
        const RecoverySecret other = RecoverySecret::generate();
        QCOMPARE(p.offered(p.entryBy(p.stranger.user, other.signature(), {}, usedBy(p.stranger))), cryptoFailure);
    }

    void theRecoverySecretSignsNothingElse()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entryBy(p.stranger.user, p.recovery.signature(), p.tenant, CreateGroupBody{})), forbidden);
        QCOMPARE(p.offered(p.entryBy(p.lead.user, p.recovery.signature(), p.tenant, CreateGroupBody{})), cryptoFailure);
    }

    void aUsedSecretIsReplacedBeforeThereIsANewKey()
    {
        MedicalPractice p;
        const SecretBytes before = p.withFirstEpoch();
        useRecovery(p, p.colleague);
        MedicalLogWriter writer(p.state, p.colleague.user, p.colleague.keys.identity());
        QCOMPARE(errorOf(writer.startEpoch(p.tenant, before, 9)), forbidden);
        p.must(writer.replaceRecovery(RecoverySecret::generate(), 9));
        QVERIFY(!p.state.recoverySpent() && p.state.rotationDue(p.tenant));
        QVERIFY(writer.startEpoch(p.tenant, before, 9));
        QVERIFY(!p.state.rotationDue(p.tenant));
    }

    void aReplacedSecretNamesNobody()
    {
        MedicalPractice p;
        p.must(p.writer().replaceRecovery(RecoverySecret::generate(), 1));
        QCOMPARE(p.offered(p.entryBy(p.stranger.user, p.recovery.signature(), {}, usedBy(p.stranger))), cryptoFailure);
    }

    void theSameUseCountsOnce()
    {
        MedicalPractice p;
        useRecovery(p, p.colleague);
        QCOMPARE(p.offered(p.entryBy(p.colleague.user, p.recovery.signature(), {}, usedBy(p.colleague))), forbidden);
    }

    void recoveryWithNewKeysEndsMembershipsOfTheOld()
    {
        MedicalPractice p;
        const SecretBytes before = p.withFirstEpoch();
        const Person renewed(2); // the doctor with new keys
        useRecovery(p, renewed);
        QVERIFY(!p.state.isMember(p.tenant, renewed.user));
        MedicalLogWriter writer(p.state, renewed.user, renewed.keys.identity());
        p.must(writer.addMember(p.tenant, renewed.user, before, 9));
        QCOMPARE(bytes(*MedicalEpochKey::open(p.state, p.tenant, renewed.user, renewed.keys.encryption())),
                 bytes(before));
    }

    void everyEarlierHeadIsKnownAndNoOther()
    {
        MedicalPractice p;
        const QByteArray early = p.state.head();
        p.withFirstEpoch();
        QVERIFY(p.state.passedThrough(early) && p.state.passedThrough(p.state.head()));
        QVERIFY(p.state.passedThrough(p.state.genesisHash()) && p.state.passedThrough(QByteArray(32, '\0')));
        MedicalLogState fork = p.state;
        MedicalLogWriter writer(fork, p.lead.user, p.lead.keys.identity());
        p.must(writer.addLead(p.doctor.user, 9));
        QVERIFY(!p.state.passedThrough(fork.head()));
        p.must(p.writer().addLead(p.colleague.user, 9));
        QVERIFY(!p.state.passedThrough(fork.head()));
    }
};

QTEST_GUILESS_MAIN(MedicalLogLeavingTest)
#include "MedicalLogLeavingTest.moc"
