// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/audit/AuditDesk.h"

#include "app/audit/CheckpointBook.h"
#include "app/session/ApiClient.h"
#include "app/sync/CheckpointWatch.h"
#include "app/vault/Vault.h"
#include "core/protocol/Limits.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace kluis::app {

using protocol::AuditTrailPage;
using protocol::AuditTrailRequest;

namespace {

/// As a spreadsheet reads it and runs nothing of it: a value that begins like a formula is quoted as text.
QString csvCell(const QString& value)
{
    QString cell = value;
    if (!cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front())) {
        cell.prepend(u'\'');
    }
    return u'"' + cell.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QByteArray csvLine(const QStringList& values)
{
    QStringList cells;
    for (const QString& value : values) {
        cells.append(csvCell(value));
    }
    return cells.join(u';').toUtf8() + "\r\n";
}

QByteArray lineOf(const AuditEntry& entry, AuditDesk::Format format)
{
    return format == AuditDesk::Format::Csv ? csvLine(entry.csvValues())
                                            : QJsonDocument(entry.toJson()).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

Result<AuditDesk::Page> AuditDesk::page(const AuditTrailRequest& request)
{
    const auto body = m_api.call("/v1/audit/trail", request.encode());
    const auto answer = body ? AuditTrailPage::decode(*body) : failure(body);
    if (!answer) {
        return failure(answer);
    }
    return Page{AuditEntry::of(*answer), answer->cursor, answer->reached};
}

Result<quint64> AuditDesk::exportTo(const QString& file, Format format, AuditTrailRequest request,
                                    const Progress& progress)
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
        out.write(csvLine(AuditEntry::csvTitles()));
    }
    request.isExport = true;
    request.limit = quint64(protocol::limits::auditPage);
    request.cursor.clear();
    quint64 written = 0;
    do {
        const auto some = page(request);
        if (!some) {
            return failure(some);
        }
        for (const AuditEntry& entry : some->entries) {
            out.write(lineOf(entry, format));
        }
        written += quint64(some->entries.size());
        if (progress && !progress(written)) {
            return fail(ErrorCode::Cancelled, tr("Stopped."));
        }
        request.cursor = some->cursor;
    } while (!request.cursor.isEmpty());
    return out.commit() ? Result<quint64>(written) : notWritten();
}

Result<QList<protocol::AuditCheckpoint>> AuditDesk::checkpoints()
{
    return CheckpointBook(m_vault).all(CheckpointWatch::chains(m_vault));
}

} // namespace kluis::app
