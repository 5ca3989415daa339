// SPDX-License-Identifier: GPL-3.0-or-later
// The first byte says in what pieces and for which size the rest is opened; then the rest is sealed and opened.
#include "core/crypto/DocumentOpener.h"
#include "core/crypto/DocumentSealer.h"

using namespace kluis;
using namespace kluis::crypto;

namespace {

Result<QByteArray> opened(const SecretBytes& key, QByteArrayView sealed, qint64 size, qsizetype piece)
{
    auto opener = DocumentOpener::begin(key, {}, size);
    if (!opener) {
        return failure(opener);
    }
    QByteArray content;
    while (!sealed.isEmpty()) {
        const QByteArrayView next = sealed.first(qMin(piece, sealed.size()));
        sealed = sealed.sliced(next.size());
        const auto more = opener->add(next);
        if (!more) {
            return failure(more);
        }
        content += *more;
    }
    const auto whole = opener->finish();
    return whole ? Result<QByteArray>(content) : failure(whole);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    if (size == 0) {
        return 0;
    }
    static const SecretBytes key(DocumentFormat::keySize);
    const QByteArrayView bytes(reinterpret_cast<const char*>(data) + 1, static_cast<qsizetype>(size) - 1);
    const qsizetype piece = 1 + data[0] * 300;
    if (opened(key, bytes, data[0] * 1000, piece)) {
        __builtin_trap(); // nobody sealed this
    }
    auto sealer = DocumentSealer::begin(key, {}, bytes.size());
    const auto head = sealer->add(bytes);
    const auto rest = sealer->finish();
    if (!head || !rest) {
        __builtin_trap();
    }
    const auto back = opened(key, QByteArray(*head + *rest), bytes.size(), piece);
    if (!back || *back != bytes) {
        __builtin_trap();
    }
    return 0;
}
