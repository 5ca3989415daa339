// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/ScriptedServer.h"

#include "core/crypto/MedicalLogEntry.h"
#include "core/protocol/DossierDigest.h"
#include "core/protocol/MedicalLogMessages.h"
#include "core/protocol/RejectReason.h"

namespace kluis::test {

using domain::Category;
using protocol::Operation;
using protocol::OperationItem;
using protocol::OperationKind;
using protocol::PulledOperation;
using protocol::PushResult;
using protocol::PushStatus;

namespace {

class Answer final : public app::PendingCall {
public:
    explicit Answer(Result<QByteArray> body) : m_body(std::move(body)) {}
    Result<QByteArray> wait() override { return m_body; }

private:
    Result<QByteArray> m_body;
};

Operation unsigned_(const TenantId& tenant, const DossierId& dossier, Category category, OperationKind kind,
                    const QList<OperationItem>& items)
{
    Operation op;
    op.tenant = tenant;
    op.dossier = dossier;
    op.category = category;
    op.id = crypto::randomId<OpId>();
    op.kind = kind;
    op.deviceTime = 1'767'600'000'000;
    op.items = items;
    return op;
}

} // namespace

Operation ScriptedServer::signedBy(const Colleague& author, const DossierId& dossier, Category category,
                                   OperationKind kind, const QList<OperationItem>& items) const
{
    Operation op = unsigned_(m_tenant, dossier, category, kind, items);
    op.author = author.user;
    op.device = author.device;
    op.sign(author.deviceKey);
    return op;
}

Operation ScriptedServer::imported(const DossierId& dossier, Category category, OperationKind kind,
                                   const QList<OperationItem>& items) const
{
    Operation op = unsigned_(m_tenant, dossier, category, kind, items);
    op.author = systemUser;
    op.sign(m_key);
    return op;
}

void ScriptedServer::accept(const Operation& operation)
{
    PulledOperation pulled;
    pulled.seq = quint64(operations.size()) + 1;
    pulled.dossier = operation.dossier;
    pulled.category = operation.category;
    pulled.chainIndex = ++m_chains[{operation.dossier, operation.category}];
    pulled.digest = operation.digest();
    pulled.serverTime = 1'767'600'100'000 + qint64(pulled.seq);
    for (const OperationItem& item : operation.items) {
        auto& [revision, place] = m_revisions[{operation.dossier, item.record()}];
        pulled.revisions.append(++revision);
        place = operations.size();
    }
    pulled.operation = operation;
    operations.append(pulled);
}

void ScriptedServer::forgetAfter(qsizetype length)
{
    const auto kept = operations.first(length);
    operations.clear();
    m_revisions.clear();
    m_chains.clear();
    for (const PulledOperation& pulled : kept) {
        accept(*pulled.operation);
    }
}

DossierId ScriptedServer::importDossier(const QString& number, const QString& lastName, const QString& department)
{
    const auto dossier = crypto::randomId<DossierId>();
    QList<OperationItem> items{
        OperationItem::plain("personnel_no", QStringLiteral("personnel_no"), number, 0),
        OperationItem::plain("last_name", QStringLiteral("last_name"), lastName, 0),
    };
    if (!department.isEmpty()) {
        items.append(OperationItem::plain("org_unit", QStringLiteral("org_unit"), department, 0));
    }
    accept(imported(dossier, Category::Administrative, OperationKind::Dossier, items));
    return dossier;
}

void ScriptedServer::sets(const Colleague& author, const DossierId& dossier, Category category, const QString& field,
                          const QString& value)
{
    const QByteArray record = field.toUtf8();
    const quint64 base = m_revisions[{dossier, record}].first;
    accept(
        signedBy(author, dossier, category, OperationKind::Field, {OperationItem::plain(record, field, value, base)}));
}

Result<QByteArray> ScriptedServer::call(const QByteArray& path, const QByteArray& body)
{
    if (path == "/v1/pull") {
        ++pulls;
        if (losesPulls) {
            return fail(ErrorCode::Unreachable, QStringLiteral("the line broke"));
        }
        const auto request = protocol::PullRequest::decode(body);
        Q_ASSERT(request);
        QByteArray answer = pull(*request);
        if (bendBytes) {
            bendBytes(answer);
        }
        return answer;
    }
    if (path == "/v1/push") {
        const auto request = protocol::PushRequest::decode(body);
        Q_ASSERT(request);
        return push(*request);
    }
    if (path == "/v1/directory") {
        ++directories;
        return directory();
    }
    if (path == "/v1/medical-log/read") {
        const auto request = protocol::MedicalLogRequest::decode(body);
        return protocol::MedicalLogEntries{medicalLog.mid(qsizetype(request->from)), quint64(medicalLog.size())}
            .encode();
    }
    if (path == "/v1/medical-log/append") {
        return appendToLog(protocol::MedicalLogEntries::decode(body)->entries);
    }
    if (path == "/v1/digest" && onDigest) {
        return onDigest(body);
    }
    if (path == "/v1/audit" && onAudit) {
        return onAudit(*protocol::AuditBatch::decode(body));
    }
    if (path == "/v1/audit") {
        auditEvents += protocol::AuditBatch::decode(body)->events;
        return protocol::AuditReceipt{protocol::AuditEvent::decode(auditEvents.last())->number}.encode();
    }
    if (onBlob && path.startsWith("/v1/blob/")) {
        return onBlob(path, body);
    }
    return fail(ErrorCode::NotFound, QStringLiteral("no such path"));
}

/// Whoever did not see the last entry is late.
Result<QByteArray> ScriptedServer::appendToLog(const QList<QByteArray>& entries)
{
    const auto first = crypto::MedicalLogEntry::decode(entries.first());
    if (!first || first->seq != quint64(medicalLog.size()) + 1) {
        return fail(ErrorCode::Conflict, QStringLiteral("late"), QLatin1String(protocol::reason::logConflict));
    }
    medicalLog += entries;
    if (onPush) {
        onPush();
    }
    return protocol::MedicalLogEntries{{}, quint64(medicalLog.size())}.encode();
}

std::unique_ptr<app::PendingCall> ScriptedServer::start(const QByteArray& path, const QByteArray& body)
{
    return std::make_unique<Answer>(call(path, body));
}

QByteArray ScriptedServer::pull(const protocol::PullRequest& request)
{
    protocol::PullPage page;
    page.scopeVersion = scope;
    page.serverEpoch = epoch;
    page.directoryVersion = directoryVersion;
    page.epochChanged = !request.serverEpoch.isEmpty() && request.serverEpoch != epoch;
    page.scopeChanged = !page.epochChanged && !request.scopeVersion.isEmpty() && request.scopeVersion != scope;
    page.more = page.epochChanged || page.scopeChanged;
    if (!page.more) {
        for (const PulledOperation& operation : std::as_const(operations)) {
            const bool isWanted =
                request.bucket == 0 || protocol::DossierDigest::bucketOf(operation.dossier) == request.bucket;
            if (operation.seq > request.cursor && isWanted && page.operations.size() < pageSize) {
                page.operations.append(operation);
            }
        }
        page.nextCursor = page.operations.isEmpty() ? request.cursor : page.operations.last().seq;
        page.more = request.bucket == 0 && page.nextCursor < quint64(operations.size());
        page.remainingOperations = quint64(operations.size()) - page.nextCursor;
    }
    if (bendPage) {
        bendPage(page);
    }
    return page.encode();
}

Result<QByteArray> ScriptedServer::push(const protocol::PushRequest& request)
{
    pushSizes.append(request.operations.size());
    protocol::PushResponse response;
    response.epochChanged = !request.serverEpoch.isEmpty() && request.serverEpoch != epoch;
    if (response.epochChanged) {
        return response.encode();
    }
    for (const QByteArray& bytes : request.operations) {
        const auto operation = Operation::decode(bytes);
        Q_ASSERT(operation);
        const char* reason = refusesWhole ? refusesWhole(*operation) : nullptr;
        if (reason != nullptr) {
            return fail(ErrorCode::Malformed, QStringLiteral("refused"), QString::fromLatin1(reason));
        }
        response.results.append(judge(*operation));
    }
    if (onPush) {
        onPush();
    }
    if (losesAnswers) {
        return fail(ErrorCode::Unreachable, QStringLiteral("the line broke"));
    }
    if (bendAnswers) {
        bendAnswers(response);
    }
    return response.encode();
}

PushResult ScriptedServer::judge(const Operation& operation)
{
    PushResult result;
    result.id = operation.id;
    if (const char* reason = refuses ? refuses(operation) : nullptr) {
        result.status = PushStatus::Rejected;
        result.code = quint16(ErrorCode::Forbidden);
        result.reason = QLatin1String(reason);
        return result;
    }
    for (const PulledOperation& known : std::as_const(operations)) {
        if (known.operation->id == operation.id) {
            result.status = PushStatus::Duplicate;
            result.seq = known.seq;
            result.chainIndex = known.chainIndex;
            result.revisions = known.revisions;
            return result;
        }
    }
    for (const OperationItem& item : operation.items) {
        const auto [revision, place] = m_revisions[{operation.dossier, item.record()}];
        if (item.baseRevision() != revision) {
            result.status = PushStatus::Conflict;
            result.current = operations[place];
            result.revisions = {revision};
            return result;
        }
    }
    accept(operation);
    result.status = PushStatus::Applied;
    result.seq = operations.last().seq;
    result.chainIndex = operations.last().chainIndex;
    result.revisions = operations.last().revisions;
    return result;
}

QByteArray ScriptedServer::directory()
{
    protocol::Directory directory;
    directory.version = directoryVersion;
    for (const Colleague* colleague : std::as_const(people)) {
        directory.users.append(colleague->inDirectory());
    }
    protocol::DirectoryUser system;
    system.id = systemUser;
    system.login = QStringLiteral("system");
    system.displayName = QStringLiteral("Import");
    system.role = domain::Role::System;
    system.identityPublicKey = m_key.publicKey();
    directory.users.append(system);
    return directory.encode();
}

} // namespace kluis::test
