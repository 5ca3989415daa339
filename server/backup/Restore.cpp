// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/Restore.h"

#include "core/crypto/Random.h"
#include "core/storage/PrivateFile.h"
#include "server/ColumnKeySource.h"
#include "server/admin/EnvironmentLabel.h"
#include "server/audit/AuditLog.h"
#include "server/backup/BackedUpFiles.h"
#include "server/backup/DocumentLoader.h"
#include "server/backup/StoreLoader.h"
#include "server/retention/RetentionStore.h"
#include "server/store/AccountStore.h"
#include "server/store/BlobStore.h"
#include "server/store/OwnerFile.h"
#include "server/store/SessionStore.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace kluis::server {

using protocol::BackupContents;

namespace {

constexpr auto everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
constexpr int epochSize = 16; // bytes

void empty(const QString& folder)
{
    for (const QFileInfo& entry : QDir(folder).entryInfoList(everything)) {
        if (entry.isDir() && !entry.isSymLink()) {
            QDir(entry.filePath()).removeRecursively();
        } else {
            QFile::remove(entry.filePath());
        }
    }
}

} // namespace

/// Before anything is written: without it the server would not start, and the reason should be said now.
Result<void> Restore::checkColumnKey(const QString& folder) const
{
    if (!m_backup.contents().columnKeyIsOutside || ColumnKeySource::find(folder)) {
        return {};
    }
    return fail(
        ErrorCode::NotFound,
        tr("The backup holds everything but the column key, which this server got from outside its folder. Give "
           "it as the credential kluis-column-key or in KLUIS_COLUMN_KEY, and restore again."),
        QStringLiteral("column key"));
}

Result<Restore::Summary> Restore::into(const QString& folder, std::optional<domain::Environment> wanted,
                                       const BeforeItServes& before)
{
    const QString path = QDir::cleanPath(QDir(folder).absolutePath());
    if (QFileInfo::exists(path) && (!QFileInfo(path).isDir() || !QDir(path).isEmpty(everything))) {
        return fail(ErrorCode::Exists, tr("The data folder is not empty; choose a new or an empty one."),
                    QStringLiteral("folder"));
    }
    if (auto given = checkColumnKey(path); !given) {
        return failure(given);
    }
    if (auto made = OwnerFile::makeFolder(path); !made) {
        return failure(made);
    }
    Summary summary;
    const QString work = path % QStringLiteral("/restoring");
    auto done = fill(work, wanted, summary, before);
    done = done ? moveUp(work, path) : done;
    if (!done) {
        empty(path);
        return failure(done);
    }
    return summary;
}

/// The keys last: until then it is no server, and one whose restore was broken off can't be started on an old epoch.
Result<void> Restore::moveUp(const QString& work, const QString& folder) const
{
    const QString keys = QStringLiteral("keys");
    QStringList names = QDir(work).entryList(everything);
    names.removeAll(keys);
    names.append(keys);
    for (const QString& name : names) {
        if (!QFile::rename(work % u'/' % name, folder % u'/' % name)) {
            return fail(ErrorCode::Storage, tr("What was restored could not be put in its place; check the rights."),
                        QStringLiteral("rename"));
        }
        if (auto kept = storage::PrivateFile::sync(folder); !kept) {
            return kept;
        }
    }
    QDir().rmdir(work);
    return {};
}

Result<void> Restore::fill(const QString& folder, std::optional<domain::Environment> wanted, Summary& summary,
                           const BeforeItServes& before)
{
    if (auto made = OwnerFile::makeFolder(folder); !made) {
        return made;
    }
    const BackupContents& contents = m_backup.contents();
    summary.madeAt = m_backup.manifest().madeAt;
    summary.wasShared = contents.wasShared;
    const auto documents = DocumentLoader(m_backup).load(folder % QStringLiteral("/blobs"));
    if (!documents) {
        return failure(documents);
    }
    summary.documents = *documents;
    summary.unreadable = contents.documents.size() - *documents;
    if (auto files = BackedUpFiles::restore(contents.files, folder); !files) {
        return files;
    }
    const auto keys = ServerKeys::load(folder);
    const auto rows = keys ? StoreLoader(m_backup).load(DataFolder::storeFile(folder), keys->databaseKey.view())
                           : Result<qint64>(failure(keys));
    if (!rows) {
        return failure(rows);
    }
    summary.rows = *rows;
    const auto data = DataFolder::open(folder);
    if (!data) {
        return failure(data);
    }
    if (auto same = wanted ? EnvironmentLabel::checkSame(data->environment(), *wanted) : Result<void>(); !same) {
        return same;
    }
    if (auto forgotten = forgetUnreadable(*data); !forgotten) {
        return forgotten;
    }
    const auto ledgerUntil = before ? before(*data) : Result<qint64>(0);
    return ledgerUntil ? beginAnew(*data, m_clock, *ledgerUntil) : failure(ledgerUntil);
}

