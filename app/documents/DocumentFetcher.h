// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/DocumentFiles.h"
#include "app/sync/SyncNotice.h"
#include "app/vault/Vault.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QList>

namespace kluis::app {

class ApiClient;
class SyncProgressMeter;

/// Brings sealed contents of documents from the server, part by part, each durable before the next is asked for, so that
/// a cut line or a kill costs one part at most. Nothing counts as whole before it has the digest that its author signed.
/// The engine's thread.
class DocumentFetcher {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DocumentFetcher)

public:
    DocumentFetcher(Vault& vault, ApiClient& api, SyncProgressMeter& progress)
        : m_vault(vault), m_api(api), m_progress(progress), m_files(vault.database(), vault.documentsFolder())
    {
    }

    /// Makes the content be here; asks nothing where it is. Errors: ApiClient's, NotFound when the server gives it to
    /// nobody of this role; Untrusted for another content than its author's: nothing of it is kept; Storage; Cancelled.
    [[nodiscard]] Result<DocumentFile> fetch(const RecordId& id, const KnownDocument& document);
    /// The pinned ones that are not here; one that can't be had is told and passed over. Errors: what ends a sync.
    [[nodiscard]] Result<void> fetchPinned(QList<SyncNotice>& notices);
    /// Asks for it to be kept here, or no longer.
    [[nodiscard]] Result<void> pin(const RecordId& id, const KnownDocument& document, bool pinned);

private:
    [[nodiscard]] Result<DocumentFile> row(const RecordId& id, const KnownDocument& document);
    [[nodiscard]] Result<void> fetchParts(DocumentFile& file, const KnownDocument& document);
    [[nodiscard]] Result<QByteArray> askFor(const RecordId& id, qint64 number, qint64 size);
    [[nodiscard]] Result<void> write(const DocumentFile& file, qint64 offset, const QByteArray& bytes) const;
    [[nodiscard]] Result<bool> isAsSigned(const DocumentFile& file, const KnownDocument& document) const;
    [[nodiscard]] Result<std::optional<KnownDocument>> known(const DocumentFiles::Pinned& pinned);

    Vault& m_vault;
    ApiClient& m_api;
    SyncProgressMeter& m_progress;
    DocumentFiles m_files;
};

} // namespace kluis::app
