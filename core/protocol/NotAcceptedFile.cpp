// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/NotAcceptedFile.h"

#include "core/protocol/CborReader.h"
#include "core/protocol/CborWriter.h"
#include "core/protocol/Limits.h"

namespace kluis::protocol {

namespace {

const QString mark = QStringLiteral("dossierkluis-not-accepted");
constexpr quint64 markKey = 0;
constexpr quint64 versionKey = 1;
constexpr quint64 operationsKey = 2;

} // namespace

Result<QByteArray> NotAcceptedFile::encode(const QList<QByteArray>& operations)
{
    CborWriter writer;
    writer.map(3).key(markKey).text(mark).key(versionKey).uint(version).key(operationsKey);
    writer.array(quint64(operations.size()));
    for (const QByteArray& operation : operations) {
        writer.bytes(operation);
    }
    QByteArray bytes = writer.endArray().endMap().take();
    if (operations.size() > mostOperations || bytes.size() > largest) {
        return fail(ErrorCode::LimitExceeded, tr("These are too many changes for one file."));
    }
    return bytes;
}

Result<QList<Operation>> NotAcceptedFile::decode(const QByteArray& bytes)
{
    const auto unusable = [](const QString& why) {
        return fail(ErrorCode::Malformed,
                    tr("This is no file of changes that were not accepted, or it is damaged. Ask for it again."), why);
    };
    if (bytes.size() > largest) {
        return fail(ErrorCode::LimitExceeded, tr("The file is larger than such a file can be."));
    }
    CborReader reader(bytes);
    QList<QByteArray> encoded;
    quint64 written = 0;
    bool isMarked = false;
    reader.enterMap();
    for (quint64 key = 0; reader.nextKey(key);) {
        switch (key) {
        case markKey:
            isMarked = reader.text(64) == mark;
            break;
        case versionKey:
            written = reader.uint();
            break;
        case operationsKey:
            if (written != version) {
                reader.skip();
                break;
            }
            for (qsizetype left = reader.enterArray(mostOperations); left > 0 && reader.ok(); --left) {
                encoded.append(reader.bytes(limits::operationBytes));
            }
            reader.leave();
            break;
        default:
            reader.skip();
        }
    }
    reader.leave();
    const auto finished = reader.finish();
    if (!finished || !isMarked) {
        return unusable(finished ? QString() : finished.error().detail());
    }
    if (written != version) {
        return fail(ErrorCode::UnsupportedVersion, tr("The file needs a newer version of this program."));
    }
    QList<Operation> operations;
    for (const QByteArray& one : std::as_const(encoded)) {
        auto operation = Operation::decode(one);
        if (!operation) {
            return unusable(operation.error().detail());
        }
        operations.append(std::move(*operation));
    }
    return operations;
}

} // namespace kluis::protocol
