// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/ApprovalStore.h"

#include "core/protocol/RejectReason.h"

namespace kluis::server {

namespace {

/// The query for a request; \p rest says which.
QByteArray selectApproval(const char* rest)
{
    return QByteArray("SELECT id, user, device, commitment, asked_at, approver, answer, offer, approval, ending FROM "
                      "device_approval ")
        .append(rest);
}

} // namespace

Result<std::optional<StoredApproval>> ApprovalStore::read(Result<StoreStatement> rows)
{
    if (!rows) {
        return failure(rows);
    }
    const auto found = rows->step();
    if (!found || !*found) {
        return found ? Result<std::optional<StoredApproval>>(std::nullopt) : failure(found);
    }
    StoredApproval approval;
    approval.id = rows->id<ApprovalId>(0);
    approval.user = rows->id<UserId>(1);
    approval.device = rows->id<DeviceId>(2);
    approval.commitment = rows->blob(3);
    approval.askedAt = rows->int64(4);
    approval.approver = DeviceId::fromBytes(rows->blob(5));
    approval.answer = rows->blob(6);
    approval.offer = rows->blob(7);
    approval.grant = rows->blob(8);
    approval.ending = protocol::ApprovalEnding(rows->int64(9));
    return std::optional<StoredApproval>(std::move(approval));
}

Result<void> ApprovalStore::add(const StoredApproval& approval)
{
    if (auto forgotten = m_database.run("DELETE FROM device_approval WHERE user = ?1 AND asked_at < ?2", approval.user,
                                        approval.askedAt - dayMillis);
        !forgotten) {
        return forgotten;
    }
    m_database.note(Change::ofPerson(approval.user));
    return m_database.run("INSERT INTO device_approval(id, user, device, commitment, asked_at) VALUES (?1, ?2, ?3, ?4, "
                          "?5)",
                          approval.id, approval.user, approval.device, approval.commitment, approval.askedAt);
}

Result<std::optional<StoredApproval>> ApprovalStore::find(const ApprovalId& id)
{
    return read(m_database.query(selectApproval("WHERE id = ?1"), id));
}

Result<std::optional<StoredApproval>> ApprovalStore::newestOf(const UserId& user)
{
    return read(m_database.query(selectApproval("WHERE user = ?1 ORDER BY n DESC LIMIT 1"), user));
}

Result<std::optional<StoredApproval>> ApprovalStore::newestOf(const UserId& user, const DeviceId& device)
{
    return read(
        m_database.query(selectApproval("WHERE user = ?1 AND device = ?2 ORDER BY n DESC LIMIT 1"), user, device));
}

Result<ApprovalStore::Count> ApprovalStore::countSince(const UserId& user, qint64 since)
{
    auto row = m_database.query("SELECT count(*), coalesce(min(asked_at), 0) FROM device_approval WHERE user = ?1 AND "
                                "asked_at > ?2",
                                user, since);
    if (!row) {
        return failure(row);
    }
    const auto found = row->step();
    return found ? Result<Count>(Count{row->int64(0), row->int64(1)}) : failure(found);
}

Result<void> ApprovalStore::onceDone(Result<void> done) const
{
    if (done && m_database.changes() == 0) {
        return fail(ErrorCode::Conflict, QStringLiteral("This step was taken already."),
                    QLatin1StringView(protocol::reason::approvalGone));
    }
    return done;
}

Result<void> ApprovalStore::setAnswer(const ApprovalId& id, const DeviceId& approver, const QByteArray& answer)
{
    return onceDone(m_database.run("UPDATE device_approval SET approver = ?2, answer = ?3 WHERE id = ?1 AND answer = "
                                   "x''",
                                   id, approver, answer));
}

Result<void> ApprovalStore::setOffer(const ApprovalId& id, const QByteArray& offer)
{
    return onceDone(m_database.run(
        "UPDATE device_approval SET offer = ?2 WHERE id = ?1 AND answer <> x'' AND offer = x''", id, offer));
}

Result<void> ApprovalStore::setGrant(const ApprovalId& id, const QByteArray& grant)
{
    return onceDone(m_database.run(
        "UPDATE device_approval SET approval = ?2 WHERE id = ?1 AND offer <> x'' AND approval = x''", id, grant));
}

Result<void> ApprovalStore::end(const ApprovalId& id, protocol::ApprovalEnding ending)
{
    return m_database.run(
        "UPDATE device_approval SET ending = ?2, answer = x'', offer = x'', approval = x'' WHERE id = "
        "?1",
        id, int(ending));
}

} // namespace kluis::server
