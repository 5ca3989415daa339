// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentExport.h"

#include "app/documents/DocumentReading.h"

#include <QFile>
#include <QSaveFile>

namespace kluis::app {

Result<void> DocumentExport::write(const QString& sealed, const RecordId& id, const KnownDocument& document,
                                   const QString& target)
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
    const auto put = [&](const QByteArray& piece) {
        return out.write(piece) == piece.size() ? Result<void>() : Result<void>(unwritten());
    };
    const crypto::DocumentContext context{document.dossier.tenant, document.dossier.id, id};
    if (auto read = DocumentReading::readFile(sealed, context, document.record, put); !read) {
        return read;
    }
    return out.commit() ? Result<void>() : Result<void>(unwritten());
}

} // namespace kluis::app