Result<void> Restore::forgetUnreadable(const DataFolder& data) const
{
    QList<QByteArray> lost;
    for (const BackupContents::Document& document : m_backup.contents().documents) {
        if (document.parts == 0) {
            lost.append(document.file);
        }
    }
    return data.store().write<void>([&lost](StoreDatabase& database) { return BlobStore(database).beginAgain(lost); });
}

Result<void> Restore::beginAnew(const DataFolder& data, const Clock& clock, qint64 ledgerUntil)
{
    const qint64 now = clock.unixMillis();
    return data.store().write<void>([now, ledgerUntil](StoreDatabase& database) -> Result<void> {
        // Clients tell by it that the past was rewritten, and offer again what is not here any more.
        if (auto renewed = AccountStore(database).setServerEpoch(crypto::randomBytes(epochSize)); !renewed) {
            return renewed;
        }
        if (auto ended = SessionStore(database).endAll(now); !ended) {
            return ended;
        }
        // Holds and malware found since are forgotten: no proposal from before may be confirmed without a new look at
        // the dossier, and no document passes for clean by a verdict of the past.
        if (auto refused = RetentionStore(database).refuseOpen(now); !refused) {
            return refused;
        }
        if (auto forgotten = BlobStore(database).forgetClean(); !forgotten) {
            return forgotten;
        }
        if (auto noted = RetentionStore(database).noteRestored(std::max(now, ledgerUntil)); !noted) {
            return noted;
        }
        ServerEvent event;
        event.kind = ServerEventKind::Restored;
        event.time = now;
        return AuditLog::append(database, event);
    });
}

Result<Restore::Summary> Restore::verify(const QString& scratch)
{
    const BackupContents& contents = m_backup.contents();
    Summary summary;
    summary.madeAt = m_backup.manifest().madeAt;
    summary.wasShared = contents.wasShared;
    const auto key = crypto::SecretBytes::random(storage::Database::keySize);
    const QString file = DataFolder::storeFile(scratch);
    const auto rows = StoreLoader(m_backup).load(file, key.view());
    if (!rows) {
        return failure(rows);
    }
    summary.rows = *rows;
    const auto documents = DocumentLoader(m_backup).check();
    if (!documents) {
        return failure(documents);
    }
    summary.documents = *documents;
    summary.unreadable = contents.documents.size() - *documents;
    const auto checked = checkStore(file, key.view(), scratch);
    if (!checked) {
        return failure(checked);
    }
    summary.isWholeProof = *checked;
    return summary;
}

/// \returns whether the column key was at hand.
Result<bool> Restore::checkStore(const QString& file, QByteArrayView key, const QString& scratch) const
{
    // Only the column key's own file: the others are of no use here and stay sealed.
    for (const char* name : {"keys/column.key", "keys/column.key.next"}) {
        const auto* found = m_backup.contents().file(QString::fromLatin1(name));
        auto written = found != nullptr ? OwnerFile::makeFolder(scratch % QStringLiteral("/keys")) : Result<void>();
        written = written && found != nullptr ? OwnerFile::write(scratch % u'/' % found->path, found->bytes) : written;
        if (!written) {
            return failure(written);
        }
    }
    const auto columnKey = ColumnKeySource::find(scratch);
    if (!columnKey && m_backup.contents().columnKeyIsOutside) {
        return false;
    }
    if (!columnKey) {
        return failure(columnKey);
    }
    auto store = Store::open(file, key, columnKey->present());
    if (!store && store.error().code() == ErrorCode::CryptoFailure && columnKey->next() != nullptr) {
        store = Store::open(file, key, *columnKey->next());
    }
    if (!store) {
        return failure(store);
    }
    const auto chains =
        (*store)->read<QList<AuditLog::Chain>>([](StoreDatabase& database) { return AuditLog::verify(database); });
    if (!chains) {
        return failure(chains);
    }
    for (const AuditLog::Chain& chain : *chains) {
        if (chain.brokenAt > 0) {
            return fail(ErrorCode::Corrupt, tr("An audit chain in the backup is broken, as it was on the server."),
                        QStringLiteral("entry %1").arg(chain.brokenAt));
        }
    }
    return true;
}

} // namespace kluis::server
