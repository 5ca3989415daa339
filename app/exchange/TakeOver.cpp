// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/TakeOver.h"

#include "app/documents/DocumentWriter.h"
#include "app/exchange/HandOver.h"
#include "app/exchange/HandOverFile.h"
#include "app/exchange/HandedContent.h"
#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldValue.h"
#include "core/protocol/RejectReason.h"

#include <QDateTime>
#include <QHash>

namespace kluis::app {

using domain::Field;

namespace {

const QString noteField = QStringLiteral("consult_note");
const QString birthDate = QStringLiteral("birth_date");

} // namespace

Result<TakeOverReport> TakeOver::take(const protocol::HandOverContent& content, const QString& shortName,
                                      const ProgressHandler& progress)
{
    TakeOverReport report;
    quint64 done = 0;
    for (const protocol::HandedDossier& handed : content.dossiers) {
        const auto dossier = m_reader.find(shortName + QLatin1Char('/') + handed.number);
        if (!dossier && dossier.error().code() != ErrorCode::NotFound) {
            return failure(dossier);
        }
        if (!dossier) {
            report.unknown.append(handed.number);
        } else if (auto taken = takeOne(handed, *dossier, report); !taken) {
            return failure(taken);
        }
        ++done;
        if (progress &&
            !progress(
                {.phase = QStringLiteral("take-over"), .done = done, .total = quint64(content.dossiers.size())})) {
            return fail(ErrorCode::Cancelled, tr("Stopped. Take the file over again to go on."));
        }
    }
    return report;
}

Result<void> TakeOver::takeOne(const protocol::HandedDossier& handed, const DossierId& dossier, TakeOverReport& report)
{
    const auto view = m_vault.show(dossier, false);
    if (!view) {
        return failure(view);
    }
    if (view->medicalClosed) {
        return fail(ErrorCode::NotConfirmed, view->medicalClosedReason);
    }
    const QString born = view->fields.value(birthDate).value;
    if (!born.isEmpty() && !handed.born.isEmpty() && born != handed.born) {
        report.different.append(handed.number);
        return {};
    }
    m_present.clear();
    for (const EntryState& entry : view->entries) {
        m_present.append(entry.text);
    }
    m_added = 0;
    domain::FieldValues values;
    QStringList origins;
    QStringList others;
    for (const protocol::HandedValue& value : handed.values) {
        const Field* field = HandOver::carried(value.fieldId); // a file says what it likes
        if (field == nullptr) {
            continue;
        }
        const QString own = view->fields.value(value.fieldId).value;
        // An older program let a text into a field that is a document: it becomes a note.
        const QString label = field->label(m_locale);
        origins.append(label + QStringLiteral(" (") + from(value.author, value.at) + QLatin1Char(')'));
        if (own.isEmpty() && !domain::AccessPolicy::takesDocuments(*field)) {
            values.insert(value.fieldId, value.value);
        } else if (own != value.value) {
            others.append(tr("%1 at %2 (%3): %4")
                              .arg(label, m_sender, from(value.author, value.at),
                                   domain::displayValue(*field, value.value, m_locale)));
        }
    }
    m_documents = 0;
    if (auto taken = takeDocuments(handed, *view, origins); !taken) {
        return taken;
    }
    if (!values.isEmpty()) {
        if (auto set = m_vault.setFields(dossier, values); !set) {
            return set;
        }
    }
    for (const protocol::HandedValue& note : handed.notes) {
        if (HandOver::carried(note.fieldId) == nullptr) {
            continue;
        }
        if (auto added =
                addNote(dossier, tr("From %1, %2:").arg(m_sender, from(note.author, note.at)) + u'\n' + note.value);
            !added) {
            return added;
        }
    }
    for (const QString& text : std::as_const(others)) {
        if (auto added = addNote(dossier, text); !added) {
            return added;
        }
    }
    if (!origins.isEmpty()) {
        const QString text = tr("Taken over from %1:").arg(m_sender) + u'\n' + origins.join(u'\n');
        if (auto added = addNote(dossier, text); !added) {
            return added;
        }
    }
    report.values += int(values.size());
    report.notes += m_added;
    report.kept += int(others.size());
    report.documents += m_documents;
    report.dossiers += values.isEmpty() && m_added == 0 && m_documents == 0 ? 0 : 1;
    return {};
}

namespace {

/// Each behind the one it replaces, whatever order the file has.
QList<const protocol::HandedDocument*> olderFirst(const QList<protocol::HandedDocument>& documents)
{
    QHash<RecordId, const protocol::HandedDocument*> left;
    for (const protocol::HandedDocument& document : documents) {
        left.insert(document.id, &document);
    }
    QList<const protocol::HandedDocument*> ordered;
    for (const protocol::HandedDocument& document : documents) {
        QList<const protocol::HandedDocument*> chain;
        const auto* next = left.take(document.id);
        while (next != nullptr) {
            chain.prepend(next);
            const auto record = protocol::DocumentRecord::decode(next->record);
            next = record && record->replaces ? left.take(*record->replaces) : nullptr;
        }
        ordered += chain;
    }
    return ordered;
}

} // namespace

/// Those that are here by their content are not taken again; a newer version follows its older one to its new place.
Result<void> TakeOver::takeDocuments(const protocol::HandedDossier& handed, const DossierView& view,
                                     QStringList& origins)
{
    QHash<QByteArray, RecordId> present;
    for (const DocumentState& document : view.documents) {
        present.insert(document.digest, document.id);
    }
    QHash<RecordId, RecordId> places; // there, here
    const auto documents = olderFirst(handed.documents);
    for (const protocol::HandedDocument* each : documents) {
        const protocol::HandedDocument& document = *each;
        const Field* field = HandOver::carried(document.fieldId); // a file says what it likes
        auto record = protocol::DocumentRecord::decode(document.record);
        if (field == nullptr || !record) {
            continue;
        }
        origins.append(record->name + QStringLiteral(" (") + from(document.author, document.at) + QLatin1Char(')'));
        const auto same = present.constFind(record->contentDigest);
        if (same != present.constEnd()) {
            places.insert(document.id, *same);
            continue;
        }
        const auto earlier = record->replaces ? places.constFind(*record->replaces) : places.constEnd();
        record->replaces = earlier != places.constEnd() ? std::optional(*earlier) : std::nullopt;
        const auto taken = takeDocument(document, *record, view.row.dossier);
        if (!taken && taken.error().detail() == QLatin1String(protocol::reason::malware)) {
            origins.last() += tr(": left out, a scanner found malware in it");
            continue;
        }
        if (!taken) {
            return failure(taken);
        }
        places.insert(document.id, *taken);
        present.insert(record->contentDigest, *taken);
        ++m_documents;
    }
    return {};
}

Result<RecordId> TakeOver::takeDocument(const protocol::HandedDocument& document,
                                        const protocol::DocumentRecord& record, const DossierId& dossier)
{
    const auto sealed = m_file.document(document.id, record);
    if (!sealed) {
        return failure(sealed);
    }
    const auto content = HandedContent::open(**sealed, {document.tenant, document.dossier, document.id}, record);
    if (!content) {
        return failure(content);
    }
    // What the server takes is its word: a larger one is set aside there, and told.
    return DocumentWriter(m_vault, crypto::DocumentFormat::largest, m_scanner)
        .addFrom(**content, record, dossier, document.fieldId);
}

/// A note that is there already is not added again; one that is too long with its heading becomes several.
Result<void> TakeOver::addNote(const DossierId& dossier, const QString& text)
{
    for (qsizetype at = 0; at < text.size(); at += domain::longestText) {
        const QString part = text.mid(at, domain::longestText).trimmed();
        if (part.isEmpty() || m_present.contains(part)) {
            continue;
        }
        if (auto added = m_vault.addEntry(dossier, noteField, part); !added) {
            return failure(added);
        }
        m_present.append(part);
        ++m_added;
    }
    return {};
}

/// Who wrote it and on which day.
QString TakeOver::from(const QString& author, qint64 at) const
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(at).date();
    const QString date = m_locale.toString(day, QLocale::ShortFormat);
    return author.isEmpty() ? date : author + QStringLiteral(", ") + date;
}

} // namespace kluis::app
