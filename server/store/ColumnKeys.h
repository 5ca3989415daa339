// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"
#include "server/store/ColumnCipher.h"
#include "server/store/StoreConnection.h"

#include <QCoreApplication>

namespace kluis::server {

/// The keys that columns are sealed with. They lie in the database, wrapped by the column key (KEK), which does not;
/// so changing the KEK rewrites some rows and not the database. Lives as long as one transaction; the database's
/// thread.
class ColumnKeys {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ColumnKeys)

public:
    explicit ColumnKeys(StoreConnection& database) : m_database(database) {}

    /// The first keys of a new store. Exists when there are keys. \p now Unix milliseconds.
    [[nodiscard]] Result<void> create(const crypto::SecretBytes& kek, qint64 now);
    [[nodiscard]] Result<bool> exist();
    /// CryptoFailure when \p kek is not the one in use.
    [[nodiscard]] Result<ColumnCipher> open(const crypto::SecretBytes& kek);
    /// Wraps every key with \p next instead of \p kek, and retires the sealing key: new values get a new one.
    /// CryptoFailure when \p kek is not the one in use.
    [[nodiscard]] Result<void> rotate(const crypto::SecretBytes& kek, const crypto::SecretBytes& next, qint64 now);
    /// Forgets retired keys. Only when nothing lies under them any more (ColumnReseal).
    [[nodiscard]] Result<void> forgetRetired();

private:
    enum class Purpose : quint8 {
        Sealing = 1,
        Index = 2
    };
    struct Row {
        KeyId id;
        Purpose purpose = Purpose::Sealing;
        bool retired = false;
        crypto::SecretBytes key;
    };
    Result<void> add(const crypto::SecretBytes& kek, Purpose purpose, qint64 now);
    Result<std::vector<Row>> rows(const crypto::SecretBytes& kek);

    StoreConnection& m_database;
};

} // namespace kluis::server
