// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/HandOverDocuments.h"

#include "app/documents/DocumentFetcher.h"
#include "app/exchange/HandOverFile.h"
#include "app/session/ApiClient.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/Vault.h"
#include "core/protocol/Limits.h"

namespace kluis::app {

using protocol::DocumentRecord;
using protocol::HandedDocument;

namespace {

const QString phase = QStringLiteral("hand-over-documents");

quint64 partsOf(const HandedDocument& document)
{
    const auto record = DocumentRecord::decode(document.record);
    const qint64 size = record ? record->sealedSize() : 0;
    return quint64((size + protocol::limits::blobPart - 1) / protocol::limits::blobPart);
}

} // namespace

Result<void> HandOverDocuments::write(protocol::HandOverContent& content, HandOverFile& file, HandOverReport& report,
                                      const ProgressHandler& progress)
{
    m_progress = progress;
    for (const auto& dossier : std::as_const(content.dossiers)) {
        for (const HandedDocument& document : dossier.documents) {
            m_total += partsOf(document);
        }
    }
    for (auto& dossier : content.dossiers) {
        QList<HandedDocument> written;
        for (const HandedDocument& document : std::as_const(dossier.documents)) {
            const auto done = writeOne(document, file);
            if (!done) {
                return failure(done);
            }
            if (*done) {
                written.append(document);
                ++report.documents;
            } else {
                ++report.documentsLeft;
            }
            m_done += partsOf(document);
        }
        dossier.documents = written;
    }
    return {};
}

/// \returns false for one that can't be had.
Result<bool> HandOverDocuments::writeOne(const HandedDocument& document, HandOverFile& file)
{
    if (m_progress && !m_progress({.phase = phase, .done = m_done, .total = m_total})) {
        return fail(ErrorCode::Cancelled, tr("Stopped. Hand over to the same file again to go on."));
    }
    const auto known = m_vault.document(document.dossier, document.id);
    if (!known) {
        return failure(known);
    }
    const auto isThere = file.has(document.id, known->record);
    if (!isThere || *isThere) {
        return isThere;
    }
    if (auto recorded = m_vault.record(protocol::AuditEventKind::Exported, document.dossier, document.fieldId);
        !recorded) {
        return failure(recorded);
    }
    const ProgressHandler fetching = [this](const SyncProgress& part) {
        return !m_progress || m_progress({.phase = phase, .done = m_done + part.done, .total = m_total});
    };
    SyncProgressMeter meter(fetching, m_api);
    const auto sealed = DocumentFetcher(m_vault, m_api, meter).fetch(document.id, *known);
    if (!sealed) {
        const ErrorCode code = sealed.error().code();
        const bool isLost = code == ErrorCode::NotFound || code == ErrorCode::Untrusted;
        return isLost ? Result<bool>(false) : failure(sealed);
    }
    const DocumentFiles files(m_vault.database(), m_vault.documentsFolder());
    const auto put = file.append(document.id, known->record, files.pathOf(sealed->file));
    return put ? Result<bool>(true) : failure(put);
}

} // namespace kluis::app
