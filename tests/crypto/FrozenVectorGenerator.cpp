// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tests/fixtures/crypto/*-v1.json: one of every record, with all that is needed to open it.
// Run by hand, once for each new record version: crypto_frozen_vectors FOLDER. Files that exist are left alone,
// since a frozen vector never changes. The random source is a fixed stream, so the same program writes the same bytes.
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/DestructionOrder.h"
#include "core/crypto/DeviceCertificate.h"
#include "core/crypto/DocumentSealer.h"
#include "core/crypto/EnrolmentCode.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/Fingerprint.h"
#include "core/crypto/HandOverPackage.h"
#include "core/crypto/IdentityBundle.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/KeyCommitment.h"
#include "core/crypto/KeyDerivation.h"
#include "core/crypto/KeyText.h"
#include "core/crypto/KeyWrap.h"
#include "core/crypto/MasterKeyLink.h"
#include "core/crypto/MedicalInvite.h"
#include "core/crypto/MedicalLogWriter.h"
#include "core/crypto/MedicalValue.h"
#include "core/crypto/OfflineCodes.h"
#include "core/crypto/Random.h"
#include "core/crypto/RecoveryCodes.h"
#include "core/crypto/RecoveryLogin.h"
#include "core/crypto/RecoverySecret.h"
#include "core/crypto/Shamir.h"
#include "core/crypto/SlotKey.h"
#include "core/crypto/Totp.h"
#include "tests/crypto/FrozenFolder.h"

#include <QJsonArray>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;

