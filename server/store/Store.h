// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Database.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace kluis::server {

/// The server's embedded encrypted store: one writer, several readers, over one SQLite file
/// (scheme sqlcipher, format 4). Every method may be called from any thread.
class Store {
public:
    /// Opens (and migrates) the store in \p file with the raw 32-byte \p key; makes it when missing.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& file, QByteArrayView key);
    ~Store();

    /// Runs \p work in one immediate transaction on the writer; commits when it returns a value, rolls back
    /// when it returns a failure. Durable when it returns (synchronous = FULL). Writers queue.
    template <typename T> [[nodiscard]] Result<T> write(const std::function<Result<T>(storage::Database&)>& work);

    /// Runs \p work in one read transaction (a consistent snapshot) on a reader connection.
    template <typename T> [[nodiscard]] Result<T> read(const std::function<Result<T>(storage::Database&)>& work);

private:
    Store();
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace kluis::server
