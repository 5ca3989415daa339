// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/HandOver.h"

#include "app/vault/Vault.h"
#include "app/vault/VaultReader.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/StructuredValue.h"

#include <algorithm>

namespace kluis::app {

using domain::FieldCatalogue;

namespace {

const QString consentField = QStringLiteral("consent");

bool namesHandOver(const QString& kind)
{
    const QLatin1StringView words[] = {QLatin1StringView("overdracht"), QLatin1StringView("hand-over"),
                                       QLatin1StringView("transfer")};
    return std::any_of(std::begin(words), std::end(words),
                       [&kind](QLatin1StringView word) { return kind.contains(word, Qt::CaseInsensitive); });
}

} // namespace

const domain::Field* HandOver::carried(const QString& fieldId)
{
    const domain::Field* field = FieldCatalogue::find(fieldId);
    // What the assistant prepares is not of the file: it is approved, or it goes.
    const bool isCarried = field != nullptr && field->category() == domain::Category::Medical &&
                           !field->has(domain::AuthorOnly) && !field->has(domain::ByDraft);
    return isCarried ? field : nullptr;
}

bool HandOver::covers(const QString& consent, QDate today)
{
    const domain::Field* field = FieldCatalogue::find(consentField);
    const auto entries = field != nullptr ? domain::readStructure(field->value(), consent) : std::nullopt;
    if (!entries) {
        return false;
    }
    const auto valid = [today](const domain::ValueEntry& entry) {
        const QDate until = QDate::fromString(entry.value(QStringLiteral("until")), Qt::ISODate);
        return namesHandOver(entry.value(QStringLiteral("kind"))) && !entry.contains(QStringLiteral("withdrawn")) &&
               (!until.isValid() || until >= today);
    };
    return std::any_of(entries->begin(), entries->end(), valid);
}

Result<HandOverReport> HandOver::collect(const QString& shortName, protocol::HandOverContent& content,
                                         const ProgressHandler& progress)
{
    const auto rows = m_reader.list(QString(), -1);
    if (!rows) {
        return failure(rows);
    }
    QList<DossierId> wanted;
    for (const DossierRow& row : *rows) {
        if (row.employer == shortName) {
            wanted.append(row.dossier);
        }
    }
    HandOverReport report;
    quint64 done = 0;
    for (const DossierId& dossier : std::as_const(wanted)) {
        if (auto taken = collectOne(dossier, content, report); !taken) {
            return failure(taken);
        }
        ++done;
        if (progress &&
            !progress({.phase = QStringLiteral("hand-over"), .done = done, .total = quint64(wanted.size())})) {
            return fail(ErrorCode::Cancelled, tr("Stopped."));
        }
    }
    if (report.dossiers == 0 && report.closed > 0) {
        return fail(ErrorCode::NotConfirmed, m_closedReason);
    }
    if (report.dossiers == 0) {
        return fail(ErrorCode::NotFound,
                    tr("No dossier of this employer may be handed over: none has a consent to it that is valid today. "
                       "Record each employee's consent in the medical part first, with \"hand-over\" as its kind."));
    }
    return report;
}

Result<void> HandOver::collectOne(const DossierId& dossier, protocol::HandOverContent& content, HandOverReport& report)
{
    const auto view = m_vault.show(dossier, false);
    if (!view) {
        return failure(view);
    }
    if (view->medicalClosed) {
        m_closedReason = view->medicalClosedReason;
        ++report.closed;
        return {};
    }
    if (!covers(view->fields.value(consentField).value, m_today)) {
        ++report.withoutConsent;
        return {};
    }
    if (auto recorded = m_vault.record(protocol::AuditEventKind::Exported, dossier, consentField); !recorded) {
        return failure(recorded);
    }
    protocol::HandedDossier handed;
    handed.number = view->row.number;
    handed.born = view->fields.value(QStringLiteral("birth_date")).value;
    for (auto field = view->fields.begin(); field != view->fields.end(); ++field) {
        if (carried(field.key()) != nullptr && !field->value.isEmpty()) {
            handed.values.append({field.key(), field->value, field->author, field->at});
        }
    }
    for (auto note = view->entries.rbegin(); note != view->entries.rend(); ++note) {
        if (carried(note->fieldId) != nullptr && !note->asked.isRemoval()) {
            handed.notes.append({note->fieldId, note->text, note->author, note->at});
        }
    }
    for (auto document = view->documents.rbegin(); document != view->documents.rend(); ++document) {
        if (auto taken = collectDocument(*document, *view, handed); !taken) {
            return taken;
        }
    }
    content.dossiers.append(handed);
    ++report.dossiers;
    return {};
}

/// One that the server refused is no part of the dossier.
Result<void> HandOver::collectDocument(const DocumentState& document, const DossierView& view,
                                       protocol::HandedDossier& handed)
{
    if (carried(document.fieldId) == nullptr || !document.refused.isEmpty()) {
        return {};
    }
    const auto known = m_vault.document(view.row.dossier, document.id);
    if (!known) {
        return failure(known);
    }
    handed.documents.append({document.fieldId, document.author, document.at, known->dossier.tenant, known->dossier.id,
                             document.id, known->record.encode()});
    return {};
}

} // namespace kluis::app