namespace {

void writeWrap(const Folder& folder)
{
    const SecretBytes wrapping = SecretBytes::random(32);
    const SecretBytes key = SecretBytes::random(32);
    const auto keyId = randomId<KeyId>();
    const QByteArray aad("dk/vector/v1");
    folder.write(QStringLiteral("key-wrap-v1.json"),
                 {{QStringLiteral("wrappingKey"), hex(wrapping)},
                  {QStringLiteral("keyId"), hex(keyId.bytes())},
                  {QStringLiteral("key"), hex(key)},
                  {QStringLiteral("aad"), hex(aad)},
                  {QStringLiteral("wrapped"), hex(*KeyWrap::wrap(wrapping, keyId, key, aad))},
                  {QStringLiteral("commitment"), hex(keyCommitment(keyId, key))}});
}

void writeField(const Folder& folder)
{
    const SecretBytes groupKey = SecretBytes::random(32);
    const SecretBytes contentKey = SecretBytes::random(32);
    const auto keyId = randomId<KeyId>();
    FieldContext context{randomId<TenantId>(), randomId<DossierId>(), {}, newOpId(time2025), 7,
                         randomId<UserId>(),   randomId<DeviceId>(),  3};
    context.slot = SlotKey::slotFor(SlotKey::derive(groupKey, context.tenant, context.dossier), u"findings");
    MedicalValue value;
    value.fieldId = QStringLiteral("findings");
    value.value = QStringLiteral("rugklachten, caf\u00e9");
    value.at = time2025;
    QJsonArray envelopes;
    for (const PaddingClass padding : {PaddingClass::Coded, PaddingClass::Text}) {
        envelopes.append(hex(*FieldEnvelope::seal(contentKey, keyId, context, value.encode(), padding)));
    }
    folder.write(QStringLiteral("field-envelope-v1.json"), {{QStringLiteral("groupKey"), hex(groupKey)},
                                                            {QStringLiteral("contentKey"), hex(contentKey)},
                                                            {QStringLiteral("keyId"), hex(keyId.bytes())},
                                                            {QStringLiteral("tenant"), hex(context.tenant.bytes())},
                                                            {QStringLiteral("dossier"), hex(context.dossier.bytes())},
                                                            {QStringLiteral("slot"), hex(context.slot.bytes())},
                                                            {QStringLiteral("op"), hex(context.op.bytes())},
                                                            {QStringLiteral("baseRevision"), 7},
                                                            {QStringLiteral("author"), hex(context.author.bytes())},
                                                            {QStringLiteral("device"), hex(context.device.bytes())},
                                                            {QStringLiteral("epoch"), 3},
                                                            {QStringLiteral("plaintext"), hex(value.encode())},
                                                            {QStringLiteral("fieldId"), value.fieldId},
                                                            {QStringLiteral("value"), value.value.toString()},
                                                            {QStringLiteral("at"), QString::number(value.at)},
                                                            {QStringLiteral("envelopes"), envelopes}});
}

void writeContentKey(const Folder& folder)
{
    const SecretBytes groupKey = SecretBytes::random(32);
    const auto tenant = randomId<TenantId>();
    const auto dossier = randomId<DossierId>();
    const NewContentKey made = *ContentKeyRecord::create(groupKey, 2, tenant, dossier, 5);
    folder.write(QStringLiteral("content-key-record-v1.json"), {{QStringLiteral("groupKey"), hex(groupKey)},
                                                                {QStringLiteral("tenant"), hex(tenant.bytes())},
                                                                {QStringLiteral("dossier"), hex(dossier.bytes())},
                                                                {QStringLiteral("key"), hex(made.key)},
                                                                {QStringLiteral("record"), hex(made.record.encode())}});
}

void writeIdentity(const Folder& folder)
{
    const IdentityBundle bundle = IdentityBundle::generate();
    const SecretBytes uwk = SecretBytes::random(32);
    const SecretBytes urk = SecretBytes::random(32);
    const auto user = randomId<UserId>();
    const QByteArray device = SigningKeyPair::generate().publicKey();
    const auto certificate = DeviceCertificate::create(bundle.identity(), user, randomId<DeviceId>(), device, time2025);
    folder.write(QStringLiteral("identity-v1.json"),
                 {{QStringLiteral("user"), hex(user.bytes())},
                  {QStringLiteral("userWrapKey"), hex(uwk)},
                  {QStringLiteral("recoveryKey"), hex(urk)},
                  {QStringLiteral("wrapped"), hex(*bundle.wrap(uwk, user))},
                  {QStringLiteral("wrappedForRecovery"), hex(*bundle.wrapForRecovery(urk, user))},
                  {QStringLiteral("identityKey"), hex(bundle.identity().publicKey())},
                  {QStringLiteral("encryptionKey"), hex(bundle.encryption().publicKey())},
                  {QStringLiteral("ownNoteKey"), hex(KeyDerivation::ownNoteKey(bundle.identity()))},
                  {QStringLiteral("devicePublicKey"), hex(device)},
                  {QStringLiteral("certificate"), hex(certificate.encode())},
                  {QStringLiteral("fingerprint"),
                   Fingerprint::text(user, bundle.identity().publicKey(), bundle.encryption().publicKey())}});
}

void writeDerivation(const Folder& folder)
{
    const QString password = QStringLiteral("Een lange zin met caf\u00e9");
    const QByteArray salt = randomBytes(16);
    const SecretBytes masterKey =
        *KeyDerivation::masterKey(SecretBytes::fromPassword(password), salt, {64ULL << 20, 3});
    const SecretBytes accountKey = SecretBytes::random(32);
    const SecretBytes deviceSecret = SecretBytes::random(32);
    const SecretBytes serverShare = SecretBytes::random(32);
    const auto user = randomId<UserId>();
    const auto device = randomId<DeviceId>();
    folder.write(
        QStringLiteral("key-derivation-v1.json"),
        {{QStringLiteral("password"), password},
         {QStringLiteral("salt"), hex(salt)},
         {QStringLiteral("memoryBytes"), 64 << 20},
         {QStringLiteral("passes"), 3},
         {QStringLiteral("masterKey"), hex(masterKey)},
         {QStringLiteral("user"), hex(user.bytes())},
         {QStringLiteral("device"), hex(device.bytes())},
         {QStringLiteral("accountKey"), hex(accountKey)},
         {QStringLiteral("deviceSecret"), hex(deviceSecret)},
         {QStringLiteral("serverShare"), hex(serverShare)},
         {QStringLiteral("authPublicKey"), hex(KeyDerivation::authKeyPair(masterKey, user).publicKey())},
         {QStringLiteral("userWrapKey"), hex(KeyDerivation::userWrapKey(masterKey, accountKey, user))},
         {QStringLiteral("userWrapKeyWithoutAccountKey"), hex(KeyDerivation::userWrapKey(masterKey, {}, user))},
         {QStringLiteral("cacheKek"), hex(KeyDerivation::cacheKek(masterKey, deviceSecret, serverShare, user, device))},
         {QStringLiteral("deviceFileKey"), hex(KeyDerivation::deviceFileKey(masterKey, user))}});
}

void writeCodes(const Folder& folder)
{
    const SecretBytes key = SecretBytes::random(32);
    const QByteArray spki = randomBytes(44);
    const EnrolmentCode code = EnrolmentCode::create(spki);
    const QString recoveryCode = RecoveryCodes::generate().first();
    folder.write(QStringLiteral("typed-codes-v1.json"),
                 {{QStringLiteral("key"), hex(key)},
                  {QStringLiteral("accountKeyText"), KeyText::encode(KeyText::Kind::AccountKey, key)},
                  {QStringLiteral("userRecoveryKeyText"), KeyText::encode(KeyText::Kind::UserRecoveryKey, key)},
                  {QStringLiteral("serverSpki"), hex(spki)},
                  {QStringLiteral("enrolmentCode"), code.toText()},
                  {QStringLiteral("enrolmentSecret"), hex(code.secret())},
                  {QStringLiteral("recoveryCode"), recoveryCode},
                  {QStringLiteral("recoveryCodeHash"), hex(RecoveryCodes::hash(recoveryCode))}});
}

void writeLog(const Folder& folder)
{
    const RecoverySecret recovery = RecoverySecret::generate();
    const IdentityBundle lead = IdentityBundle::generate();
    const IdentityBundle doctor = IdentityBundle::generate();
    const auto leadId = randomId<UserId>();
    const auto doctorId = randomId<UserId>();
    const auto tenant = randomId<TenantId>();
    MedicalLogState state;
    QJsonArray entries;
    const auto add = [&](const MedicalLogEntry& entry) { entries.append(hex(entry.encode())); };
    add(*MedicalLogWriter::genesis(state, randomId<PracticeId>(), leadId, lead, recovery.box().publicKey(),
                                   recovery.signature().publicKey(), time2025));
    MedicalLogWriter writer(state, leadId, lead.identity());
    add(*writer.memberKeys({doctorId, 4, doctor.identity().publicKey(), doctor.encryption().publicKey()}, time2025));
    add(*writer.createGroup(tenant, time2025));
    add(*writer.addMember(tenant, leadId, {}, time2025));
    MedicalLogWriter::NewEpoch first = *writer.startEpoch(tenant, {}, time2025);
    add(first.entry);
    add(*writer.addMember(tenant, doctorId, first.groupKey, time2025));
    add(*writer.addLead(doctorId, time2025));
    MedicalLogWriter::NewEpoch second = *writer.startEpoch(tenant, first.groupKey, time2025);
    add(second.entry);
    QJsonArray shares;
    const std::array<Share, 3> split = *Shamir::split(recovery.bytes());
    for (const Share& share : split) {
        shares.append(KeyText::encode(KeyText::Kind::RecoveryShare, share.encode()));
    }
    folder.write(QStringLiteral("medical-log-v1.json"),
                 {{QStringLiteral("entries"), entries},
                  {QStringLiteral("head"), hex(state.head())},
                  {QStringLiteral("tenant"), hex(tenant.bytes())},
                  {QStringLiteral("lead"), hex(leadId.bytes())},
                  {QStringLiteral("leadPrivateKey"), hex(lead.encryption().privateKey())},
                  {QStringLiteral("doctor"), hex(doctorId.bytes())},
                  {QStringLiteral("doctorPrivateKey"), hex(doctor.encryption().privateKey())},
                  {QStringLiteral("groupKey1"), hex(first.groupKey)},
                  {QStringLiteral("groupKey2"), hex(second.groupKey)},
                  {QStringLiteral("recoverySecret"), hex(recovery.bytes())},
                  {QStringLiteral("recoveryShares"), shares}});
}

void writeMasterLink(const Folder& folder)
{
    const SecretBytes before = SecretBytes::random(32);
    const SecretBytes after = SecretBytes::random(32);
    const auto user = randomId<UserId>();
    folder.write(QStringLiteral("master-key-link-v1.json"),
                 {{QStringLiteral("user"), hex(user.bytes())},
                  {QStringLiteral("oldMasterKey"), hex(before)},
                  {QStringLiteral("newMasterKey"), hex(after)},
                  {QStringLiteral("link"), hex(*MasterKeyLink::seal(after, before, user))}});
}

/// The kinds that came later: leaving and recovery.
void writeLogLeaving(const Folder& folder)
{
    const RecoverySecret recovery = RecoverySecret::generate();
    const RecoverySecret replacement = RecoverySecret::generate();
    const IdentityBundle lead = IdentityBundle::generate();
    const IdentityBundle doctor = IdentityBundle::generate();
    const IdentityBundle newcomer = IdentityBundle::generate();
    const auto leadId = randomId<UserId>();
    const auto doctorId = randomId<UserId>();
    const auto newcomerId = randomId<UserId>();
    const auto tenant = randomId<TenantId>();
    MedicalLogState state;
    QJsonArray entries;
    const auto add = [&](const MedicalLogEntry& entry) { entries.append(hex(entry.encode())); };
    add(*MedicalLogWriter::genesis(state, randomId<PracticeId>(), leadId, lead, recovery.box().publicKey(),
                                   recovery.signature().publicKey(), time2025));
    MedicalLogWriter writer(state, leadId, lead.identity());
    add(*writer.memberKeys({doctorId, 4, doctor.identity().publicKey(), doctor.encryption().publicKey()}, time2025));
    add(*writer.createGroup(tenant, time2025));
    add(*writer.addMember(tenant, leadId, {}, time2025));
    add(*writer.addMember(tenant, doctorId, {}, time2025));
    MedicalLogWriter::NewEpoch first = *writer.startEpoch(tenant, {}, time2025);
    add(first.entry);
    add(*writer.addLead(doctorId, time2025));
    add(*writer.removeLead(doctorId, time2025));
    add(*writer.removeMember(tenant, doctorId, time2025));
    MedicalLogWriter::NewEpoch second = *writer.startEpoch(tenant, first.groupKey, time2025);
    add(second.entry);
    add(*writer.removeMember({}, doctorId, time2025));
    add(*MedicalLogWriter::recoveryUsed(
        state, recovery, {newcomerId, 4, newcomer.identity().publicKey(), newcomer.encryption().publicKey()},
        time2025));
    MedicalLogWriter next(state, newcomerId, newcomer.identity());
    add(*next.addMember(tenant, newcomerId, second.groupKey, time2025));
    add(*next.replaceRecovery(replacement, time2025));
    MedicalLogWriter::NewEpoch third = *next.startEpoch(tenant, second.groupKey, time2025);
    add(third.entry);
    folder.write(QStringLiteral("medical-log-leaving-v1.json"),
                 {{QStringLiteral("entries"), entries},
                  {QStringLiteral("head"), hex(state.head())},
                  {QStringLiteral("tenant"), hex(tenant.bytes())},
                  {QStringLiteral("leaver"), hex(doctorId.bytes())},
                  {QStringLiteral("leaverPrivateKey"), hex(doctor.encryption().privateKey())},
                  {QStringLiteral("newcomer"), hex(newcomerId.bytes())},
                  {QStringLiteral("newcomerPrivateKey"), hex(newcomer.encryption().privateKey())},
                  {QStringLiteral("groupKey1"), hex(first.groupKey)},
                  {QStringLiteral("groupKey3"), hex(third.groupKey)},
                  {QStringLiteral("recoverySecret"), hex(replacement.bytes())}});
}

void writeInvite(const Folder& folder)
{
    const QByteArray genesis = randomBytes(32);
    const MedicalInvite invite = MedicalInvite::create(genesis);
    const IdentityBundle keys = IdentityBundle::generate();
    const MedicalIdentity newcomer{randomId<UserId>(), 4, keys.identity().publicKey(), keys.encryption().publicKey()};
    const auto practice = randomId<PracticeId>();
    folder.write(QStringLiteral("medical-invite-v1.json"),
                 {{QStringLiteral("genesis"), hex(genesis)},
                  {QStringLiteral("invite"), invite.toText()},
                  {QStringLiteral("practice"), hex(practice.bytes())},
                  {QStringLiteral("user"), hex(newcomer.user.bytes())},
                  {QStringLiteral("identityKey"), hex(newcomer.identityKey)},
                  {QStringLiteral("encryptionKey"), hex(newcomer.encryptionKey)},
                  {QStringLiteral("answer"), hex(invite.answer(practice, newcomer, genesis))}});
}

void writeOfflineCodes(const Folder& folder)
{
    const SecretBytes totp = SecretBytes::random(Totp::secretSize);
    const SecretBytes leaseKey = SecretBytes::random(OfflineCodes::keySize);
    const SecretBytes masterKey = SecretBytes::random(32);
    const SecretBytes deviceSecret = SecretBytes::random(32);
    const auto user = randomId<UserId>();
    const auto device = randomId<DeviceId>();
    const QByteArray binding = user.bytes() + device.bytes() + randomBytes(32);
    const qint64 first = Totp::stepOf(time2025 / 1000);
    const OfflineCodes codes = OfflineCodes::make(totp, leaseKey, first, first + 4);
    const SecretBytes key = KeyDerivation::offlineCodesKey(masterKey, deviceSecret, user, device);
    folder.write(QStringLiteral("offline-codes-v1.json"), {{QStringLiteral("totpSecret"), hex(totp)},
                                                           {QStringLiteral("leaseKey"), hex(leaseKey)},
                                                           {QStringLiteral("masterKey"), hex(masterKey)},
                                                           {QStringLiteral("deviceSecret"), hex(deviceSecret)},
                                                           {QStringLiteral("user"), hex(user.bytes())},
                                                           {QStringLiteral("device"), hex(device.bytes())},
                                                           {QStringLiteral("binding"), hex(binding)},
                                                           {QStringLiteral("firstStep"), QString::number(first)},
                                                           {QStringLiteral("verifiers"), hex(codes.verifiers())},
                                                           {QStringLiteral("sealed"), hex(codes.seal(key, binding))}});
}

void writeHandOver(const Folder& folder)
{
    const IdentityBundle sender = IdentityBundle::generate();
    const IdentityBundle receiver = IdentityBundle::generate();
    const auto from =
        HandOverCard::create(sender, randomId<UserId>(), randomId<PracticeId>(), QStringLiteral("Dr. Visser"));
    const auto to =
        HandOverCard::create(receiver, randomId<UserId>(), randomId<PracticeId>(), QStringLiteral("Dr. Bakker"));
    const QByteArray content("what is handed over");
    folder.write(
        QStringLiteral("hand-over-v1.json"),
        {{QStringLiteral("senderCard"), hex(from.encode())},
         {QStringLiteral("receiverCard"), hex(to.encode())},
         {QStringLiteral("receiverIdentity"), hex(receiver.identity().seed())},
         {QStringLiteral("receiverEncryption"), hex(receiver.encryption().privateKey())},
         {QStringLiteral("content"), hex(content)},
         {QStringLiteral("file"), hex(*HandOverPackage::seal(from, sender.identity(), to, time2025, content))}});
}

void writeDocument(const Folder& folder)
{
    const SecretBytes key = SecretBytes::random(DocumentFormat::keySize);
    const DocumentContext context{randomId<TenantId>(), randomId<DossierId>(), randomId<RecordId>()};
    const QByteArray content("what is in the document");
    auto sealer = *DocumentSealer::begin(key, context, content.size());
    QByteArray sealed = *sealer.add(content);
    sealed += *sealer.finish();
    folder.write(QStringLiteral("document-v1.json"), {{QStringLiteral("key"), hex(key)},
                                                      {QStringLiteral("tenant"), hex(context.tenant.bytes())},
                                                      {QStringLiteral("dossier"), hex(context.dossier.bytes())},
                                                      {QStringLiteral("document"), hex(context.document.bytes())},
                                                      {QStringLiteral("content"), hex(content)},
                                                      {QStringLiteral("sealed"), hex(sealed)}});
}

/// What a person types or says, or is only known by.
void writeSpoken(const Folder& folder)
{
    const auto user = randomId<UserId>();
    const SecretBytes recoveryKey = SecretBytes::random(32);
    const auto identity = IdentityBundle::generate();
    const QString digits = Fingerprint::text(user, identity.identity().publicKey(), identity.encryption().publicKey());
    DestructionOrder order;
    order.dossier = randomId<DossierId>();
    folder.write(QStringLiteral("spoken-v1.json"),
                 {{QStringLiteral("user"), hex(user.bytes())},
                  {QStringLiteral("recoveryKey"), hex(recoveryKey)},
                  {QStringLiteral("recoveryLoginKey"), hex(recoveryLoginKey(recoveryKey, user).publicKey())},
                  {QStringLiteral("fingerprint"), digits},
                  {QStringLiteral("fingerprintWords"), Fingerprint::words(digits)},
                  {QStringLiteral("dossier"), hex(order.dossier.bytes())},
                  {QStringLiteral("dossierHash"), hex(order.dossierHash())}});
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2 || randombytes_set_implementation(&fixedSource) != 0 || !initialise()) {
        qWarning("usage: crypto_frozen_vectors FOLDER");
        return 2;
    }
    const Folder folder(QString::fromLocal8Bit(argv[1]));
    writeWrap(folder);
    writeField(folder);
    writeContentKey(folder);
    writeIdentity(folder);
    writeDerivation(folder);
    writeCodes(folder);
    writeLog(folder);
    writeLogLeaving(folder);
    writeInvite(folder);
    writeOfflineCodes(folder);
    writeMasterLink(folder);
    writeHandOver(folder);
    writeRestricted(folder);
    writeDocument(folder);
    writeSpoken(folder);
    return 0;
}
