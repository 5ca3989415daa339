// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentReading.h"

#include "core/crypto/DocumentOpener.h"
#include "core/crypto/Sha256.h"

#include <QFile>

namespace kluis::app {

namespace {

constexpr qint64 readAtOnce = 64 * 1024; // bytes

} // namespace

Result<void> DocumentReading::read(QIODevice& sealed, const crypto::DocumentContext& context,
                                   const protocol::DocumentRecord& record, const Sink& sink)
{
    auto opener = crypto::DocumentOpener::begin(record.secretKey(), context, record.size);
    if (!opener) {
        return failure(opener);
    }
    crypto::Sha256 content;
    for (qint64 left = record.sealedSize(); left > 0;) {
        const QByteArray piece = sealed.read(qMin(left, readAtOnce));
        if (piece.isEmpty()) {
            break; // finish() finds it cut
        }
        left -= piece.size();
        auto opened = opener->add(piece);
        if (!opened) {
            return failure(opened);
        }
        content.add(*opened);
        const auto taken = sink(*opened);
        crypto::wipe(*opened);
        if (!taken) {
            return taken;
        }
    }
    if (auto whole = opener->finish(); !whole) {
        return whole;
    }
    if (content.result() != record.contentDigest) {
        return fail(ErrorCode::CryptoFailure, tr("The document is not the one its author described."),
                    QStringLiteral("document: content"));
    }
    return {};
}

Result<void> DocumentReading::readFile(const QString& sealed, const crypto::DocumentContext& context,
                                       const protocol::DocumentRecord& record, const Sink& sink)
{
    QFile source(sealed);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("The document can't be read. Check the rights of the data folder."),
                    source.errorString());
    }
    return read(source, context, record, sink);
}

} // namespace kluis::app
