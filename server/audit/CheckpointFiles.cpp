// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/CheckpointFiles.h"

#include "server/store/OwnerFile.h"

#include <QDir>
#include <QJsonDocument>

namespace kluis::server {

using protocol::AuditCheckpoint;

Result<void> CheckpointFiles::write(const AuditCheckpoint& checkpoint) const
{
    if (auto made = QDir(m_folder).exists() ? Result<void>() : OwnerFile::makeFolder(m_folder); !made) {
        return made;
    }
    const QString name = checkpoint.chain.isNull() ? QStringLiteral("practice") : checkpoint.chain.toString();
    return OwnerFile::write(m_folder + u'/' + name + QStringLiteral(".json"),
                            QJsonDocument(checkpoint.toJson()).toJson(QJsonDocument::Compact) + '\n');
}

Result<QList<AuditCheckpoint>> CheckpointFiles::read() const
{
    QList<AuditCheckpoint> all;
    const auto names = QDir(m_folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        auto found = readFile(m_folder + u'/' + name);
        if (!found) {
            return failure(found);
        }
        all.append(*found);
    }
    return all;
}

Result<QList<AuditCheckpoint>> CheckpointFiles::readFile(const QString& file)
{
    constexpr qint64 largest = 16LL * 1024 * 1024;
    const auto bytes = OwnerFile::read(file, largest);
    if (!bytes) {
        return failure(bytes);
    }
    QList<AuditCheckpoint> all;
    const auto lines = bytes->split('\n');
    for (const QByteArray& line : lines) {
        if (line.trimmed().isEmpty()) {
            continue;
        }
        auto checkpoint = AuditCheckpoint::fromJson(QJsonDocument::fromJson(line).object());
        if (!checkpoint) {
            return failure(checkpoint);
        }
        all.append(std::move(*checkpoint));
    }
    return all;
}

} // namespace kluis::server
