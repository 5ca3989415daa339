// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TaskRecord.h"

#include "core/base/Id.h"
#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/ScalarValue.h"
#include "core/domain/StructuredValue.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kluis::domain {

namespace {

QDate dayOf(const ValueEntry& entry, const QString& key)
{
    return parseDate(entry.value(key)).value_or(QDate());
}

TaskRecord::Status statusOf(const QString& name)
{
    if (name == u"done") {
        return TaskRecord::Status::Done;
    }
    return name == u"cancelled" ? TaskRecord::Status::Cancelled : TaskRecord::Status::Open;
}

template <typename T> T mergedPart(const T* base, const T& mine, const T& theirs)
{
    return base != nullptr && mine == *base ? theirs : mine;
}

} // namespace

QLatin1StringView taskStatusName(TaskRecord::Status status)
{
    switch (status) {
    case TaskRecord::Status::Done:
        return QLatin1StringView("done");
    case TaskRecord::Status::Cancelled:
        return QLatin1StringView("cancelled");
    case TaskRecord::Status::Open:
        break;
    }
    return QLatin1StringView("open");
}

QString MilestoneKey::toText() const
{
    const QString number = occurrence > 0 ? QLatin1Char('.') + QString::number(occurrence) : QString();
    return id + number + QLatin1Char('/') + anchor.toString(Qt::ISODate);
}

std::optional<MilestoneKey> MilestoneKey::fromText(const QString& text)
{
    const qsizetype slash = text.indexOf(QLatin1Char('/'));
    const auto anchor = slash < 0 ? std::nullopt : parseDate(QStringView(text).sliced(slash + 1));
    if (!anchor) {
        return std::nullopt;
    }
    const QStringList head = text.left(slash).split(QLatin1Char('.'));
    const Milestone* milestone = MilestoneCatalogue::newest(head.first());
    MilestoneKey key{head.first(), head.size() == 2 ? head.last().toInt() : 0, *anchor};
    const bool isRepeated = milestone != nullptr && milestone->base == MilestoneBase::Repeated;
    if (milestone == nullptr || key.occurrence > mostOccurrences || (key.occurrence > 0) != isRepeated ||
        key.toText() != text) {
        return std::nullopt;
    }
    return key;
}

Result<TaskRecord> TaskRecord::parse(const QString& text)
{
    const Field* field = FieldCatalogue::find(u"task");
    const auto canonical = normalise(*field, text);
    if (!canonical) {
        return failure(canonical);
    }
    const auto entries = readStructure(field->value(), *canonical);
    if (*canonical != text || !entries || entries->empty()) {
        return fail(ErrorCode::InvalidArgument, tr("This is no task."));
    }
    const ValueEntry& entry = entries->front();
    TaskRecord task;
    task.trigger = entry.value(QStringLiteral("trigger"));
    task.start = dayOf(entry, QStringLiteral("start"));
    task.due = dayOf(entry, QStringLiteral("due"));
    task.status = statusOf(entry.value(QStringLiteral("status")));
    task.owner = entry.value(QStringLiteral("owner"));
    task.role = roleFromName(entry.value(QStringLiteral("role")));
    task.note = entry.value(QStringLiteral("note"));
    task.maker = entry.value(QStringLiteral("maker"));
    task.done = dayOf(entry, QStringLiteral("done"));
    task.evidence = entry.value(QStringLiteral("evidence"));
    const auto checked = task.check();
    return checked ? Result<TaskRecord>(std::move(task)) : failure(checked);
}

Result<void> TaskRecord::check() const
{
    if (!UserId::fromString(maker)) {
        return fail(ErrorCode::InvalidArgument, tr("A task needs somebody who made it."));
    }
    if (status == Status::Done && !done.isValid()) {
        return fail(ErrorCode::InvalidArgument, tr("What is done was done on a day: give it."));
    }
    if (!evidence.isEmpty() && !RecordId::fromString(evidence)) {
        return fail(ErrorCode::InvalidArgument, tr("The document that shows it is unknown."));
    }
    if (!trigger.isEmpty() && !request()) {
        return milestone() ? Result<void>()
                           : fail(ErrorCode::InvalidArgument, tr("There is no milestone of that name."));
    }
    if (note.isEmpty() || !due.isValid()) {
        return fail(ErrorCode::InvalidArgument, tr("A task needs a description and a due date."));
    }
    if ((owner.isEmpty() && !role) || (!owner.isEmpty() && !UserId::fromString(owner))) {
        return fail(ErrorCode::InvalidArgument, tr("A task needs somebody, or a role, to do it."));
    }
    return {};
}

QString TaskRecord::toText() const
{
    QJsonObject object;
    const auto put = [&object](const QString& key, const QString& value) {
        if (!value.isEmpty()) {
            object.insert(key, value);
        }
    };
    put(QStringLiteral("trigger"), trigger);
    put(QStringLiteral("start"), start.toString(Qt::ISODate));
    put(QStringLiteral("due"), due.toString(Qt::ISODate));
    put(QStringLiteral("status"), taskStatusName(status));
    put(QStringLiteral("owner"), owner);
    put(QStringLiteral("role"), role ? QString(roleName(*role)) : QString());
    put(QStringLiteral("note"), note);
    put(QStringLiteral("maker"), maker);
    put(QStringLiteral("done"), done.toString(Qt::ISODate));
    put(QStringLiteral("evidence"), evidence);
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return normalise(*FieldCatalogue::find(u"task"), json).value_or(json);
}

TaskRecord TaskRecord::merged(const std::optional<TaskRecord>& base, const TaskRecord& mine, const TaskRecord& theirs)
{
    const auto part = [&](auto TaskRecord::*member) {
        return mergedPart(base ? &(*base.*member) : nullptr, mine.*member, theirs.*member);
    };
    TaskRecord task = theirs; // who made it and what for never change
    task.start = part(&TaskRecord::start);
    task.due = part(&TaskRecord::due);
    task.owner = part(&TaskRecord::owner);
    task.role = part(&TaskRecord::role);
    task.note = part(&TaskRecord::note);
    task.done = part(&TaskRecord::done);
    task.evidence = part(&TaskRecord::evidence);
    const bool mineStays = base && mine.status == base->status;
    const bool theirsStays = base && theirs.status == base->status;
    // Who reopens it has seen it done; who did it while another still had it open has not been contradicted.
    task.status = mineStays ? theirs.status : theirsStays ? mine.status : std::max(mine.status, theirs.status);
    if (task.status != Status::Done) {
        task.done = {};
    } else if (!task.done.isValid()) {
        task.done = mine.done.isValid() ? mine.done : theirs.done;
    }
    return task;
}

} // namespace kluis::domain
