// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/SyncMessages.h"

#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Limits.h"

namespace kluis::protocol {

namespace {

void writeRevisions(CborWriter& writer, const QList<quint64>& revisions)
{
    writer.array(quint64(revisions.size()));
    for (const quint64 revision : revisions) {
        writer.uint(revision);
    }
    writer.endArray();
}

QList<quint64> readRevisions(CborReader& reader)
{
    QList<quint64> revisions;
    const qsizetype count = reader.enterArray(limits::operationItems);
    for (qsizetype i = 0; i < count && reader.ok(); ++i) {
        revisions.append(reader.uint());
    }
    reader.leave();
    return revisions;
}

domain::Category readCategory(CborReader& reader)
{
    const auto category = domain::categoryFromNumber(quint8(reader.uint(255)));
    if (!category) {
        reader.reject("unknown category");
        return domain::Category::Administrative;
    }
    return *category;
}

} // namespace

QByteArray PullRequest::encode() const
{
    CborWriter w;
    w.map(5)
        .key(1)
        .id(tenant)
        .key(2)
        .uint(cursor)
        .key(3)
        .bytes(scopeVersion)
        .key(4)
        .bytes(serverEpoch)
        .key(5)
        .uint(limit);
    w.endMap();
    return w.take();
}

Result<PullRequest> PullRequest::decode(const QByteArray& bytes)
{
    CborReader r(bytes);
    PullRequest m;
    r.enterMap();
    for (quint64 key = 0; r.nextKey(key);) {
        switch (key) {
        case 1:
            m.tenant = r.id<TenantId>();
            break;
        case 2:
            m.cursor = r.uint();
            break;
        case 3:
            m.scopeVersion = r.bytes(16);
            break;
        case 4:
            m.serverEpoch = r.bytes(16);
            break;
        case 5:
            m.limit = r.uint();
            break;
        default:
            r.skip();
        }
    }
    r.leave();
    if (auto done = r.finish(); !done) {
        return failure(done);
    }
    return m;
}

void PulledOperation::write(CborWriter& w) const
{
    w.array(8).uint(seq).id(dossier).uint(quint64(category)).uint(chainIndex).bytes(digest).integer(serverTime);
    writeRevisions(w, revisions);
    w.bytes(!encodedOperation.isEmpty() || !operation ? encodedOperation : operation->encode()).endArray();
}

PulledOperation PulledOperation::read(CborReader& r)
{
    PulledOperation p;
    if (!r.enterTuple(8)) {
        return p;
    }
    p.seq = r.uint();
    p.dossier = r.id<DossierId>();
    p.category = readCategory(r);
    p.chainIndex = r.uint();
    p.digest = r.exactBytes(32);
    p.serverTime = r.integer();
    p.revisions = readRevisions(r);
    const QByteArray encoded = r.bytes(limits::operationBytes);
    r.leave();
    if (r.ok() && !encoded.isEmpty()) {
        auto op = Operation::decode(encoded);
        if (!op || op->items.size() != p.revisions.size() || op->dossier != p.dossier || op->category != p.category) {
            r.reject("operation does not fit its place");
        } else {
            p.operation = std::move(*op);
            p.encodedOperation = encoded;
        }
    }
    return p;
}

QByteArray PullPage::encode() const
{
    CborWriter w;
    w.map(12).key(1).array(quint64(operations.size()));
    for (const PulledOperation& op : operations) {
        op.write(w);
    }
    w.endArray();
    w.key(2).uint(nextCursor).key(3).bytes(scopeVersion).key(4).bytes(serverEpoch).key(5).uint(remainingOperations);
    w.key(6).uint(remainingBytes).key(7).boolean(more).key(8).boolean(scopeChanged).key(9).boolean(epochChanged);
    w.key(10).integer(serverTime).key(11).uint(directoryVersion).key(12).uint(medicalLogLength).endMap();
    return w.take();
}

Result<PullPage> PullPage::decode(const QByteArray& bytes)
{
    CborReader r(bytes);
    PullPage m;
    r.enterMap();
    for (quint64 key = 0; r.nextKey(key);) {
        switch (key) {
        case 1: {
            const qsizetype count = r.enterArray(limits::pageRecords);
            m.operations.reserve(count);
            for (qsizetype i = 0; i < count && r.ok(); ++i) {
                m.operations.append(PulledOperation::read(r));
            }
            r.leave();
            break;
        }
        case 2:
            m.nextCursor = r.uint();
            break;
        case 3:
            m.scopeVersion = r.bytes(16);
            break;
        case 4:
            m.serverEpoch = r.bytes(16);
            break;
        case 5:
            m.remainingOperations = r.uint();
            break;
        case 6:
            m.remainingBytes = r.uint();
            break;
        case 7:
            m.more = r.boolean();
            break;
        case 8:
            m.scopeChanged = r.boolean();
            break;
        case 9:
            m.epochChanged = r.boolean();
            break;
        case 10:
            m.serverTime = r.integer();
            break;
        case 11:
            m.directoryVersion = r.uint();
            break;
        case 12:
            m.medicalLogLength = r.uint();
            break;
        default:
            r.skip();
        }
    }
    r.leave();
    if (auto done = r.finish(); !done) {
        return failure(done);
    }
    return m;
}

QByteArray PushRequest::encode() const
{
    CborWriter w;
    w.map(1).key(1).array(quint64(operations.size()));
    for (const QByteArray& op : operations) {
        w.bytes(op);
    }
    w.endArray().endMap();
    return w.take();
}

Result<PushRequest> PushRequest::decode(const QByteArray& bytes)
{
    CborReader r(bytes);
    PushRequest m;
    r.enterMap();
    for (quint64 key = 0; r.nextKey(key);) {
        if (key != 1) {
            r.skip();
            continue;
        }
        const qsizetype count = r.enterArray(limits::pushOperations);
        for (qsizetype i = 0; i < count && r.ok(); ++i) {
            m.operations.append(r.bytes(limits::operationBytes));
        }
        r.leave();
    }
    r.leave();
    if (auto done = r.finish(); !done) {
        return failure(done);
    }
    return m;
}

void PushResult::write(CborWriter& w) const
{
    w.array(8).id(id).uint(quint64(status)).uint(seq).uint(chainIndex);
    writeRevisions(w, revisions);
    w.uint(code).text(reason).array(current ? 1 : 0);
    if (current) {
        current->write(w);
    }
    w.endArray().endArray();
}

PushResult PushResult::read(CborReader& r)
{
    PushResult p;
    if (!r.enterTuple(8)) {
        return p;
    }
    p.id = r.id<OpId>();
    const quint64 status = r.uint();
    if (r.ok() && (status < 1 || status > 4)) {
        r.reject("unknown push status");
    }
    p.status = PushStatus(status);
    p.seq = r.uint();
    p.chainIndex = r.uint();
    p.revisions = readRevisions(r);
    p.code = quint16(r.uint(65535));
    p.reason = r.text(limits::name);
    if (r.enterArray(1) == 1) {
        p.current = PulledOperation::read(r);
    }
    r.leave();
    r.leave();
    return p;
}

QByteArray PushResponse::encode() const
{
    CborWriter w;
    w.map(2).key(1).array(quint64(results.size()));
    for (const PushResult& result : results) {
        result.write(w);
    }
    w.endArray().key(2).integer(serverTime).endMap();
    return w.take();
}

Result<PushResponse> PushResponse::decode(const QByteArray& bytes)
{
    CborReader r(bytes);
    PushResponse m;
    r.enterMap();
    for (quint64 key = 0; r.nextKey(key);) {
        switch (key) {
        case 1: {
            const qsizetype count = r.enterArray(limits::pushOperations);
            for (qsizetype i = 0; i < count && r.ok(); ++i) {
                m.results.append(PushResult::read(r));
            }
            r.leave();
            break;
        }
        case 2:
            m.serverTime = r.integer();
            break;
        default:
            r.skip();
        }
    }
    r.leave();
    if (auto done = r.finish(); !done) {
        return failure(done);
    }
    return m;
}

} // namespace kluis::protocol
