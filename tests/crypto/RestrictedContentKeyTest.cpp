// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/RestrictedContentKey.h"
#include "tests/crypto/MedicalPractice.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// Content keys for named members: who opens them, and which of them count.
class RestrictedContentKeyTest : public QObject {
    Q_OBJECT

    const DossierId m_dossier = idOf<DossierId>(0xd0);

    static QByteArray bytes(const SecretBytes& key) { return key.view().toByteArray(); }

    /// The lead and the doctor in the group, the dossier restricted to the doctor.
    struct Restricted : MedicalPractice {
        explicit Restricted(DossierId dossier)
        {
            groupKey = withFirstEpoch();
            must(writer().restrictDossier(tenant, dossier, {doctor.user}, ++time));
        }
        SecretBytes groupKey;
    };

    [[nodiscard]] NewContentKey made(const MedicalPractice& p) const
    {
        return *RestrictedContentKey::create(p.state, p.tenant, m_dossier, 3);
    }
    [[nodiscard]] Result<SecretBytes> openedBy(const MedicalPractice& p, const ContentKeyRecord& record,
                                               const Person& person) const
    {
        return RestrictedContentKey::open(record, p.state, p.tenant, m_dossier, person.user, person.keys.encryption());
    }

private Q_SLOTS:
    void theNamedOpenItAndNobodyElse()
    {
        Restricted p(m_dossier);
        const NewContentKey key = made(p);
        const auto record = ContentKeyRecord::decode(key.record.encode());
        QVERIFY(record && *record == key.record && record->isRestricted());
        QCOMPARE(record->generation, 3U);
        QCOMPARE(record->epoch, 1U);
        QCOMPARE(bytes(*openedBy(p, *record, p.doctor)), bytes(key.key));
        QCOMPARE(errorOf(openedBy(p, *record, p.lead)), notFound);
        QCOMPARE(errorOf(openedBy(p, *record, p.stranger)), notFound);
        // The lead has the group key: it opens nothing here.
        QVERIFY(!record->open(p.groupKey, p.tenant, m_dossier));
        // Nor does taking another's grant for one's own.
        ContentKeyRecord stolen = *record;
        stolen.grants[0].user = p.lead.user;
        QCOMPARE(errorOf(openedBy(p, stolen, p.lead)), cryptoFailure);
    }

    void theRecoverySecretOpensIt()
    {
        Restricted p(m_dossier);
        const NewContentKey key = made(p);
        const auto open = [&](const RecoverySecret& secret) {
            return RestrictedContentKey::openByRecovery(key.record, p.state, p.tenant, m_dossier, secret.box());
        };
        QCOMPARE(bytes(*open(p.recovery)), bytes(key.key));
        QCOMPARE(errorOf(open(RecoverySecret::generate())), cryptoFailure);
    }

    void aGrantIsBoundToItsPlace()
    {
        Restricted p(m_dossier);
        const ContentKeyRecord record = made(p).record;
        const auto other = RestrictedContentKey::open(record, p.state, p.tenant, idOf<DossierId>(0xd9), p.doctor.user,
                                                      p.doctor.keys.encryption());
        QCOMPARE(errorOf(other), cryptoFailure);
        for (const auto change : {+[](ContentKeyRecord& r) { ++r.generation; }, +[](ContentKeyRecord& r) { ++r.epoch; },
                                  +[](ContentKeyRecord& r) { r.phase[0] = char(~r.phase[0]); },
                                  +[](ContentKeyRecord& r) { r.keyId = idOf<KeyId>(7); },
                                  +[](ContentKeyRecord& r) { r.commitment[0] = char(~r.commitment[0]); }}) {
            ContentKeyRecord changed = record;
            change(changed);
            QCOMPARE(errorOf(openedBy(p, changed, p.doctor)), cryptoFailure);
        }
    }

    void everyFlippedByteIsRefusedOrSomebodyElses()
    {
        Restricted p(m_dossier);
        const NewContentKey key = made(p);
        const QByteArray encoded = key.record.encode();
        for (qsizetype i = 0; i < encoded.size(); ++i) {
            const auto record = ContentKeyRecord::decode(flipped(encoded, i));
            const bool forDoctor = record && record->isRestricted() && openedBy(p, *record, p.doctor);
            const bool forRecovery =
                record && record->isRestricted() &&
                RestrictedContentKey::openByRecovery(*record, p.state, p.tenant, m_dossier, p.recovery.box());
            // One grant may be damaged and the other sound: both together never.
            QVERIFY2(!(forDoctor && forRecovery), qPrintable(QString::number(i)));
        }
        for (qsizetype size = 0; size < encoded.size(); ++size) {
            QVERIFY(!ContentKeyRecord::decode(encoded.first(size)));
        }
    }

