// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/BackupKey.h"
#include "core/crypto/Initialise.h"
#include "core/crypto/LedgerReading.h"
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
#include "tests/support/FrozenVector.h"

#include <QBuffer>

using namespace kluis;
using namespace kluis::protocol;

/// What was signed or kept once is read and believed by every later release. Never change a fixture; a new version of a
/// record gets a new file beside the old ones.
class FrozenRecordsTest : public QObject, private test::FrozenVector {
    Q_OBJECT

    void load(const QString& name) { read(QStringLiteral(KLUIS_PROTOCOL_FIXTURES "/") + name); }

    static constexpr qint64 time2025 = 1'750'000'000'000;

private Q_SLOTS:
    void initTestCase() { QVERIFY(crypto::initialise()); }

    void anOperationStandsInItsChain_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("category");
        QTest::newRow("plain") << QStringLiteral("operation-plain-v1.json") << int(domain::Category::Administrative);
        QTest::newRow("sealed") << QStringLiteral("operation-sealed-v1.json") << int(domain::Category::Medical);
        QTest::newRow("asked") << QStringLiteral("operation-asked-v1.json") << int(domain::Category::Administrative);
    }
    void anOperationStandsInItsChain()
    {
        QFETCH(const QString, file);
        QFETCH(const int, category);
        load(file);
        const auto whole = Operation::decode(bytes("operation"));
        QVERIFY(whole && whole->verify(bytes("deviceKey")));
        QCOMPARE(whole->encode(), bytes("operation"));
        QCOMPARE(int(whole->category), category);
        QCOMPARE(whole->id, id<OpId>("op"));
        QCOMPARE(whole->deviceTime, time2025);
        QCOMPARE(whole->digest(), bytes("digest"));
        const OperationItem& item = whole->items.first();
        QCOMPARE(item.record(), bytes("record"));
        QCOMPARE(item.fieldId(), word("fieldId"));
        QCOMPARE(item.value(), word("value"));
        QCOMPARE(item.sealedValue(), bytes("sealed"));
        QCOMPARE(qint64(item.baseRevision()), number("baseRevision"));
        QCOMPARE(chainHead(whole->dossier, whole->category, bytes("previousHead"), quint64(number("place")),
                           whole->digest()),
                 bytes("head"));
    }

    void whyAValueWasChangedIsReadAsItWasSaid()
    {
        load(QStringLiteral("operation-asked-v1.json"));
        const auto whole = Operation::decode(bytes("operation"));
        QVERIFY(whole);
        QList<int> kinds;
        for (const OperationItem& item : whole->items) {
            QVERIFY(!item.asked().request.isNull());
            kinds.append(int(item.asked().kind));
        }
        QCOMPARE(kinds, (QList<int>{3, 2, 1}));
    }

    void aRedactedOperationIsItsAuthorsStill_data() { anOperationStandsInItsChain_data(); }
    void aRedactedOperationIsItsAuthorsStill()
    {
        QFETCH(const QString, file);
        load(file);
        const auto redacted = Operation::decode(bytes("redacted"));
        QVERIFY(redacted && redacted->verify(bytes("deviceKey")));
        QCOMPARE(redacted->encode(), bytes("redacted"));
        QCOMPARE(redacted->digest(), bytes("digest"));
        QVERIFY(!redacted->items.first().isRedacted() && redacted->items.last().isRedacted());
    }

    void aProofOfARequestHolds()
    {
        load(QStringLiteral("request-proof-v1.json"));
        const auto proof = RequestProof::fromHeader(word("header").toLatin1());
        QVERIFY(proof);
        QVERIFY(proof->verify(bytes("deviceKey"), "POST", "/v1/pull?zstd", bytes("body"), bytes("token")));
        QVERIFY(!proof->verify(bytes("deviceKey"), "POST", "/v1/push?zstd", bytes("body"), bytes("token")));
        QCOMPARE(proof->toHeader(), word("header").toLatin1());
    }

    void aLeaseIsItsServers()
    {
        load(QStringLiteral("lease-v1.json"));
        const auto lease = Lease::decode(bytes("lease"), bytes("serverKey"));
        QVERIFY(lease);
        QCOMPARE(lease->user, id<UserId>("user"));
        QCOMPARE(lease->device, id<DeviceId>("device"));
        QVERIFY(lease->role == domain::Role::Hr);
        QCOMPARE(lease->issued, time2025);
        QCOMPARE(lease->expires, time2025 + 86'400'000);
        const GrantedTenant granted{id<TenantId>("tenant"), QStringLiteral("vermeer"), QStringLiteral("Vermeer BV"),
                                    QStringLiteral("Expeditie")};
        QVERIFY(lease->tenants == QList{granted});
    }

    void peopleSignTheSameTexts()
    {
        load(QStringLiteral("signed-texts-v1.json"));
        const auto login = LoginBody::decode(bytes("login"));
        QVERIFY(login);
        QCOMPARE(login->encode(), bytes("login"));
        QCOMPARE(login->signedText(bytes("login")), bytes("loginText"));
        QCOMPARE(recoverText(bytes("loginText")), bytes("recoverText"));
        const auto recovery = RecoverChange::decode(bytes("recoverChange"));
        QVERIFY(recovery);
        QCOMPARE(recovery->signedText(bytes("recoverChange")), bytes("recoverChangeText"));
        const auto password = PasswordChange::decode(bytes("passwordChange"));
        QVERIFY(password);
        QCOMPARE(password->signedText(bytes("passwordChange")), bytes("passwordChangeText"));
    }

    void theAuditIsSignedAndCountersigned()
    {
        load(QStringLiteral("audit-v1.json"));
        const auto event = AuditEvent::decode(bytes("event"));
        QVERIFY(event);
        QCOMPARE(event->encode(), bytes("event"));
        QVERIFY(event->kind == AuditEventKind::Shown && event->offline);
        const auto checkpoint = AuditCheckpoint::decode(bytes("checkpoint"));
        QVERIFY(checkpoint && checkpoint->isSignedBy(bytes("serverKey")));
        QCOMPARE(checkpoint->encode(), bytes("checkpoint"));
        QCOMPARE(checkpoint->size, quint64(1234));
        const auto countersigned = AuditCountersignature::decode(bytes("countersignature"));
        QVERIFY(countersigned && countersigned->isSignedBy(bytes("officerKey")));
        QVERIFY(countersigned->checkpoint == *checkpoint);
    }

    void bothVersionsOfADocumentsRecordAreRead()
    {
        load(QStringLiteral("document-record-v1-v2.json"));
        for (const char* version : {"first", "second"}) {
            const auto record = DocumentRecord::decode(word(version));
            QVERIFY(record);
            QCOMPARE(record->encode(), word(version));
            QCOMPARE(record->name, word("name"));
            QCOMPARE(record->size, qint64(70'000));
            QCOMPARE(record->sealedSize(), number("sealedSize"));
            QCOMPARE(record->contentDigest, bytes("contentDigest"));
            QCOMPARE(record->sealedDigest, bytes("sealedDigest"));
            QCOMPARE(record->key, bytes("key"));
        }
        QVERIFY(!DocumentRecord::decode(word("first"))->replaces);
        QVERIFY(DocumentRecord::decode(word("second"))->replaces == id<RecordId>("replaces"));
    }

    void whatWasHandedOverIsTakenOver()
    {
        load(QStringLiteral("hand-over-content-v1-v2.json"));
        for (const char* version : {"first", "second"}) {
            const auto content = HandOverContent::decode(bytes(version));
            QVERIFY(content);
            QCOMPARE(content->encode(), bytes(version));
            QCOMPARE(content->dossiers.size(), qsizetype(1));
            const HandedDossier& dossier = content->dossiers.first();
            QCOMPARE(dossier.number, QStringLiteral("1001"));
            QCOMPARE(dossier.values.first().value, QStringLiteral("niet tillen"));
            QCOMPARE(dossier.notes.first().at, time2025 + 1);
        }
        QVERIFY(HandOverContent::decode(bytes("first"))->dossiers.first().documents.isEmpty());
        const auto withDocument = HandOverContent::decode(bytes("second"));
        QCOMPARE(withDocument->dossiers.first().documents.first().id, id<RecordId>("document"));
    }

    void theDocumentsInAHandedOverFileAreFound()
    {
        load(QStringLiteral("hand-over-file-v2.json"));
        QByteArray file = bytes("file");
        QBuffer buffer(&file);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        const auto parts = HandOverParts::find(buffer);
        QVERIFY(parts);
        QCOMPARE(parts->package, bytes("package"));
        QCOMPARE(parts->documents.size(), qsizetype(2));
        const auto contentOf = [&](const char* document) {
            const auto part = parts->documents.value(id<RecordId>(document));
            return file.mid(part.offset, part.size);
        };
        QCOMPARE(contentOf("first"), bytes("sealed"));
        QCOMPARE(contentOf("second"), QByteArray("ander"));
    }

    void aDestructionIsBelievedAndStandsInTheLedger()
    {
        load(QStringLiteral("destruction-v1.json"));
        const auto order = crypto::DestructionOrder::decode(bytes("order"));
        QVERIFY(order && order->verify(bytes("proposerKey")));
        QCOMPARE(order->encode(), bytes("order"));
        const auto confirmation = crypto::DestructionConfirmation::decode(bytes("confirmation"));
        QVERIFY(confirmation && confirmation->verify(bytes("confirmerKey")) && confirmation->isFor(*order));
        QCOMPARE(confirmation->encode(), bytes("confirmation"));
        auto ledger = crypto::LedgerReading::of(word("ledger").toLatin1(), bytes("serverKey"));
        ledger.compare(crypto::LedgerReading::End::of(word("end").toLatin1(), bytes("serverKey")));
        QVERIFY(ledger.isSound() && ledger.strangeLines() == 0);
        QCOMPARE(ledger.entries().size(), qsizetype(2));
        QCOMPARE(ledger.done().size(), qsizetype(1));
        QVERIFY(ledger.done().first().order == *order && ledger.done().first().whole);
    }

    void aBackupOpensWithItsKey()
    {
        load(QStringLiteral("backup-v1.json"));
        const auto key = crypto::BackupKey::fromText(word("backupKey").toUtf8());
        QVERIFY(key);
        QCOMPARE(key->serverKey(), bytes("serverKey"));
        const auto manifest = BackupManifest::decode(bytes("manifest"));
        QVERIFY(manifest && manifest->isSignedBy(bytes("serverKey")));
        QCOMPARE(manifest->partCount(), qsizetype(1));
        QCOMPARE(manifest->part(0).digest, crypto::sha256(bytes("part")));
        crypto::BackupOpener opener(key->pair().clone());
        const auto part = BackupPart::open(opener, manifest->part(0).name, bytes("part"));
        QVERIFY(part);
        QCOMPARE(QString::fromUtf8(*part), word("content"));
        const auto packed = BackupPart::open(opener, manifest->id, manifest->contents);
        const auto contents = packed ? BackupContents::decode(*packed) : failure(packed);
        QVERIFY(contents);
        QCOMPARE(contents->tables.first().digest, crypto::sha256(*part));
        QCOMPARE(contents->files.first().path, QStringLiteral("keys/server.keys"));
    }

    void thePrivacyOfficesRecordsAreRead()
    {
        load(QStringLiteral("office-v1.json"));
        const auto record = OfficeRecord::decode(bytes("record"));
        QVERIFY(record);
        QCOMPARE(record->encode(), bytes("record"));
        QCOMPARE(record->title, QStringLiteral("Laptop kwijt"));
        QCOMPARE(record->reporter, id<UserId>("reporter"));
        QCOMPARE(record->notifyBy(), time2025 - 1000 + qint64(72) * 3'600'000);
        const auto evidence = EvidenceFile::read(word("evidence").toUtf8());
        QVERIFY(evidence);
        QCOMPARE(evidence->signer(), bytes("serverKey"));
        QCOMPARE(evidence->contents().value(u"practice").toString(), QStringLiteral("Arbodienst Noord"));
    }

    void bothSidesDigestADossierAlike()
    {
        load(QStringLiteral("dossier-digest-v1.json"));
        const auto dossier = id<DossierId>("dossier");
        DossierDigest digest;
        digest.add(dossier, quint8(OperationKind::Field), "last_name", 3);
        QCOMPARE(digest.bytes(), bytes("digest"));
        QCOMPARE(qint64(DossierDigest::bucketOf(dossier)), number("bucket"));
    }
};

QTEST_GUILESS_MAIN(FrozenRecordsTest)
#include "FrozenRecordsTest.moc"
