// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/protocol/BackupManifest.h"

#include <optional>

namespace kluis::server {

/// Where a backup is written to. Nothing counts before finish(). One thread.
class BackupTarget {
public:
    BackupTarget() = default;
    virtual ~BackupTarget() = default;
    BackupTarget(const BackupTarget&) = delete;
    BackupTarget& operator=(const BackupTarget&) = delete;

    /// The part \p name as an earlier backup left it here; nothing when it has to be put.
    [[nodiscard]] virtual std::optional<protocol::BackupManifest::Part> known(const QByteArray& name) = 0;
    /// Keeps the next part.
    [[nodiscard]] virtual Result<void> put(const protocol::BackupManifest::Part& part, const QByteArray& sealed) = 0;
    /// Everything was put: on the disk, and a backup, when this returns.
    [[nodiscard]] virtual Result<void> finish(const protocol::BackupManifest& manifest, const QByteArray& encoded) = 0;
};

} // namespace kluis::server
