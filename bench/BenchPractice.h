// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/medical/MedicalKeys.h"
#include "app/medical/MedicalLogSource.h"
#include "app/session/Session.h"
#include "app/sync/Synchroniser.h"
#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"
#include "tests/support/TestServer.h"

#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace kluis::bench {

/// A real server on loopback with one employer of any size, and the personnel department's client over real TLS with a
/// vault on disk. Ends the process with a message when anything fails: there is nothing to measure then.
class BenchPractice final : private app::MedicalLogSource {
public:
    /// \p dossiers are made as an import makes them: about 1 KiB each.
    explicit BenchPractice(quint64 dossiers);

    /// One sync from where the vault stands.
    [[nodiscard]] app::SyncReport sync();
    /// What the last sync left to do in quieter times, as the window's engine does it. \returns seconds.
    double tidy();
    /// The server changes one field of \p count dossiers.
    void change(quint64 count);

    /// Bytes of answers received so far.
    [[nodiscard]] quint64 bytesIn() const { return m_session->bytesIn(); }
    [[nodiscard]] app::Vault& vault() { return *m_vault; }
    [[nodiscard]] app::VaultReader& reader() { return *m_reader; }
    [[nodiscard]] test::TestServer& server() { return m_server; }

    /// Processor seconds of this process so far, server and client together: what a busy machine does not distort.
    [[nodiscard]] static double processorTime();
    /// The same of the calling thread alone: in a sync that is the engine's, which writes.
    [[nodiscard]] static double threadTime();
    /// Megabytes this process holds in memory at most so far.
    [[nodiscard]] static double peakMemory();

private:
    void fill(quint64 dossiers);
    void login();
    Result<void> catchUp() override { return {}; }

    test::TestServer m_server;
    QTemporaryDir m_folder;
    TenantId m_tenant;
    quint64 m_dossiers = 0;
    quint64 m_round = 0;
    std::unique_ptr<test::TestClient> m_person;
    app::SessionIdentity m_identity;
    std::unique_ptr<app::MedicalKeys> m_keys;
    std::unique_ptr<app::Session> m_session;
    std::unique_ptr<app::Vault> m_vault;
    std::unique_ptr<app::VaultReader> m_reader;
};

/// The middle of several measurements.
[[nodiscard]] double median(std::vector<double> seconds);

} // namespace kluis::bench
