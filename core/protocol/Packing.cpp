// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/Packing.h"

#include <memory>

#include <zstd.h>

namespace kluis::protocol {

namespace {

constexpr int level = 1;       ///< the next ones cost twice the time for a few hundredths
constexpr int windowBits = 23; ///< 8 MiB: what a reader keeps at most, whatever a frame asks for

} // namespace

QByteArray Packing::pack(const QByteArray& body)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(std::size_t(body.size()))), Qt::Uninitialized);
    const std::size_t size =
        ZSTD_compress(packed.data(), std::size_t(packed.size()), body.constData(), std::size_t(body.size()), level);
    if (ZSTD_isError(size) != 0 || qsizetype(size) >= body.size()) {
        return {};
    }
    packed.truncate(qsizetype(size));
    packed.squeeze();
    return packed;
}

Result<QByteArray> Packing::unpack(QByteArrayView packed, qsizetype most)
{
    const auto malformed = [] {
        return fail(ErrorCode::Malformed, tr("The server's answer is damaged. Try again."), QStringLiteral("zstd"));
    };
    const auto packedSize = std::size_t(packed.size());
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), packedSize);
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN) {
        return malformed();
    }
    if (size > static_cast<unsigned long long>(most)) {
        return fail(ErrorCode::LimitExceeded, tr("The server's answer is larger than allowed, so it was not read."),
                    QStringLiteral("zstd"));
    }
    const std::unique_ptr<ZSTD_DCtx, std::size_t (*)(ZSTD_DCtx*)> context(ZSTD_createDCtx(), &ZSTD_freeDCtx);
    const bool isBounded =
        context && ZSTD_isError(ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, windowBits)) == 0;
    // One frame and nothing behind it: more frames would be more than the first one claims.
    if (!isBounded || ZSTD_findFrameCompressedSize(packed.data(), packedSize) != packedSize) {
        return malformed();
    }
    QByteArray body(qsizetype(size), Qt::Uninitialized);
    const std::size_t got =
        ZSTD_decompressDCtx(context.get(), body.data(), std::size_t(body.size()), packed.data(), packedSize);
    if (ZSTD_isError(got) != 0 || got != std::size_t(size)) {
        return malformed();
    }
    return body;
}

} // namespace kluis::protocol
