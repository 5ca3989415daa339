// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/DocumentUploader.h"

#include "app/session/ApiClient.h"
#include "app/sync/SyncProgressMeter.h"
#include "app/vault/DossierProjection.h"
#include "app/vault/Vault.h"
#include "core/crypto/Sha256.h"
#include "core/protocol/Limits.h"
#include "core/protocol/RejectReason.h"
#include "core/storage/Rows.h"
#include "core/storage/Transaction.h"

#include <QFile>

namespace kluis::app {

using protocol::BlobState;
namespace limits = protocol::limits;
namespace reason = protocol::reason;

namespace {

const QString phase = QStringLiteral("send-document");

bool says(const Error& error, const char* key)
{
    return error.detail() == QLatin1String(key);
}

} // namespace

DocumentUploader::DocumentUploader(Vault& vault, ApiClient& api, SyncProgressMeter& progress,
                                   QList<SyncNotice>& notices)
    : m_vault(vault), m_api(api), m_progress(progress), m_notices(notices), m_outbox(vault.database()),
      m_files(vault.database(), vault.documentsFolder())
{
}

Result<QSet<qint64>> DocumentUploader::heldBack()
{
    auto row = m_vault.database().query("SELECT o.position FROM outbox o JOIN outbox_item i ON i.position = o.position "
                                        "JOIN blob b ON b.id = i.record WHERE o.state = 1 AND i.kind = 5 AND "
                                        "b.state = ?1",
                                        quint8(DocumentFile::State::ToSend));
    QSet<qint64> positions;
    const auto walked = storage::forEachRow(row, [&] { positions.insert(row->int64(0)); });
    if (!walked) {
        return failure(walked);
    }
    return positions;
}

Result<bool> DocumentUploader::sendAgain(const OutboxEntry& entry)
{
    for (const OutboxItem& item : entry.items) {
        const auto id = RecordId::fromBytes(item.record);
        const auto file = id ? m_files.find(*id) : std::optional<DocumentFile>();
        if (!file) {
            return failure(file);
        }
        if (!*file || !QFile::exists(m_files.pathOf((*file)->file))) {
            return false;
        }
        if (auto marked = m_files.setState(*id, DocumentFile::State::ToSend); !marked) {
            return failure(marked);
        }
    }
    return true;
}

/// Those whose dossier the server knows, oldest first.
Result<QList<DocumentUploader::Waiting>> DocumentUploader::waiting()
{
    auto row = m_vault.database().query("SELECT o.op_id FROM outbox o JOIN outbox_item i ON i.position = o.position "
                                        "JOIN blob b ON b.id = i.record WHERE o.state = 1 AND i.kind = 5 AND "
                                        "b.state = ?1 AND NOT EXISTS (SELECT 1 FROM outbox made WHERE made.dossier = "
                                        "o.dossier AND made.kind = ?2 AND made.state = 1) ORDER BY o.position",
                                        quint8(DocumentFile::State::ToSend), quint8(protocol::OperationKind::Dossier));
    QList<Waiting> documents;
    const auto walked = storage::forEachRow(row, [&]() -> Result<void> {
        const auto entry = m_outbox.find(row->id<OpId>(0));
        if (!entry) {
            return failure(entry);
        }
        const OutboxItem& item = (*entry)->items.first();
        const auto file = m_files.find(RecordId::fromBytes(item.record).value_or(RecordId()));
        auto record = protocol::DocumentRecord::decode(item.value);
        if (!file || !record) {
            return file ? failure(record) : failure(file);
        }
        documents.append({**entry, **file, std::move(*record)});
        return {};
    });
    if (!walked) {
        return failure(walked);
    }
    return documents;
}

Result<int> DocumentUploader::run()
{
    int sent = 0;
    const auto documents = waiting();
    if (!documents) {
        return failure(documents);
    }
    for (const Waiting& document : *documents) {
        const auto done = send(document);
        if (!done) {
            return failure(done);
        }
        sent += int(*done);
    }
    return sent;
}

Result<BlobState> DocumentUploader::call(const QByteArray& path, const QByteArray& body)
{
    const auto answer = m_api.call(path, body);
    return answer ? BlobState::decode(*answer) : failure(answer);
}

Result<bool> DocumentUploader::send(const Waiting& document)
{
    protocol::BlobBegin begin;
    begin.tenant = document.entry.dossier.tenant;
    begin.dossier = document.entry.dossier.id;
    begin.id = document.file.id;
    begin.category = quint8(document.entry.category);
    begin.size = quint64(document.record.sealedSize());
    begin.digest = document.record.sealedDigest;
    const auto begun = call("/v1/blob/begin", begin.encode());
    const auto whole = begun ? sendParts(document, *begun) : begun;
    if (!whole) {
        return setAside(document, whole.error());
    }
    if (!whole->whole) {
        // Twice the same bytes, twice another digest: what lies here is not what was sealed.
        return refuse(document, QLatin1String(reason::noContent));
    }
    if (auto kept = m_files.setState(document.file.id, DocumentFile::State::Whole); !kept) {
        return failure(kept);
    }
    return true;
}

Result<BlobState> DocumentUploader::sendParts(const Waiting& document, BlobState state)
{
    const quint64 parts = (quint64(document.record.sealedSize()) + limits::blobPart - 1) / limits::blobPart;
    for (int beginnings = 0; beginnings < 2 && !state.whole;) {
        if (auto go = m_progress.tell(phase, state.parts, parts, document.file.id); !go) {
            return failure(go);
        }
        if (state.parts >= parts) {
            const auto closed = call("/v1/blob/close", protocol::BlobRequest{document.file.id, 0}.encode());
            if (!closed) {
                return closed;
            }
            state = *closed;
            ++beginnings;
            continue;
        }
        auto bytes = readPart(document, state.parts);
        if (!bytes) {
            return failure(bytes);
        }
        protocol::BlobPart part{.id = document.file.id, .number = state.parts, .digest = {}, .bytes = {}};
        part.digest = crypto::sha256(*bytes);
        part.bytes = std::move(*bytes);
        const auto taken = call("/v1/blob/part", part.encode());
        if (!taken) {
            return taken;
        }
        if (!taken->whole && taken->parts != state.parts + 1) {
            return fail(ErrorCode::Malformed, tr("The server's answer does not fit what was sent. Your changes are "
                                                 "kept; tell your administrator."));
        }
        state = *taken;
    }
    return state;
}

Result<QByteArray> DocumentUploader::readPart(const Waiting& document, quint64 number) const
{
    const qint64 offset = qint64(number) * limits::blobPart;
    const qint64 size = qMin<qint64>(limits::blobPart, document.record.sealedSize() - offset);
    QFile file(m_files.pathOf(document.file.file));
    QByteArray bytes;
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && file.seek(offset)) {
        bytes = file.read(size);
    }
    return bytes.size() == size
               ? Result<QByteArray>(bytes)
               : fail(ErrorCode::Corrupt, tr("A document that was to be sent is damaged."), file.errorString());
}

