// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/DistrustNotes.h"

#include "core/storage/StorageError.h"

#include <QFile>
#include <QSaveFile>

namespace kluis::app {

namespace {

constexpr qsizetype mostLines = 32; // a server that lies at every try fills no disk
constexpr qint64 largestFile = 16 * 1024;

} // namespace

QString DistrustNotes::file(const QString& profileFolder)
{
    return profileFolder + QStringLiteral("/doubts");
}

QString DistrustNotes::checkOf(const Error& error)
{
    switch (error.code()) {
    case ErrorCode::Internal: // what follows is no word of the server's, or none that could be a lie
    case ErrorCode::Unauthenticated:
    case ErrorCode::Throttled:
    case ErrorCode::Unreachable:
    case ErrorCode::Storage:
    case ErrorCode::NotADatabase:
    case ErrorCode::Corrupt:
    case ErrorCode::Locked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::Cancelled:
    case ErrorCode::Busy:
    case ErrorCode::NotConfirmed:
        return {};
    default:
        return QStringLiteral("%1 %2").arg(int(error.code())).arg(error.detail());
    }
}

void DistrustNotes::addLogin(const Error& error) const
{
    QString check = checkOf(error);
    const bool isVaultKey = error.code() == ErrorCode::NotADatabase && !error.detail().isEmpty() &&
                            !error.detail().startsWith(QLatin1String(storage::StorageError::detailPrefix));
    if (isVaultKey) { // the server's share may be the wrong one
        check = QStringLiteral("%1 %2").arg(int(error.code())).arg(error.detail());
    }
    const bool isTyped = error.code() == ErrorCode::InvalidArgument || error.code() == ErrorCode::Forbidden ||
                         error.code() == ErrorCode::NotFound;
    if (check.isEmpty() || (isTyped && error.detail().isEmpty())) {
        return;
    }
    QStringList lines = all();
    if (lines.contains(check) || lines.size() >= mostLines) {
        return;
    }
    lines.append(check.simplified());
    QSaveFile target(file(m_folder));
    if (target.open(QIODevice::WriteOnly)) {
        target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        target.write(lines.join(u'\n').toUtf8());
        target.commit();
    }
}

QStringList DistrustNotes::all() const
{
    QFile stored(file(m_folder));
    return stored.open(QIODevice::ReadOnly)
               ? QString::fromUtf8(stored.read(largestFile)).split(u'\n', Qt::SkipEmptyParts).mid(0, mostLines)
               : QStringList();
}

void DistrustNotes::forget() const
{
    QFile::remove(file(m_folder));
}

} // namespace kluis::app
