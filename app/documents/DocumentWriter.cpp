// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentWriter.h"

#include "app/documents/DocumentFiles.h"
#include "app/documents/FileCheck.h"
#include "app/session/ProfileWipe.h"
#include "app/vault/Vault.h"
#include "core/crypto/DocumentSealer.h"
#include "core/crypto/Random.h"
#include "core/crypto/Sha256.h"
#include "core/domain/DocumentType.h"
#include "core/storage/PrivateFile.h"

#include <QFile>
#include <QFileInfo>

namespace kluis::app {

using crypto::DocumentFormat;
using protocol::DocumentRecord;

namespace {

constexpr qint64 readAtOnce = 64 * 1024; // bytes
constexpr qsizetype fileNameSize = 16;
constexpr qint64 megabyte = 1024 * 1024;

} // namespace

Result<RecordId> DocumentWriter::add(const DossierId& dossier, const QString& path, const QString& fieldId,
                                     std::optional<domain::Category> category)
{
    const auto field = m_vault.documentField(dossier, fieldId, category);
    if (!field) {
        return failure(field);
    }
    QFile source(path);
    auto record = describe(source);
    return record ? put(source, std::move(*record), dossier, **field) : failure(record);
}

Result<RecordId> DocumentWriter::addVersion(const DossierId& dossier, const QString& path, const RecordId& replaced)
{
    const auto earlier = m_vault.document(dossier, replaced);
    const auto field = earlier ? m_vault.documentField(dossier, earlier->fieldId, std::nullopt) : failure(earlier);
    if (!field) {
        return failure(field);
    }
    QFile source(path);
    auto record = describe(source);
    if (!record) {
        return failure(record);
    }
    record->replaces = replaced;
    return put(source, std::move(*record), dossier, **field);
}

Result<RecordId> DocumentWriter::addFrom(QIODevice& source, const DocumentRecord& known, const DossierId& dossier,
                                         const QString& fieldId)
{
    const auto field = m_vault.documentField(dossier, fieldId, std::nullopt);
    if (!field) {
        return failure(field);
    }
    DocumentRecord record;
    record.name = known.name;
    record.type = known.type;
    record.size = known.size;
    record.contentDigest = known.contentDigest;
    record.replaces = known.replaces;
    return put(source, std::move(record), dossier, **field);
}

Result<RecordId> DocumentWriter::put(QIODevice& source, DocumentRecord record, const DossierId& dossier,
                                     const domain::Field& field)
{
    DocumentFiles files(m_vault.database(), m_vault.documentsFolder());
    if (auto made = files.makeFolder(); !made) {
        return failure(made);
    }
    const auto place = Records(m_vault.database()).dossier(dossier);
    if (!place) {
        return failure(place);
    }
    const auto id = crypto::randomId<RecordId>();
    const QByteArray file = crypto::randomBytes(fileNameSize);
    const QByteArray expected = record.contentDigest;
    auto done = seal(source, {(*place)->tenant, dossier, id}, files.pathOf(file), record);
    if (done && !expected.isEmpty() && record.contentDigest != expected) {
        done = fail(ErrorCode::CryptoFailure, tr("The document is not the one its author described."));
    }
    if (done) {
        done = m_vault.addDocument(dossier, field, id, record, file);
    }
    if (!done) {
        [[maybe_unused]] const auto gone = ProfileWipe::destroyFile(files.pathOf(file)); // else the next start does it
    }
    return done ? Result<RecordId>(id) : failure(done);
}

Result<DocumentRecord> DocumentWriter::describe(QFile& source) const
{
    const QString path = source.fileName();
    if (!QFileInfo(path).isFile() || !source.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::InvalidArgument, tr("The file can't be read. Check its path and rights."));
    }
    DocumentRecord record;
    record.name = QFileInfo(path).fileName().normalized(QString::NormalizationForm_C);
    record.size = source.size();
    if (record.size > m_largest) {
        return fail(ErrorCode::LimitExceeded,
                    tr("The file is larger than %1 MB, more than the server takes.").arg(m_largest / megabyte));
    }
    if (record.size == 0) {
        return fail(ErrorCode::InvalidArgument, tr("The file is empty."));
    }
    if (!DocumentRecord::isGoodName(record.name)) {
        return fail(ErrorCode::InvalidArgument,
                    tr("The file's name is too long or holds signs that do not show. Give it another."));
    }
    const auto type = domain::DocumentType::of(record.name, source.peek(domain::DocumentType::headSize));
    if (!type) {
        return failure(type);
    }
    record.type = *type;
    return record;
}

Result<void> DocumentWriter::seal(QIODevice& source, const crypto::DocumentContext& context, const QString& target,
                                  DocumentRecord& record) const
{
    const auto key = crypto::SecretBytes::random(DocumentFormat::keySize);
    auto sealer = crypto::DocumentSealer::begin(key, context, record.size);
    if (!sealer) {
        return failure(sealer);
    }
    FileCheck check(m_scanner);
    if (auto begun = check.begin(); !begun) {
        return begun;
    }
    if (auto made = storage::PrivateFile::create(target); !made) {
        return made;
    }
    QFile out(target);
    bool written = out.open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    crypto::Sha256 content;
    crypto::Sha256 sealed;
    const auto put = [&](const QByteArray& piece) {
        sealed.add(piece);
        written = written && out.write(piece) == piece.size();
    };
    for (QByteArray piece = source.read(readAtOnce); written && !piece.isEmpty(); piece = source.read(readAtOnce)) {
        content.add(piece);
        check.add(piece);
        const auto more = sealer->add(piece);
        crypto::wipe(piece);
        if (!more) {
            return failure(more);
        }
        put(*more);
    }
    const auto rest = written ? sealer->finish() : Result<QByteArray>(QByteArray());
    if (!rest) {
        return failure(rest);
    }
    put(*rest);
    if (!written) {
        return fail(ErrorCode::Storage, tr("There is no room for the document. Make room on the disk and try again."),
                    out.errorString());
    }
    out.close();
    if (auto checked = check.finish(); !checked) {
        return checked;
    }
    record.key = key.view().toByteArray();
    record.contentDigest = content.result();
    record.sealedDigest = sealed.result();
    return storage::PrivateFile::syncNew(target);
}

} // namespace kluis::app
