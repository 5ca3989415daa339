// SPDX-License-Identifier: GPL-3.0-or-later
// Writes tests/fixtures/protocol/*-v1.json: one of every record that is kept or signed, with all that is needed to read it.
// Run by hand, once for each new record version: protocol_frozen_records FOLDER. Files that exist are left alone, since a
// frozen vector never changes. The random source is a fixed stream, so the same program writes the same bytes.
#include "core/crypto/BackupKey.h"
#include "core/crypto/DocumentFormat.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/LedgerReading.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/AuditCountersignature.h"
#include "core/protocol/AuditMessages.h"
#include "core/protocol/BackupContents.h"
#include "core/protocol/BackupManifest.h"
#include "core/protocol/BackupPart.h"
#include "core/protocol/DocumentRecord.h"
#include "core/protocol/DossierDigest.h"
#include "core/protocol/EvidenceFile.h"
#include "core/protocol/HandOverContent.h"
#include "core/protocol/HandOverParts.h"
#include "core/protocol/Lease.h"
#include "core/protocol/OfficeRecord.h"
#include "core/protocol/Operation.h"
#include "core/protocol/PasswordMessages.h"
#include "core/protocol/RecoveryMessages.h"
#include "core/protocol/RequestProof.h"
#include "tests/crypto/FrozenFolder.h"
#include "tests/protocol/FrozenMessages.h"

#include <QDir>
#include <QJsonArray>

using namespace kluis;
using namespace kluis::crypto;
using namespace kluis::crypto::test;
using namespace kluis::protocol;

