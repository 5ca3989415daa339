// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/backup/ServerBackupKey.h"

#include "server/store/OwnerFile.h"

#include <QFileInfo>

namespace kluis::server {

namespace {

constexpr qint64 largestFile = 4096; // bytes

QString publicFile(const QString& folder)
{
    return folder % QStringLiteral("/keys/backup.public");
}

} // namespace

Result<std::optional<QByteArray>> ServerBackupKey::publicKey(const QString& folder)
{
    if (!QFileInfo::exists(publicFile(folder))) {
        return std::optional<QByteArray>();
    }
    const auto text = OwnerFile::read(publicFile(folder), largestFile);
    if (!text) {
        return failure(text);
    }
    const QByteArray key = QByteArray::fromHex(text->trimmed());
    if (key.size() != crypto::EncryptionKeyPair::keySize || key.toHex() != text->trimmed()) {
        return fail(ErrorCode::Malformed, tr("The public key of the backups is damaged: keys/backup.public."),
                    QStringLiteral("backup.public"));
    }
    return std::optional(key);
}

Result<QByteArray> ServerBackupKey::adopt(const DataFolder& data, const crypto::BackupKey& key)
{
    const QByteArray half = key.pair().publicKey();
    const auto kept = OwnerFile::write(publicFile(data.path()), half.toHex() + '\n');
    return kept ? Result<QByteArray>(half) : failure(kept);
}

Result<QByteArray> ServerBackupKey::create(const DataFolder& data, const QString& file)
{
    if (QFileInfo::exists(file)) {
        // A power cut between the two halves: the one that is there is of no use to anybody else.
        const auto begun = find(file, {});
        if (begun && begun->serverKey() == data.keys().signingKey.publicKey()) {
            return adopt(data, *begun);
        }
        return fail(ErrorCode::Exists, tr("There is a file of this name already; a key replaces nothing."),
                    QStringLiteral("to"));
    }
    const auto key = crypto::BackupKey::generate(data.keys().signingKey.publicKey());
    QByteArray text =
        QByteArrayLiteral("# Backup key of a Dossierkluis server. Whoever has it can read the server's backups, "
                          "and nobody else can.\n# Keep it apart from the server and from its backups, "
                          "twice, once on paper.\n") +
        key.toText() + '\n';
    auto kept = OwnerFile::write(file, text);
    crypto::wipe(text);
    // The private half first: nothing is sealed to a key that nobody has.
    return kept ? adopt(data, key) : failure(kept);
}

QString ServerBackupKey::beside(const QString& backup)
{
    const QFileInfo info(backup);
    const QString folder = info.isDir() || backup.endsWith(u'/') ? info.absoluteFilePath() : info.absolutePath();
    return folder % u'/' % QLatin1String(besideName);
}

Result<crypto::BackupKey> ServerBackupKey::find(const QString& file, const QString& backup)
{
    if (file.isEmpty() && qEnvironmentVariableIsSet("KLUIS_BACKUP_KEY")) {
        return crypto::BackupKey::fromText(qgetenv("KLUIS_BACKUP_KEY"));
    }
    const QString path = file.isEmpty() ? beside(backup) : file;
    if (!QFileInfo(path).isFile()) {
        return fail(ErrorCode::NotFound,
                    tr("The backup key is missing: name its file with --key, or give its line in KLUIS_BACKUP_KEY. "
                       "Without it no backup opens."),
                    QStringLiteral("backup key"));
    }
    auto text = OwnerFile::read(path, largestFile);
    if (!text) {
        return failure(text);
    }
    auto key = crypto::BackupKey::fromText(*text);
    crypto::wipe(*text);
    return key;
}

} // namespace kluis::server