/// What is the document's own trouble ends only its own sending; the rest is everybody's.
Result<bool> DocumentUploader::setAside(const Waiting& document, const Error& error)
{
    if (error.code() == ErrorCode::Corrupt) {
        return refuse(document, QLatin1String(reason::noContent));
    }
    if (says(error, reason::notFound)) {
        return refuse(document, QLatin1String(reason::notAllowed));
    }
    if (says(error, reason::tooLarge) || says(error, reason::badRequest)) {
        return refuse(document, error.detail());
    }
    if (says(error, reason::noRoom) || says(error, reason::cannotStore) || says(error, reason::serverFailure)) {
        m_notices.append({.kind = SyncNotice::Kind::DocumentWaits,
                          .tenant = document.entry.dossier.tenant,
                          .dossier = document.entry.dossier.id});
        return false;
    }
    return tl::unexpected<Error>(error);
}

/// The content stays here, as the text of a refused edit does.
Result<bool> DocumentUploader::refuse(const Waiting& document, const QString& reasonKey)
{
    auto transaction = storage::Transaction::begin(m_vault.database());
    if (!transaction) {
        return failure(transaction);
    }
    auto done = m_outbox.refuse(document.entry.position, reasonKey);
    if (done) {
        done = DossierProjection(m_vault.database()).rebuild(document.entry.dossier, 0);
    }
    if (done) {
        done = transaction->commit();
    }
    return done ? Result<bool>(false) : failure(done);
}

} // namespace kluis::app