namespace {

Operation operation(OperationKind kind, domain::Category category, QList<OperationItem> items)
{
    Operation operation;
    operation.tenant = randomId<TenantId>();
    operation.dossier = randomId<DossierId>();
    operation.category = category;
    operation.id = newOpId(time2025);
    operation.kind = kind;
    operation.author = randomId<UserId>();
    operation.device = randomId<DeviceId>();
    operation.baseSeq = 41;
    operation.seenHead = randomBytes(32);
    operation.medicalLogHead = randomBytes(32);
    operation.deviceTime = time2025;
    operation.items = std::move(items);
    return operation;
}

/// As its author wrote it, and as a reader gets it who may see its first item only.
void writeOperation(const Folder& folder, const QString& name, Operation operation)
{
    const auto device = SigningKeyPair::generate();
    operation.sign(device);
    const QByteArray shown = operation.items.first().record();
    const auto redacted = operation.redacted([&shown](const OperationItem& item) { return item.record() == shown; });
    const QByteArray previous = randomBytes(32);
    folder.write(
        name, {{text("deviceKey"), hex(device.publicKey())},
               {text("operation"), hex(operation.encode())},
               {text("redacted"), hex(redacted.encode())},
               {text("op"), hex(operation.id.bytes())},
               {text("record"), hex(operation.items.first().record())},
               {text("fieldId"), operation.items.first().fieldId()},
               {text("value"), operation.items.first().value()},
               {text("sealed"), hex(operation.items.first().sealedValue())},
               {text("baseRevision"), qint64(operation.items.first().baseRevision())},
               {text("digest"), hex(operation.digest())},
               {text("previousHead"), hex(previous)},
               {text("place"), 7},
               {text("head"), hex(chainHead(operation.dossier, operation.category, previous, 7, operation.digest()))}});
}

void writeOperations(const Folder& folder)
{
    writeOperation(folder, text("operation-plain-v1.json"),
                   operation(OperationKind::Dossier, domain::Category::Administrative,
                             {OperationItem::plain("last_name", text("last_name"), text("Jansen-Caf\u00e9"), 3),
                              OperationItem::plain("personnel_no", text("personnel_no"), text("1001"), 0)}));
    writeOperation(folder, text("operation-sealed-v1.json"),
                   operation(OperationKind::Field, domain::Category::Medical,
                             {OperationItem::sealed(randomBytes(16), randomBytes(122), 9),
                              OperationItem::sealed(randomBytes(16), randomBytes(314), 0)}));
}

void writeAsked(const Folder& folder)
{
    QList<OperationItem> items;
    for (const auto& [kind, field] : {std::pair(3, "job_title"), {2, "given_name"}, {1, "phone_work"}}) {
        items.append(OperationItem::plain(field, text(field), {}, 3, {AskedChange::Kind(kind), randomId<RecordId>()}));
    }
    writeOperation(folder, text("operation-asked-v1.json"),
                   operation(OperationKind::Field, domain::Category::Administrative, items));
}

void writeProof(const Folder& folder)
{
    const auto device = SigningKeyPair::generate();
    const QByteArray body = randomBytes(40);
    const QByteArray token = randomBytes(32);
    const auto proof = RequestProof::make(device, "POST", "/v1/pull?zstd", body, token, time2025, randomBytes(32));
    folder.write(text("request-proof-v1.json"), {{text("deviceKey"), hex(device.publicKey())},
                                                 {text("body"), hex(body)},
                                                 {text("token"), hex(token)},
                                                 {text("header"), QString::fromLatin1(proof.toHeader())}});
}

void writeLease(const Folder& folder)
{
    const auto server = SigningKeyPair::generate();
    Lease lease;
    lease.user = randomId<UserId>();
    lease.device = randomId<DeviceId>();
    lease.role = domain::Role::Hr;
    lease.issued = time2025;
    lease.expires = time2025 + 86'400'000;
    lease.tenants = {{randomId<TenantId>(), text("vermeer"), text("Vermeer BV"), text("Expeditie")}};
    folder.write(text("lease-v1.json"), {{text("serverKey"), hex(server.publicKey())},
                                         {text("user"), hex(lease.user.bytes())},
                                         {text("device"), hex(lease.device.bytes())},
                                         {text("tenant"), hex(lease.tenants.first().tenant.bytes())},
                                         {text("lease"), hex(lease.encode(server))}});
}

/// The texts that keys of people sign when they log in, come back by their kit and change their password.
void writeSignedTexts(const Folder& folder)
{
    LoginBody login;
    login.user = randomId<UserId>();
    login.device = randomId<DeviceId>();
    login.devicePublicKey = randomBytes(32);
    login.deviceName = text("laptop");
    login.platform = text("linux");
    login.totp = text("123456");
    login.nonce = randomBytes(32);
    login.serverKeyDigest = randomBytes(32);
    login.time = time2025;
    login.offlineStep = 58'333'333;
    const RecoverChange recovery{login.user, randomBytes(60), randomBytes(32), randomBytes(120)};
    const PasswordChange password{login.user, login.device, randomBytes(32), randomBytes(120), randomBytes(89)};
    folder.write(text("signed-texts-v1.json"),
                 {{text("login"), hex(login.encode())},
                  {text("loginText"), hex(login.signedText(login.encode()))},
                  {text("recoverText"), hex(recoverText(login.signedText(login.encode())))},
                  {text("recoverChange"), hex(recovery.encode())},
                  {text("recoverChangeText"), hex(recovery.signedText(recovery.encode()))},
                  {text("passwordChange"), hex(password.encode())},
                  {text("passwordChangeText"), hex(password.signedText(password.encode()))}});
}

void writeAudit(const Folder& folder)
{
    AuditEvent event;
    event.number = 12;
    event.previousHash = randomBytes(32);
    event.time = time2025;
    event.kind = AuditEventKind::Shown;
    event.tenant = randomId<TenantId>();
    event.dossier = randomId<DossierId>();
    event.category = quint8(domain::Category::Medical);
    event.offline = true;
    const auto server = SigningKeyPair::generate();
    const auto officer = SigningKeyPair::generate();
    AuditCheckpoint checkpoint{randomId<TenantId>(), randomBytes(16), 1234, time2025, randomBytes(32), {}};
    checkpoint.sign(server);
    AuditCountersignature countersignature{checkpoint, randomId<UserId>(), time2025 + 1, {}};
    countersignature.sign(officer);
    folder.write(text("audit-v1.json"), {{text("event"), hex(event.encode())},
                                         {text("serverKey"), hex(server.publicKey())},
                                         {text("officerKey"), hex(officer.publicKey())},
                                         {text("checkpoint"), hex(checkpoint.encode())},
                                         {text("countersignature"), hex(countersignature.encode())}});
}

DocumentRecord documentRecord()
{
    DocumentRecord record;
    record.name = text("verslag caf\u00e9.pdf");
    record.type = text("application/pdf");
    record.size = 70'000;
    record.contentDigest = randomBytes(32);
    record.sealedDigest = randomBytes(32);
    record.key = randomBytes(DocumentFormat::keySize);
    return record;
}

void writeDocumentRecords(const Folder& folder)
{
    DocumentRecord record = documentRecord();
    const QString first = record.encode();
    record.replaces = randomId<RecordId>();
    folder.write(text("document-record-v1-v2.json"), {{text("first"), first},
                                                      {text("second"), record.encode()},
                                                      {text("name"), record.name},
                                                      {text("sealedSize"), record.sealedSize()},
                                                      {text("contentDigest"), hex(record.contentDigest)},
                                                      {text("sealedDigest"), hex(record.sealedDigest)},
                                                      {text("key"), hex(record.key)},
                                                      {text("replaces"), hex(record.replaces->bytes())}});
}

/// Version 2 has documents.
void writeHandOver(const Folder& folder)
{
    HandedDossier dossier;
    dossier.number = text("1001");
    dossier.born = text("1980-02-29");
    dossier.values = {{text("limitations"), text("niet tillen"), text("A. Arts"), time2025}};
    dossier.notes = {{text("consult_note"), text("Gesproken."), text("A. Arts"), time2025 + 1}};
    const QByteArray first = HandOverContent{text("Vermeer BV"), {dossier}}.encode();
    dossier.documents = {{text("medical_document"), text("A. Arts"), time2025 + 2, randomId<TenantId>(),
                          randomId<DossierId>(), randomId<RecordId>(), documentRecord().encode()}};
    folder.write(text("hand-over-content-v1-v2.json"),
                 {{text("first"), hex(first)},
                  {text("second"), hex(HandOverContent{text("Vermeer BV"), {dossier}}.encode())},
                  {text("document"), hex(dossier.documents.first().id.bytes())}});
}

/// The file: version 1 is a package alone (tests/fixtures/crypto/hand-over-v1.json).
void writeHandOverFile(const Folder& folder)
{
    const auto first = randomId<RecordId>();
    const auto second = randomId<RecordId>();
    const QByteArray package = randomBytes(300);
    const QByteArray sealed = randomBytes(70);
    const QByteArray file = QByteArray(1, HandOverParts::version) + HandOverParts::headOf(first, sealed.size()) +
                            sealed + HandOverParts::headOf(second, 5) + "ander" + HandOverParts::tailOf(package);
    folder.write(text("hand-over-file-v2.json"), {{text("file"), hex(file)},
                                                  {text("first"), hex(first.bytes())},
                                                  {text("second"), hex(second.bytes())},
                                                  {text("sealed"), hex(sealed)},
                                                  {text("package"), hex(package)}});
}

void writeDestruction(const Folder& folder)
{
    const auto first = SigningKeyPair::generate();
    const auto second = SigningKeyPair::generate();
    const auto server = SigningKeyPair::generate();
    DestructionOrder order;
    order.practice = randomId<PracticeId>();
    order.id = randomId<RecordId>();
    order.tenant = randomId<TenantId>();
    order.dossier = randomId<DossierId>();
    order.part = 2;
    order.basis = DestructionOrder::Basis::Request;
    order.proposer = randomId<UserId>();
    order.time = time2025;
    order.sign(first);
    DestructionConfirmation confirmation{order.id, order.digest(), randomId<UserId>(), time2025 + 1, {}};
    confirmation.sign(second);
    DestructionEntry entry;
    entry.time = time2025 + 2;
    entry.order = order;
    entry.confirmation = confirmation;
    entry.sign(server);
    DestructionEntry done = entry;
    done.kind = DestructionEntry::Kind::Done;
    done.whole = true;
    done.number = 2;
    done.previous = entry.digest();
    done.sign(server);
    const QByteArray ledger = entry.encode().toBase64() + '\n' + done.encode().toBase64() + '\n';
    folder.write(text("destruction-v1.json"),
                 {{text("proposerKey"), hex(first.publicKey())},
                  {text("confirmerKey"), hex(second.publicKey())},
                  {text("serverKey"), hex(server.publicKey())},
                  {text("order"), hex(order.encode())},
                  {text("confirmation"), hex(confirmation.encode())},
                  {text("ledger"), QString::fromLatin1(ledger)},
                  {text("end"), QString::fromLatin1(LedgerReading::End{2, done.digest()}.text(server))}});
}

void writeBackup(const Folder& folder)
{
    const auto server = SigningKeyPair::generate();
    const auto key = BackupKey::generate(server.publicKey());
    const auto sealer = *BackupSealer::begin(key.pair().publicKey());
    const QByteArray content("what stood in a table, what stood in a table, what stood in a table");
    BackupContents contents;
    contents.program = text("0.1.0");
    contents.migrations = {randomBytes(32)};
    contents.files = {{text("keys/server.keys"), "secret"}};
    contents.tables = {{text("user"), 3, sha256(content), 1}};
    contents.documents = {{randomBytes(16), 4138, randomBytes(32), 1}};
    BackupManifest manifest;
    manifest.id = randomBytes(BackupManifest::idSize);
    manifest.madeAt = time2025;
    manifest.practice = randomId<PracticeId>();
    manifest.recipient = key.pair().publicKey();
    manifest.contents = BackupPart::seal(sealer, manifest.id, contents.encode());
    const QByteArray name = randomBytes(BackupManifest::nameSize);
    const QByteArray part = BackupPart::seal(sealer, name, content);
    manifest.add({name, part.size(), sha256(part)});
    folder.write(text("backup-v1.json"), {{text("serverKey"), hex(server.publicKey())},
                                          {text("backupKey"), QString::fromUtf8(key.toText())},
                                          {text("manifest"), hex(manifest.encode(server))},
                                          {text("part"), hex(part)},
                                          {text("content"), QString::fromUtf8(content)}});
}

void writeOffice(const Folder& folder)
{
    const auto server = SigningKeyPair::generate();
    OfficeRecord breach;
    breach.id = randomId<RecordId>();
    breach.revision = 4;
    breach.reporter = randomId<UserId>();
    breach.receivedAt = time2025;
    breach.title = text("Laptop kwijt");
    breach.facts = text("In de trein gelaten.");
    breach.awareAt = time2025 - 1000;
    breach.decision = quint8(BreachDecision::Notify);
    const QByteArray evidence = EvidenceFile::sign({{text("practice"), text("Arbodienst Noord")}}, server);
    folder.write(text("office-v1.json"), {{text("record"), hex(breach.encode())},
                                          {text("reporter"), hex(breach.reporter.bytes())},
                                          {text("serverKey"), hex(server.publicKey())},
                                          {text("evidence"), QString::fromUtf8(evidence)}});
}

void writeDigest(const Folder& folder)
{
    const auto dossier = randomId<DossierId>();
    DossierDigest digest;
    digest.add(dossier, quint8(OperationKind::Field), "last_name", 3);
    folder.write(text("dossier-digest-v1.json"), {{text("dossier"), hex(dossier.bytes())},
                                                  {text("bucket"), qint64(DossierDigest::bucketOf(dossier))},
                                                  {text("digest"), hex(digest.bytes())}});
}

/// Those that no file has yet go into a new one.
void writeMessages(const QString& path)
{
    const QDir folder(path);
    QJsonObject known;
    const QStringList files = folder.entryList({text("messages-*.json")}, QDir::Files);
    for (const QString& name : files) {
        QFile file(folder.filePath(name));
        const QJsonObject kept =
            file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        for (auto message = kept.constBegin(); message != kept.constEnd(); ++message) {
            known.insert(message.key(), message.value());
        }
    }
    QJsonObject fresh;
    if (!known.contains(text("operation"))) {
        Operation carried = operation(OperationKind::Dossier, domain::Category::Administrative,
                                      {OperationItem::plain("last_name", text("last_name"), text("Jansen"), 3),
                                       OperationItem::plain("personnel_no", text("personnel_no"), text("1001"), 0)});
        carried.sign(SigningKeyPair::generate());
        fresh.insert(text("operation"), hex(carried.encode()));
    }
    const QString carried = (fresh.isEmpty() ? known : fresh).value(text("operation")).toString();
    for (const auto& message :
         protocol::test::frozenMessages(*Operation::decode(QByteArray::fromHex(carried.toLatin1())))) {
        if (const QString name = QString::fromLatin1(message.name); !known.contains(name)) {
            fresh.insert(name, hex(message.encoded));
        }
    }
    if (!fresh.isEmpty()) {
        const qsizetype number = files.size() + 1;
        Folder(path).write(number == 1 ? text("messages-v1.json") : QStringLiteral("messages-v1-%1.json").arg(number),
                           fresh);
    }
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 2 || randombytes_set_implementation(&fixedSource) != 0 || !initialise()) {
        qWarning("usage: protocol_frozen_records FOLDER");
        return 2;
    }
    const Folder folder(QString::fromLocal8Bit(argv[1]));
    writeOperations(folder);
    writeProof(folder);
    writeLease(folder);
    writeSignedTexts(folder);
    writeAudit(folder);
    writeDocumentRecords(folder);
    writeHandOver(folder);
    writeDestruction(folder);
    writeBackup(folder);
    writeOffice(folder);
    writeDigest(folder);
    writeMessages(QString::fromLocal8Bit(argv[1]));
    writeHandOverFile(folder);
    writeAsked(folder);
    return 0;
}
