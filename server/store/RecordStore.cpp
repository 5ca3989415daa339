// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/RecordStore.h"

#include "core/storage/Rows.h"
#include "server/store/ChangeStore.h"

namespace kluis::server {

using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;

namespace {

/// As RecordStore::readDossier() reads it.
QByteArray selectDossier(const char* where)
{
    return QByteArray(
               "SELECT d.number, d.id, s.tenant, d.personnel_index, d.department_index, d.medical_only FROM dossier d "
               "JOIN tenant_stream s ON s.number = d.stream ")
        .append(where);
}

const QLatin1StringView personnelNumberField("personnel_no");
const QLatin1StringView departmentField("org_unit");

const OperationItem* itemOf(const Operation& op, QLatin1StringView field)
{
    for (const OperationItem& item : op.items) {
        if (item.fieldId() == field) {
            return &item;
        }
    }
    return nullptr;
}

bool setsFields(const Operation& op)
{
    return op.kind == OperationKind::Field || op.kind == OperationKind::Dossier;
}

Result<std::optional<StoredDossier>> readDossier(StoreStatement& row)
{
    const auto found = row.step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::optional<StoredDossier>();
    }
    StoredDossier dossier;
    dossier.number = row.int64(0);
    dossier.id = row.id<DossierId>(1);
    dossier.tenant = row.id<TenantId>(2);
    dossier.personnelIndex = row.blob(3);
    dossier.departmentIndex = row.blob(4);
    dossier.medicalOnly = row.int64(5) != 0;
    row.reset();
    return std::optional(dossier);
}

} // namespace

RecordStore::RecordKind RecordStore::recordKindOf(OperationKind kind)
{
    switch (kind) {
    case OperationKind::Field:
    case OperationKind::Dossier:
        return RecordKind::Field;
    case OperationKind::Entry:
        return RecordKind::Entry;
    case OperationKind::Task:
        return RecordKind::Task;
    case OperationKind::Document:
        return RecordKind::Document;
    case OperationKind::ContentKey:
        return RecordKind::ContentKey;
    case OperationKind::OwnNote:
        return RecordKind::OwnNote;
    }
    return RecordKind::Field;
}

QString RecordStore::departmentOf(const QString& orgUnit)
{
    return orgUnit.trimmed();
}

/// Indexes are made per employer: the same number at another one is another index.
QByteArray RecordStore::personnelIndex(const TenantId& tenant, const QString& number) const
{
    return m_database.columns().index(indexed::personnelNumber, tenant.bytes(), number);
}

QByteArray RecordStore::departmentIndex(const TenantId& tenant, const QString& orgUnit) const
{
    return m_database.columns().index(indexed::department, tenant.bytes(), departmentOf(orgUnit));
}

Result<std::optional<StoredDossier>> RecordStore::dossier(const DossierId& id)
{
    static const QByteArray sql = selectDossier("WHERE d.id = ?1");
    auto row = m_database.query(sql, id);
    return row ? readDossier(*row) : failure(row);
}

Result<std::optional<StoredDossier>> RecordStore::dossierNumbered(qint64 number)
{
    static const QByteArray sql = selectDossier("WHERE d.number = ?1");
    auto row = m_database.query(sql, number);
    return row ? readDossier(*row) : failure(row);
}

Result<std::optional<StoredDossier>> RecordStore::dossier(const TenantId& tenant, const QString& personnelNumber)
{
    static const QByteArray sql = selectDossier("WHERE s.tenant = ?1 AND d.personnel_index = ?2");
    auto row = m_database.query(sql, tenant, personnelIndex(tenant, personnelNumber));
    return row ? readDossier(*row) : failure(row);
}

Result<StoredRecord> RecordStore::record(qint64 dossier, RecordKind kind, const QByteArray& record)
{
    auto row = m_database.query("SELECT revision, place, item FROM record "
                                "WHERE dossier = ?1 AND kind = ?2 AND record = ?3",
                                dossier, quint8(kind), record);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    StoredRecord stored;
    if (*found) {
        stored = {quint64(row->int64(0)), row->int64(1), row->int64(2)};
    }
    return stored;
}

Result<QList<StoredRecord>> RecordStore::records(qint64 dossier, RecordKind kind)
{
    auto row = m_database.query("SELECT revision, place, item FROM record WHERE dossier = ?1 AND kind = ?2 "
                                "ORDER BY record",
                                dossier, quint8(kind));
    QList<StoredRecord> all;
    const auto walked = storage::forEachRow(row, [&] {
        all.append({quint64(row->int64(0)), row->int64(1), row->int64(2)});
    });
    if (!walked) {
        return failure(walked);
    }
    return all;
}

