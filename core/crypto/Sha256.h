// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

struct evp_md_ctx_st;

namespace kluis::crypto {

/// SHA-256 (FIPS 180-4) of \p data: 32 bytes. Any thread.
[[nodiscard]] QByteArray sha256(QByteArrayView data);

/// SHA-256 of data that comes in pieces, by OpenSSL: it uses the processor's own instructions, four times as fast as
/// libsodium, and a first sync hashes millions of values. One use: after result() make a new one. Any thread.
class Sha256 {
public:
    static constexpr int size = 32;

    Sha256();
    Sha256& add(QByteArrayView data);
    /// The 32 bytes. Call once.
    [[nodiscard]] QByteArray result();

private:
    struct Free {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

} // namespace kluis::crypto
