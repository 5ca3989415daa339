// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/VaultRescue.h"

#include "app/session/AsideFolder.h"
#include "app/session/OpenVault.h"
#include "app/session/ProfileWipe.h"
#include "app/vault/VaultSalvage.h"

#include <QFile>

namespace kluis::app {

using storage::Database;
using storage::OpenOptions;

namespace {

constexpr const char* logSuffixes[] = {"-wal", "-shm"};

/// What neither the server nor the login gives back.
QStringList keptNames()
{
    QStringList names;
    for (const char* name :
         {vaultname::accountKey, vaultname::recoveryKey, vaultname::medicalInvite, vaultname::offlineStep,
          vaultname::kitCheck, vaultname::kitConfirmed, vaultname::recoveryBox}) {
        names.append(QString::fromLatin1(name));
    }
    names.append(QString::fromLatin1(Records::outlivedName)); // then the file that is set aside must go too
    return names;
}

} // namespace

QString VaultRescue::newFile(const QString& folder)
{
    return Profile::vaultFile(folder) + QStringLiteral(".rescue");
}

Result<RepairReport> VaultRescue::run(const crypto::SecretBytes& key, const crypto::SecretBytes& otherKey)
{
    RepairReport report;
    if (auto salvaged = salvage(key, otherKey, report); !salvaged) {
        return failure(salvaged);
    }
    const auto aside = AsideFolder::make(m_context);
    if (!aside) {
        return failure(aside);
    }
    report.folder = aside->path();
    // The file before its log: cut off between them, the new file has all that was in both.
    const QString file = Profile::vaultFile(m_context.folder);
    auto moved = aside->take(file);
    for (const char* suffix : logSuffixes) {
        moved = moved ? aside->take(file + QLatin1String(suffix)) : moved;
    }
    moved = moved ? finish(m_context.folder) : moved;
    return moved ? Result<RepairReport>(report) : failure(moved);
}

Result<void> VaultRescue::salvage(const crypto::SecretBytes& key, const crypto::SecretBytes& otherKey,
                                  RepairReport& report) const
{
    VaultOptions fresh;
    fresh.path = newFile(m_context.folder);
    fresh.cipher = m_profile.cipher.value_or(storage::bestVaultCipher());
    fresh.file = OpenOptions::File::MustBeNew;
    for (const char* suffix : {"", "-wal", "-shm"}) { // of one that was cut off before it counted
        if (auto gone = ProfileWipe::destroyFile(fresh.path + QLatin1String(suffix)); !gone) {
            return gone;
        }
    }
    auto vault = Vault::open(fresh, key, *m_context.clock);
    if (!vault) {
        return failure(vault);
    }
    OpenOptions old;
    old.cipher = fresh.cipher;
    old.readOnly = true;
    const QString path = Profile::vaultFile(m_context.folder);
    auto damaged = Database::open(path, key.view(), old);
    if (!damaged && !otherKey.isEmpty()) {
        damaged = Database::open(path, otherKey.view(), old);
    }
    report.isWhole = damaged.has_value();
    if (damaged) {
        const auto taken = VaultSalvage(*damaged, **vault).run(keptNames());
        if (!taken) {
            return failure(taken);
        }
        report.changes = taken->changes;
        report.isWhole = taken->isWhole;
    }
    return (*vault)->database().checkpoint();
}

Result<void> VaultRescue::finish(const QString& folder)
{
    const QString file = Profile::vaultFile(folder);
    const QString fresh = newFile(folder);
    if (QFile::exists(file) || !QFile::exists(fresh)) {
        return {};
    }
    for (const char* suffix : logSuffixes) { // the old file's, which is set aside without them
        if (auto gone = ProfileWipe::destroyFile(file + QLatin1String(suffix)); !gone) {
            return gone;
        }
    }
    if (!QFile::rename(fresh, file)) {
        return fail(ErrorCode::Storage, tr("The new vault could not be put in its place. Check the rights of the data "
                                           "folder and log in again."));
    }
    return {};
}

} // namespace kluis::app
