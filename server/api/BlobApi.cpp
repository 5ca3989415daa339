// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/api/BlobApi.h"

#include "core/crypto/DocumentFormat.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/domain/AccessPolicy.h"
#include "core/protocol/RejectReason.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/store/Scope.h"

#include <algorithm>

namespace kluis::server {

using protocol::BlobBegin;
using protocol::BlobPart;
using protocol::BlobRequest;
using protocol::BlobState;
namespace limits = protocol::limits;
namespace reason = protocol::reason;

namespace {

constexpr qsizetype fileNameSize = 16;

template <typename Message> HttpResponse answer(const Result<Message>& result)
{
    if (!result) {
        return Router::failure(result.error());
    }
    HttpResponse response;
    response.body = result->encode();
    return response;
}

HttpResponse notUnderstood()
{
    return Router::refuse(ErrorCode::Malformed, reason::badRequest);
}

qint64 partCount(const StoredBlob& blob)
{
    return (blob.size + limits::blobPart - 1) / limits::blobPart;
}

qint64 partSize(const StoredBlob& blob, qint64 number)
{
    return std::min<qint64>(limits::blobPart, blob.size - number * limits::blobPart);
}

BlobState stateOf(const StoredBlob& blob)
{
    return {.parts = quint64(blob.parts), .whole = blob.isWhole};
}

} // namespace

/// One answer for what is not there and for what is not the caller's.
tl::unexpected<Error> BlobApi::unknown() const
{
    return fail(ErrorCode::NotFound, tr("There is no such document."), QLatin1StringView(reason::notFound));
}

std::mutex& BlobApi::guardOf(const RecordId& id)
{
    return m_guards.at(id.data()[0] % m_guards.size());
}

HttpResponse BlobApi::begin(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = BlobBegin::decode(request.body);
    if (!wanted || wanted->size == 0) {
        return notUnderstood();
    }
    if (m_limits.documentBytes == 0 ||
        wanted->size > quint64(crypto::DocumentFormat::sealedSize(m_limits.documentBytes))) {
        return Router::refuse(ErrorCode::LimitExceeded, reason::tooLarge);
    }
    return answer(
        m_store.write<BlobState>([&](StoreDatabase& database) { return announce(database, *wanted, caller); }));
}

Result<BlobState> BlobApi::announce(StoreDatabase& database, const BlobBegin& wanted, const Caller& caller)
{
    const auto dossier = placeFor(database, wanted, caller);
    if (!dossier) {
        return failure(dossier);
    }
    BlobStore blobs(database);
    const auto there = blobs.find(wanted.id);
    if (!there) {
        return failure(there);
    }
    if (*there) {
        const StoredBlob& blob = **there;
        const bool isSame = blob.author == caller.user && blob.dossier == *dossier &&
                            quint8(blob.category) == wanted.category && quint64(blob.size) == wanted.size &&
                            blob.digest == wanted.digest;
        return isSame ? Result<BlobState>(stateOf(blob)) : unknown();
    }
    const auto total = blobs.totalSize();
    if (!total) {
        return failure(total);
    }
    if (*total + qint64(wanted.size) > m_limits.totalBytes) {
        return fail(ErrorCode::Busy, tr("There is no room for more documents."), QLatin1StringView(reason::noRoom));
    }
    StoredBlob blob;
    blob.id = wanted.id;
    blob.dossier = *dossier;
    blob.category = *domain::categoryFromNumber(wanted.category);
    blob.author = caller.user;
    blob.file = crypto::randomBytes(fileNameSize);
    blob.size = qint64(wanted.size);
    blob.digest = wanted.digest;
    if (auto added = blobs.add(blob, m_clock.unixMillis()); !added) {
        return failure(added);
    }
    return stateOf(blob);
}

/// The store's number of the dossier, where the caller may add documents of that category there. The record itself is
/// judged when it is pushed.
Result<qint64> BlobApi::placeFor(StoreDatabase& database, const BlobBegin& wanted, const Caller& caller)
{
    const auto category = domain::categoryFromNumber(wanted.category);
    const auto stream = ChangeStore(database).stream(wanted.tenant);
    const auto dossier = RecordStore(database).dossier(wanted.dossier);
    if (!stream || !dossier) {
        return stream ? failure(dossier) : failure(stream);
    }
    const auto scope = Scope::of(caller, wanted.tenant, *stream, database, m_medicalLog);
    if (!scope) {
        return failure(scope);
    }
    const bool mayAdd = category && *scope && *dossier && (*scope)->covers(**dossier) &&
                        domain::AccessPolicy::documentField(caller.role, *category, (*scope)->agreement()) != nullptr;
    return mayAdd ? Result<qint64>((*dossier)->number) : unknown();
}

HttpResponse BlobApi::part(const HttpRequest& request, const Caller& caller)
{
    const auto part = BlobPart::decode(request.body);
    if (!part || crypto::sha256(part->bytes) != part->digest) {
        return notUnderstood();
    }
    return answer(take(*part, caller));
}

Result<StoredBlob> BlobApi::ownBlob(const RecordId& id, const Caller& caller)
{
    const auto blob =
        m_store.read<std::optional<StoredBlob>>([&](StoreDatabase& database) { return BlobStore(database).find(id); });
    if (!blob) {
        return failure(blob);
    }
    return *blob && (*blob)->author == caller.user ? Result<StoredBlob>(**blob) : unknown();
}

/// A part that is not the next changes nothing: the answer says which one is.
Result<BlobState> BlobApi::take(const BlobPart& part, const Caller& caller)
{
    const std::lock_guard guard(guardOf(part.id));
    auto blob = ownBlob(part.id, caller);
    if (!blob) {
        return failure(blob);
    }
    if (blob->isWhole || part.number != quint64(blob->parts) || blob->parts == partCount(*blob)) {
        return stateOf(*blob);
    }
    if (part.bytes.size() != partSize(*blob, blob->parts)) {
        return fail(ErrorCode::Malformed, tr("A part has the wrong length."), QLatin1StringView(reason::badRequest));
    }
    if (auto written = m_files.write(blob->file, blob->parts * limits::blobPart, part.bytes); !written) {
        return failure(written);
    }
    ++blob->parts;
    const auto booked = m_store.write<void>([&](StoreDatabase& database) {
        return BlobStore(database).setParts(blob->number, blob->parts, m_clock.unixMillis());
    });
    return booked ? Result<BlobState>(stateOf(*blob)) : failure(booked);
}

HttpResponse BlobApi::close(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = BlobRequest::decode(request.body);
    return wanted ? answer(finish(wanted->id, caller)) : notUnderstood();
}

/// What does not have the digest it was announced with begins again from its first part.
Result<BlobState> BlobApi::finish(const RecordId& id, const Caller& caller)
{
    const std::lock_guard guard(guardOf(id));
    auto blob = ownBlob(id, caller);
    if (!blob) {
        return failure(blob);
    }
    if (blob->isWhole || blob->parts < partCount(*blob)) {
        return stateOf(*blob);
    }
    const auto digest = m_files.digest(blob->file, blob->size);
    blob->isWhole = digest && *digest == blob->digest;
    blob->parts = blob->isWhole ? blob->parts : 0;
    const auto booked = m_store.write<void>([&](StoreDatabase& database) {
        const qint64 now = m_clock.unixMillis();
        BlobStore blobs(database);
        return blob->isWhole ? blobs.setWhole(blob->number, now) : blobs.setParts(blob->number, 0, now);
    });
    return booked ? Result<BlobState>(stateOf(*blob)) : failure(booked);
}

HttpResponse BlobApi::read(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = BlobRequest::decode(request.body);
    return wanted ? answer(partOf(*wanted, request, caller)) : notUnderstood();
}

Result<BlobPart> BlobApi::partOf(const BlobRequest& wanted, const HttpRequest& request, const Caller& caller)
{
    const auto blob =
        m_store.read<StoredBlob>([&](StoreDatabase& database) { return readableBlob(database, wanted.id, caller); });
    if (!blob) {
        return failure(blob);
    }
    if (wanted.number >= quint64(partCount(*blob))) {
        return unknown();
    }
    const auto number = qint64(wanted.number);
    auto bytes = m_files.read(blob->file, number * limits::blobPart, partSize(*blob, number));
    if (!bytes) {
        return failure(bytes);
    }
    if (number == 0) { // without it the others open nothing
        if (auto recorded = recordSent(*blob, request, caller); !recorded) {
            return failure(recorded);
        }
    }
    BlobPart part;
    part.id = wanted.id;
    part.number = wanted.number;
    part.digest = crypto::sha256(*bytes);
    part.bytes = std::move(*bytes);
    return part;
}

/// The blob goes where its record's operation goes.
Result<StoredBlob> BlobApi::readableBlob(StoreDatabase& database, const RecordId& id, const Caller& caller)
{
    const auto blob = BlobStore(database).find(id);
    if (!blob) {
        return failure(blob);
    }
    if (!*blob || !(*blob)->isWhole) {
        return unknown();
    }
    const auto record = RecordStore(database).record((*blob)->dossier, RecordStore::RecordKind::Document, id.bytes());
    if (!record) {
        return failure(record);
    }
    ChangeStore changes(database);
    const auto change = record->revision > 0 ? changes.at(record->place) : std::optional<StoredChange>();
    if (!change) {
        return failure(change);
    }
    if (!*change) {
        return unknown();
    }
    const auto stream = changes.stream((*change)->tenant);
    if (!stream) {
        return failure(stream);
    }
    auto scope = Scope::of(caller, (*change)->tenant, *stream, database, m_medicalLog);
    if (!scope) {
        return failure(scope);
    }
    if (!*scope) {
        return unknown();
    }
    const auto seen = (*scope)->present(**change, changes);
    if (!seen) {
        return failure(seen);
    }
    const auto op = *seen ? protocol::Operation::decode((*seen)->encodedOperation) : unknown();
    const bool isShown = op && std::any_of(op->items.cbegin(), op->items.cend(), [&id](const auto& item) {
                             return !item.isRedacted() && item.record() == id.bytes();
                         });
    if (isShown && (*blob)->scan == BlobScan::Infected) {
        return fail(ErrorCode::Forbidden, tr("The document holds malware and was set aside."),
                    QLatin1StringView(reason::malware));
    }
    return isShown ? Result<StoredBlob>(**blob) : unknown();
}

Result<void> BlobApi::recordSent(const StoredBlob& blob, const HttpRequest& request, const Caller& caller)
{
    return m_store.write<void>([&](StoreDatabase& database) -> Result<void> {
        const auto found = RecordStore(database).dossierNumbered(blob.dossier);
        if (!found) {
            return failure(found);
        }
        const StoredDossier dossier = found->value_or(StoredDossier());
        ServerEvent event;
        event.kind = ServerEventKind::DocumentSent;
        event.time = m_clock.unixMillis();
        event.tenant = dossier.tenant;
        event.user = caller.user;
        event.device = caller.device;
        event.dossier = dossier.id;
        event.object = blob.id.toString();
        event.accessPoint = request.remoteAddress;
        return AuditLog::append(database, event);
    });
}

Result<void> BlobApi::sweep()
{
    // Listed first: a file that comes into being later has its row by then.
    const QList<QByteArray> files = m_files.all();
    const qint64 before = m_clock.unixMillis() - m_limits.abandonedMillis;
    const auto unused = m_store.write<QList<QByteArray>>([&](StoreDatabase& database) -> Result<QList<QByteArray>> {
        BlobStore blobs(database);
        if (auto removed = blobs.removeAbandoned(before); !removed) {
            return failure(removed);
        }
        QList<QByteArray> left;
        for (const QByteArray& file : files) {
            const auto isUsed = blobs.hasFile(file);
            if (!isUsed) {
                return failure(isUsed);
            }
            if (!*isUsed) {
                left.append(file);
            }
        }
        return left;
    });
    if (!unused) {
        return failure(unused);
    }
    for (const QByteArray& file : *unused) {
        if (auto gone = m_files.remove(file); !gone) {
            return gone;
        }
    }
    return {};
}

} // namespace kluis::server
