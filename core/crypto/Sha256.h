// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <sodium.h>

namespace kluis::crypto {

/// SHA-256 (FIPS 180-4) of \p data: 32 bytes. Any thread.
[[nodiscard]] QByteArray sha256(QByteArrayView data);

/// SHA-256 of data that comes in pieces. One use: after result() make a new one. Value type, any thread.
class Sha256 {
public:
    static constexpr int size = 32;

    Sha256();
    Sha256& add(QByteArrayView data);
    /// The 32 bytes. Call once.
    [[nodiscard]] QByteArray result();

private:
    crypto_hash_sha256_state m_state;
};

} // namespace kluis::crypto
