// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/DocumentLoader.h"

#include "server/store/BlobFiles.h"
#include "server/store/OwnerFile.h"

namespace kluis::server {

Result<qint64> DocumentLoader::load(const QString& blobs)
{
    if (auto made = OwnerFile::makeFolder(blobs); !made) {
        return failure(made);
    }
    const BlobFiles files(blobs);
    qint64 loaded = 0;
    const auto& documents = m_backup.contents().documents;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (documents.at(i).parts == 0) {
            continue;
        }
        qint64 at = 0;
        const auto read = m_backup.readDocument(i, [&](const QByteArray& content) -> Result<void> {
            auto written = files.write(documents.at(i).file, at, content);
            at += content.size();
            return written;
        });
        if (!read) {
            return failure(read);
        }
        ++loaded;
    }
    return loaded;
}

Result<qint64> DocumentLoader::check()
{
    qint64 checked = 0;
    const auto& documents = m_backup.contents().documents;
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (documents.at(i).parts == 0) {
            continue;
        }
        if (auto read = m_backup.readDocument(i, [](const QByteArray&) { return Result<void>(); }); !read) {
            return failure(read);
        }
        ++checked;
    }
    return checked;
}

} // namespace kluis::server
