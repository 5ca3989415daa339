// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/DocumentFiles.h"
#include "app/sync/SyncNotice.h"
#include "app/vault/Outbox.h"
#include "core/base/Result.h"
#include "core/protocol/BlobMessages.h"
#include "core/protocol/DocumentRecord.h"

#include <QCoreApplication>
#include <QList>
#include <QSet>

namespace kluis::app {

class ApiClient;
class SyncProgressMeter;
class Vault;

/// Sends the sealed contents of documents whose records wait in the outbox, part by part, from where the server has got
/// to. A record goes only once its content is whole at the server; until then it is held back, and nothing else is. A
/// document the server can't take is set aside and the rest goes on. The engine's thread.
class DocumentUploader {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::DocumentUploader)

public:
    DocumentUploader(Vault& vault, ApiClient& api, SyncProgressMeter& progress, QList<SyncNotice>& notices);

    /// Sends all that can go. \returns how many became whole. Errors: ApiClient's; Malformed for answers that don't fit;
    /// Cancelled.
    [[nodiscard]] Result<int> run();
    /// Positions in the outbox of documents whose content is not at the server.
    [[nodiscard]] Result<QSet<qint64>> heldBack();
    /// The server says that it has not got the content after all. \returns whether it can be sent again.
    [[nodiscard]] Result<bool> sendAgain(const OutboxEntry& entry);

private:
    struct Waiting {
        OutboxEntry entry;
        DocumentFile file;
        protocol::DocumentRecord record;
    };
    [[nodiscard]] Result<QList<Waiting>> waiting();
    [[nodiscard]] Result<bool> send(const Waiting& document);
    [[nodiscard]] Result<protocol::BlobState> sendParts(const Waiting& document, protocol::BlobState state);
    [[nodiscard]] Result<protocol::BlobState> call(const QByteArray& path, const QByteArray& body);
    [[nodiscard]] Result<QByteArray> readPart(const Waiting& document, quint64 number) const;
    [[nodiscard]] Result<bool> setAside(const Waiting& document, const Error& error);
    [[nodiscard]] Result<bool> refuse(const Waiting& document, const QString& reason);

    Vault& m_vault;
    ApiClient& m_api;
    SyncProgressMeter& m_progress;
    QList<SyncNotice>& m_notices;
    Outbox m_outbox;
    DocumentFiles m_files;
};

} // namespace kluis::app
