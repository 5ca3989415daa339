// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/AdministratorVouch.h"
#include "core/crypto/ApprovalGrant.h"
#include "core/crypto/AuditRatchet.h"
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/DestructionOrder.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/DocumentOpener.h"
#include "core/crypto/EnrolmentCode.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/Fingerprint.h"
#include "core/crypto/HandOverPackage.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/MasterKeyLink.h"
#include "core/crypto/MedicalEpochKey.h"
#include "core/crypto/MedicalInvite.h"
#include "core/crypto/MedicalValue.h"
#include "core/crypto/OfflineCodes.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/RecoveryLogin.h"
#include "core/crypto/RecoverySecret.h"
#include "core/crypto/RestrictedContentKey.h"
#include "core/crypto/Shamir.h"
#include "core/crypto/SlotKey.h"
#include "core/crypto/Totp.h"
#include "core/crypto/WipeOrder.h"
#include "core/crypto/WipeReceipt.h"
#include "tests/crypto/CryptoSupport.h"
#include "tests/support/FrozenVector.h"

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

/// What was written once must open in every later release: data is lost otherwise. Never change a fixture; a new
/// record version gets a new file beside the old ones.
class FrozenVectorsTest : public QObject, private kluis::test::FrozenVector {
    Q_OBJECT

    void load(const char* name) { read(QStringLiteral(KLUIS_CRYPTO_FIXTURES "/") + QString::fromLatin1(name)); }
    static QByteArray open(const SecretBytes& key) { return key.view().toByteArray(); }

    /// The log's, each of which has one spelling.
    std::vector<QByteArray> entries() const
    {
        std::vector<QByteArray> all;
        for (const QByteArray& entry : list("entries")) {
            all.push_back(entry);
            const auto decoded = MedicalLogEntry::decode(all.back());
            if (!decoded || decoded->encode() != all.back()) {
                return {};
            }
        }
        return all;
    }

private Q_SLOTS:
    void keyWrapVersion1()
    {
        load("key-wrap-v1.json");
        const auto unwrapped = KeyWrap::unwrap(key("wrappingKey"), bytes("wrapped"), bytes("aad"));
        QVERIFY(unwrapped);
        QCOMPARE(open(*unwrapped), bytes("key"));
        QCOMPARE(*KeyWrap::keyIdOf(bytes("wrapped")), id<KeyId>("keyId"));
        QVERIFY(matchesCommitment(bytes("commitment"), id<KeyId>("keyId"), *unwrapped));
    }

    void documentVersion1()
    {
        load("document-v1.json");
        const DocumentContext context{id<TenantId>("tenant"), id<DossierId>("dossier"), id<RecordId>("document")};
        auto opener = DocumentOpener::begin(key("key"), context, bytes("content").size());
        QVERIFY(opener);
        const auto content = opener->add(bytes("sealed"));
        QVERIFY(content && opener->finish());
        QCOMPARE(*content, bytes("content"));
    }

    void fieldEnvelopeVersion1()
    {
        load("field-envelope-v1.json");
        const FieldContext context{id<TenantId>("tenant"),
                                   id<DossierId>("dossier"),
                                   id<SlotId>("slot"),
                                   id<OpId>("op"),
                                   static_cast<quint64>(number("baseRevision")),
                                   id<UserId>("author"),
                                   id<DeviceId>("device"),
                                   static_cast<quint32>(number("epoch"))};
        const SecretBytes slotKey = SlotKey::derive(key("groupKey"), context.tenant, context.dossier);
        QCOMPARE(SlotKey::slotFor(slotKey, word("fieldId")), context.slot);
        const QJsonArray envelopes = array("envelopes");
        QCOMPARE(envelopes.size(), qsizetype(2));
        for (const QJsonValue& item : envelopes) {
            const QByteArray envelope = QByteArray::fromHex(item.toString().toLatin1());
            QCOMPARE(*FieldEnvelope::keyIdOf(envelope), id<KeyId>("keyId"));
            const auto opened = FieldEnvelope::open(key("contentKey"), context, envelope);
            QVERIFY(opened);
            QCOMPARE(*opened, bytes("plaintext"));
            const auto value = MedicalValue::decode(*opened);
            QVERIFY(value);
            QCOMPARE(value->fieldId, word("fieldId"));
            QCOMPARE(value->value.toString(), word("value"));
            QCOMPARE(QString::number(value->at), word("at"));
        }
    }

