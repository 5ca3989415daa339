// SPDX-License-Identifier: GPL-3.0-or-later
// The engine's documents.
#include "app/engine/Engine.h"

#include "app/documents/DocumentExport.h"
#include "app/documents/DocumentFetcher.h"
#include "app/documents/DocumentReading.h"
#include "app/documents/DocumentWriter.h"
#include "app/documents/SealedCopy.h"
#include "app/engine/EngineParts.h"
#include "app/letters/Letters.h"
#include "app/sync/SyncProgressMeter.h"
#include "core/domain/AccessPolicy.h"
#include "core/protocol/Limits.h"

#include <QFile>
#include <QFileInfo>

#include <functional>

namespace kluis::app {

namespace {

constexpr qint64 megabyte = 1024 * 1024;
constexpr qint64 largestSealedCopy = 64 * megabyte; ///< bytes of content; it is in memory three times
constexpr int longestRecipient = 200;

const QString limitName = QStringLiteral("documents.largest"); ///< bytes, as the server said last

DocumentWriter writerOf(Vault& vault, qint64 largest, const QString& profileFolder)
{
    return {vault, largest, ScannerSettings(profileFolder)};
}

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

/// In memory; whoever gets it wipes it.
Result<QByteArray> contentOf(const FetchedDocument& document, const RecordId& id)
{
    const KnownDocument& known = document.known;
    QByteArray content;
    content.reserve(known.record.size);
    const auto read = DocumentReading::readFile(document.path, {known.dossier.tenant, known.dossier.id, id},
                                                known.record, [&content](const QByteArray& piece) {
                                                    content += piece;
                                                    return Result<void>();
                                                });
    if (!read) {
        crypto::wipe(content);
        return failure(read);
    }
    return content;
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
    return largest ? writerOf(*m_parts->open->vault, *largest, m_parts->context.folder)
                         .add(dossier, file, fieldId, category)
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

Result<std::unique_ptr<Letters>> Engine::letters()
{
    auto open = ready();
    const auto largest = open ? documentLimit() : failure(open);
    if (!largest) {
        return failure(largest);
    }
    Vault& vault = *m_parts->open->vault;
    return std::make_unique<Letters>(vault, *m_parts->reader, m_parts->context.folder + QStringLiteral("/letters"),
                                     writerOf(vault, *largest, m_parts->context.folder));
}

Result<RecordId> Engine::addDocumentVersion(const DossierId& dossier, const QString& file, const RecordId& replaced)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto largest = documentLimit();
    return largest
               ? writerOf(*m_parts->open->vault, *largest, m_parts->context.folder).addVersion(dossier, file, replaced)
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
        const auto described = writerOf(*m_parts->open->vault, *largest, m_parts->context.folder).describe(source);
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
    const auto here = open ? m_parts->logged(fetchedDocument(*m_parts->open, dossier, document, tooLarge, progress))
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
    auto bytes = m_parts->logged(contentOf(*here, document));
    if (!bytes) {
        return failure(bytes);
    }
    content.bytes = std::move(*bytes);
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
    const auto here = open ? m_parts->logged(fetchedDocument(*m_parts->open, dossier, document, {}, progress))
                           : Result<FetchedDocument>(failure(open));
    if (!here) {
        return failure(here);
    }
    // It leaves what this program guards: first the log, then the file.
    if (auto recorded = m_parts->open->vault->record(protocol::AuditEventKind::Exported, dossier, here->known.fieldId);
        !recorded) {
        return recorded;
    }
    return m_parts->logged(DocumentExport::write(here->path, document, here->known, target));
}

Result<crypto::SecretBytes> Engine::saveSealedCopy(const DossierId& dossier, const RecordId& document,
                                                   const QString& recipient, const QString& target,
                                                   const ProgressHandler& progress)
{
    if (recipient.trimmed().isEmpty() || recipient.size() > longestRecipient) {
        return fail(ErrorCode::InvalidArgument,
                    tr("Say for whom the copy is, in at most %1 letters.").arg(longestRecipient));
    }
    const auto tooLarge = [](const KnownDocument& known) {
        return known.record.size > largestSealedCopy
                   ? Result<void>(fail(ErrorCode::LimitExceeded,
                                       tr("The document is too large for an encrypted copy: at most %1 MB.")
                                           .arg(largestSealedCopy / megabyte)))
                   : Result<void>();
    };
    auto open = ready();
    if (open && !domain::AccessPolicy::defaultEntryCategory(m_parts->open->identity->role)) {
        open =
            fail(ErrorCode::Forbidden,
                 tr("Such a copy is noted in the dossier, and your role writes no notes. Ask a colleague who does."));
    }
    const auto here = open ? fetchedDocument(*m_parts->open, dossier, document, tooLarge, progress)
                           : Result<FetchedDocument>(failure(open));
    auto content = here ? contentOf(*here, document) : Result<QByteArray>(failure(here));
    if (!content) {
        return failure(content);
    }
    auto password = SealedCopy::newPassword();
    const auto& record = here->known.record;
    const auto copy = SealedCopy::make(*content, record.name, record.type, password);
    crypto::wipe(*content);
    if (!copy) {
        return failure(copy);
    }
    // It leaves what this program guards: first the log, then the file. A file that is not noted must not stay.
    auto done = m_parts->open->vault->record(protocol::AuditEventKind::Exported, dossier, here->known.fieldId);
    done = done ? DocumentExport::writeBytes(*copy, target) : done;
    if (!done) {
        return failure(done);
    }
    const auto noted = note(
        dossier, tr("An encrypted copy of the document \"%1\" was made for: %2").arg(record.name, recipient.trimmed()));
    if (!noted) {
        QFile::remove(target);
        return failure(noted);
    }
    return password;
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
    const auto fetched = m_parts->logged(fetcher.fetch(document, *known));
    if (!fetched && fetched.error().code() == ErrorCode::Unreachable) {
        return false; // the next synchronisation fetches it
    }
    return fetched ? Result<bool>(true) : failure(fetched);
}

} // namespace kluis::app