    void aRecordWithoutGrantsOrInAnotherOrderHasNoBytes()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        p.must(p.writer().restrictDossier(p.tenant, m_dossier, {p.lead.user, p.doctor.user}, ++p.time));
        ContentKeyRecord record = made(p).record;
        QCOMPARE(record.grants.size(), std::size_t(2));
        std::swap(record.grants[0], record.grants[1]);
        QCOMPARE(errorOf(ContentKeyRecord::decode(record.encode())), malformed);
        record.grants.clear();
        QCOMPARE(errorOf(ContentKeyRecord::decode(record.encode())), malformed);
    }

    void aHundredNamedFitInARecord()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        p.must(p.writer().restrictDossier(p.tenant, m_dossier, {p.doctor.user}, ++p.time));
        ContentKeyRecord record = made(p).record;
        const QByteArray sealed = record.grants[0].sealed;
        record.grants.clear();
        for (std::size_t i = 0; i < MedicalLogState::mostNamed; ++i) {
            record.grants.push_back({idOf<UserId>(int(i) + 1), sealed});
        }
        const auto decoded = ContentKeyRecord::decode(record.encode());
        QVERIFY(decoded && *decoded == record);
    }

    void nobodyMakesOneWhereNobodyIsNamed()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(errorOf(RestrictedContentKey::create(p.state, p.tenant, m_dossier, 1)), notFound);
        p.must(p.writer().restrictDossier(p.tenant, m_dossier, {p.doctor.user}, ++p.time));
        p.must(p.writer().removeMember(p.tenant, p.doctor.user, ++p.time));
        QCOMPARE(errorOf(RestrictedContentKey::create(p.state, p.tenant, m_dossier, 1)), notFound);
    }

    void onlyWhatTheLogDemandedWhenItWasMadeCounts()
    {
        Restricted p(m_dossier);
        const quint64 since = p.state.restriction(p.tenant, m_dossier)->since;
        const auto counts = [&](const ContentKeyRecord& record, const Person& maker, quint64 seq) {
            return RestrictedContentKey::wasDemanded(record, p.state, p.tenant, m_dossier, maker.user, seq);
        };
        const ContentKeyRecord ofGroup = ContentKeyRecord::create(p.groupKey, 1, p.tenant, m_dossier, 1)->record;
        const ContentKeyRecord ofNamed = made(p).record;
        QVERIFY(counts(ofGroup, p.lead, since - 1));
        QVERIFY2(!counts(ofGroup, p.doctor, since), "under the group key after the restriction");
        QVERIFY(counts(ofNamed, p.doctor, since));
        QVERIFY2(!counts(ofNamed, p.lead, since), "its maker knows it");
        QVERIFY(!counts(ofNamed, p.doctor, since - 1));
        ContentKeyRecord more = ofNamed;
        more.grants.insert(more.grants.begin(), {p.lead.user, QByteArray(80, 'g')});
        QVERIFY2(!counts(more, p.doctor, since), "for one more than the named");

        p.must(p.writer().restrictDossier(p.tenant, m_dossier, {p.lead.user, p.doctor.user}, ++p.time));
        const quint64 changed = p.state.seq();
        QVERIFY2(!counts(ofNamed, p.doctor, changed), "for those of the list before");
        QVERIFY2(counts(ofNamed, p.doctor, since), "what was right stays readable");
        QVERIFY(!RestrictedContentKey::isDemanded(ofNamed, p.state, p.tenant, m_dossier));
        QVERIFY(RestrictedContentKey::isDemanded(made(p).record, p.state, p.tenant, m_dossier));

        p.must(p.writer().restrictDossier(p.tenant, m_dossier, {}, ++p.time));
        QVERIFY(counts(ofGroup, p.lead, p.state.seq()));
        QVERIFY(!counts(ofNamed, p.doctor, p.state.seq()));
        QVERIFY(RestrictedContentKey::isDemanded(ofGroup, p.state, p.tenant, m_dossier));
    }

    void aReplacedRecoverySecretDemandsNewKeys()
    {
        Restricted p(m_dossier);
        const ContentKeyRecord before = made(p).record;
        const RecoverySecret next = RecoverySecret::generate();
        p.must(p.writer().replaceRecovery(next, ++p.time));
        (void)p.nextEpoch(p.groupKey);
        QVERIFY(!RestrictedContentKey::isDemanded(before, p.state, p.tenant, m_dossier));
        const NewContentKey after = made(p);
        QVERIFY(RestrictedContentKey::isDemanded(after.record, p.state, p.tenant, m_dossier));
        const auto open = [&](const ContentKeyRecord& record) {
            return RestrictedContentKey::openByRecovery(record, p.state, p.tenant, m_dossier, next.box());
        };
        QCOMPARE(bytes(*open(after.record)), bytes(after.key));
        QVERIFY(!open(before));
    }
};

QTEST_GUILESS_MAIN(RestrictedContentKeyTest)
#include "RestrictedContentKeyTest.moc"
