// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/BackedUpFiles.h"

#include "server/store/OwnerFile.h"

#include <QDir>

#include <algorithm>

namespace kluis::server {

using protocol::BackupContents;

namespace {

constexpr qint64 largest = 1024 * 1024; // bytes
const QString keyFile = QStringLiteral("keys/server.keys");

bool isLeftOut(const QString& path)
{
    static const QStringList exactly{QStringLiteral("database"), QStringLiteral("server.lock"),
                                     QStringLiteral("last-backup"), QStringLiteral("drills.log"),
                                     QStringLiteral("ledger-mark")};
    return path.startsWith(QLatin1String("store.db")) || exactly.contains(path) || !BackupContents::isGoodPath(path);
}

} // namespace

Result<BackedUpFiles::Found> BackedUpFiles::of(const QString& folder)
{
    Found found;
    for (const char* part : {"", "keys/", "tls/"}) {
        const QString prefix = QString::fromLatin1(part);
        const QStringList names = QDir(folder % u'/' % prefix).entryList(QDir::Files, QDir::Name);
        for (const QString& name : names) {
            const QString path = prefix % name;
            if (isLeftOut(path)) {
                continue;
            }
            auto bytes = OwnerFile::read(folder % u'/' % path, largest);
            if (!bytes && bytes.error().code() == ErrorCode::LimitExceeded) {
                found.leftOut.append(path);
                continue;
            }
            if (!bytes) {
                return failure(bytes);
            }
            found.files.append({path, std::move(*bytes)});
        }
    }
    return found;
}

Result<void> BackedUpFiles::restore(const QList<BackupContents::File>& files, const QString& folder)
{
    for (const char* part : {"", "/keys", "/tls"}) {
        if (auto made = OwnerFile::makeFolder(folder % QLatin1String(part)); !made) {
            return made;
        }
    }
    QList<BackupContents::File> inOrder = files;
    std::stable_partition(inOrder.begin(), inOrder.end(), [](const auto& file) { return file.path != keyFile; });
    for (const BackupContents::File& file : inOrder) {
        if (auto written = OwnerFile::write(folder % u'/' % file.path, file.bytes); !written) {
            return written;
        }
    }
    return {};
}

} // namespace kluis::server
