// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/OwnFile.h"

#include <QFile>

namespace kluis::app {

Result<QByteArray> OwnFile::read(const QString& path, qsizetype largest)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidArgument, tr("The file can't be read. Check its path and rights."));
    }
    return file.read(largest + 1);
}

Result<void> OwnFile::write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (file.exists()) {
        return fail(ErrorCode::Exists, tr("There is a file of that name already. Choose another name."));
    }
    const bool written = file.open(QIODevice::WriteOnly | QIODevice::NewOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(bytes) == bytes.size() && file.flush();
    if (!written) {
        file.remove();
        return fail(ErrorCode::Storage,
                    tr("The file can't be written there. Check the folder's rights and its free space."),
                    file.errorString());
    }
    return {};
}

} // namespace kluis::app
