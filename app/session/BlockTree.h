// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/DiskEncryption.h"

#include <QString>

namespace kluis::app {

/// Linux' block devices as /sys shows them: what lies on what. Any thread.
class BlockTree {
public:
    /// \p sys: where /sys is.
    explicit BlockTree(QString sys = QStringLiteral("/sys")) : m_sys(std::move(sys)) {}

    /// \p device: `major:minor`. Encrypted where dm-crypt is on every way down to the disks; LVM and RAID are gone through.
    [[nodiscard]] DiskEncryption::State device(const QString& device) const;

private:
    [[nodiscard]] DiskEncryption::State at(const QString& folder, int depth) const;

    QString m_sys;
};

} // namespace kluis::app