Result<std::pair<quint64, QByteArray>> RecordStore::chain(qint64 dossier, domain::Category category)
{
    auto row =
        m_database.query("SELECT n, head FROM chain WHERE dossier = ?1 AND category = ?2", dossier, quint8(category));
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (!*found) {
        return std::pair<quint64, QByteArray>(0, QByteArray(32, '\0'));
    }
    return std::pair<quint64, QByteArray>(quint64(row->int64(0)), row->blob(1));
}

Result<Accepted> RecordStore::accept(const Operation& op, const QByteArray& encoded, qint64 serverTime)
{
    // The tenant's row first: whoever writes holds it, so sequence numbers are given in order of commit.
    const auto stream = nextSeq(op.tenant);
    if (!stream) {
        return failure(stream);
    }
    qint64 dossierNumber = 0;
    if (op.kind == OperationKind::Dossier) {
        const auto made = makeDossier(op, stream->number, serverTime);
        if (!made) {
            return failure(made);
        }
        dossierNumber = *made;
    } else {
        const auto known = dossier(op.dossier);
        if (!known) {
            return failure(known);
        }
        if (!*known || (*known)->tenant != op.tenant) {
            return fail(ErrorCode::NotFound, tr("There is no such dossier."));
        }
        dossierNumber = (*known)->number;
        if (auto moved = followMove(op, **known, stream->number); !moved) {
            return failure(moved);
        }
    }

    Accepted accepted;
    accepted.seq = stream->seq;
    const qint64 place = ChangeStore::placeOf(stream->number, stream->seq);
    const QByteArray digest = op.digest();
    const auto chainIndex = extendChain(op, dossierNumber, digest);
    if (!chainIndex) {
        return failure(chainIndex);
    }
    accepted.chainIndex = *chainIndex;
    auto revisions = advanceRecords(op, dossierNumber, place);
    if (!revisions) {
        return failure(revisions);
    }
    accepted.revisions = std::move(*revisions);
    if (auto inserted = insertOperation(op, encoded, serverTime, dossierNumber, place, digest, accepted); !inserted) {
        return failure(inserted);
    }
    m_database.note(Change::ofEmployer(op.tenant, accepted.seq));
    return accepted;
}

/// An insertion that gives way to an update would use up a number of PostgreSQL's with every operation, so the update
/// comes first. The row is the transaction's from here on: a number is given once the one before it is committed.
Result<RecordStore::Stream> RecordStore::nextSeq(const TenantId& tenant)
{
    auto row =
        m_database.query("UPDATE tenant_stream SET seq = seq + 1 WHERE tenant = ?1 RETURNING number, seq", tenant);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    if (!found) {
        return failure(found);
    }
    if (*found) {
        const Stream stream{row->int64(0), quint64(row->int64(1))};
        // A RETURNING statement is finished only once it has been stepped to its end.
        const auto end = row->step();
        return end ? Result<Stream>(stream) : failure(end);
    }
    const auto made =
        m_database.number("INSERT INTO tenant_stream (tenant, seq) VALUES (?1, 1) RETURNING number", tenant);
    return made ? Result<Stream>(Stream{*made, 1}) : failure(made);
}

Result<qint64> RecordStore::makeDossier(const Operation& op, qint64 stream, qint64 serverTime)
{
    const OperationItem* number = itemOf(op, personnelNumberField);
    if (number == nullptr || number->value().isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("A dossier needs a personnel number."));
    }
    const OperationItem* department = itemOf(op, departmentField);
    return m_database.number("INSERT INTO dossier (id, stream, personnel_index, department_index, created_at) "
                             "VALUES (?1, ?2, ?3, ?4, ?5) RETURNING number",
                             op.dossier, stream, personnelIndex(op.tenant, number->value()),
                             departmentIndex(op.tenant, department != nullptr ? department->value() : QString()),
                             serverTime);
}

/// Keeps the columns that rights and uniqueness hang on in step with the fields they come from.
Result<void> RecordStore::followMove(const Operation& op, const StoredDossier& dossier, qint64 stream)
{
    if (!setsFields(op) || op.category != domain::Category::Administrative) {
        return {};
    }
    if (const OperationItem* number = itemOf(op, personnelNumberField)) {
        const QByteArray index = personnelIndex(op.tenant, number->value());
        if (auto done = index == dossier.personnelIndex
                            ? Result<void>()
                            : m_database.run("UPDATE dossier SET personnel_index = ?2 WHERE number = ?1",
                                             dossier.number, index);
            !done) {
            return done;
        }
    }
    const OperationItem* unit = itemOf(op, departmentField);
    const QByteArray index = unit != nullptr ? departmentIndex(op.tenant, unit->value()) : dossier.departmentIndex;
    if (index == dossier.departmentIndex) {
        return {};
    }
    if (auto done = m_database.run("UPDATE dossier SET department_index = ?2 WHERE number = ?1", dossier.number, index);
        !done) {
        return done;
    }
    return m_database.run("UPDATE tenant_stream SET department_moves = department_moves + 1 WHERE number = ?1", stream);
}

