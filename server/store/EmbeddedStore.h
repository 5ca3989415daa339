// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/crypto/SecretBytes.h"
#include "server/store/StoreBackend.h"

#include <QByteArrayView>
#include <QString>

#include <condition_variable>
#include <memory>
#include <mutex>
#include <vector>

namespace kluis::server {

/// The store in one encrypted SQLite file (scheme sqlcipher, format 4): one writer, several readers. A second process
/// (a command beside a running server) may open the same file.
class EmbeddedStore final : public StoreBackend {
public:
    static constexpr int readers = 4; ///< reader connections; more readers at once wait for a free one

    /// As Store::open().
    [[nodiscard]] static Result<std::unique_ptr<StoreBackend>> open(const QString& file, QByteArrayView key,
                                                                    const crypto::SecretBytes& columnKey);

    [[nodiscard]] Result<void> write(const WriteScope& scope, const Work& work) override;
    [[nodiscard]] Result<void> read(const Work& work) override;
    [[nodiscard]] const ColumnCipher& columns() const override { return m_columns; }
    [[nodiscard]] Result<void> integrityCheck() override;
    [[nodiscard]] Result<void> scrub() override;
    [[nodiscard]] bool isShared() const override { return false; }
    [[nodiscard]] Result<void> holdPresence() override { return {}; }
    [[nodiscard]] Result<void> holdAlone() override { return {}; }

private:
    EmbeddedStore(StoreConnection writer, ColumnCipher columns)
        : m_columns(std::move(columns)), m_writer(std::move(writer), m_columns)
    {
    }
    Result<void> withReader(const Work& use);

    const ColumnCipher m_columns;
    std::mutex m_writing;
    StoreDatabase m_writer;
    std::mutex m_lending;
    std::condition_variable m_returned;
    std::vector<StoreDatabase> m_idle;
};

} // namespace kluis::server
