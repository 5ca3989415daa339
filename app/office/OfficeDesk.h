// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/office/OfficeBook.h"
#include "core/base/Clock.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kluis::app {

class ApiClient;
class Vault;

/// The privacy office seen from a client (docs/decisions/0067): everybody reports what may be a data breach, also without
/// the server; a privacy officer reads the registers, also without it, and changes them with it. Handed out by the engine,
/// valid while its vault is open; its thread.
class OfficeDesk {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::OfficeDesk)

public:
    OfficeDesk(Vault& vault, ApiClient& api) : m_vault(vault), m_api(api) {}

    /// Keeps a report in the vault until the server has it. \p noticedAt Unix milliseconds, not after \p now.
    /// InvalidArgument for an empty text or a time to come, LimitExceeded, Storage.
    [[nodiscard]] Result<RecordId> report(const QString& text, qint64 noticedAt, qint64 now);
    /// Newest first, each with whether it arrived.
    [[nodiscard]] Result<QList<OwnReport>> reports();

    /// The registers as they were fetched last; empty for everybody but a privacy officer.
    [[nodiscard]] Result<QList<protocol::OfficeRecord>> records();
    /// A new or a changed record, to the server and then here. InvalidArgument as OfficeRecord::check(); Conflict when
    /// somebody else changed it meanwhile: exchange() fetches what it is now. ApiClient's.
    [[nodiscard]] Result<protocol::OfficeRecord> save(const protocol::OfficeRecord& record);

    /// What waits, each until the server has it. ApiClient's, Storage; NotFound for an older server, which has no such
    /// office.
    [[nodiscard]] Result<void> sendReports();
    /// Part of each synchronisation: sends what waits, and fetches what changed in the registers. An older server, which
    /// has no such office, is passed over. ApiClient's, Storage.
    [[nodiscard]] Result<void> exchange();

private:
    [[nodiscard]] Result<void> fetchRecords();
    [[nodiscard]] Result<bool> fetchPage();
    [[nodiscard]] bool isOfficer() const;

    Vault& m_vault;
    ApiClient& m_api;
};

} // namespace kluis::app
