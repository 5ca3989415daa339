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
#include <utility>

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

bool isReleased(const DossierView& view, const ReleaseCopy& copy)
{
    const auto released = ReleasedValue::parse(copy, view.fields.value(QString(copy.copy)).value);
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
Result<QString> Vault::valueToRelease(const DossierView& view, const ReleaseCopy& copy, const ReleaseInput& input) const
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
    if (input.seen.value(QString(copy.source), state.value) != state.value) {
        return fail(ErrorCode::Conflict,
                    tr("%1 was changed meanwhile. Look at it again before it is released.").arg(source.label()));
    }
    return state.value;
}

Result<void> Vault::release(const DossierId& dossier, const ReleaseInput& input)
{
    return sayOfReleases(dossier, input, [&](const DossierView& view, const ReleaseCopy& copy) -> Result<Said> {
        const auto value = valueToRelease(view, copy, input);
        return value ? Said(ReleasedValue{*value, input.reason, input.consent}) : Result<Said>(failure(value));
    });
}

Result<void> Vault::withdrawRelease(const DossierId& dossier, const ReleaseInput& input)
{
    return sayOfReleases(dossier, input, [&](const DossierView& view, const ReleaseCopy& copy) -> Result<Said> {
        return isReleased(view, copy) ? Said(ReleasedValue{{}, input.reason, {}}) : std::nullopt;
    });
}

/// What \p say says of each copy that is meant, where it says something.
Result<void>
Vault::sayOfReleases(const DossierId& dossier, const ReleaseInput& input,
                     const std::function<Result<Said>(const DossierView& view, const ReleaseCopy& copy)>& say)
{
    if (auto attached = ready(); !attached) {
        return attached;
    }
    const auto copies = copiesFor(dossier, input);
    const auto view = copies ? show(dossier, false, 0) : failure(copies);
    if (!view) {
        return failure(view);
    }
    QList<std::pair<ReleaseCopy, ReleasedValue>> said;
    for (const ReleaseCopy& copy : *copies) {
        const auto value = say(*view, copy);
        if (!value) {
            return failure(value);
        }
        if (*value) {
            said.append({copy, **value});
        }
    }
    return said.isEmpty() ? Result<void>(fail(ErrorCode::NotFound, tr("Nothing of this is released.")))
                          : putReleases(dossier, *view, said);
}

/// All of them in one transaction, and with them whether anything of the list of possibilities is released.
Result<void> Vault::putReleases(const DossierId& dossier, const DossierView& view,
                                const QList<std::pair<ReleaseCopy, ReleasedValue>>& said)
{
    QList<std::pair<QString, QString>> values; // by field id
    bool isFml = false;
    bool staysReleased = false;
    for (const auto& [copy, value] : said) {
        const auto text = value.toText(copy);
        if (!text) {
            return failure(text);
        }
        values.append({QString(copy.copy), *text});
        isFml = isFml || isOfFml(copy);
        staysReleased = staysReleased || !value.isWithdrawn();
    }
    for (const ReleaseCopy& copy : ReleaseCopy::all()) {
        const bool isSaid =
            std::any_of(said.cbegin(), said.cend(), [&copy](const auto& one) { return one.first.copy == copy.copy; });
        staysReleased = staysReleased || (!isSaid && isOfFml(copy) && isReleased(view, copy));
    }
    if (isFml) {
        values.append({fmlReleased, fmlText(staysReleased, said.first().second.reason)});
    }
    QList<Judged> edits;
    for (const auto& [fieldId, text] : std::as_const(values)) {
        auto judged = judge(dossier, fieldId, text, false);
        if (!judged) {
            return failure(judged);
        }
        edits.append(*std::move(judged));
    }
    return putFields(dossier, edits);
}

} // namespace kluis::app