    void contentKeyRecordVersion1()
    {
        load("content-key-record-v1.json");
        const auto record = ContentKeyRecord::decode(bytes("record"));
        QVERIFY(record);
        QCOMPARE(record->encode(), bytes("record"));
        QCOMPARE(open(*record->open(key("groupKey"), id<TenantId>("tenant"), id<DossierId>("dossier"))), bytes("key"));
    }

    /// With the log's kind 11, by which it opens.
    void contentKeyRecordVersion2()
    {
        load("content-key-record-v2.json");
        const auto state = MedicalLogState::replay(entries());
        QVERIFY(state);
        QCOMPARE(state->head(), bytes("head"));
        const auto tenant = id<TenantId>("tenant");
        const auto dossier = id<DossierId>("dossier");
        QVERIFY(state->restriction(tenant, id<DossierId>("lifted"))->lifted);
        const auto openedBy = [&](const char* record, const char* person, const char* privateKey) {
            const auto decoded = ContentKeyRecord::decode(bytes(record));
            const auto pair = EncryptionKeyPair::fromPrivateKey(key(privateKey));
            const auto opened =
                RestrictedContentKey::open(*decoded, *state, tenant, dossier, id<UserId>(person), *pair);
            return opened && decoded->encode() == bytes(record) ? open(*opened) : QByteArray();
        };
        QCOMPARE(openedBy("record1", "doctor", "doctorPrivateKey"), bytes("key1"));
        QCOMPARE(openedBy("record1", "leaver", "leaverPrivateKey"), bytes("key1"));
        QCOMPARE(openedBy("record2", "doctor", "doctorPrivateKey"), bytes("key2"));
        QVERIFY(openedBy("record2", "leaver", "leaverPrivateKey").isEmpty());
        QVERIFY(openedBy("record2", "lead", "leadPrivateKey").isEmpty());
        const auto recovery = RecoverySecret::fromBytes(key("recoverySecret"));
        const auto record = ContentKeyRecord::decode(bytes("record2"));
        QCOMPARE(open(*RestrictedContentKey::openByRecovery(*record, *state, tenant, dossier, recovery->box())),
                 bytes("key2"));
        QVERIFY(RestrictedContentKey::isDemanded(*record, *state, tenant, dossier));
    }

    void identityVersion1()
    {
        load("identity-v1.json");
        const auto user = id<UserId>("user");
        const auto bundle = IdentityBundle::unwrap(key("userWrapKey"), user, bytes("wrapped"));
        const auto recovered =
            IdentityBundle::unwrapFromRecovery(key("recoveryKey"), user, bytes("wrappedForRecovery"));
        QVERIFY(bundle && recovered);
        QCOMPARE(bundle->identity().publicKey(), bytes("identityKey"));
        QCOMPARE(recovered->encryption().publicKey(), bytes("encryptionKey"));
        QCOMPARE(open(KeyDerivation::ownNoteKey(bundle->identity())), bytes("ownNoteKey"));
        const auto certificate = DeviceCertificate::decode(bytes("certificate"));
        QVERIFY(certificate && certificate->verify(bytes("identityKey")));
        QCOMPARE(certificate->devicePublicKey, bytes("devicePublicKey"));
        QCOMPARE(Fingerprint::text(user, bytes("identityKey"), bytes("encryptionKey")), word("fingerprint"));
    }

