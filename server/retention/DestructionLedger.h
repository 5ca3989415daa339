// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/PatientCall.h"
#include "server/ServerKeys.h"
#include "server/retention/LedgerFile.h"
#include "server/store/Store.h"

#include <QCoreApplication>
#include <QString>

#include <memory>
#include <mutex>

namespace kluis::server {

/// What a server destroys is written down outside its database, so that a restore can destroy it again
/// (docs/decisions/0072): first that it is about to happen, then, once that is committed, that it did. Where the ledger's
/// folder does not answer, nothing is destroyed. Any thread; what is given must outlive it.
class DestructionLedger {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::DestructionLedger)

public:
    static constexpr std::chrono::milliseconds usualPatience{10'000};

    /// A destruction that is written down as begun. While it lives, nobody else begins one in this ledger. One that goes
    /// without an outcome is for settle() to find. Must not outlive its ledger.
    class Pledge {
    public:
        Pledge(Pledge&&) = default;
        Pledge& operator=(Pledge&&) = delete;
        ~Pledge();

        /// It is committed. A failure is logged and made good by settle().
        void done(bool whole, qint64 time);
        /// It did not happen.
        void takeBack();

    private:
        friend class DestructionLedger;
        Pledge() = default;
        void end(crypto::DestructionEntry::Kind kind, const char* event);

        DestructionLedger* m_ledger = nullptr;
        std::shared_ptr<LedgerFile> m_file; ///< null: there is no ledger
        crypto::DestructionEntry m_entry;
    };

    DestructionLedger(const ServerKeys& keys, const Clock& clock, QString dataFolder,
                      std::chrono::milliseconds patience = usualPatience)
        : m_keys(keys), m_clock(clock), m_dataFolder(std::move(dataFolder)), m_patience(patience), m_calls(patience)
    {
    }

    /// On the disk when it returns. Busy, Storage, Unreachable, each with reason::ledgerAway as its detail.
    [[nodiscard]] Result<Pledge> begin(const crypto::DestructionOrder& order,
                                       const crypto::DestructionConfirmation& confirmation);
    /// Makes the ledger say what the store does: what was begun when a server stopped is done or taken back, and what is
    /// done and missing, as in a new place, is added. Costs a count where nothing is to be done. Errors as begin().
    [[nodiscard]] Result<void> settle(Store& store);
    /// Sets the ledger in \p folder aside, once the one in \p successor says all that the store does. Nothing where both are
    /// one folder. NotFound where there is none; else as begin().
    [[nodiscard]] Result<void> leave(const QString& folder, const QString& successor);
    /// What the ledger in \p folder says. NotFound; else as begin().
    [[nodiscard]] Result<crypto::LedgerReading> read(const QString& folder);

private:
    [[nodiscard]] static tl::unexpected<Error> unanswered();
    [[nodiscard]] static tl::unexpected<Error> behind();
    [[nodiscard]] Result<bool> isAsLeft(const QString& folder);
    [[nodiscard]] Result<std::shared_ptr<LedgerFile>> hold(const QString& folder);
    [[nodiscard]] Result<void> append(const std::shared_ptr<LedgerFile>& file, const crypto::DestructionEntry& entry);
    void doubt();
    [[nodiscard]] Result<void> settleIn(const QString& folder, Store& store);

    const ServerKeys& m_keys;
    const Clock& m_clock;
    QString m_dataFolder;
    std::chrono::milliseconds m_patience;
    PatientCall m_calls;
    std::mutex m_mutex; ///< of what follows
    QString m_settledIn;
    quint64 m_doubts = 0;  ///< how often it became doubtful: what is found out meanwhile does not end a doubt
    qint64 m_settled = -1; ///< as many destructions of the store are in the ledger there; below zero: not known
};

} // namespace kluis::server
