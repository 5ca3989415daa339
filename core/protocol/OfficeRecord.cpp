// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/OfficeRecord.h"

#include "core/protocol/Limits.h"
#include "core/protocol/MessageCodec.h"

#include <QDateTime>

#include <algorithm>

namespace kluis::protocol {

namespace {

constexpr qint64 hourMillis = 60LL * 60 * 1000;
constexpr qint64 hoursToNotify = 72; // GDPR art. 33(1)
constexpr int monthsOfQuarter = 3;
constexpr int monthsOfYear = 12;

int monthsBetweenReviews(OfficeKind kind)
{
    return kind == OfficeKind::Processor || kind == OfficeKind::Assessment ? monthsOfQuarter : monthsOfYear;
}

tl::unexpected<Error> refused(const QString& sentence, const char* detail)
{
    return fail(ErrorCode::InvalidArgument, sentence, QString::fromLatin1(detail));
}

} // namespace

template <typename M, typename Visitor>
requires std::same_as<std::remove_const_t<M>, OfficeRecord>
void fields(M& m, Visitor&& field)
{
    field(1, m.id, Required{});
    field(2, m.kind, Required{});
    field(3, m.revision);
    field(4, m.reporter);
    field(5, m.receivedAt);
    field(6, m.title, AtMost{limits::name});
    field(7, m.facts, AtMost{limits::officeText});
    field(8, m.effects, AtMost{limits::officeText});
    field(9, m.measures, AtMost{limits::officeText});
    field(10, m.awareAt);
    field(11, m.decision);
    field(12, m.reasons, AtMost{limits::officeText});
    field(13, m.authorityToldAt);
    field(14, m.peopleToldAt);
    field(15, m.reviewedAt);
    field(16, m.attendance, AtMost{limits::officeText});
    field(17, m.isClosed);
}

QLatin1StringView officeKindName(OfficeKind kind)
{
    switch (kind) {
    case OfficeKind::Breach:
        break;
    case OfficeKind::Processing:
        return QLatin1StringView("processing");
    case OfficeKind::Processor:
        return QLatin1StringView("processor");
    case OfficeKind::Assessment:
        return QLatin1StringView("assessment");
    case OfficeKind::PenetrationTest:
        return QLatin1StringView("penetration-test");
    case OfficeKind::Awareness:
        return QLatin1StringView("awareness");
    }
    return QLatin1StringView("breach");
}

std::optional<OfficeKind> officeKindFromNumber(quint8 number)
{
    const auto found = std::find_if(officeKinds.begin(), officeKinds.end(),
                                    [number](OfficeKind kind) { return quint8(kind) == number; });
    return found == officeKinds.end() ? std::nullopt : std::optional(*found);
}

qint64 OfficeRecord::notifyBy() const
{
    return awareAt + hoursToNotify * hourMillis;
}

std::optional<qint64> OfficeRecord::dueAt() const
{
    const auto known = officeKindFromNumber(kind);
    if (isClosed || !known) {
        return std::nullopt;
    }
    if (*known == OfficeKind::Breach) {
        const bool isOwed = decision == quint8(BreachDecision::Open) ||
                            (decision == quint8(BreachDecision::Notify) && authorityToldAt == 0);
        return isOwed ? std::optional(notifyBy()) : std::nullopt;
    }
    if (reviewedAt == 0) {
        return receivedAt; // never looked at: at once
    }
    return QDateTime::fromMSecsSinceEpoch(reviewedAt, Qt::UTC)
        .addMonths(monthsBetweenReviews(*known))
        .toMSecsSinceEpoch();
}

Result<void> OfficeRecord::check() const
{
    if (!officeKindFromNumber(kind) || decision > quint8(BreachDecision::DoNotNotify)) {
        return refused(tr("This program does not know such a record."), "kind");
    }
    if (title.trimmed().isEmpty()) {
        return refused(tr("Give it a title."), "title");
    }
    if (kind != quint8(OfficeKind::Breach)) {
        return {};
    }
    if (awareAt <= 0) {
        return refused(tr("Say when somebody of the organisation knew of it."), "aware");
    }
    if (decision == quint8(BreachDecision::DoNotNotify) && reasons.trimmed().isEmpty()) {
        return refused(tr("Say why the authority is not told (GDPR art. 33)."), "reasons");
    }
    if (authorityToldAt != 0 && authorityToldAt < awareAt) {
        return refused(tr("The authority can't be told before somebody knew."), "told");
    }
    if (authorityToldAt > notifyBy() && reasons.trimmed().isEmpty()) {
        return refused(tr("The authority was told after 72 hours: say why (GDPR art. 33)."), "reasons");
    }
    return {};
}

QByteArray OfficeRecord::encode() const
{
    return encodeMessage(*this);
}

Result<OfficeRecord> OfficeRecord::decode(const QByteArray& bytes)
{
    return decodeMessage<OfficeRecord>(bytes);
}

} // namespace kluis::protocol
