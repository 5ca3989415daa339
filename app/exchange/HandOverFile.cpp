// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/HandOverFile.h"

#include "core/crypto/Sha256.h"
#include "core/storage/PrivateFile.h"

namespace kluis::app {

using protocol::DocumentRecord;
using protocol::HandOverParts;

namespace {

constexpr qint64 headSize = HandOverParts::headSize;
constexpr qint64 readAtOnce = 256 * 1024; // bytes

QString partOf(const QString& path)
{
    return path + QStringLiteral(".part");
}

} // namespace

tl::unexpected<Error> HandOverFile::unwritten() const
{
    return fail(ErrorCode::Storage,
                tr("The file can't be written there. Check the folder's rights and its free space."),
                m_file->errorString());
}

Result<HandOverFile> HandOverFile::begin(const QString& path)
{
    if (QFile::exists(path)) {
        return fail(ErrorCode::Exists, tr("There is a file of that name already. Choose another name."));
    }
    HandOverFile file(path);
    file.m_file = std::make_unique<QFile>(partOf(path));
    if (!file.m_file->open(QIODevice::ReadWrite) ||
        !file.m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        return file.unwritten();
    }
    if (file.m_file->peek(1) != QByteArray(1, HandOverParts::version) &&
        (!file.m_file->resize(0) || file.m_file->write(&HandOverParts::version, 1) != 1)) {
        return file.unwritten();
    }
    file.m_at = 1;
    return file;
}

Result<bool> HandOverFile::isAt(qint64 offset, const DocumentRecord& record)
{
    if (!m_file->seek(offset)) {
        return false;
    }
    crypto::Sha256 hash;
    for (qint64 left = record.sealedSize(); left > 0;) {
        const QByteArray piece = m_file->read(qMin(left, readAtOnce));
        if (piece.isEmpty()) {
            return false;
        }
        hash.add(piece);
        left -= piece.size();
    }
    return hash.result() == record.sealedDigest;
}

Result<bool> HandOverFile::has(const RecordId& id, const DocumentRecord& record)
{
    if (!m_file->seek(m_at) || m_file->read(headSize) != HandOverParts::headOf(id, record.sealedSize())) {
        return false;
    }
    const auto isThere = isAt(m_at + headSize, record);
    if (isThere && *isThere) {
        m_at += headSize + record.sealedSize();
    }
    return isThere;
}

Result<void> HandOverFile::append(const RecordId& id, const DocumentRecord& record, const QString& sealed)
{
    QFile source(sealed);
    if (!source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::Storage, tr("The document can't be read. Check the rights of the data folder."),
                    source.errorString());
    }
    const QByteArray head = HandOverParts::headOf(id, record.sealedSize());
    bool written = m_file->resize(m_at) && m_file->seek(m_at) && m_file->write(head) == head.size();
    for (QByteArray piece = source.read(readAtOnce); written && !piece.isEmpty(); piece = source.read(readAtOnce)) {
        written = m_file->write(piece) == piece.size();
    }
    if (!written || !m_file->flush()) {
        return unwritten();
    }
    const auto isThere = isAt(m_at + headSize, record);
    if (!isThere || !*isThere) {
        return isThere ? Result<void>(fail(ErrorCode::Corrupt, tr("A document on this computer is damaged. Fetch it "
                                                                  "anew and try again.")))
                       : failure(isThere);
    }
    m_at += headSize + record.sealedSize();
    return {};
}

Result<void> HandOverFile::finish(const QByteArray& package)
{
    const QByteArray tail = HandOverParts::tailOf(package);
    if (!m_file->resize(m_at) || !m_file->seek(m_at) || m_file->write(tail) != tail.size() || !m_file->flush()) {
        return unwritten();
    }
    m_file->close();
    if (auto kept = storage::PrivateFile::sync(partOf(m_path)); !kept) {
        return kept;
    }
    if (QFile::exists(m_path)) {
        return fail(ErrorCode::Exists, tr("There is a file of that name already. Choose another name."));
    }
    return m_file->rename(m_path) ? Result<void>() : Result<void>(unwritten());
}

Result<HandOverFile> HandOverFile::open(const QString& path)
{
    HandOverFile file(path);
    file.m_file = std::make_unique<QFile>(path);
    if (!file.m_file->open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidArgument, tr("The file can't be read. Check its path and rights."));
    }
    auto parts = HandOverParts::find(*file.m_file);
    if (!parts) {
        return failure(parts);
    }
    file.m_parts = std::move(*parts);
    return file;
}

Result<QIODevice*> HandOverFile::document(const RecordId& id, const DocumentRecord& record)
{
    const auto part = m_parts.documents.constFind(id);
    if (part == m_parts.documents.constEnd()) {
        return fail(ErrorCode::NotFound, tr("A document is not in the file. Ask for it again."));
    }
    const auto isThere = part->size == record.sealedSize() ? isAt(part->offset, record) : Result<bool>(false);
    if (!isThere) {
        return failure(isThere);
    }
    if (!*isThere || !m_file->seek(part->offset)) {
        return fail(ErrorCode::CryptoFailure,
                    tr("A document in the file was changed on its way. Ask for the file again."));
    }
    return static_cast<QIODevice*>(m_file.get());
}

} // namespace kluis::app
