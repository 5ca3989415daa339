// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/store/BlobFiles.h"

#include "core/crypto/Sha256.h"
#include "core/storage/PrivateFile.h"
#include "server/store/OwnerFile.h"

#include <QDir>
#include <QFile>

namespace kluis::server {

namespace {

constexpr qsizetype readAtOnce = 256 * 1024; // bytes

} // namespace

QString BlobFiles::pathOf(const QByteArray& file) const
{
    return m_folder % u'/' % QString::fromLatin1(file.toHex());
}

Result<void> BlobFiles::write(const QByteArray& file, qint64 offset, const QByteArray& bytes) const
{
    if (auto made = OwnerFile::makeFolder(m_folder); !made) {
        return made;
    }
    const QString path = pathOf(file);
    const bool isNew = !QFile::exists(path);
    if (isNew) {
        if (auto made = storage::PrivateFile::create(path); !made) {
            return made;
        }
    }
    QFile target(path);
    if (!target.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !target.seek(offset) ||
        target.write(bytes) != bytes.size()) {
        return fail(ErrorCode::Storage, tr("A document could not be written; is the disk full?"));
    }
    return isNew ? storage::PrivateFile::syncNew(path) : storage::PrivateFile::sync(path);
}

Result<QByteArray> BlobFiles::read(const QByteArray& file, qint64 offset, qint64 size) const
{
    QFile source(pathOf(file));
    QByteArray bytes;
    if (source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && source.seek(offset)) {
        bytes = source.read(size);
    }
    if (bytes.size() != size) {
        return fail(ErrorCode::Storage, tr("A document could not be read; restore it from a backup."));
    }
    return bytes;
}

Result<QByteArray> BlobFiles::digest(const QByteArray& file, qint64 size) const
{
    QFile source(pathOf(file));
    crypto::Sha256 hash;
    qint64 left = size;
    if (source.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && source.size() == size) {
        while (left > 0) {
            const QByteArray piece = source.read(qMin<qint64>(left, readAtOnce));
            if (piece.isEmpty()) {
                break;
            }
            hash.add(piece);
            left -= piece.size();
        }
    }
    if (left != 0) {
        return fail(ErrorCode::Storage, tr("A document could not be read; restore it from a backup."));
    }
    return hash.result();
}

Result<void> BlobFiles::remove(const QByteArray& file) const
{
    QFile old(pathOf(file));
    if (old.exists() && !old.remove()) {
        return fail(ErrorCode::Storage, tr("A document that is not needed any more could not be removed."));
    }
    return {};
}

QList<QByteArray> BlobFiles::all() const
{
    QList<QByteArray> files;
    const QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    for (const QString& name : names) {
        files.append(QByteArray::fromHex(name.toLatin1()));
    }
    return files;
}

} // namespace kluis::server
