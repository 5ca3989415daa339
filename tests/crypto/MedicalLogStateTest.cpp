// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalLogState.h"
#include "tests/crypto/MedicalPractice.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// Who may read medical data, and every way in which a server or a colleague might try to change that.
class MedicalLogStateTest : public QObject {
    Q_OBJECT

    static GenesisBody genesisOf(const Person& person, const RecoverySecret& recovery)
    {
        return {person.user, person.keys.identity().publicKey(), person.keys.encryption().publicKey(),
                recovery.box().publicKey(), recovery.signature().publicKey()};
    }

    static MemberKeysBody keysOf(const Person& person)
    {
        return {person.user, 4, person.keys.identity().publicKey(), person.keys.encryption().publicKey()};
    }

    /// A genesis entry for an empty log.
    static MedicalLogEntry genesisEntry(const Person& signer, const GenesisBody& body)
    {
        MedicalLogEntry entry;
        entry.practice = idOf<PracticeId>(0xa0);
        entry.seq = 1;
        entry.prevHash = QByteArray(32, '\0');
        entry.body = body;
        entry.signer = signer.user;
        entry.sign(signer.keys.identity());
        return entry;
    }

private Q_SLOTS:
    void aFreshLogKnowsNobody()
    {
        const MedicalLogState state;
        QCOMPARE(state.seq(), quint64(0));
        QCOMPARE(state.head(), QByteArray(32, '\0'));
        QVERIFY(state.leads().empty() && state.groups().empty() && state.practice().isNull());
        QVERIFY(!state.identityOf(idOf<UserId>(1)));
        QCOMPARE(state.epoch(idOf<TenantId>(1)), 0U);
    }

    void genesisMakesTheFirstLead()
    {
        const MedicalPractice p;
        QCOMPARE(p.state.leads(), std::vector<UserId>{p.lead.user});
        QCOMPARE(p.state.practice(), p.practice);
        QCOMPARE(p.state.recoveryBox(), p.recovery.box().publicKey());
        QCOMPARE(p.state.recoverySignature(), p.recovery.signature().publicKey());
        QCOMPARE(p.state.genesisHash().size(), qsizetype(32));
        QCOMPARE(p.state.identityOf(p.doctor.user)->encryptionKey, p.doctor.keys.encryption().publicKey());
    }

    void aWholeLogReplays()
    {
        MedicalLogState state;
        std::vector<QByteArray> log;
        const Person lead(1);
        const RecoverySecret recovery = RecoverySecret::generate();
        log.push_back(MedicalLogWriter::genesis(state, idOf<PracticeId>(1), lead.user, lead.keys,
                                                recovery.box().publicKey(), recovery.signature().publicKey(), 1)
                          ->encode());
        MedicalLogWriter writer(state, lead.user, lead.keys.identity());
        log.push_back(writer.createGroup(idOf<TenantId>(2), 2)->encode());
        log.push_back(writer.addMember(idOf<TenantId>(2), lead.user, {}, 3)->encode());
        log.push_back(writer.startEpoch(idOf<TenantId>(2), {}, 4)->entry.encode());
        const auto replayed = MedicalLogState::replay(log);
        QVERIFY(replayed);
        QCOMPARE(replayed->head(), state.head());
        QCOMPARE(replayed->epoch(idOf<TenantId>(2)), 1U);
        QCOMPARE(replayed->commitment(idOf<TenantId>(2), 1)->size(), qsizetype(32));
        log.erase(log.begin() + 1);
        QCOMPARE(errorOf(MedicalLogState::replay(log)), conflict);
    }

    void theFirstEntryMustBeGenesis()
    {
        MedicalLogState state;
        const Person lead(1);
        MedicalLogEntry entry = genesisEntry(lead, {});
        entry.body = AddLeadBody{lead.user};
        entry.sign(lead.keys.identity());
        QCOMPARE(errorOf(state.append(entry)), forbidden);
    }

