// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/ReleaseCopy.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/StructuredValue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

namespace kluis::domain {

namespace {

constexpr QLatin1StringView operator""_l(const char* text, size_t size)
{
    return QLatin1StringView(text, qsizetype(size));
}

constexpr std::array copies{
    ReleaseCopy{"fml_personal"_l, Role::Hr, "fml_personal_hr"_l},
    ReleaseCopy{"fml_personal"_l, Role::CaseManager, "fml_personal_cm"_l},
    ReleaseCopy{"fml_social"_l, Role::Hr, "fml_social_hr"_l},
    ReleaseCopy{"fml_social"_l, Role::CaseManager, "fml_social_cm"_l},
    ReleaseCopy{"fml_environment"_l, Role::Hr, "fml_environment_hr"_l},
    ReleaseCopy{"fml_environment"_l, Role::CaseManager, "fml_environment_cm"_l},
    ReleaseCopy{"fml_dynamic"_l, Role::Hr, "fml_dynamic_hr"_l},
    ReleaseCopy{"fml_dynamic"_l, Role::CaseManager, "fml_dynamic_cm"_l},
    ReleaseCopy{"fml_static"_l, Role::Hr, "fml_static_hr"_l},
    ReleaseCopy{"fml_static"_l, Role::CaseManager, "fml_static_cm"_l},
    ReleaseCopy{"fml_hours"_l, Role::Hr, "fml_hours_hr"_l},
    ReleaseCopy{"fml_hours"_l, Role::CaseManager, "fml_hours_cm"_l},
    ReleaseCopy{"screening_result"_l, Role::Hr, "screening_result_hr"_l},
    ReleaseCopy{"safety_net_category"_l, Role::Hr, "safety_net_category_hr"_l},
};

const QString valuePart = QStringLiteral("value");
const QString reasonPart = QStringLiteral("reason");
const QString consentPart = QStringLiteral("consent");

} // namespace

const Field& ReleaseCopy::sourceField() const
{
    return *FieldCatalogue::find(QString(source));
}

const Field& ReleaseCopy::copyField() const
{
    return *FieldCatalogue::find(QString(copy));
}

std::span<const ReleaseCopy> ReleaseCopy::all()
{
    return copies;
}

QList<ReleaseCopy> ReleaseCopy::of(QAnyStringView source)
{
    QList<ReleaseCopy> found;
    std::copy_if(copies.begin(), copies.end(), std::back_inserter(found),
                 [source](const ReleaseCopy& one) { return one.source == source; });
    return found;
}

const ReleaseCopy* ReleaseCopy::of(QAnyStringView source, Role reader)
{
    const auto* found = std::find_if(copies.begin(), copies.end(), [source, reader](const ReleaseCopy& one) {
        return one.source == source && one.reader == reader;
    });
    return found == copies.end() ? nullptr : found;
}

const ReleaseCopy* ReleaseCopy::in(QAnyStringView field)
{
    const auto* found =
        std::find_if(copies.begin(), copies.end(), [field](const ReleaseCopy& one) { return one.copy == field; });
    return found == copies.end() ? nullptr : found;
}

bool ReleasedValue::needsConsent(const ReleaseCopy& copy)
{
    return copy.source == u"screening_result";
}

std::optional<ReleasedValue> ReleasedValue::parse(const ReleaseCopy& copy, const QString& text)
{
    const auto entries = text.isEmpty() ? std::nullopt : readStructure(copy.copyField().value(), text);
    if (!entries || entries->size() != 1) {
        return std::nullopt;
    }
    const ValueEntry& entry = entries->front();
    return ReleasedValue{.value = entry.value(valuePart),
                         .reason = entry.value(reasonPart),
                         .consent = parseDate(entry.value(consentPart)).value_or(QDate())};
}

Result<QString> ReleasedValue::toText(const ReleaseCopy& copy) const
{
    if (reason.trimmed().isEmpty()) {
        return fail(ErrorCode::InvalidArgument, tr("Say why: whoever reads a release, or looks at it later, sees it."));
    }
    QJsonObject parts{{reasonPart, reason}};
    if (!isWithdrawn()) {
        parts.insert(valuePart, value);
        if (consent.isValid()) {
            parts.insert(consentPart, consent.toString(Qt::ISODate));
        }
    }
    return normalise(copy.copyField(), QString::fromUtf8(QJsonDocument(parts).toJson(QJsonDocument::Compact)));
}

Result<void> ReleasedValue::check(const ReleaseCopy& copy, const QString& text)
{
    const auto released = parse(copy, text);
    const Field& source = copy.sourceField();
    const auto normal = released ? normalise(source, released->value) : Result<QString>(QString());
    if (!released || !normal || *normal != released->value) {
        return fail(ErrorCode::InvalidArgument, tr("what is released must be a value of %1").arg(source.label()));
    }
    if (needsConsent(copy) && !released->isWithdrawn() && !released->consent.isValid()) {
        return fail(ErrorCode::InvalidArgument, tr("it is released only where the employee agreed; say when that was"));
    }
    return {};
}

} // namespace kluis::domain
