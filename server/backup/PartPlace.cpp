// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/PartPlace.h"

#include <QDateTime>
#include <QFile>

namespace kluis::server {

namespace {

const QString timeFormat = QStringLiteral("yyyyMMdd'T'HHmmsszzz'Z'");
constexpr qsizetype timeSize = 19;

} // namespace

QString PartPlace::of(const QString& folder, const QByteArray& name)
{
    const QString hex = QString::fromLatin1(name.toHex());
    return folder % QStringLiteral("/parts/") % hex.first(2) % u'/' % hex;
}

QString PartPlace::manifestName(const protocol::BackupManifest& manifest)
{
    return QDateTime::fromMSecsSinceEpoch(manifest.madeAt, Qt::UTC).toString(timeFormat) % u'-' %
           QString::fromLatin1(manifest.id.first(4).toHex()) % QLatin1String(manifestEnd);
}

qint64 PartPlace::timeOf(const QString& manifestName)
{
    QDateTime time = QDateTime::fromString(manifestName.first(qMin(timeSize, manifestName.size())), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

Result<QByteArray> PartPlace::read(const QString& folder, const protocol::BackupManifest::Part& part)
{
    QFile file(of(folder, part.name));
    if (!file.open(QIODevice::ReadOnly) || file.size() != part.size) {
        return fail(ErrorCode::Corrupt, tr("A part of the backup is missing or cut off."), QStringLiteral("part"));
    }
    return file.readAll();
}

} // namespace kluis::server
