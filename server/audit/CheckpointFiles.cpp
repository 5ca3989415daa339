// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/audit/CheckpointFiles.h"

#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

namespace kluis::server {

using protocol::AuditCheckpoint;

QString CheckpointFiles::path(const TenantId& chain, const QString& addition) const
{
    const QString name = chain.isNull() ? QStringLiteral("practice") : chain.toString();
    return m_folder + u'/' + name + addition + QStringLiteral(".json");
}

Result<void> CheckpointFiles::write(const AuditCheckpoint& checkpoint) const
{
    return writeTo(path(checkpoint.chain), checkpoint);
}

Result<std::optional<AuditCheckpoint>> CheckpointFiles::of(const TenantId& chain) const
{
    const QString file = path(chain);
    if (!QFileInfo::exists(file)) {
        return std::optional<AuditCheckpoint>();
    }
    auto found = readFile(file);
    if (!found) {
        return failure(found);
    }
    return found->isEmpty() ? std::optional<AuditCheckpoint>() : std::optional(found->last());
}

Result<void> CheckpointFiles::keepAside(const AuditCheckpoint& checkpoint) const
{
    // Written before the other is removed: at no moment is there none.
    const QString aside = path(checkpoint.chain, QStringLiteral("-missing-%1").arg(checkpoint.size));
    if (auto written = writeTo(aside, checkpoint); !written) {
        return written;
    }
    if (!QFile::remove(path(checkpoint.chain))) {
        return fail(ErrorCode::Storage, tr("A checkpoint of the audit log could not be kept; check the data folder."),
                    QStringLiteral("audit-checkpoints"));
    }
    return {};
}

Result<void> CheckpointFiles::writeTo(const QString& file, const AuditCheckpoint& checkpoint) const
{
    if (auto made = QDir(m_folder).exists() ? Result<void>() : OwnerFile::makeFolder(m_folder); !made) {
        return made;
    }
    return OwnerFile::write(file, QJsonDocument(checkpoint.toJson()).toJson(QJsonDocument::Compact) + '\n');
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
