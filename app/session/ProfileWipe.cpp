// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/ProfileWipe.h"

#include "app/crash/CrashReports.h"
#include "app/documents/DocumentFiles.h"
#include "app/medical/PaperBook.h"
#include "app/session/DistrustNotes.h"
#include "app/session/WipeJournal.h"

#include <QDir>
#include <QFile>

namespace kluis::app {

Result<void> ProfileWipe::forgetSecrets(ProfileContext& context)
{
    if (!context.secrets) {
        return {};
    }
    // All are tried, the first failure is told.
    Result<void> outcome;
    for (const auto entry : {SecretEntry::Lease, SecretEntry::DeviceSecret, SecretEntry::DeviceKey}) {
        auto removed = context.secrets->remove(entry);
        if (outcome && !removed) {
            outcome = removed;
        }
    }
    return outcome;
}

Result<void> ProfileWipe::destroyFile(const QString& path)
{
    QFile file(path);
    if (!file.exists()) {
        return {};
    }
    if (file.open(QIODevice::ReadWrite)) {
        const QByteArray zeros(64 * 1024, '\0');
        for (qint64 left = file.size(); left > 0; left -= zeros.size()) {
            if (file.write(zeros.constData(), qMin<qint64>(left, zeros.size())) < 0) {
                break;
            }
        }
        file.flush();
        file.close();
    }
    if (!file.remove()) {
        return fail(ErrorCode::Storage,
                    tr("A file of the profile can't be removed. Check the rights of the data folder and "
                       "remove the folder by hand."),
                    file.errorString());
    }
    return {};
}

Result<void> ProfileWipe::destroyVault(const QString& folder)
{
    const QString vault = Profile::vaultFile(folder);
    for (const char* suffix : {"", "-wal", "-shm", "-journal", ".rekey", ".rescue", ".rescue-wal", ".rescue-shm"}) {
        if (auto gone = destroyFile(vault + QLatin1String(suffix)); !gone) {
            return gone;
        }
    }
    return DocumentFiles::destroy(DocumentFiles::folderOf(folder));
}

Result<void> ProfileWipe::forgetDevice(ProfileContext& context)
{
    if (auto forgotten = forgetSecrets(context); !forgotten) {
        return forgotten;
    }
    for (const QString& file : {Profile::offlineCodesFile(context.folder), WipeJournal::file(context.folder),
                                DistrustNotes::file(context.folder)}) {
        if (auto gone = destroyFile(file); !gone) {
            return gone;
        }
    }
    Profile changed = *context.profile;
    changed.device = DeviceId();
    changed.wrappedVaultKey.clear();
    changed.nextVaultKey.clear();
    changed.pendingKeys.clear();
    changed.cipher.reset();
    changed.leaseUntil = 0;
    changed.lastActivity = 0;
    if (auto kept = context.keep(changed); !kept) {
        return kept;
    }
    const auto gone = destroyVault(context.folder);
    return gone ? destroyAside(context.folder) : gone;
}

Result<void> ProfileWipe::destroyAside(const QString& folder)
{
    const QDir profile(folder);
    const QStringList aside = profile.entryList({QStringLiteral("set-aside-*")}, QDir::Dirs | QDir::NoSymLinks);
    for (const QString& name : aside) {
        const QDir old(profile.filePath(name));
        if (auto gone = DocumentFiles::destroy(DocumentFiles::folderOf(old.path())); !gone) {
            return gone;
        }
        const QStringList files = old.entryList(QDir::Files | QDir::Hidden);
        for (const QString& file : files) {
            if (auto gone = destroyFile(old.filePath(file)); !gone) {
                return gone;
            }
        }
        QDir().rmdir(old.path());
    }
    return {};
}

Result<void> ProfileWipe::destroyContents(ProfileContext& context)
{
    const auto secrets = forgetSecrets(context);
    for (const QString& file : {Profile::file(context.folder), Profile::sealedFile(context.folder),
                                Profile::offlineCodesFile(context.folder), DistrustNotes::file(context.folder)}) {
        if (auto gone = destroyFile(file); !gone) {
            return gone;
        }
    }
    if (auto gone = destroyVault(context.folder); !gone) {
        return gone;
    }
    if (auto gone = destroyAside(context.folder); !gone) {
        return gone;
    }
    for (const QString& file :
         {QString(context.folder + QStringLiteral("/settings.ini")), PaperBook::file(context.folder)}) {
        if (auto gone = destroyFile(file); !gone) {
            return gone;
        }
    }
    CrashReports(context.folder).removeAll(); // nothing of anybody is in them, but nothing is to be left
    context.profile.reset();
    context.secrets.reset();
    return secrets;
}

Result<void> ProfileWipe::destroy(ProfileContext& context)
{
    const auto contents = destroyContents(context);
    for (const QString& file : {Profile::caFile(context.folder), WipeJournal::file(context.folder)}) {
        if (auto gone = destroyFile(file); !gone) {
            return contents ? gone : contents;
        }
    }
    return contents;
}

} // namespace kluis::app
