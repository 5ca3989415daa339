// SPDX-License-Identifier: GPL-3.0-or-later
// What a member of the medical group signs for the operator, so that no signature is in the way of the check behind it.
#include "core/crypto/ContentKeyRecord.h"
#include "core/crypto/DocumentSealer.h"
#include "core/crypto/FieldEnvelope.h"
#include "core/crypto/MedicalValue.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BlobMessages.h"
#include "core/protocol/DocumentRecord.h"
#include "tests/hostile/Twist.h"

namespace kluis::test {

using domain::Category;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PulledOperation;
using protocol::PullPage;

namespace {

constexpr auto doesNotOpen = "A medical value does not open: it was damaged or put in another place. It is not shown. "
                             "Tell your administrator and a lead of the medical group.";
constexpr auto newerProgram =
    "A colleague's newer program wrote something that this one does not know. Update this program.";
constexpr auto note = "consult_note";

bool isFinding(const PulledOperation& pulled)
{
    return pulled.category == Category::Medical && pulled.operation->kind == OperationKind::Field;
}

/// The first value of a colleague's, and so the dossier that all of them look at.
PulledOperation finding(Operator& by)
{
    for (const TenantId& tenant : by.employers()) {
        const auto all = by.operations(tenant);
        const auto found = std::find_if(all.begin(), all.end(), isFinding);
        if (found != all.end()) {
            return *found;
        }
    }
    return {};
}

/// An operation of the member's in that dossier, without items yet.
Operation draft(const PulledOperation& in, OperationKind kind, Operator& by)
{
    Operation draft = *in.operation;
    draft.id = crypto::randomId<OpId>();
    draft.kind = kind;
    draft.items.clear();
    return by.byAccomplice(draft); // now it says who and from where
}

crypto::NewContentKey freshKey(const Operation& in, Operator& by)
{
    return *crypto::ContentKeyRecord::create(by.groupKey(in.tenant), by.logState().epoch(in.tenant), in.tenant,
                                             in.dossier, 1);
}

void plantKey(const crypto::ContentKeyRecord& record, const QByteArray& encoded, const PulledOperation& in,
              Operator& by)
{
    Operation key = draft(in, OperationKind::ContentKey, by);
    key.items = {OperationItem::sealed(record.keyId.bytes(), encoded, 0)};
    by.plant(by.byAccomplice(key));
}

QByteArray sealed(const Operation& in, const RecordId& record, const crypto::NewContentKey& key, const char* fieldId,
                  const QString& value)
{
    crypto::FieldContext context;
    context.tenant = in.tenant;
    context.dossier = in.dossier;
    context.slot = *SlotId::fromBytes(record.bytes());
    context.op = in.id;
    context.author = in.author;
    context.device = in.device;
    context.epoch = key.record.epoch;
    const crypto::MedicalValue said{.fieldId = QString::fromLatin1(fieldId), .value = value, .at = 1};
    return *crypto::FieldEnvelope::seal(key.key, key.record.keyId, context, said.encode(), crypto::PaddingClass::Text);
}

/// A record of \p kind with a value of \p fieldId under a key of the member's, whose sealed bytes are bent.
void plantValue(Operator& by, OperationKind kind, const char* fieldId, const QString& value,
                const std::function<void(QByteArray&)>& bend)
{
    const PulledOperation in = finding(by);
    Operation operation = draft(in, kind, by);
    const auto key = freshKey(operation, by);
    plantKey(key.record, key.record.encode(), in, by);
    const auto record = crypto::randomId<RecordId>();
    QByteArray bytes = sealed(operation, record, key, fieldId, value);
    bend(bytes);
    operation.items = {OperationItem::sealed(record.bytes(), bytes, 0)};
    by.plant(by.byAccomplice(operation));
}

std::function<void(Operator&)> envelopeVersion(quint8 version)
{
    return [version](Operator& by) {
        plantValue(by, OperationKind::Entry, note, QStringLiteral("Forged"),
                   [version](QByteArray& bytes) { bytes[0] = char(version); });
    };
}

std::function<void(Operator&)> keyRecordVersion(quint8 version)
{
    return [version](Operator& by) {
        const PulledOperation in = finding(by);
        const auto key = freshKey(*in.operation, by);
        plantKey(key.record, withVersion(key.record.encode(), version, 2), in, by);
    };
}

/// A key whose wrap is of another version, and a note under it.
std::function<void(Operator&)> wrapVersion(quint8 version)
{
    return [version](Operator& by) {
        const PulledOperation in = finding(by);
        auto key = freshKey(*in.operation, by);
        key.record.wrapped[0] = char(version);
        plantKey(key.record, key.record.encode(), in, by);
        Operation operation = draft(in, OperationKind::Entry, by);
        const auto record = crypto::randomId<RecordId>();
        operation.items = {
            OperationItem::sealed(record.bytes(), sealed(operation, record, key, note, QStringLiteral("Forged")), 0)};
        by.plant(by.byAccomplice(operation));
    };
}

/// An operation of another version, well signed: what is signed does not say the version.
std::function<void(Exchange&)> operationVersion(quint8 version)
{
    return [version](Exchange& exchange) {
        const auto asked = protocol::PullRequest::decode(exchange.request.body);
        if (!asked) {
            return;
        }
        rewrite<PullPage>(exchange, "/v1/pull", [&](PullPage& page) {
            PulledOperation pulled = finding(exchange.by);
            if (pulled.operation->tenant != asked->tenant) {
                return;
            }
            pulled.operation = exchange.by.byAccomplice(draft(pulled, OperationKind::Entry, exchange.by));
            pulled.operation->items = {OperationItem::sealed(crypto::randomBytes(16), QByteArray(100, 'x'), 0)};
            pulled.operation = exchange.by.byAccomplice(*pulled.operation);
            pulled.digest = pulled.operation->digest();
            pulled.revisions = {1};
            pulled.encodedOperation = withVersion(pulled.operation->encode(), version, 1);
            exchange.by.placeNext(asked->tenant, pulled);
            page.nextCursor = pulled.seq;
            page.operations.append(pulled);
        });
    };
}

/// A document of the member's whose stream says another version; its record and digest are right.
struct BentDocument {
    RecordId id = crypto::randomId<RecordId>();
    QByteArray blob;
};

Twist documentVersion(const char* name, const char* what, quint8 version)
{
    const auto made = std::make_shared<BentDocument>();
    const auto plant = [made, version, name](Operator& by) {
        const auto key = crypto::SecretBytes::random(crypto::DocumentFormat::keySize);
        const PulledOperation in = finding(by);
        constexpr qint64 size = 1000;
        auto sealer = crypto::DocumentSealer::begin(key, {in.operation->tenant, in.operation->dossier, made->id}, size);
        made->blob = *sealer->add(QByteArray(size, 'x'));
        made->blob += *sealer->finish();
        made->blob[0] = char(version);
        protocol::DocumentRecord record;
        record.name = QString::fromLatin1(name) + QStringLiteral(".pdf");
        record.type = QStringLiteral("application/pdf");
        record.size = size;
        record.contentDigest = crypto::sha256(QByteArray(size, 'x'));
        record.sealedDigest = crypto::sha256(made->blob);
        record.key = key.view().toByteArray();
        Operation operation = draft(in, OperationKind::Document, by);
        const auto contentKey = freshKey(operation, by);
        plantKey(contentKey.record, contentKey.record.encode(), in, by);
        operation.items = {OperationItem::sealed(
            made->id.bytes(), sealed(operation, made->id, contentKey, "medical_attachment", record.encode()), 0)};
        by.plant(by.byAccomplice(operation));
    };
    const auto answer = [made](Exchange& exchange) {
        const auto asked = protocol::BlobRequest::decode(exchange.request.body);
        if (exchange.request.path != "/v1/blob/read" || !asked || asked->id != made->id) {
            return false;
        }
        exchange.response.body = protocol::BlobPart{made->id, 0, crypto::sha256(made->blob), made->blob}.encode();
        return true;
    };
    return {name,
            what,
            Step::OpenDocument,
            News::None,
            Ending::Refused,
            "The document needs a newer version of this program.",
            [](Exchange&) {},
            answer,
            plant};
}

Twist planted(const char* name, const char* what, const char* says, std::function<void(Operator&)> plant)
{
    return {name, what, Step::Sync, News::None, Ending::Told, says, [](Exchange&) {}, {}, std::move(plant)};
}

void asItIs(QByteArray&)
{
}

/// A colleague's sealed value as the member's own.
void plantCopied(Operator& by)
{
    const PulledOperation in = finding(by);
    Operation operation = draft(in, OperationKind::Entry, by);
    operation.items = {
        OperationItem::sealed(crypto::randomBytes(RecordId::size), in.operation->items.first().sealedValue(), 0)};
    by.plant(by.byAccomplice(operation));
}

/// Right in all: what the others are refused for is what was bent in them.
Twist rightNote()
{
    Twist right{"note-by-member",
                "a note sealed and signed as any member's, by a member who helps",
                Step::Sync,
                News::None,
                Ending::Harmless,
                "",
                [](Exchange&) {},
                {},
                [](Operator& by) { plantValue(by, OperationKind::Entry, note, QStringLiteral("Right"), asItIs); }};
    right.shows = "Right";
    return right;
}

} // namespace

QList<Twist> accompliceTwists()
{
    return {
        rightNote(),
        planted("envelope-0-by-member", "a sealed value with version byte 0, signed by a member who helps", doesNotOpen,
                envelopeVersion(0)),
        planted("envelope-255-by-member", "a sealed value with version byte 255, signed by a member who helps",
                doesNotOpen, envelopeVersion(255)),
        planted("key-record-0-by-member", "a content key with version 0, signed by a member who helps", newerProgram,
                keyRecordVersion(0)),
        planted("key-record-255-by-member", "a content key with version 255, signed by a member who helps",
                newerProgram, keyRecordVersion(255)),
        planted("wrap-0-by-member", "a note under a key whose wrap has version byte 0, by a member who helps",
                doesNotOpen, wrapVersion(0)),
        planted("wrap-255-by-member", "a note under a key whose wrap has version byte 255, by a member who helps",
                doesNotOpen, wrapVersion(255)),
        planted("copied-by-member", "a colleague's sealed value signed as one's own, by a member who helps",
                doesNotOpen, plantCopied),
        planted("note-as-document-by-member",
                "a note's text in the place of a document's record, by a member who helps", doesNotOpen,
                [](Operator& by) {
                    plantValue(by, OperationKind::Document, "medical_attachment", QStringLiteral("Forged"), asItIs);
                }),
        planted("document-as-note-by-member", "a document's field in the place of a note's, by a member who helps",
                doesNotOpen,
                [](Operator& by) {
                    plantValue(by, OperationKind::Entry, "medical_attachment", QStringLiteral("Forged"), asItIs);
                }),
        {"operation-0-by-member", "an operation with version 0, signed by a member who helps", Step::Sync, News::None,
         Ending::Refused, says::doesNotFit, operationVersion(0)},
        {"operation-255-by-member", "an operation with version 255, signed by a member who helps", Step::Sync,
         News::None, Ending::Refused, says::doesNotFit, operationVersion(255)},
        documentVersion("stream-0-by-member", "a document whose stream has version byte 0, by a member who helps", 0),
        documentVersion("stream-255-by-member", "a document whose stream has version byte 255, by a member who helps",
                        255),
    };
}

} // namespace kluis::test
