// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/LedgerReading.h"

#include <QString>

#include <optional>

namespace kluis::server {

/// How far the ledger of destructions was when this server last wrote into it: in the file `ledger-mark` of the data folder,
/// which no backup takes along (docs/decisions/0072). By it an older ledger and an empty mount point are told from the
/// ledger. Of one folder at a time. Any thread.
class LedgerMark {
public:
    /// Nothing where this server never wrote into \p folder, or the mark can't be read.
    [[nodiscard]] static std::optional<crypto::LedgerReading::End> of(const QString& dataFolder, const QString& folder);
    /// Storage.
    [[nodiscard]] static Result<void> note(const QString& dataFolder, const QString& folder,
                                           const crypto::LedgerReading::End& end);
    /// Whatever lies in the folder is taken for the ledger from now on. Storage.
    [[nodiscard]] static Result<void> forget(const QString& dataFolder);

    LedgerMark() = delete;
};

} // namespace kluis::server
