// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentFetcher.h"

#include "app/session/ApiClient.h"
#include "app/sync/SyncProgressMeter.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/BlobMessages.h"
#include "core/protocol/Limits.h"
#include "core/storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

namespace kluis::app {

using State = DocumentFile::State;
namespace limits = protocol::limits;

namespace {

const QString phase = QStringLiteral("fetch-document");
constexpr qsizetype fileNameSize = 16;
constexpr qint64 readAtOnce = 256 * 1024; // bytes

} // namespace

Result<DocumentFile> DocumentFetcher::row(const RecordId& id, const KnownDocument& document)
{
    const auto there = m_files.find(id);
    if (!there || *there) {
        return there ? Result<DocumentFile>(**there) : failure(there);
    }
    DocumentFile file;
    file.id = id;
    file.dossier = document.dossier.number;
    file.category = document.category;
    file.file = crypto::randomBytes(fileNameSize);
    const auto added = m_files.add(file, m_vault.clock().unixMillis());
    return added ? Result<DocumentFile>(file) : failure(added);
}

Result<void> DocumentFetcher::pin(const RecordId& id, const KnownDocument& document, bool pinned)
{
    return m_files.setPinned(document.dossier.id, id, pinned);
}

Result<DocumentFile> DocumentFetcher::fetch(const RecordId& id, const KnownDocument& document)
{
    auto file = row(id, document);
    if (!file) {
        return file;
    }
    if (auto noted = m_files.used(id, m_vault.clock().unixMillis()); !noted) {
        return failure(noted);
    }
    const bool isLost =
        file->state == State::Whole && QFileInfo(m_files.pathOf(file->file)).size() != document.record.sealedSize();
    if (file->state != State::Fetching && !isLost) {
        return file;
    }
    if (auto fetched = fetchParts(*file, document); !fetched) {
        return failure(fetched);
    }
    const auto isGood = isAsSigned(*file, document);
    if (!isGood) {
        return failure(isGood);
    }
    if (!*isGood) {
        if (auto gone = m_files.remove(*file); !gone) {
            return failure(gone);
        }
        return fail(ErrorCode::Untrusted,
                    tr("The server gave another document than the one that was put here. It was not kept. Tell your "
                       "administrator."),
                    QStringLiteral("blob digest"));
    }
    file->state = State::Whole;
    const auto kept = m_files.setState(id, State::Whole);
    return kept ? file : failure(kept);
}

Result<void> DocumentFetcher::fetchParts(DocumentFile& file, const KnownDocument& document)
{
    if (auto made = m_files.makeFolder(); !made) {
        return made;
    }
    const qint64 size = document.record.sealedSize();
    const qint64 parts = (size + limits::blobPart - 1) / limits::blobPart;
    // The row is behind the disk, never before it; a file somebody shortened begins where it ends.
    const qint64 onDisk = QFileInfo(m_files.pathOf(file.file)).size() / limits::blobPart;
    file.parts = qMin(file.parts, qMax<qint64>(onDisk, 0));
    if (auto marked = m_files.setState(file.id, State::Fetching); !marked) {
        return marked;
    }
    while (file.parts < parts) {
        if (auto go = m_progress.tell(phase, quint64(file.parts), quint64(parts), file.id); !go) {
            return go;
        }
        const qint64 offset = file.parts * limits::blobPart;
        const auto bytes = askFor(file.id, file.parts, qMin<qint64>(limits::blobPart, size - offset));
        if (!bytes) {
            return failure(bytes);
        }
        if (auto written = write(file, offset, *bytes); !written) {
            return written;
        }
        if (auto booked = m_files.setParts(file.id, ++file.parts); !booked) {
            return booked;
        }
    }
    return m_progress.tell(phase, quint64(parts), quint64(parts), file.id);
}

Result<QByteArray> DocumentFetcher::askFor(const RecordId& id, qint64 number, qint64 size)
{
    const auto answer = m_api.call("/v1/blob/read", protocol::BlobRequest{id, quint64(number)}.encode());
    if (!answer) {
        return failure(answer);
    }
    auto part = protocol::BlobPart::decode(*answer);
    if (!part) {
        return failure(part);
    }
    if (part->id != id || part->number != quint64(number) || part->bytes.size() != size ||
        crypto::sha256(part->bytes) != part->digest) {
        return fail(ErrorCode::Malformed,
                    tr("The server did not give what was asked for. Try again; when it stays so, "
                       "tell your administrator."),
                    QStringLiteral("blob part"));
    }
    return std::move(part->bytes);
}

Result<void> DocumentFetcher::write(const DocumentFile& file, qint64 offset, const QByteArray& bytes) const
{
    const QString path = m_files.pathOf(file.file);
    const bool isNew = !QFile::exists(path);
    if (isNew) {
        if (auto made = storage::PrivateFile::create(path); !made) {
            return made;
        }
    }
    QFile target(path);
    if (!target.open(QIODevice::ReadWrite | QIODevice::Unbuffered) || !target.seek(offset) ||
        target.write(bytes) != bytes.size()) {
        return fail(ErrorCode::Storage,
                    tr("There is no room for the document. Make room on the disk and try again: it goes on where it "
                       "stopped."),
                    target.errorString());
    }
    target.close();
    return isNew ? storage::PrivateFile::syncNew(path) : storage::PrivateFile::sync(path);
}

Result<bool> DocumentFetcher::isAsSigned(const DocumentFile& file, const KnownDocument& document) const
{
    QFile source(m_files.pathOf(file.file));
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fail(ErrorCode::Storage, tr("The document can't be read. Check the rights of the data folder."),
                    source.errorString());
    }
    crypto::Sha256 hash;
    for (QByteArray piece = source.read(readAtOnce); !piece.isEmpty(); piece = source.read(readAtOnce)) {
        hash.add(piece);
    }
    return source.size() == document.record.sealedSize() && hash.result() == document.record.sealedDigest;
}

Result<std::optional<KnownDocument>> DocumentFetcher::known(const DocumentFiles::Pinned& pinned)
{
    auto document = m_vault.document(pinned.dossier, pinned.id);
    if (document) {
        return std::optional(std::move(*document));
    }
    // Its dossier is closed to this person, or gone: nothing to fetch.
    const ErrorCode code = document.error().code();
    const bool isClosed =
        code == ErrorCode::NotFound || code == ErrorCode::Forbidden || code == ErrorCode::NotConfirmed;
    return isClosed ? Result<std::optional<KnownDocument>>(std::nullopt) : failure(document);
}

Result<void> DocumentFetcher::fetchPinned(QList<SyncNotice>& notices)
{
    const auto all = m_files.wanted();
    if (!all) {
        return failure(all);
    }
    for (const DocumentFiles::Pinned& pinned : *all) {
        const auto document = known(pinned);
        if (!document) {
            return failure(document);
        }
        if (!*document) {
            continue;
        }
        const auto fetched = fetch(pinned.id, **document);
        if (fetched) {
            continue;
        }
        const ErrorCode code = fetched.error().code();
        if (code != ErrorCode::NotFound && code != ErrorCode::Untrusted && code != ErrorCode::Storage) {
            return failure(fetched);
        }
        notices.append({.kind = SyncNotice::Kind::DocumentNotFetched,
                        .tenant = (*document)->dossier.tenant,
                        .dossier = (*document)->dossier.id});
    }
    return {};
}

} // namespace kluis::app
