// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/MedicalEpochKey.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/MedicalGrant.h"
#include "tests/crypto/MedicalPractice.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

class MedicalEpochKeyTest : public QObject {
    Q_OBJECT

    static QByteArray bytes(const SecretBytes& key) { return key.view().toByteArray(); }

    static Result<SecretBytes> opened(const MedicalPractice& p, const Person& person)
    {
        return MedicalEpochKey::open(p.state, p.tenant, person.user, person.keys.encryption());
    }

private Q_SLOTS:
    void everyMemberOpensTheGroupKey()
    {
        MedicalPractice p;
        const SecretBytes key = p.withFirstEpoch();
        QCOMPARE(bytes(*opened(p, p.lead)), bytes(key));
        QCOMPARE(bytes(*opened(p, p.doctor)), bytes(key));
    }

    void othersOpenNothing()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        QCOMPARE(errorOf(opened(p, p.colleague)), notFound);
        QCOMPARE(errorOf(opened(p, p.stranger)), notFound);
        QCOMPARE(errorOf(MedicalEpochKey::open(p.state, p.tenant, p.doctor.user, p.colleague.keys.encryption())),
                 cryptoFailure);
        QCOMPARE(errorOf(MedicalEpochKey::open(p.state, idOf<TenantId>(9), p.doctor.user, p.doctor.keys.encryption())),
                 notFound);
    }

    void aNewcomerOpensTheCurrentKey()
    {
        MedicalPractice p;
        const SecretBytes key = p.withFirstEpoch();
        p.must(p.writer().addMember(p.tenant, p.colleague.user, key, 9));
        QCOMPARE(bytes(*opened(p, p.colleague)), bytes(key));
    }

    void theWriterGrantsOnlyThePromisedKey()
    {
        MedicalPractice p;
        p.withFirstEpoch();
        const SecretBytes wrong = SecretBytes::random(32);
        QCOMPARE(errorOf(p.writer().addMember(p.tenant, p.colleague.user, wrong, 9)), cryptoFailure);
        QCOMPARE(errorOf(p.writer().startEpoch(p.tenant, wrong, 9)), cryptoFailure);
        QCOMPARE(errorOf(p.writer().startEpoch(p.tenant, {}, 9)), cryptoFailure);
    }

    void theNewestKeyReadsAllOlderOnes()
    {
        MedicalPractice p;
        std::vector<QByteArray> keys;
        SecretBytes key = p.withFirstEpoch();
        keys.push_back(bytes(key));
        for (int i = 0; i < 4; ++i) {
            key = p.nextEpoch(key);
            keys.push_back(bytes(key));
        }
        p.must(p.writer().addMember(p.tenant, p.colleague.user, key, 99));
        for (quint32 epoch = 1; epoch <= 5; ++epoch) {
            const auto walked =
                MedicalEpochKey::open(p.state, p.tenant, epoch, p.colleague.user, p.colleague.keys.encryption());
            QVERIFY(walked);
            QCOMPARE(bytes(*walked), keys[epoch - 1]);
        }
        QCOMPARE(errorOf(MedicalEpochKey::open(p.state, p.tenant, 6, p.doctor.user, p.doctor.keys.encryption())),
                 notFound);
    }

    void walkingBackStartsFromThePromisedKey()
    {
        MedicalPractice p;
        p.nextEpoch(p.withFirstEpoch());
        QCOMPARE(errorOf(MedicalEpochKey::walkBack(p.state, p.tenant, 1, SecretBytes::random(32))), cryptoFailure);
    }

    void theRecoverySecretOpensTheNewestKey()
    {
        MedicalPractice p;
        const SecretBytes newest = p.nextEpoch(p.withFirstEpoch());
        QCOMPARE(bytes(*MedicalEpochKey::openByRecovery(p.state, p.tenant, p.recovery.box())), bytes(newest));
        QCOMPARE(errorOf(MedicalEpochKey::openByRecovery(p.state, p.tenant, RecoverySecret::generate().box())),
                 cryptoFailure);
        QCOMPARE(errorOf(MedicalEpochKey::openByRecovery(p.state, idOf<TenantId>(9), p.recovery.box())), notFound);
    }

    void aKeyThatIsNotThePromisedOneIsRefused()
    {
        MedicalPractice p;
        p.must(p.writer().createGroup(p.tenant, 1));
        p.must(p.writer().addMember(p.tenant, p.lead.user, {}, 2));
        const SecretBytes granted = SecretBytes::random(32);
        const QByteArray sealed =
            *MedicalGrant{
                p.tenant,      1, p.lead.user, p.lead.keys.identity().publicKey(), p.lead.keys.encryption().publicKey(),
                p.state.head()}
                 .seal(granted);
        const EpochBody body{1,  idOf<KeyId>(7),          keyCommitment(idOf<KeyId>(7), SecretBytes::random(32)),
                             {}, {{p.lead.user, sealed}}, QByteArray(80, 'r')};
        QCOMPARE(p.offered(p.entry(p.lead, p.tenant, body)), 0);
        QCOMPARE(errorOf(opened(p, p.lead)), cryptoFailure);
    }

    void aGrantBelongsToItsPlace_data()
    {
        QTest::addColumn<int>("changed");
        for (int i = 0; i < 6; ++i) {
            QTest::addRow("part %d", i) << i;
        }
    }
    void aGrantBelongsToItsPlace()
    {
        QFETCH(int, changed);
        const Person member(1);
        MedicalGrant terms{idOf<TenantId>(1),
                           2,
                           member.user,
                           member.keys.identity().publicKey(),
                           member.keys.encryption().publicKey(),
                           QByteArray(32, 'h')};
        const QByteArray sealed = *terms.seal(SecretBytes::random(32));
        QVERIFY(terms.open(member.keys.encryption(), sealed));
        switch (changed) {
        case 0:
            terms.tenant = idOf<TenantId>(9);
            break;
        case 1:
            terms.epoch = 3;
            break;
        case 2:
            terms.member = idOf<UserId>(9);
            break;
        case 3:
            terms.identityKey = QByteArray(32, 'x');
            break;
        case 4:
            terms.encryptionKey = QByteArray(32, 'x');
            break;
        default:
            terms.prevHash = QByteArray(32, 'x');
        }
        QCOMPARE(errorOf(terms.open(member.keys.encryption(), sealed)), cryptoFailure);
    }

    void theGroupsNameHasSixteenBytes() { QCOMPARE(MedicalGrant::groupName(), text("medical\0\0\0\0\0\0\0\0\0")); }
};

QTEST_GUILESS_MAIN(MedicalEpochKeyTest)
#include "MedicalEpochKeyTest.moc"
