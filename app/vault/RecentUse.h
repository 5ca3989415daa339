// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

namespace kluis::app {

class Vault;

/// What a person used last, newest first: keys such as a dossier's id, never a name. Kept inside the encrypted vault, so
/// that what is on the disk in the clear tells of nobody. The engine's thread; gone before the vault is locked.
class RecentUse {
public:
    static constexpr qsizetype most = 12;
    static constexpr qsizetype longestKey = 64; ///< characters

    explicit RecentUse(Vault& vault) : m_vault(vault) {}

    [[nodiscard]] Result<QStringList> list();
    /// Comes first from now on. A key that is empty, too long or has a line feed in it is passed over.
    [[nodiscard]] Result<void> note(const QString& key);

private:
    Vault& m_vault;
};

} // namespace kluis::app
