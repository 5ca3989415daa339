// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Vault about what the doctor releases to the employer's side, and takes back (docs/decisions/0093).
#include "app/vault/Vault.h"

#include "app/engine/ReleaseInput.h"
#include "core/domain/AccessPolicy.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/ReleaseCopy.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kluis::app {

using domain::Field;
using domain::FieldCatalogue;
using domain::ReleaseCopy;
using domain::ReleasedValue;

namespace {

const QString fmlReleased = QStringLiteral("fml_released");

bool isOfFml(const ReleaseCopy& copy)
{
    return copy.source.startsWith(QLatin1StringView("fml_"));
}

/// The list of possibilities says itself whether something of it is released.
QString fmlText(bool isReleased, const QString& reason)
{
    const QJsonObject parts{{QStringLiteral("released"), isReleased ? QStringLiteral("true") : QStringLiteral("false")},
                            {QStringLiteral("note"), reason}};
    return QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact));
}

std::optional<ReleasedValue> releasedIn(const DossierView& view, const ReleaseCopy& copy)
{
    return ReleasedValue::parse(copy, view.fields.value(QString(copy.copy)).value);
}

bool isReleased(const DossierView& view, const ReleaseCopy& copy)
{
    const auto released = releasedIn(view, copy);
    return released && !released->isWithdrawn();
}

} // namespace

/// Which copies are meant; what can't be released to a role is named.
Result<QList<ReleaseCopy>> Vault::copiesFor(const DossierId& dossier, const ReleaseInput& input)
{
    QList<ReleaseCopy> copies;
    for (const QString& fieldId : input.fields) {
        const Field* source = FieldCatalogue::find(fieldId);
        if (source == nullptr) {
            return fail(ErrorCode::NotFound, tr("There is no field of that name."));
        }
        for (const domain::Role role : input.roles) {
            const ReleaseCopy* copy = ReleaseCopy::of(fieldId, role);
            if (copy == nullptr) {
                return fail(ErrorCode::InvalidArgument,
                            tr("%1 is not released to this role: %2.")
                                .arg(source->label(), domain::roleLabel(role, domain::languageOf(QLocale()))));
            }
            if (!domain::AccessPolicy::mayWrite(m_session->role, copy->copyField())) {
                if (auto noted = record(protocol::AuditEventKind::Refused, dossier, QString(copy->copy)); !noted) {
                    return failure(noted);
                }
                return fail(ErrorCode::Forbidden, tr("Only the company doctor releases something, or takes it back."));
            }
            copies.append(*copy);
        }
    }
    return copies.isEmpty()
               ? Result<QList<ReleaseCopy>>(fail(ErrorCode::InvalidArgument, tr("Say what is released, and to whom.")))
               : copies;
}

/// What is copied: a value that is there, of the present absence, and that nobody disputes.
Result<QString> Vault::valueToRelease(const DossierView& view, const ReleaseCopy& copy) const
{
    const Field& source = copy.sourceField();
    if (source.category() == domain::Category::Medical && view.medicalClosed) {
        return fail(ErrorCode::Forbidden, view.medicalClosedReason);
    }
    const FieldState state = view.fields.value(QString(copy.source));
    if (state.value.isEmpty() || state.earlier) {
        return fail(ErrorCode::InvalidArgument, tr("%1 is empty: there is nothing to release.").arg(source.label()));
    }
    if (state.conflict) {
        return fail(ErrorCode::Conflict,
                    tr("Somebody else changed %1 too. Decide first which value stands.").arg(source.label()));
    }
    if (ReleasedValue::needsConsent(copy) && state.value.contains(QLatin1StringView(R"("consent":"false")"))) {
        return fail(ErrorCode::InvalidArgument,
                    tr("%1 says that the employee did not agree: it is not released.").arg(source.label()));
    }
    return state.value;
}

Result<void> Vault::release(const DossierId& dossier, const ReleaseInput& input)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    const auto copies = copiesFor(dossier, input);
    const auto view = copies ? show(dossier, false, 0) : failure(copies);
    if (!view) {
        return failure(view);
    }
    QList<Judged> edits;
    for (const ReleaseCopy& copy : *copies) {
        const auto value = valueToRelease(*view, copy);
        const QString seen = value ? input.seen.value(QString(copy.source), *value) : QString();
        if (value && seen != *value) {
            return fail(ErrorCode::Conflict, tr("%1 was changed meanwhile. Look at it again before it is released.")
                                                 .arg(copy.sourceField().label()));
        }
        const auto text = value ? ReleasedValue{*value, input.reason, input.consent}.toText(copy) : failure(value);
        auto judged = text ? judge(dossier, QString(copy.copy), *text, false) : failure(text);
        if (!judged) {
            return failure(judged);
        }
        edits.append(*std::move(judged));
    }
    return putReleases(dossier, *view, std::move(edits), input.reason);
}

Result<void> Vault::withdrawRelease(const DossierId& dossier, const ReleaseInput& input)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    const auto copies = copiesFor(dossier, input);
    const auto view = copies ? show(dossier, false, 0) : failure(copies);
    if (!view) {
        return failure(view);
    }
    QList<Judged> edits;
    for (const ReleaseCopy& copy : *copies) {
        if (!isReleased(*view, copy)) {
            continue;
        }
        const auto text = ReleasedValue{{}, input.reason, {}}.toText(copy);
        auto judged = text ? judge(dossier, QString(copy.copy), *text, false) : failure(text);
        if (!judged) {
            return failure(judged);
        }
        edits.append(*std::move(judged));
    }
    if (edits.isEmpty()) {
        return fail(ErrorCode::NotFound, tr("Nothing of this is released."));
    }
    return putReleases(dossier, *view, std::move(edits), input.reason);
}

Result<void> Vault::putReleases(const DossierId& dossier, const DossierView& view, QList<Judged> edits,
                                const QString& reason)
{
    bool isFml = false;
    bool staysReleased = false;
    for (const ReleaseCopy& copy : ReleaseCopy::all()) {
        const auto edit = std::find_if(edits.cbegin(), edits.cend(),
                                       [&copy](const Judged& one) { return one.field->id() == copy.copy; });
        const auto said = edit == edits.cend() ? releasedIn(view, copy) : ReleasedValue::parse(copy, edit->value);
        isFml = isFml || (edit != edits.cend() && isOfFml(copy));
        staysReleased = staysReleased || (isOfFml(copy) && said && !said->isWithdrawn());
    }
    if (isFml) {
        auto judged = judge(dossier, fmlReleased, fmlText(staysReleased, reason), false);
        if (!judged) {
            return failure(judged);
        }
        edits.append(*std::move(judged));
    }
    return putFields(dossier, edits);
}

} // namespace kluis::app
