// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/audit/AuditEntry.h"
#include "app/audit/AuditQuery.h"
#include "core/base/Result.h"
#include "core/protocol/AuditCheckpoint.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

#include <functional>

namespace kluis::app {

class ApiClient;
class Vault;

/// The audit log seen from a client: the privacy officer's reading of it, from the server page by page, and the
/// checkpoints that any device has seen. Handed out by the engine, valid while its vault is open; its thread.
class AuditDesk {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::AuditDesk)

public:
    AuditDesk(Vault& vault, ApiClient& api) : m_vault(vault), m_api(api) {}

    struct Page {
        QList<AuditEntry> entries; ///< newest first
        QByteArray cursor;         ///< put into the request for the next page; empty: there is none
        qint64 reached = 0;        ///< Unix milliseconds: how far back the search has come
    };
    /// Errors: ApiClient's; Forbidden for any role but the privacy officer's; InvalidArgument for a person, dossier or event
    /// there is none of.
    [[nodiscard]] Result<Page> page(const AuditQuery& request);

    enum class Format : quint8 {
        JsonLines,
        Csv, ///< UTF-8, separated by semicolons
    };
    /// Told how many were written; false stops it with Cancelled.
    using Progress = std::function<bool(quint64 written)>;
    /// Writes all entries of \p request to \p file, whole or not at all. \returns how many. Exists when there is such a
    /// file; Storage.
    [[nodiscard]] Result<quint64> exportTo(const QString& file, Format format, AuditQuery request,
                                           const Progress& progress);

    /// What this device holds of each chain it may ask about.
    [[nodiscard]] Result<QList<protocol::AuditCheckpoint>> checkpoints();

    /// What this device held of the chains that begin anew, as after a restore, and that nobody has confirmed.
    [[nodiscard]] Result<QList<protocol::AuditCheckpoint>> unconfirmed();
    /// The person says that they are right; a privacy officer's client countersigns them with the next sync. \returns how
    /// many there were.
    [[nodiscard]] Result<quint64> confirmRestored();

private:
    [[nodiscard]] Result<Page> fetch(const AuditQuery& query, bool isExport);

    Vault& m_vault;
    ApiClient& m_api;
};

} // namespace kluis::app
