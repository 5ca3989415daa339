// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/LastBackup.h"

#include "server/store/OwnerFile.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::server {

namespace {

constexpr qint64 largestFile = 8192; // bytes

QString fileOf(const QString& folder)
{
    return folder % QStringLiteral("/last-backup");
}

} // namespace

std::optional<LastBackup> LastBackup::of(const QString& folder)
{
    const auto text = OwnerFile::read(fileOf(folder), largestFile);
    const QJsonObject note = text ? QJsonDocument::fromJson(*text).object() : QJsonObject();
    LastBackup last;
    last.madeAt = note.value(QLatin1String("madeAt")).toInteger();
    last.place = note.value(QLatin1String("place")).toString();
    if (const QJsonValue known = note.value(QLatin1String("folder")); known.isBool()) {
        last.isFolder = known.toBool();
    }
    return last.madeAt > 0 ? std::optional(last) : std::nullopt;
}

Result<void> LastBackup::note(const QString& folder) const
{
    QJsonObject note{{QStringLiteral("madeAt"), madeAt}, {QStringLiteral("place"), place}};
    if (isFolder) {
        note.insert(QStringLiteral("folder"), *isFolder);
    }
    return OwnerFile::write(fileOf(folder), QJsonDocument(note).toJson(QJsonDocument::Compact));
}

} // namespace kluis::server
