// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/office/OfficeApi.h"

#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "server/api/RequestEvent.h"
#include "server/audit/AuditLog.h"
#include "server/http/Router.h"
#include "server/office/OfficeStore.h"

#include <algorithm>

namespace kluis::server {

using protocol::BreachReceipt;
using protocol::BreachReport;
using protocol::OfficeKind;
using protocol::OfficeRecord;
namespace reason = protocol::reason;

namespace {

constexpr qsizetype titleLength = 80; // characters of what was reported

HttpResponse answer(const QByteArray& body)
{
    HttpResponse response;
    response.body = body;
    return response;
}

HttpResponse notAllowed()
{
    return Router::refuse(ErrorCode::Forbidden, reason::forbidden);
}

} // namespace

Result<void> OfficeApi::log(StoreDatabase& database, ServerEvent event, const HttpRequest& request,
                            const Caller& caller)
{
    return AuditLog::append(database, madeBy(caller, request, m_context.clock.unixMillis(), std::move(event)));
}

HttpResponse OfficeApi::report(const HttpRequest& request, const Caller& caller)
{
    const auto report = BreachReport::decode(request.body);
    if (!report || report->text.trimmed().isEmpty() || report->id.isNull()) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    const auto receipt = m_context.store.write<BreachReceipt>(
        [&](StoreDatabase& database) { return take(database, *report, request, caller); });
    return receipt ? answer(receipt->encode()) : Router::failure(receipt.error());
}

/// The clock of 72 hours runs since somebody knew, so the reporter's own time counts, as far as it has come.
Result<BreachReceipt> OfficeApi::take(StoreDatabase& database, const BreachReport& report, const HttpRequest& request,
                                      const Caller& caller)
{
    OfficeStore store(database);
    const auto known = store.find(report.id);
    if (!known) {
        return failure(known);
    }
    if (*known) {
        return (*known)->reporter == caller.user ? Result<BreachReceipt>(BreachReceipt{(*known)->receivedAt})
                                                 : fail(ErrorCode::Exists, tr("There is a record of that id."),
                                                        QLatin1StringView(reason::badRequest));
    }
    const qint64 now = m_context.clock.unixMillis();
    OfficeRecord record;
    record.id = report.id;
    record.revision = 1;
    record.reporter = caller.user;
    record.receivedAt = now;
    record.awareAt = std::clamp<qint64>(report.noticedAt, 1, now);
    record.facts = report.text.trimmed();
    record.title = record.facts.section(u'\n', 0, 0).left(titleLength);
    ServerEvent event;
    event.kind = ServerEventKind::BreachReported;
    event.object = record.id.toString();
    auto stored = store.put(record);
    stored = stored ? log(database, event, request, caller) : stored;
    return stored ? Result<BreachReceipt>(BreachReceipt{now}) : failure(stored);
}

HttpResponse OfficeApi::read(const HttpRequest& request, const Caller& caller)
{
    const auto wanted = protocol::OfficeRequest::decode(request.body);
    if (!wanted) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    if (caller.role != domain::Role::PrivacyOfficer) {
        return notAllowed();
    }
    const auto page = m_context.store.read<OfficeStore::Page>([&](StoreDatabase& database) {
        return OfficeStore(database).changedAfter(wanted->version, int(protocol::limits::officePage));
    });
    if (!page) {
        return Router::failure(page.error());
    }
    protocol::OfficeRegister result{page->version, {}, page->records.size() == protocol::limits::officePage};
    for (const OfficeRecord& record : page->records) {
        result.records.append(record.encode());
    }
    if (!page->records.isEmpty()) { // each synchronisation asks; only what was given is worth an entry
        ServerEvent event;
        event.kind = ServerEventKind::OfficeRead;
        event.count = quint64(page->records.size());
        const auto logged =
            m_context.store.write<void>([&](StoreDatabase& database) { return log(database, event, request, caller); });
        if (!logged) {
            return Router::failure(logged.error());
        }
    }
    return answer(result.encode());
}

HttpResponse OfficeApi::save(const HttpRequest& request, const Caller& caller)
{
    const auto record = OfficeRecord::decode(request.body);
    if (!record || record->id.isNull() || !record->check()) {
        return Router::refuse(ErrorCode::Malformed, reason::badRequest);
    }
    if (caller.role != domain::Role::PrivacyOfficer) {
        return notAllowed();
    }
    const auto stored = m_context.store.write<OfficeRecord>(
        [&](StoreDatabase& database) { return put(database, *record, request, caller); });
    return stored ? answer(stored->encode()) : Router::failure(stored.error());
}

/// Who reported it and when it came are the server's to say.
Result<OfficeRecord> OfficeApi::put(StoreDatabase& database, OfficeRecord record, const HttpRequest& request,
                                    const Caller& caller)
{
    OfficeStore store(database);
    const auto known = store.find(record.id);
    if (!known) {
        return failure(known);
    }
    if (record.revision != (*known ? (*known)->revision : 0) || (*known && record.kind != (*known)->kind)) {
        return fail(ErrorCode::Conflict, tr("Somebody else changed this record meanwhile."),
                    QLatin1StringView(reason::recordChanged));
    }
    record.reporter = *known ? (*known)->reporter : caller.user;
    record.receivedAt = *known ? (*known)->receivedAt : m_context.clock.unixMillis();
    ++record.revision;
    ServerEvent event;
    event.kind = ServerEventKind::OfficeChanged;
    event.object = record.id.toString();
    event.count = record.revision;
    auto stored = store.put(record);
    stored = stored ? log(database, event, request, caller) : stored;
    return stored ? Result<OfficeRecord>(record) : failure(stored);
}

} // namespace kluis::server