    void keyDerivationVersion1()
    {
        load("key-derivation-v1.json");
        const KdfParameters parameters{static_cast<quint64>(number("memoryBytes")),
                                       static_cast<quint32>(number("passes"))};
        const auto master =
            KeyDerivation::masterKey(SecretBytes::fromPassword(word("password")), bytes("salt"), parameters);
        QVERIFY(master);
        QCOMPARE(open(*master), bytes("masterKey"));
        const auto user = id<UserId>("user");
        QCOMPARE(KeyDerivation::authKeyPair(*master, user).publicKey(), bytes("authPublicKey"));
        QCOMPARE(open(KeyDerivation::userWrapKey(*master, key("accountKey"), user)), bytes("userWrapKey"));
        QCOMPARE(open(KeyDerivation::userWrapKey(*master, {}, user)), bytes("userWrapKeyWithoutAccountKey"));
        QCOMPARE(open(KeyDerivation::cacheKek(*master, key("deviceSecret"), key("serverShare"), user,
                                              id<DeviceId>("device"))),
                 bytes("cacheKek"));
        QCOMPARE(open(KeyDerivation::deviceFileKey(*master, user)), bytes("deviceFileKey"));
    }

    void masterKeyLinkVersion1()
    {
        load("master-key-link-v1.json");
        const auto before = MasterKeyLink::open(key("newMasterKey"), bytes("link"), id<UserId>("user"));
        QVERIFY(before);
        QCOMPARE(open(*before), bytes("oldMasterKey"));
    }

    void auditRatchetVersion1()
    {
        load("audit-ratchet-v1.json");
        AuditRatchet ratchet(id<RatchetId>("ratchet"), key("firstKey"));
        for (const auto& entry : array("entries")) {
            QVERIFY(ratchet.open(QByteArray::fromHex(entry.toObject()[u"event"].toString().toLatin1()),
                                 QByteArray::fromHex(entry.toObject()[u"mac"].toString().toLatin1())));
        }
        QCOMPARE(open(ratchet.key()), bytes("nextKey"));
    }

    void typedCodesVersion1()
    {
        load("typed-codes-v1.json");
        QCOMPARE(open(*KeyText::decode(KeyText::Kind::AccountKey, word("accountKeyText"))), bytes("key"));
        QCOMPARE(open(*KeyText::decode(KeyText::Kind::UserRecoveryKey, word("userRecoveryKeyText"))), bytes("key"));
        const auto code = EnrolmentCode::fromText(word("enrolmentCode"));
        QVERIFY(code && code->matchesServer(bytes("serverSpki")));
        QCOMPARE(open(code->secret()), bytes("enrolmentSecret"));
        QCOMPARE(RecoveryCodes::hash(word("recoveryCode")), bytes("recoveryCodeHash"));
    }

    /// A kit's recovery key logs in; people read a fingerprint to each other; a certificate names what was destroyed.
    void whatIsTypedSaidAndPrintedStaysTheSame()
    {
        load("spoken-v1.json");
        QCOMPARE(recoveryLoginKey(key("recoveryKey"), id<UserId>("user")).publicKey(), bytes("recoveryLoginKey"));
        QCOMPARE(Fingerprint::words(word("fingerprint")), word("fingerprintWords"));
        QVERIFY(Fingerprint::matches(word("fingerprint"), word("fingerprintWords")));
        DestructionOrder order;
        order.dossier = id<DossierId>("dossier");
        QCOMPARE(order.dossierHash(), bytes("dossierHash"));
    }

    void medicalLogVersion1()
    {
        load("medical-log-v1.json");
        const auto state = MedicalLogState::replay(entries());
        QVERIFY(state);
        QCOMPARE(state->head(), bytes("head"));
        const auto tenant = id<TenantId>("tenant");
        const auto doctor = EncryptionKeyPair::fromPrivateKey(key("doctorPrivateKey"));
        const auto user = id<UserId>("doctor");
        QCOMPARE(open(*MedicalEpochKey::open(*state, tenant, user, *doctor)), bytes("groupKey2"));
        QCOMPARE(open(*MedicalEpochKey::open(*state, tenant, 1, user, *doctor)), bytes("groupKey1"));
        const auto recovery = RecoverySecret::fromBytes(key("recoverySecret"));
        QCOMPARE(open(*MedicalEpochKey::openByRecovery(*state, tenant, recovery->box())), bytes("groupKey2"));
    }