Result<quint64> RecordStore::extendChain(const Operation& op, qint64 dossier, const QByteArray& digest)
{
    const auto before = chain(dossier, op.category);
    if (!before) {
        return failure(before);
    }
    const quint64 n = before->first + 1;
    const QByteArray head = protocol::chainHead(op.dossier, op.category, before->second, n, digest);
    const auto done = m_database.run("INSERT INTO chain (dossier, category, n, head) VALUES (?1, ?2, ?3, ?4) "
                                     "ON CONFLICT (dossier, category) DO UPDATE SET n = ?3, head = ?4",
                                     dossier, quint8(op.category), qint64(n), head);
    if (!done) {
        return failure(done);
    }
    return n;
}

Result<QList<quint64>> RecordStore::advanceRecords(const Operation& op, qint64 dossier, qint64 place)
{
    QList<quint64> revisions;
    revisions.reserve(op.items.size());
    const auto kind = quint8(recordKindOf(op.kind));
    auto row =
        m_database.prepare("INSERT INTO record (dossier, kind, record, revision, place, item) "
                           "VALUES (?1, ?2, ?3, 1, ?4, ?5) ON CONFLICT (dossier, kind, record) "
                           "DO UPDATE SET revision = record.revision + 1, place = ?4, item = ?5 RETURNING revision");
    if (!row) {
        return failure(row);
    }
    for (qsizetype i = 0; i < op.items.size(); ++i) {
        row->bindAll(dossier, kind, op.items[i].record(), place, qint64(i));
        const auto found = row->step();
        if (!found) {
            return failure(found);
        }
        revisions.append(quint64(row->int64(0)));
        if (const auto end = row->step(); !end) {
            return failure(end);
        }
    }
    return revisions;
}

Result<qint64> RecordStore::fieldSet(const Operation& op)
{
    QStringList fields;
    for (const OperationItem& item : op.items) {
        if (!item.fieldId().isEmpty()) {
            fields.append(item.fieldId());
        }
    }
    fields.sort();
    fields.removeDuplicates();
    const QString text = fields.join(u'\n');
    const auto known = m_database.number("SELECT number FROM field_set WHERE fields = ?1", text);
    if (!known || *known != 0) {
        return known;
    }
    // Another employer's writer may make the same one at this moment: then it is that one.
    return m_database.number("INSERT INTO field_set (fields) VALUES (?1) "
                             "ON CONFLICT (fields) DO UPDATE SET fields = ?1 RETURNING number",
                             text);
}

Result<void> RecordStore::insertOperation(const Operation& op, const QByteArray& encoded, qint64 serverTime,
                                          qint64 dossier, qint64 place, const QByteArray& digest,
                                          const Accepted& accepted)
{
    const auto set = fieldSet(op);
    if (!set) {
        return failure(set);
    }
    const qint64 base = ChangeStore::placeOf(place >> ChangeStore::seqBits, 0);
    auto before = m_database.query("SELECT category_n, category_bytes FROM operation "
                                   "WHERE category = ?1 AND place > ?2 AND place < ?3 ORDER BY place DESC LIMIT 1",
                                   quint8(op.category), base, place);
    if (!before) {
        return failure(before);
    }
    const auto found = before->step();
    if (!found) {
        return failure(found);
    }
    const qint64 count = (*found ? before->int64(0) : 0) + 1;
    const qint64 bytes = (*found ? before->int64(1) : 0) + encoded.size();
    before->reset();
    if (auto done = m_database.run("INSERT INTO stream_author (stream, author) VALUES (?1, ?2) ON CONFLICT DO NOTHING",
                                   place >> ChangeStore::seqBits, op.author);
        !done) {
        return done;
    }
    return m_database.run(
        "INSERT INTO operation (place, category, dossier, kind, chain_n, field_set, server_time, "
        "category_n, category_bytes, revisions, digest, author, op_id, bytes) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)",
        place, quint8(op.category), dossier, quint8(op.kind), qint64(accepted.chainIndex), *set, serverTime, count,
        bytes, ChangeStore::packRevisions(accepted.revisions), digest, op.author, op.id,
        m_database.columns().seal(sealed::operation, ColumnCipher::row(place), QByteArrayView(encoded)));
}

} // namespace kluis::server
