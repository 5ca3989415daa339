// SPDX-License-Identifier: GPL-3.0-or-later
// Words that an employer uses for something that is not medical: its own name, a product, a street.
#include "app/engine/Engine.h"

#include "app/engine/EngineParts.h"
#include "app/guidance/MedicalTextWarning.h"
#include "core/domain/EmployersLine.h"
#include "core/domain/FieldCatalogue.h"
#include "core/lint/MedicalTermFinder.h"

namespace kluis::app {

namespace {

constexpr qsizetype mostTerms = 500;
constexpr qsizetype longestTerm = 100;

QString nameFor(const TenantId& employer)
{
    return QStringLiteral("lint.tolerated.") + employer.toString();
}

} // namespace

Result<QStringList> Engine::toleratedTerms(const TenantId& employer)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto kept = m_parts->open->vault->value(nameFor(employer));
    if (!kept) {
        return failure(kept);
    }
    return *kept ? QString::fromUtf8(**kept).split(u'\n', Qt::SkipEmptyParts) : QStringList();
}

Result<void> Engine::tolerateTerm(const TenantId& employer, const QString& term)
{
    const QString folded = lint::MedicalTermFinder::foldedTerm(term);
    if (folded.isEmpty() || folded.size() > longestTerm) {
        return fail(ErrorCode::InvalidArgument, tr("That is not a word of at most %1 letters.").arg(longestTerm));
    }
    auto terms = toleratedTerms(employer);
    if (!terms) {
        return failure(terms);
    }
    if (terms->contains(folded)) {
        return {};
    }
    if (terms->size() >= mostTerms) {
        return fail(ErrorCode::LimitExceeded, tr("No more than %1 words can be kept.").arg(mostTerms));
    }
    terms->append(folded);
    terms->sort();
    return m_parts->open->vault->setValue(nameFor(employer), terms->join(u'\n').toUtf8());
}

Result<QString> Engine::textWarning(const DossierId& dossier, const QString& fieldId, const QString& text)
{
    if (auto open = ready(); !open) {
        return failure(open);
    }
    const auto role = m_parts->open->identity->role;
    const auto* field = domain::FieldCatalogue::find(fieldId.isEmpty() ? m_parts->usualNote() : fieldId);
    if (field == nullptr || text.isEmpty() || !domain::EmployersLine::isWatched(*field)) {
        return QString(); // before the lists of words are loaded
    }
    const auto row = m_parts->reader->row(dossier);
    const auto terms = row ? toleratedTerms(row->tenant) : failure(row);
    return terms ? Result<QString>(MedicalTextWarning::of(*field, text, {terms->begin(), terms->end()},
                                                          MedicalTextWarning::writerOf(role)))
                 : failure(terms);
}

} // namespace kluis::app
