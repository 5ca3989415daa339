// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>
#include <QLockFile>

#include <memory>

namespace kluis::app {

/// The profile folder, made ready and held by this process alone as long as the object lives. A lock left by a
/// process that is gone does not count. Any thread.
class ProfileLock {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ProfileLock)

public:
    /// Makes \p folder (mode 0700) when it is missing and takes its lock.
    /// Busy when another process has it; Storage when the folder can't be made or written, or belongs to others.
    [[nodiscard]] static Result<std::unique_ptr<ProfileLock>> take(const QString& folder);

private:
    explicit ProfileLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace kluis::app
