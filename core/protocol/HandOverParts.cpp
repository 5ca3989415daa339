// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/HandOverParts.h"

#include "core/crypto/Bytes.h"
#include "core/crypto/HandOverPackage.h"

#include <QIODevice>
#include <QtEndian>

namespace kluis::protocol {

using crypto::HandOverPackage;

namespace {

constexpr qint64 tailSize = 8; // bytes

/// Texts of this file.
struct HandOverPartsTexts {
    Q_DECLARE_TR_FUNCTIONS(kluis::protocol::HandOverParts)
};

tl::unexpected<Error> damaged()
{
    return fail(ErrorCode::Malformed,
                HandOverPartsTexts::tr("This is no hand-over file, or it is damaged. Ask for it again."));
}

} // namespace

QByteArray HandOverParts::headOf(const RecordId& id, qint64 size)
{
    return id.bytes() + crypto::bigEndian(quint64(size));
}

QByteArray HandOverParts::tailOf(const QByteArray& package)
{
    return package + crypto::bigEndian(quint64(package.size()));
}

Result<HandOverParts> HandOverParts::find(QIODevice& file)
{
    HandOverParts parts;
    if (file.peek(1) != QByteArray(1, version)) {
        parts.package = file.read(HandOverPackage::largest + 1); // too long a file is told from a cut one
        return parts;
    }
    const qint64 end = file.size() - tailSize;
    const QByteArray tail = end >= 1 && file.seek(end) ? file.read(tailSize) : QByteArray();
    const quint64 size = tail.size() == tailSize ? qFromBigEndian<quint64>(tail.constData()) : 0;
    if (size > quint64(HandOverPackage::largest)) {
        return fail(ErrorCode::LimitExceeded, tr("The file is larger than a hand-over file can be."));
    }
    if (size == 0 || qint64(size) > end - 1 || !file.seek(end - qint64(size))) {
        return damaged();
    }
    parts.package = file.read(qint64(size));
    const auto found = parts.findDocuments(file, end - qint64(size));
    return found ? Result<HandOverParts>(std::move(parts)) : failure(found);
}

/// They follow each other up to \p end, exactly.
Result<void> HandOverParts::findDocuments(QIODevice& file, qint64 end)
{
    for (qint64 at = 1; at < end;) {
        const QByteArray head = file.seek(at) ? file.read(headSize) : QByteArray();
        const auto id = RecordId::fromBytes(head.left(RecordId::size));
        const quint64 size =
            head.size() == headSize ? qFromBigEndian<quint64>(head.constData() + RecordId::size) : ~quint64{0};
        const qint64 room = end - at - headSize;
        if (!id || room < 0 || size > quint64(room) || documents.contains(*id)) {
            return damaged();
        }
        documents.insert(*id, {at + headSize, qint64(size)});
        at += headSize + qint64(size);
    }
    return {};
}

} // namespace kluis::protocol
