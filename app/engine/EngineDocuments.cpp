// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's documents.
#include "app/engine/Engine.h"

#include "app/documents/DocumentExport.h"
#include "app/documents/DocumentFetcher.h"
#include "app/documents/DocumentReading.h"
#include "app/documents/DocumentWriter.h"
#include "app/engine/EngineParts.h"
#include "app/sync/SyncProgressMeter.h"
#include "core/protocol/Limits.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

namespace kluis::app {

namespace {

const QString limitName = QStringLiteral("documents.largest"); ///< bytes, as the server said last

/// A document whose sealed content is here.
struct FetchedDocument {
    KnownDocument known;
    QString path; ///< of the sealed file
};

/// Fetches it where it is not here, once \p judge, where there is one, has nothing against it.
Result<FetchedDocument> fetchedDocument(const OpenVault& open, const DossierId& dossier, const RecordId& document,
                                        const std::function<Result<void>(const KnownDocument&)>& judge,
                                        const ProgressHandler& progress)
{
    auto known = open.vault->document(dossier, document);
    if (!known) {
        return failure(known);
    }
    if (auto judged = judge ? judge(*known) : Result<void>(); !judged) {
        return failure(judged);
    }
    SyncProgressMeter meter(progress, *open.session);
    const auto file = DocumentFetcher(*open.vault, *open.session, meter).fetch(document, *known);
    if (!file) {
        return failure(file);
    }
    const DocumentFiles files(open.vault->database(), open.vault->documentsFolder());
    return FetchedDocument{std::move(*known), files.pathOf(file->file)};
}

Result<void> recordReading(Vault& vault, const DossierId& dossier, const KnownDocument& known)
{
    if (known.category != domain::Category::Medical) {
        return vault.record(protocol::AuditEventKind::Opened, dossier, known.fieldId);
    }
    const auto shown = vault.recordShown(dossier);
    return shown ? Result<void>() : failure(shown);
}

} // namespace

Result<void> Engine::noteDocumentLimit(quint64 bytes)
{
    return m_parts->open->vault->setValue(limitName, QByteArray::number(bytes));
}

Result<RecordId> Engine::addDocument(const DossierId& dossier, const QString& file, const QString& fieldId,
                                     std::optional<domain::Category> category)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto largest = documentLimit();
    return largest ? DocumentWriter(*m_parts->open->vault, *largest).add(dossier, file, fieldId, category)
                   : failure(largest);
}

/// Bytes of the largest document the server takes; the vault must be open.
Result<qint64> Engine::documentLimit()
{
    const auto limit = m_parts->open->vault->value(limitName);
    if (!limit) {
        return failure(limit);
    }
    return *limit ? (*limit)->toLongLong() : protocol::limits::documentBytes;
}

Result<RecordId> Engine::addDocumentVersion(const DossierId& dossier, const QString& file, const RecordId& replaced)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto largest = documentLimit();
    return largest ? DocumentWriter(*m_parts->open->vault, *largest).addVersion(dossier, file, replaced)
                   : failure(largest);
}

Result<QList<DocumentCandidate>> Engine::judgeFiles(const QStringList& files)
{
    auto open = ready();
    const auto largest = open ? documentLimit() : failure(open);
    if (!largest) {
        return failure(largest);
    }
    QList<DocumentCandidate> candidates;
    for (const QString& path : files) {
        QFile source(path);
        const auto described = DocumentWriter(*m_parts->open->vault, *largest).describe(source);
        const QFileInfo info(path);
        candidates.append({.path = path,
                           .name = info.fileName(),
                           .size = info.size(),
                           .problem = described ? QString() : described.error().sentence()});
    }
    return candidates;
}

Result<DocumentContent> Engine::openDocument(const DossierId& dossier, const RecordId& document, qint64 largest,
                                             const ProgressHandler& progress)
{
    const auto tooLarge = [largest](const KnownDocument& known) {
        return known.record.size > largest
                   ? Result<void>(fail(ErrorCode::LimitExceeded,
                                       tr("The document is too large to be shown here. Save a copy and open that.")))
                   : Result<void>();
    };
    auto open = ready();
    const auto here = open ? fetchedDocument(*m_parts->open, dossier, document, tooLarge, progress)
                           : Result<FetchedDocument>(failure(open));
    if (!here) {
        return failure(here);
    }
    const KnownDocument& known = here->known;
    DocumentContent content{.name = known.record.name,
                            .type = known.record.type,
                            .bytes = {},
                            .medical = known.category == domain::Category::Medical};
    // First the log, then the content.
    if (const auto recorded = recordReading(*m_parts->open->vault, dossier, known); !recorded) {
        return failure(recorded);
    }
    content.bytes.reserve(known.record.size);
    const auto read = DocumentReading::readFile(here->path, {known.dossier.tenant, known.dossier.id, document},
                                                known.record, [&content](const QByteArray& piece) {
                                                    content.bytes += piece;
                                                    return Result<void>();
                                                });
    if (!read) {
        crypto::wipe(content.bytes);
        return failure(read);
    }
    return content;
}

Result<RecordId> Engine::findDocument(const DossierId& dossier, const QString& document)
{
    const auto view = show(dossier, false);
    if (!view) {
        return failure(view);
    }
    QList<RecordId> named;
    for (const DocumentState& state : view->documents) {
        if (state.id.toString() == document) {
            return state.id;
        }
        if (state.name == document) {
            named.append(state.id);
        }
    }
    if (named.size() > 1) {
        return fail(ErrorCode::InvalidArgument, tr("Several documents have this name. Give the document's id."));
    }
    return named.size() == 1 ? Result<RecordId>(named.first())
                             : fail(ErrorCode::NotFound, tr("There is no such document, or it is not one of yours."));
}

Result<void> Engine::saveDocument(const DossierId& dossier, const RecordId& document, const QString& target,
                                  const ProgressHandler& progress)
{
    auto open = ready();
    const auto here = open ? fetchedDocument(*m_parts->open, dossier, document, {}, progress)
                           : Result<FetchedDocument>(failure(open));
    if (!here) {
        return failure(here);
    }
    // It leaves what this program guards: first the log, then the file.
    if (auto recorded = m_parts->open->vault->record(protocol::AuditEventKind::Exported, dossier, here->known.fieldId);
        !recorded) {
        return recorded;
    }
    return DocumentExport::write(here->path, document, here->known, target);
}

Result<bool> Engine::pinDocument(const DossierId& dossier, const RecordId& document, bool pinned,
                                 const ProgressHandler& progress)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    auto& open = *m_parts->open;
    const auto known = open.vault->document(dossier, document);
    if (!known) {
        return failure(known);
    }
    SyncProgressMeter meter(progress, *open.session);
    DocumentFetcher fetcher(*open.vault, *open.session, meter);
    if (auto done = fetcher.pin(document, *known, pinned); !done || !pinned) {
        return done ? Result<bool>(false) : failure(done);
    }
    const auto fetched = fetcher.fetch(document, *known);
    if (!fetched && fetched.error().code() == ErrorCode::Unreachable) {
        return false; // the next synchronisation fetches it
    }
    return fetched ? Result<bool>(true) : failure(fetched);
}

} // namespace kluis::app
