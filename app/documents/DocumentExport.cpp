// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentExport.h"

#include <QFile>
#include <QSaveFile>

namespace kluis::app {

Result<void> DocumentExport::write(const QString& sealed, const RecordId& id, const KnownDocument& document,
                                   const QString& target)
{
    const crypto::DocumentContext context{document.dossier.tenant, document.dossier.id, id};
    return writeAll(target,
                    [&](const Sink& put) { return DocumentReading::readFile(sealed, context, document.record, put); });
}

Result<void> DocumentExport::writeBytes(const QByteArray& content, const QString& target)
{
    return writeAll(target, [&content](const Sink& put) { return put(content); });
}

Result<void> DocumentExport::writeAll(const QString& target, const std::function<Result<void>(const Sink&)>& giveTo)
{
    if (QFile::exists(target)) {
        return fail(ErrorCode::Exists, tr("There is a file of that name already. Choose another name."));
    }
    QSaveFile out(target);
    const auto unwritten = [&out] {
        return fail(ErrorCode::Storage,
                    tr("The file can't be written there. Check the folder's rights and its free space."),
                    out.errorString());
    };
    if (!out.open(QIODevice::WriteOnly) || !out.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return unwritten();
    }
    const auto given = giveTo([&](const QByteArray& piece) {
        return out.write(piece) == piece.size() ? Result<void>() : Result<void>(unwritten());
    });
    if (!given) {
        return given;
    }
    return out.commit() ? Result<void>() : Result<void>(unwritten());
}

} // namespace kluis::app
