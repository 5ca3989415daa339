// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/crypto/SecretBytes.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kluis::server {

/// Where the column key (KEK, 32 bytes) comes from: it opens the keys of the sealed columns and is never in the
/// database. In this order: the systemd credential `kluis-column-key` (LoadCredential=), the environment's
/// KLUIS_COLUMN_KEY, the file keys/column.key; each 64 hexadecimal digits. While it is being changed the one to come
/// stands beside it under the same name with `-next`, `_NEXT` or `.next`. One thread.
class ColumnKeySource {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::ColumnKeySource)

public:
    /// The key of a new server in \p folder: the one given from outside, else a new one in a new file.
    /// Errors: Malformed, Storage.
    [[nodiscard]] static Result<crypto::SecretBytes> create(const QString& folder);
    /// NotFound when there is none, Malformed, Storage.
    [[nodiscard]] static Result<ColumnKeySource> find(const QString& folder);

    [[nodiscard]] const crypto::SecretBytes& present() const { return m_present; }
    [[nodiscard]] const crypto::SecretBytes* next() const { return m_next ? &*m_next : nullptr; }

    /// Sees to it that there is a next key: made and kept in a file beside the present one's, or given from outside.
    /// NotFound when the present one comes from outside and no next one does.
    [[nodiscard]] Result<void> prepareNext();
    /// The database lies under the next key now: the present one's file goes. What was given from outside is the
    /// operator's to put in place.
    [[nodiscard]] Result<void> settle();
    /// Whether the next key was given from outside.
    [[nodiscard]] bool nextFromOutside() const { return m_nextFromOutside; }

private:
    explicit ColumnKeySource(QString folder) : m_folder(std::move(folder)) {}

    QString m_folder;
    crypto::SecretBytes m_present;
    std::optional<crypto::SecretBytes> m_next;
    bool m_presentFromOutside = false;
    bool m_nextFromOutside = false;
};

} // namespace kluis::server
