// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/OfficeText.h"

#include "ui/widgets/TimeText.h"

#include <algorithm>

namespace kluis::ui {

using app::OfficeKind;
using app::OfficeRecord;

namespace {

constexpr int daysAhead = 14;

} // namespace

QString OfficeText::kind(OfficeKind kind)
{
    switch (kind) {
    case OfficeKind::Breach:
        break;
    case OfficeKind::Processing:
        return tr("Processing");
    case OfficeKind::Processor:
        return tr("Processor");
    case OfficeKind::Assessment:
        return tr("Impact assessment");
    case OfficeKind::PenetrationTest:
        return tr("Penetration test");
    case OfficeKind::Awareness:
        return tr("Awareness session");
    }
    return tr("Data breach");
}

bool OfficeText::isLate(const OfficeRecord& record, const QDateTime& now)
{
    return record.dueAt() && *record.dueAt() < now.toMSecsSinceEpoch();
}

QString OfficeText::state(const OfficeRecord& record, const QDateTime& now, const QLocale& locale)
{
    if (record.isClosed) {
        return tr("Closed");
    }
    const auto due = record.dueAt();
    if (!due) {
        return record.kind == quint8(OfficeKind::Breach) && record.decision == quint8(app::BreachDecision::DoNotNotify)
                   ? tr("Not to be notified")
                   : tr("Notified");
    }
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(*due);
    if (isLate(record, now)) {
        return tr("Late since %1").arg(TimeText::past(*due, now, locale));
    }
    return record.kind == quint8(OfficeKind::Breach)
               ? tr("Notify by %1").arg(TimeText::moment(moment, now, locale))
               : tr("Review by %1").arg(locale.toString(moment.date(), QLocale::ShortFormat));
}

QString OfficeText::reminder(const QList<OfficeRecord>& records, const QDateTime& now, const QLocale& locale)
{
    const qint64 until = now.addDays(daysAhead).toMSecsSinceEpoch();
    const OfficeRecord* first = nullptr;
    int count = 0;
    for (const OfficeRecord& record : records) {
        if (record.dueAt() && *record.dueAt() <= until) {
            ++count;
            first = first == nullptr || *record.dueAt() < *first->dueAt() ? &record : first;
        }
    }
    if (first == nullptr) {
        return {};
    }
    const auto kind = app::officeKindFromNumber(first->kind).value_or(OfficeKind::Breach);
    return tr("Privacy office: %n thing(s) to do. First: %1, %2.", nullptr, count)
        .arg(OfficeText::kind(kind), state(*first, now, locale));
}

} // namespace kluis::ui
