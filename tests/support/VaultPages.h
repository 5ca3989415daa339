// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/Profile.h"
#include "core/crypto/SecretBytes.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kluis::test {

/// K_db of the profile in \p folder, as whoever has the password, the keychain and a lease can derive it; ends the
/// test when it can't be.
[[nodiscard]] crypto::SecretBytes vaultKey(const QString& folder, const crypto::SecretBytes& password);

/// Every page of the vault file \p path as whoever has its key reads it, free pages and freed cells too; empty when
/// \p key does not open it. What a search of the tables does not show.
[[nodiscard]] QByteArray openedPages(const QString& path, storage::Cipher cipher, const crypto::SecretBytes& key);

/// The first column of what \p sql, a query, answers on such pages.
[[nodiscard]] QList<QByteArray> valuesIn(const QByteArray& pages, const char* sql);

} // namespace kluis::test