    void thereIsOneGenesis()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, {}, genesisOf(p.lead, p.recovery))), forbidden);
        QCOMPARE(p.offered(p.entry(p.stranger, {}, genesisOf(p.stranger, p.recovery))), forbidden);
    }

    void genesisIsSignedByTheLeadItNames()
    {
        const Person lead(1);
        const Person other(2);
        const RecoverySecret recovery = RecoverySecret::generate();
        MedicalLogState state;
        QCOMPARE(errorOf(state.append(genesisEntry(other, genesisOf(lead, recovery)))), forbidden);
        MedicalLogEntry forged = genesisEntry(lead, genesisOf(lead, recovery));
        forged.sign(other.keys.identity());
        QCOMPARE(errorOf(state.append(forged)), cryptoFailure);
        QVERIFY(state.append(genesisEntry(lead, genesisOf(lead, recovery))));
    }

    void genesisNeedsFourDifferentKeysAndAPractice()
    {
        const Person lead(1);
        const RecoverySecret recovery = RecoverySecret::generate();
        GenesisBody body = genesisOf(lead, recovery);
        body.recoveryBox = body.encryptionKey; // the lead himself as the recovery
        MedicalLogState state;
        QCOMPARE(errorOf(state.append(genesisEntry(lead, body))), forbidden);
        MedicalLogEntry nowhere = genesisEntry(lead, genesisOf(lead, recovery));
        nowhere.practice = {};
        nowhere.sign(lead.keys.identity());
        QCOMPARE(errorOf(state.append(nowhere)), forbidden);
        QCOMPARE(state.seq(), quint64(0));
    }

    void anEntryMustContinueTheChain()
    {
        MedicalPractice p;
        MedicalLogEntry skipped = p.entry(p.lead, p.tenant, CreateGroupBody{});
        skipped.seq += 1;
        skipped.sign(p.lead.keys.identity());
        QCOMPARE(p.offered(skipped), conflict);
        MedicalLogEntry elsewhere = p.entry(p.lead, p.tenant, CreateGroupBody{});
        elsewhere.prevHash = QByteArray(32, 'x');
        elsewhere.sign(p.lead.keys.identity());
        QCOMPARE(p.offered(elsewhere), conflict);
    }

    void twoEntriesWithOneNumberCantBothCount()
    {
        MedicalPractice p;
        const MedicalLogEntry one = p.entry(p.lead, p.tenant, CreateGroupBody{});
        const MedicalLogEntry two = p.entry(p.lead, idOf<TenantId>(9), CreateGroupBody{});
        QCOMPARE(p.offered(one), 0);
        QCOMPARE(p.offered(two), conflict);
        QCOMPARE(p.offered(one), conflict); // nor the same one again
    }

    void anEntryOfAnotherPracticeIsRefused()
    {
        MedicalPractice p;
        MedicalLogEntry entry = p.entry(p.lead, p.tenant, CreateGroupBody{});
        entry.practice = idOf<PracticeId>(9);
        entry.sign(p.lead.keys.identity());
        QCOMPARE(p.offered(entry), forbidden);
    }

    void theTenantIsNamedExactlyWhereItBelongs()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddLeadBody{p.doctor.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, keysOf(p.stranger))), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, CreateGroupBody{})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, AddMemberBody{p.doctor.user, {}})), forbidden);
    }

    void onlyALeadSigns()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.doctor, p.tenant, CreateGroupBody{})), forbidden);   // a member
        QCOMPARE(p.offered(p.entry(p.stranger, p.tenant, CreateGroupBody{})), forbidden); // nobody we know
    }

    void aLeadsNameIsNotEnough()
    {
        MedicalPractice p;
        MedicalLogEntry forged = p.entry(p.lead, p.tenant, CreateGroupBody{});
        forged.sign(p.stranger.keys.identity());
        QCOMPARE(p.offered(forged), cryptoFailure);
        MedicalLogEntry unsignedEntry = p.entry(p.lead, p.tenant, CreateGroupBody{});
        unsignedEntry.signature.clear();
        QCOMPARE(p.offered(unsignedEntry), cryptoFailure);
    }

    void everyFlippedByteOfAnEntryIsRefused()
    {
        MedicalPractice p;
        const QByteArray bytes = p.entry(p.lead, p.tenant, CreateGroupBody{}).encode();
        for (qsizetype i = 0; i < bytes.size(); ++i) {
            QVERIFY(!p.state.append(flipped(bytes, i)));
        }
        QVERIFY(p.state.append(bytes));
    }

    void aNewLeadMaySign()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, {}, AddLeadBody{p.doctor.user})), 0);
        QCOMPARE(p.offered(p.entry(p.doctor, p.tenant, CreateGroupBody{})), 0);
        QVERIFY(p.state.isLead(p.doctor.user));
    }

    void aLeadNeedsKnownKeysAndIsNamedOnce()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, {}, AddLeadBody{p.stranger.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, AddLeadBody{p.lead.user})), forbidden);
    }

    void keysAreVouchedForOnce()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, {}, keysOf(p.doctor))), forbidden);
        MemberKeysBody replaced = keysOf(p.stranger);
        replaced.user = p.doctor.user;
        QCOMPARE(p.offered(p.entry(p.lead, {}, replaced)), forbidden);
    }

    void aKeyServesOnePersonAndOnePurpose()
    {
        MedicalPractice p;
        MemberKeysBody borrowed = keysOf(p.stranger);
        borrowed.encryptionKey = p.doctor.keys.encryption().publicKey();
        QCOMPARE(p.offered(p.entry(p.lead, {}, borrowed)), forbidden);
        MemberKeysBody recovery = keysOf(p.stranger);
        recovery.encryptionKey = p.recovery.box().publicKey();
        QCOMPARE(p.offered(p.entry(p.lead, {}, recovery)), forbidden);
        MemberKeysBody same = keysOf(p.stranger);
        same.encryptionKey = same.identityKey;
        QCOMPARE(p.offered(p.entry(p.lead, {}, same)), forbidden);
        MemberKeysBody nobody = keysOf(p.stranger);
        nobody.user = {};
        QCOMPARE(p.offered(p.entry(p.lead, {}, nobody)), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, keysOf(p.stranger))), 0);
    }

    void aGroupIsCreatedOnce()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, CreateGroupBody{})), 0);
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, CreateGroupBody{})), forbidden);
        QCOMPARE(p.state.groups(), std::vector<TenantId>{p.tenant});
    }

    void membersBelongToOneEmployer()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(p.state.members(p.tenant), (std::vector<UserId>{p.lead.user, p.doctor.user}));
        QVERIFY(p.state.isMember(p.tenant, p.doctor.user));
        QVERIFY(!p.state.isMember(idOf<TenantId>(9), p.doctor.user));
        QVERIFY(!p.state.isMember(p.tenant, p.colleague.user));
    }

    void aMemberNeedsAGroupAndKnownKeysAndIsAddedOnce()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddMemberBody{p.doctor.user, {}})), forbidden);
        p.must(p.writer().createGroup(p.tenant, 1));
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddMemberBody{p.stranger.user, {}})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddMemberBody{p.doctor.user, {}})), 0);
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddMemberBody{p.doctor.user, {}})), forbidden);
    }

    void aGrantComesWithMembershipExactlyWhenThereIsAKey()
    {
        MedicalPractice p;
        p.must(p.writer().createGroup(p.tenant, 1));
        const QByteArray grant(80, 'g');
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddMemberBody{p.lead.user, grant})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddMemberBody{p.lead.user, {}})), 0);
        p.nextEpoch({});
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddMemberBody{p.doctor.user, {}})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, AddMemberBody{p.doctor.user, grant})), 0);
        QCOMPARE(p.state.grantFor(p.tenant, p.doctor.user)->sealed, grant);
    }

    void epochsAreNumberedInOrder()
    {
        MedicalPractice p;
        const SecretBytes first = p.withFirstEpoch();
        EpochBody again = std::get<EpochBody>(p.lastEpoch.body);
        again.keyId = idOf<KeyId>(7);
        again.commitment = QByteArray(32, 'n');
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, again)), forbidden);
        again.epoch = 3;
        again.previousWrap = QByteArray(89, 'w');
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, again)), forbidden);
        again.epoch = 2;
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, again)), 0);
        QCOMPARE(p.state.epoch(p.tenant), 2U);
    }

    void theFirstEpochHasNoWrapAndLaterOnesHave()
    {
        MedicalPractice p;
        p.must(p.writer().createGroup(p.tenant, 1));
        p.must(p.writer().addMember(p.tenant, p.lead.user, {}, 2));
        EpochBody body{1,
                       idOf<KeyId>(7),
                       QByteArray(32, 'c'),
                       QByteArray(89, 'w'),
                       {{p.lead.user, QByteArray(80, 'g')}},
                       QByteArray(80, 'r')};
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), forbidden);
        body.previousWrap.clear();
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), 0);
        body.epoch = 2;
        body.keyId = idOf<KeyId>(8);
        body.commitment = QByteArray(32, 'd');
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), forbidden);
    }

    void anEpochIsGrantedToExactlyTheMembers_data()
    {
        QTest::addColumn<std::vector<int>>("granted");
        QTest::addColumn<bool>("accepted");
        QTest::newRow("exactly") << std::vector<int>{1, 2} << true;
        QTest::newRow("one missing") << std::vector<int>{1} << false;
        QTest::newRow("none") << std::vector<int>{} << false;
        QTest::newRow("one extra") << std::vector<int>{1, 2, 3} << false;
        QTest::newRow("a stranger instead") << std::vector<int>{1, 4} << false;
        QTest::newRow("twice the same") << std::vector<int>{1, 1} << false;
        QTest::newRow("out of order") << std::vector<int>{2, 1} << false;
    }
    void anEpochIsGrantedToExactlyTheMembers()
    {
        QFETCH(std::vector<int>, granted);
        QFETCH(bool, accepted);
        MedicalPractice p;
        p.withFirstEpoch();
        EpochBody body{2, idOf<KeyId>(7), QByteArray(32, 'c'), QByteArray(89, 'w'), {}, QByteArray(80, 'r')};
        for (const int user : granted) {
            body.grants.push_back({idOf<UserId>(user), QByteArray(80, 'g')});
        }
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), accepted ? 0 : forbidden);
    }

    void anEpochMustBeRecoverable()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        EpochBody body{2,
                       idOf<KeyId>(7),
                       QByteArray(32, 'c'),
                       QByteArray(89, 'w'),
                       {{p.lead.user, QByteArray(80, 'g')}, {p.doctor.user, QByteArray(80, 'g')}},
                       {}};
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), forbidden);
    }

    void anEpochNeedsAGroupWithMembers()
    {
        MedicalPractice p;
        const EpochBody body{1, idOf<KeyId>(7), QByteArray(32, 'c'), {}, {}, QByteArray(80, 'r')};
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), forbidden);
        p.must(p.writer().createGroup(p.tenant, 1));
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), forbidden);
    }

    void anOldKeyIsNotANewEpoch()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        EpochBody body = std::get<EpochBody>(p.lastEpoch.body);
        body.epoch = 2;
        body.previousWrap = QByteArray(89, 'w');
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), forbidden);
        body.keyId = idOf<KeyId>(7); // another name for the same key
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), forbidden);
    }

    void aNewEpochReplacesTheGrants()
    {
        MedicalPractice p;
        const SecretBytes first = p.withFirstEpoch();
        const QByteArray before = p.state.grantFor(p.tenant, p.doctor.user)->sealed;
        p.nextEpoch(first);
        QVERIFY(p.state.grantFor(p.tenant, p.doctor.user)->sealed != before);
        QVERIFY(!p.state.grantFor(p.tenant, p.colleague.user));
        QCOMPARE(p.state.epochRecord(p.tenant, 1)->epoch, 1U);
        QVERIFY(!p.state.epochRecord(p.tenant, 0) && !p.state.epochRecord(p.tenant, 3));
    }

    void aRefusedEntryDoesNotBlockTheNext()
    {
        MedicalPractice p;
        QCOMPARE(p.offered(p.entry(p.lead, {}, AddLeadBody{p.stranger.user})), forbidden);
        QCOMPARE(p.offered(p.entry(p.lead, {}, AddLeadBody{p.doctor.user})), 0);
    }

    void aWriterCantBreakTheRules()
    {
        MedicalPractice p;
        MedicalLogWriter stranger(p.state, p.stranger.user, p.stranger.keys.identity());
        QCOMPARE(errorOf(stranger.createGroup(p.tenant, 1)), forbidden);
        MedicalLogWriter impostor(p.state, p.lead.user, p.stranger.keys.identity());
        QCOMPARE(errorOf(impostor.createGroup(p.tenant, 1)), cryptoFailure);
        MedicalLogState used = p.state;
        QCOMPARE(
            errorOf(MedicalLogWriter::genesis(used, p.practice, p.lead.user, p.lead.keys, p.recovery.box().publicKey(),
                                              p.recovery.signature().publicKey(), 1)),
            forbidden);
    }
};

QTEST_GUILESS_MAIN(MedicalLogStateTest)
#include "MedicalLogStateTest.moc"
