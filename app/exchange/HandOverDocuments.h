// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/exchange/HandOverReport.h"
#include "core/base/Result.h"
#include "core/protocol/HandOverContent.h"

#include <QCoreApplication>

namespace kluis::app {

class ApiClient;
class HandOverFile;
class Vault;

/// Puts the documents that a hand-over names into its file, fetching from the server what is not here. Cut off, it goes on
/// where it stopped when the same is handed over to the same file again. The engine's thread; references must outlive it.
class HandOverDocuments {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::HandOverDocuments)

public:
    HandOverDocuments(Vault& vault, ApiClient& api) : m_vault(vault), m_api(api) {}

    /// One that the server has not got, or another one than was put there, is left out of \p content and counted. Each
    /// one's export is in the audit queue before it is written. Errors: what ends a sync; Storage; Cancelled by
    /// \p progress, whose phases are "hand-over-documents", in parts of all, and those of fetching one.
    [[nodiscard]] Result<void> write(protocol::HandOverContent& content, HandOverFile& file, HandOverReport& report,
                                     const ProgressHandler& progress);

private:
    [[nodiscard]] Result<bool> writeOne(const protocol::HandedDocument& document, HandOverFile& file);

    Vault& m_vault;
    ApiClient& m_api;
    quint64 m_done = 0;  ///< parts
    quint64 m_total = 0; ///< parts
    ProgressHandler m_progress;
};

} // namespace kluis::app
