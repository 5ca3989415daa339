// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

namespace kluis::storage {

Result<QByteArray> PrivateFile::head(const QString& path, int count)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::Storage, tr("The data file can't be read."));
    }
    return file.read(count);
}

Result<void> PrivateFile::syncNew(const QString& path)
{
    const auto synced = sync(path);
    return synced ? sync(QFileInfo(path).absolutePath()) : synced;
}

} // namespace kluis::storage
