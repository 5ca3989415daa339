// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/LedgerReading.h"
#include "server/retention/LedgerFile.h"
#include "server/retention/LedgerPlace.h"
#include "tests/server/DestructionOffice.h"

#include <QTemporaryDir>

namespace kluis::test {

/// An office whose server writes its ledger of destructions to a folder of its own.
struct LedgerDesk : DestructionOffice {
    explicit LedgerDesk(const QString& dataFolder = {}) : DestructionOffice(dataFolder)
    {
        const auto chosen =
            server::LedgerPlace::choose(dataFolder.isEmpty() ? world.folder.path() : dataFolder, place());
        Q_ASSERT(chosen);
    }

    [[nodiscard]] QString place() const { return outside.filePath(words("ledger")); }
    [[nodiscard]] QString file() const { return place() + words("/destructions.ledger"); }
    [[nodiscard]] crypto::LedgerReading read() const
    {
        const auto bytes = server::LedgerFile::bytesIn(place());
        const auto reading = bytes ? bytes->reading(keys.signingKey.publicKey()) : failure(bytes);
        return reading ? *reading : crypto::LedgerReading();
    }
    /// A ledger that says that this is done, whether it is or not.
    [[nodiscard]] static crypto::DestructionEntry done(const crypto::DestructionOrder& order,
                                                       const crypto::DestructionConfirmation& confirmation, qint64 time)
    {
        crypto::DestructionEntry entry;
        entry.kind = crypto::DestructionEntry::Kind::Done;
        entry.order = order;
        entry.confirmation = confirmation;
        entry.time = time;
        return entry;
    }
    void write(const crypto::DestructionEntry& entry) const
    {
        const auto ledgerFile = server::LedgerFile::hold(place(), keys.signingKey, std::chrono::seconds(5));
        QVERIFY(ledgerFile && ledgerFile->append(entry));
    }
    /// What the employer's part's two people sign.
    crypto::DestructionEntry entry(retention::Part part = retention::Part::Employer)
    {
        const Person& first = part == retention::Part::Medical ? *doctor : *hr;
        const auto made = order(first, part, crypto::DestructionOrder::Basis::Term);
        auto entry = done(made, confirmation(*privacy, made), world.clock.now);
        entry.whole = part == retention::Part::Medical || operations(domain::Category::Medical) == 0;
        return entry;
    }

    QTemporaryDir outside;
};

} // namespace kluis::test
