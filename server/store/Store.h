// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "server/store/ChangeBell.h"
#include "server/store/StoreDatabase.h"

#include <QByteArrayView>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace kluis::server {

/// The server's embedded encrypted store: one writer, several readers, over one SQLite file
/// (scheme sqlcipher, format 4). Every method may be called from any thread; a second process (a command
/// beside a running server) may open the same file.
class Store {
public:
    static constexpr int readers = 4; ///< reader connections; more readers at once wait for a free one

    /// Opens (and migrates) the store in \p file with the raw 32-byte \p key; makes it when missing. \p columnKey,
    /// 32 bytes, opens the keys of the sealed columns: CryptoFailure when it is another one.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString& file, QByteArrayView key,
                                                             const crypto::SecretBytes& columnKey);
    ~Store();

    /// Runs \p work in one immediate transaction on the writer; commits when it returns a value, rolls back
    /// when it returns a failure. Durable when it returns (synchronous = FULL). Writers queue.
    template <typename T> [[nodiscard]] Result<T> write(const std::function<Result<T>(StoreDatabase&)>& work)
    {
        return collect<T>(&Store::runWriter, work);
    }

    /// Runs \p work in one read transaction (a consistent snapshot) on a reader connection.
    template <typename T> [[nodiscard]] Result<T> read(const std::function<Result<T>(StoreDatabase&)>& work)
    {
        return collect<T>(&Store::runReader, work);
    }

    /// The keys of the sealed columns, as every connection has them. Lives as long as the store.
    [[nodiscard]] const ColumnCipher& columns() const;

    /// Rung after each commit with what was noted in it. What another process commits it does not hear.
    [[nodiscard]] ChangeBell& bell();

    /// Reads every page; Corrupt when anything is wrong. Takes about a second per 100 MB.
    [[nodiscard]] Result<void> integrityCheck();

private:
    using Work = std::function<Result<void>(StoreDatabase&)>;
    struct Parts;

    explicit Store(std::unique_ptr<Parts> parts);
    [[nodiscard]] Result<void> runWriter(const Work& work);
    [[nodiscard]] Result<void> runReader(const Work& work);

    template <typename T>
    Result<T> collect(Result<void> (Store::*run)(const Work&), const std::function<Result<T>(StoreDatabase&)>& work)
    {
        std::optional<Result<T>> outcome;
        const Result<void> done = (this->*run)([&](StoreDatabase& database) -> Result<void> {
            outcome.emplace(work(database));
            if (!*outcome) {
                return failure(*outcome);
            }
            return {};
        });
        if (!done) {
            return failure(done);
        }
        return std::move(*outcome);
    }

    std::unique_ptr<Parts> m_parts;
};

} // namespace kluis::server