    void medicalLogLeavingVersion1()
    {
        load("medical-log-leaving-v1.json");
        const auto state = MedicalLogState::replay(entries());
        QVERIFY(state);
        QCOMPARE(state->head(), bytes("head"));
        const auto tenant = id<TenantId>("tenant");
        const auto newcomer = EncryptionKeyPair::fromPrivateKey(key("newcomerPrivateKey"));
        const auto user = id<UserId>("newcomer");
        QCOMPARE(open(*MedicalEpochKey::open(*state, tenant, user, *newcomer)), bytes("groupKey3"));
        QCOMPARE(open(*MedicalEpochKey::open(*state, tenant, 1, user, *newcomer)), bytes("groupKey1"));
        const auto leaver = EncryptionKeyPair::fromPrivateKey(key("leaverPrivateKey"));
        QVERIFY(!MedicalEpochKey::open(*state, tenant, id<UserId>("leaver"), *leaver));
        QVERIFY(!state->isVouched(id<UserId>("leaver")));
        const auto recovery = RecoverySecret::fromBytes(key("recoverySecret"));
        QCOMPARE(open(*MedicalEpochKey::openByRecovery(*state, tenant, recovery->box())), bytes("groupKey3"));
    }

    void medicalInviteVersion1()
    {
        load("medical-invite-v1.json");
        const auto invite = MedicalInvite::fromText(word("invite"));
        QVERIFY(invite && invite->matchesLog(bytes("genesis")));
        const MedicalIdentity newcomer{id<UserId>("user"), 4, bytes("identityKey"), bytes("encryptionKey")};
        QCOMPARE(invite->answer(id<PracticeId>("practice"), newcomer, bytes("genesis")), bytes("answer"));
    }

    void offlineCodesVersion1()
    {
        load("offline-codes-v1.json");
        const SecretBytes sealing = KeyDerivation::offlineCodesKey(key("masterKey"), key("deviceSecret"),
                                                                   id<UserId>("user"), id<DeviceId>("device"));
        const auto opened = OfflineCodes::open(sealing, bytes("sealed"), bytes("binding"));
        QVERIFY(opened);
        QCOMPARE(opened->verifiers(), bytes("verifiers"));
        const qint64 first = word("firstStep").toLongLong();
        QCOMPARE(opened->firstStep(), first);
        const SecretBytes totp = key("totpSecret");
        QCOMPARE(OfflineCodes::make(totp, key("leaseKey"), first, first + 4).verifiers(), bytes("verifiers"));
        QCOMPARE(
            opened->matchingStep(key("leaseKey"), Totp::code(totp, first + 2), (first + 2) * Totp::stepSeconds, -1),
            std::optional(first + 2));
    }

    void handOverVersion1()
    {
        load("hand-over-v1.json");
        const auto receiver = HandOverCard::decode(bytes("receiverCard"));
        const IdentityBundle keys(*SigningKeyPair::fromSeed(key("receiverIdentity")),
                                  *EncryptionKeyPair::fromPrivateKey(key("receiverEncryption")));
        const auto opened = receiver ? HandOverPackage::open(*receiver, keys, bytes("file")) : failure(receiver);
        QVERIFY(opened);
        QCOMPARE(opened->content, bytes("content"));
        QCOMPARE(opened->sender.encode(), bytes("senderCard"));
    }

