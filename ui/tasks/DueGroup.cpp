// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/DueGroup.h"

#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/TaskRecord.h"
#include "ui/widgets/DayText.h"

namespace kluis::ui {

namespace {

constexpr int weekDays = 7;

DueGroup::Kind kindOf(const QDate& due, const QDate& today)
{
    if (due < today) {
        return DueGroup::Kind::Overdue;
    }
    return today.daysTo(due) < weekDays ? DueGroup::Kind::ThisWeek : DueGroup::Kind::Later;
}

QString titleOf(DueGroup::Kind kind, qsizetype count)
{
    switch (kind) {
    case DueGroup::Kind::Overdue:
        return DueGroup::tr("Late (%1)").arg(count);
    case DueGroup::Kind::ThisWeek:
        return DueGroup::tr("This week (%1)").arg(count);
    case DueGroup::Kind::Later:
        break;
    }
    return DueGroup::tr("Later (%1)").arg(count);
}

QString whoseOf(const app::DueItem& item, const QList<app::Colleague>& colleagues, const QLocale& locale)
{
    for (const app::Colleague& colleague : colleagues) {
        if (!item.person.isEmpty() && (colleague.id.toString() == item.person || colleague.login == item.person)) {
            return colleague.name;
        }
    }
    if (!item.person.isEmpty()) {
        return item.person;
    }
    QStringList roles;
    for (const domain::Role role : domain::loginRoles) {
        if (item.roles.contains(role)) {
            roles.append(domain::roleLabel(role, domain::languageOf(locale)));
        }
    }
    return roles.join(QStringLiteral(", "));
}

QString whatOf(const app::DueItem& item, const QLocale& locale)
{
    const auto* draft = item.draft.isEmpty() ? nullptr : domain::FieldCatalogue::find(item.draft);
    return item.isTask        ? item.text
           : draft != nullptr ? draft->label(locale)
                              : DueGroup::milestoneText(item.item, locale);
}

} // namespace

QString DueGroup::milestoneText(const QString& key, const QLocale& locale)
{
    const auto known = domain::MilestoneKey::fromText(key);
    const auto* milestone = known ? domain::MilestoneCatalogue::newest(known->id) : nullptr;
    if (milestone == nullptr) {
        return key;
    }
    const QString label = milestone->label(domain::languageOf(locale));
    return known->occurrence > 0 ? tr("%1 (%2)").arg(label).arg(known->occurrence) : label;
}

QString DueGroup::dayText(const QDate& due, const QDate& today, const QLocale& locale)
{
    const qint64 days = today.daysTo(due);
    if (days < 0) {
        return tr("%n days late", nullptr, int(-days));
    }
    if (days <= 1) {
        return days == 0 ? tr("today") : tr("tomorrow");
    }
    return due.year() == today.year() ? DayText::near(due, locale) : DayText::full(due, locale);
}

QList<DueGroup> DueGroup::of(const QList<app::DueItem>& items, const QList<app::Colleague>& colleagues,
                             const QDate& today, const QLocale& locale)
{
    QList<DueGroup> groups;
    for (const app::DueItem& item : items) {
        const Kind kind = kindOf(item.due, today);
        if (groups.isEmpty() || groups.last().kind != kind) {
            groups.append({kind, {}, {}});
        }
        groups.last().lines.append({item.dossier, item.item, item.isTask, whatOf(item, locale), item.name,
                                    item.employer + QLatin1Char('/') + item.number, dayText(item.due, today, locale),
                                    whoseOf(item, colleagues, locale), kind == Kind::Overdue, !item.draft.isEmpty()});
    }
    for (DueGroup& group : groups) {
        group.title = titleOf(group.kind, group.lines.size());
    }
    return groups;
}

} // namespace kluis::ui
