// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/AuditDesk.h"

#include "app/audit/CheckpointBook.h"
#include "app/audit/Countersigner.h"
#include "app/exchange/CsvWriter.h"
#include "app/session/ApiClient.h"
#include "app/sync/CheckpointWatch.h"
#include "app/vault/Vault.h"
#include "core/protocol/AuditTrailMessages.h"
#include "core/protocol/Limits.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace kluis::app {

using protocol::AuditTrailPage;
using protocol::AuditTrailRequest;

namespace {

constexpr QChar separator = u';';

QByteArray linesOf(const QList<AuditEntry>& entries, AuditDesk::Format format)
{
    CsvWriter csv(separator);
    QByteArray json;
    for (const AuditEntry& entry : entries) {
        if (format == AuditDesk::Format::Csv) {
            csv.row(entry.csvValues());
        } else {
            json += QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact) + '\n';
        }
    }
    return format == AuditDesk::Format::Csv ? csv.bytes() : json;
}

} // namespace

Result<AuditDesk::Page> AuditDesk::page(const AuditQuery& query)
{
    return fetch(query, false);
}

Result<AuditDesk::Page> AuditDesk::fetch(const AuditQuery& query, bool isExport)
{
    AuditTrailRequest request;
    request.person = query.person;
    request.dossier = query.dossier;
    request.action = query.action;
    request.from = query.from;
    request.to = query.to;
    request.cursor = query.cursor;
    request.limit = query.limit;
    request.isExport = isExport;
    const auto body = m_api.call("/v1/audit/trail", request.encode());
    const auto answer = body ? AuditTrailPage::decode(*body) : failure(body);
    if (!answer) {
        return failure(answer);
    }
    return Page{AuditEntry::of(*answer), answer->cursor, answer->reached};
}

Result<quint64> AuditDesk::exportTo(const QString& file, Format format, AuditQuery query, const Progress& progress)
{
    const auto notWritten = [] { return fail(ErrorCode::Storage, tr("The file could not be written.")); };
    if (QFileInfo::exists(file)) {
        return fail(ErrorCode::Exists, tr("There is a file of that name already."), QStringLiteral("file"));
    }
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly)) {
        return notWritten();
    }
    out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    if (format == Format::Csv) {
        CsvWriter titles(separator);
        titles.row(AuditEntry::csvTitles());
        out.write(titles.bytes());
    }
    query.limit = quint64(protocol::limits::auditPage);
    query.cursor.clear();
    quint64 written = 0;
    do {
        const auto some = fetch(query, true);
        if (!some) {
            return failure(some);
        }
        out.write(linesOf(some->entries, format));
        written += quint64(some->entries.size());
        if (progress && !progress(written)) {
            return fail(ErrorCode::Cancelled, tr("Stopped."));
        }
        query.cursor = some->cursor;
    } while (!query.cursor.isEmpty());
    return out.commit() ? Result<quint64>(written) : notWritten();
}

Result<QList<protocol::AuditCheckpoint>> AuditDesk::checkpoints()
{
    CheckpointBook book(m_vault);
    auto chains = book.chains(); // a privacy officer's are of employers that nobody granted
    if (!chains) {
        return failure(chains);
    }
    for (const TenantId& chain : CheckpointWatch::chains(m_vault)) {
        if (!chains->contains(chain)) {
            chains->append(chain);
        }
    }
    return book.all(*chains);
}

Result<QList<protocol::AuditCheckpoint>> AuditDesk::unconfirmed()
{
    CheckpointBook book(m_vault);
    const auto chains = book.chains();
    const auto waiting = chains ? Countersigner(m_vault, m_api).unconfirmed(*chains) : chains;
    return waiting ? book.all(*waiting) : failure(waiting);
}

Result<quint64> AuditDesk::confirmRestored()
{
    CheckpointBook book(m_vault);
    Countersigner officer(m_vault, m_api);
    const auto chains = book.chains();
    const auto waiting = chains ? officer.unconfirmed(*chains) : chains;
    if (!waiting) {
        return failure(waiting);
    }
    for (const TenantId& chain : *waiting) {
        if (auto confirmed = book.confirm(chain); !confirmed) {
            return failure(confirmed);
        }
    }
    const auto soon = waiting->isEmpty() ? Result<void>() : officer.signSoon();
    return soon ? Result<quint64>(quint64(waiting->size())) : failure(soon);
}

} // namespace kluis::app