    void wipeVersion1()
    {
        load("wipe-v1.json");
        const auto order = WipeOrder::decode(bytes("order"));
        QVERIFY(order && order->verify(bytes("identityKey")));
        QCOMPARE(order->encode(), bytes("order"));
        QCOMPARE(order->practice, id<PracticeId>("practice"));
        QCOMPARE(order->id, id<WipeId>("orderId"));
        QCOMPARE(order->user, id<UserId>("user"));
        QCOMPARE(order->device, id<DeviceId>("device"));
        QCOMPARE(order->signer, id<UserId>("signer"));
        QCOMPARE(QString::number(order->time), word("time"));
        QCOMPARE(QString::number(order->patience), word("patience"));
        const auto receipt = WipeReceipt::decode(bytes("receipt"));
        QVERIFY(receipt && receipt->verify(bytes("deviceKey")));
        QCOMPARE(receipt->encode(), bytes("receipt"));
        QCOMPARE(receipt->order, order->id);
        QVERIFY(receipt->outcome == WipeReceipt::Outcome::Lost);
        QCOMPARE(QString::number(receipt->unsent), word("unsent"));
        const auto vouch = AdministratorVouch::decode(bytes("vouch"));
        QVERIFY(vouch && vouch->verify(bytes("identityKey")));
        QCOMPARE(vouch->encode(), bytes("vouch"));
        QCOMPARE(vouch->user, id<UserId>("newcomer"));
        QCOMPARE(vouch->identityKey, bytes("newcomerKey"));
    }

    void deviceApprovalVersion1()
    {
        load("device-approval-v1.json");
        const auto offer = ApprovalOffer::decode(bytes("offer"));
        const auto answer = ApprovalAnswer::decode(bytes("answer"));
        QVERIFY(offer && answer);
        QCOMPARE(offer->encode(), bytes("offer"));
        QCOMPARE(offer->request, id<ApprovalId>("request"));
        QCOMPARE(offer->practice, id<PracticeId>("practice"));
        QCOMPARE(offer->user, id<UserId>("user"));
        QCOMPARE(offer->device, id<DeviceId>("device"));
        QCOMPARE(offer->devicePublicKey, bytes("devicePublicKey"));
        QCOMPARE(offer->commitment(), bytes("commitment"));
        QCOMPARE(answer->encode(), bytes("answer"));
        QCOMPARE(answer->device, id<DeviceId>("approver"));
        QCOMPARE(answer->devicePublicKey, bytes("approverPublicKey"));
        const auto transcript = ApprovalTranscript::of(*offer, *answer);
        QVERIFY(transcript);
        QCOMPARE(transcript->digest(), bytes("transcript"));
        QCOMPARE(transcript->number(), word("number"));
        const auto grant = ApprovalGrant::decode(bytes("grant"));
        QVERIFY(grant && grant->verify(bytes("identityKey")));
        QCOMPARE(grant->encode(), bytes("grant"));
        const auto content =
            grant->open(*offer, *answer, *EncryptionKeyPair::fromPrivateKey(key("receiverPrivateKey")));
        QVERIFY(content);
        QCOMPARE(open(content->accountKey), bytes("accountKey"));
        QCOMPARE(QString::number(content->logLength), word("logLength"));
        QCOMPARE(content->logHead, bytes("logHead"));
    }

    void recoverySharesVersion1()
    {
        load("medical-log-v1.json");
        const QJsonArray texts = array("recoveryShares");
        std::vector<Share> shares;
        for (const QJsonValue& text : texts) {
            shares.push_back(*Shamir::decode(*KeyText::decode(KeyText::Kind::RecoveryShare, text.toString())));
        }
        QCOMPARE(shares.size(), std::size_t(3));
        QCOMPARE(open(*Shamir::combine(shares[0], shares[1])), bytes("recoverySecret"));
        QCOMPARE(open(*Shamir::combine(shares[2], shares[0])), bytes("recoverySecret"));
        QCOMPARE(open(*Shamir::combine(shares[1], shares[2])), bytes("recoverySecret"));
    }
};

QTEST_GUILESS_MAIN(FrozenVectorsTest)
#include "FrozenVectorsTest.moc"
