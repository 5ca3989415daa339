// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/GuidanceText.h"

#include "app/cli/Output.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/MilestoneCatalogue.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace kluis::app::GuidanceText {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("kluis::app", text);
}

QString iso(const QDate& day)
{
    return day.toString(Qt::ISODate);
}

QJsonArray namesOf(const domain::RoleSet& roles)
{
    QJsonArray names;
    for (const domain::Role role : domain::loginRoles) {
        if (roles.contains(role)) {
            names.append(QString(domain::roleName(role)));
        }
    }
    return names;
}

QString lateMark(bool isLate)
{
    return isLate ? tr("late") : QString();
}

} // namespace

QString milestoneLabel(const QString& key)
{
    const auto known = domain::MilestoneKey::fromText(key);
    const auto* milestone = known ? domain::MilestoneCatalogue::newest(known->id) : nullptr;
    return milestone != nullptr ? milestone->label(domain::languageOf(QLocale())) : key;
}

namespace {

QString whatOf(const DueItem& item)
{
    const auto* draft = item.draft.isEmpty() ? nullptr : domain::FieldCatalogue::find(item.draft);
    return item.isTask ? item.text : draft != nullptr ? draft->label() : milestoneLabel(item.item);
}

} // namespace

QJsonObject toJson(const DueItem& item, const QDate& today)
{
    return {{QStringLiteral("dossier"), item.dossier.toString()},
            {QStringLiteral("employer"), item.employer},
            {QStringLiteral("number"), item.number},
            {QStringLiteral("name"), item.name},
            {QStringLiteral("kind"), item.isTask            ? QStringLiteral("task")
                                     : item.draft.isEmpty() ? QStringLiteral("milestone")
                                                            : QStringLiteral("draft")},
            {QStringLiteral("item"), item.item},
            {QStringLiteral("text"), whatOf(item)},
            {QStringLiteral("due"), iso(item.due)},
            {QStringLiteral("late"), item.due < today},
            {QStringLiteral("roles"), namesOf(item.roles)},
            {QStringLiteral("person"), item.person}};
}

QString toText(const DueItem& item, const QDate& today)
{
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(iso(item.due), lateMark(item.due < today).leftJustified(5),
             QString(item.employer + QLatin1Char('/') + item.number).leftJustified(20), item.name.leftJustified(24),
             whatOf(item));
}

QJsonObject toJson(const domain::PlannedMilestone& milestone, const QDate& today)
{
    QJsonObject object{{QStringLiteral("milestone"), milestone.key.toText()},
                       {QStringLiteral("label"), milestone.rule->label(domain::languageOf(QLocale()))},
                       {QStringLiteral("kind"), milestone.rule->kind == domain::MilestoneKind::Duty
                                                    ? QStringLiteral("duty")
                                                    : QStringLiteral("notice")},
                       {QStringLiteral("roles"), namesOf(milestone.rule->recorders)},
                       {QStringLiteral("opens"), iso(milestone.opens)},
                       {QStringLiteral("due"), iso(milestone.due)},
                       {QStringLiteral("state"), QString(milestoneStateName(milestone.state))},
                       {QStringLiteral("late"), milestone.isLate(today)},
                       {QStringLiteral("source"), QString(milestone.rule->source)}};
    const auto put = [&object](const QString& key, const QString& value) {
        if (!value.isEmpty()) {
            object.insert(key, value);
        }
    };
    if (milestone.moved) {
        object.insert(QStringLiteral("movedBySanction"), true);
    }
    if (milestone.delayed > 0) {
        object.insert(QStringLiteral("delayedDays"), milestone.delayed);
    }
    put(QStringLiteral("done"), iso(milestone.done));
    put(QStringLiteral("document"), milestone.evidence);
    put(QStringLiteral("note"), milestone.note);
    return object;
}

QString toText(const domain::PlannedMilestone& milestone, const QDate& today)
{
    const QString state = milestone.isLate(today) ? lateMark(true) : QString(milestoneStateName(milestone.state));
    return QStringLiteral("%1  %2  %3  %4%5")
        .arg(iso(milestone.due), milestone.key.toText().section(QLatin1Char('/'), 0, 0).leftJustified(7),
             state.leftJustified(9), milestone.rule->label(domain::languageOf(QLocale())),
             milestone.done.isValid() ? QStringLiteral("  (%1)").arg(iso(milestone.done)) : QString());
}

QJsonObject toJson(const TaskState& task)
{
    QJsonObject object{
        {QStringLiteral("task"), task.id.toString()},
        {QStringLiteral("text"), task.task.note},
        {QStringLiteral("status"), QString(taskStatusName(task.task.status))},
        {QStringLiteral("due"), iso(task.task.due)},
        {QStringLiteral("done"), iso(task.task.done)},
        {QStringLiteral("owner"), task.owner},
        {QStringLiteral("role"), task.task.role ? QString(domain::roleName(*task.task.role)) : QString()},
        {QStringLiteral("milestone"), task.task.milestone() ? task.task.trigger : QString()},
        {QStringLiteral("request"), task.task.request() ? task.task.trigger : QString()},
        {QStringLiteral("document"), task.task.evidence},
        {QStringLiteral("author"), task.author},
        {QStringLiteral("at"), Output::isoTime(task.at)},
        {QStringLiteral("waiting"), task.waiting}};
    return object;
}

QString toText(const TaskState& task)
{
    const QString whose =
        task.task.role ? domain::roleLabel(*task.task.role, domain::languageOf(QLocale())) : task.owner;
    const QString what = task.task.milestone() ? milestoneLabel(task.task.trigger) : task.task.note;
    return QStringLiteral("%1  %2  %3  %4  %5")
        .arg(task.id.toString(), iso(task.task.done.isValid() ? task.task.done : task.task.due),
             QString(taskStatusName(task.task.status)).leftJustified(9), whose.leftJustified(18), what);
}

} // namespace kluis::app::GuidanceText
