// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PartialRight.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/StructuredValue.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kluis::domain {

namespace {

/// From when to when, and nothing of the birth.
QString leaveDays(const QString& value)
{
    const auto entries = readStructure(FieldCatalogue::find(u"leave_wazo")->value(), value);
    QJsonObject days;
    for (const QString& key : {QStringLiteral("start"), QStringLiteral("end")}) {
        const QString day = entries && !entries->empty() ? entries->front().value(key) : QString();
        if (!day.isEmpty()) {
            days.insert(key, day);
        }
    }
    const QString text = QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact));
    return days.isEmpty() ? QString() : normalise(*FieldCatalogue::find(u"leave_days"), text).value_or(QString());
}

/// That a report never was. Of no other end the reason.
QString withdrawal(const QString& value)
{
    return value == u"withdrawn" ? QStringLiteral("true") : QString();
}

/// Which duties fall away where the doctor sees no possibilities.
QString dutiesOff(const QString& value)
{
    QStringList ids;
    for (const Milestone& milestone : MilestoneCatalogue::all()) {
        if (value == u"true" && milestone.condition == MilestoneCondition::AnyPossibility) {
            ids.append(QString(milestone.id));
        }
    }
    ids.removeDuplicates();
    return ids.join(u' ');
}

/// Whether it does, and nothing else that came to stand there.
QString counting(const QString& value)
{
    return value == u"true" || value == u"false" ? value : QString();
}

constexpr std::array parts{
    PartialRight{QLatin1StringView("leave_wazo"), QLatin1StringView("leave_days"), leaveDays},
    PartialRight{QLatin1StringView("leave_joins"), QLatin1StringView("leave_counts"), counting},
    PartialRight{QLatin1StringView("end_reason"), QLatin1StringView("report_withdrawn"), withdrawal},
    PartialRight{QLatin1StringView("gbm_flag"), QLatin1StringView("duties_off"), dutiesOff},
};

} // namespace

const PartialRight* PartialRight::toldAs(const Field& part)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&part](const PartialRight& row) { return row.part == part.id(); });
    return found == parts.end() ? nullptr : &*found;
}

const PartialRight* PartialRight::of(const Field& source)
{
    for (const PartialRight& part : parts) {
        if (part.source == source.id()) {
            return &part;
        }
    }
    return nullptr;
}

} // namespace kluis::domain
