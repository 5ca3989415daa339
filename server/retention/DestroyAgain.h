// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/crypto/LedgerReading.h"
#include "server/ServerKeys.h"
#include "server/retention/Destroyer.h"
#include "server/store/BlobFiles.h"
#include "server/store/Store.h"

#include <QList>

namespace kluis::server {

/// Destroys again what a restore brought back of what two people had destroyed (docs/decisions/0072). Each destruction is
/// a transaction of its own, and what the store has as done is passed over: broken off anywhere, it goes on where it was.
/// One thread; before the server serves. References must outlive it.
class DestroyAgain {
public:
    /// What became of one destruction.
    enum class Fate {
        Done,
        Already,  ///< the store has it as done
        Unsigned, ///< a signature does not hold, or is of somebody whom this store does not know
        Held,     ///< a privacy officer holds the dossier
        Newer,    ///< the store took something into the part after it was destroyed
        SetAside, ///< an earlier restore did not repeat it, and said so
        Failed,   ///< the store can't; it is to be tried again
    };
    struct Counts {
        int done = 0;
        int already = 0;
        int unsignedOnes = 0;
        int failed = 0;
        QList<RecordId> held; ///< destructions, as in certificates
        QList<RecordId> newer;
        QList<RecordId> setAside;
        QList<RecordId> inDoubt; ///< begun when a server stopped: nobody knows whether they happened
        int missing = 0;         ///< the store has so many as done that the ledger does not name
    };

    DestroyAgain(Store& store, const ServerKeys& keys, BlobFiles files, const Clock& clock)
        : m_store(store), m_keys(keys), m_files(std::move(files)), m_clock(clock)
    {
    }

    /// One that can't be destroyed stops none behind it.
    [[nodiscard]] Counts run(const crypto::LedgerReading& ledger);

private:
    struct Outcome {
        Fate fate = Fate::Failed;
        Destroyer::Outcome destroyed;
    };
    [[nodiscard]] Result<Outcome> carryOut(StoreDatabase& database, const crypto::DestructionEntry& entry);
    [[nodiscard]] Result<bool> isSigned(StoreDatabase& database, const crypto::DestructionEntry& entry) const;
    [[nodiscard]] Result<Outcome> setAside(StoreDatabase& database, const crypto::DestructionEntry& entry,
                                           Fate fate) const;
    [[nodiscard]] Result<Outcome> destroy(StoreDatabase& database, const crypto::DestructionEntry& entry, bool isKnown);
    void count(const crypto::DestructionEntry& entry, Fate fate, Counts& counts) const;
    void compare(const crypto::LedgerReading& ledger, Counts& counts);

    Store& m_store;
    const ServerKeys& m_keys;
    BlobFiles m_files;
    const Clock& m_clock;
};

} // namespace kluis::server
