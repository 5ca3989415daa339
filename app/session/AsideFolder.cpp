// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/AsideFolder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace kluis::app {

Result<AsideFolder> AsideFolder::make(const ProfileContext& context)
{
    const QDir profile(context.folder);
    const QString stem =
        QStringLiteral("set-aside-") + QDateTime::fromMSecsSinceEpoch(context.clock->unixMillis(), Qt::UTC)
                                           .toString(QStringLiteral("yyyyMMdd-HHmmss"));
    QString name = stem;
    for (int n = 2; profile.exists(name); ++n) {
        name = stem + u'-' + QString::number(n);
    }
    const QString path = profile.filePath(name);
    const QString file = Profile::file(context.folder);
    const bool isMade = profile.mkdir(name) &&
                        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner) &&
                        QFile::copy(file, path + u'/' + QFileInfo(file).fileName());
    return isMade ? Result<AsideFolder>(AsideFolder(path)) : refused();
}

Result<void> AsideFolder::take(const QString& path) const
{
    const bool isMoved = !QFile::exists(path) || QFile::rename(path, m_path + u'/' + QFileInfo(path).fileName());
    return isMoved ? Result<void>() : refused();
}

tl::unexpected<Error> AsideFolder::refused()
{
    return fail(ErrorCode::Storage,
                tr("The old vault could not be set aside. Check the rights and the free space of the "
                   "data folder, or move the file vault.db away, and log in."));
}

} // namespace kluis::app
