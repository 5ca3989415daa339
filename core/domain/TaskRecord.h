// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/RequestKey.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

#include <optional>

namespace kluis::domain {

/// Which milestone of which spell a task stands for. Its text is the task's trigger: "M04/2026-01-05" or, of one that is
/// repeated, "M06.3/2026-01-05". The day is the spell's first when the milestone was recorded; when that day changes
/// later, MilestonePlan still finds the spell. Value type.
struct MilestoneKey {
    QString id;
    int occurrence = 0; ///< from 1; 0 for milestones that come once
    QDate anchor;

    static constexpr int mostOccurrences = 60;

    [[nodiscard]] QString toText() const;
    /// Nothing for a text that is no milestone of the catalogue.
    [[nodiscard]] static std::optional<MilestoneKey> fromText(const QString& text);
    friend bool operator==(const MilestoneKey&, const MilestoneKey&) = default;
};

/// A task: made by hand, or the record that a milestone was done. Its text is the canonical value of the catalogue's
/// field `task`. Whether somebody may make or change one: TaskRights. Value type.
class TaskRecord {
    Q_DECLARE_TR_FUNCTIONS(kluis::domain::TaskRecord)

public:
    /// Late is nobody's status: it follows from the due date and the day one looks.
    enum class Status : quint8 {
        Open,
        Cancelled, ///< does not apply, or was taken back
        Done,
    };

    QString trigger; ///< MilestoneKey's or RequestKey's text, or empty: made by hand
    QDate start;     ///< not before this day; may be missing
    QDate due;
    Status status = Status::Open;
    QString owner;            ///< id of the person whose task it is; empty: the role's
    std::optional<Role> role; ///< whoever has this role does it
    QString note;             ///< what is to be done, or was remarked
    QString maker;            ///< id of who made it; never changes
    QDate done;               ///< the day it was done; only with Status::Done
    QString evidence;         ///< id of the document of this dossier that shows it; may be missing

    [[nodiscard]] std::optional<MilestoneKey> milestone() const { return MilestoneKey::fromText(trigger); }
    /// What an employee asked for, whose clock it keeps. Everywhere but in its rights it is a task like those made by hand.
    [[nodiscard]] std::optional<RequestKey> request() const { return RequestKey::fromText(trigger); }
    [[nodiscard]] bool isOpen() const { return status == Status::Open; }

    /// Reads a canonical value. InvalidArgument for one that is none, and for a task that says too little: by hand it
    /// needs a description, a due date and an owner or role; when done, a day.
    [[nodiscard]] static Result<TaskRecord> parse(const QString& text);
    [[nodiscard]] QString toText() const;

    /// What two people made of \p base at once: a part that only one changed is as that one says; done beats open, and a
    /// part that both changed is as \p mine says, who comes later. Without a base all parts count as changed.
    [[nodiscard]] static TaskRecord merged(const std::optional<TaskRecord>& base, const TaskRecord& mine,
                                           const TaskRecord& theirs);

    friend bool operator==(const TaskRecord&, const TaskRecord&) = default;

private:
    [[nodiscard]] Result<void> check() const;
};

/// `open`, `done`, `cancelled`, as in values and JSON.
[[nodiscard]] QLatin1StringView taskStatusName(TaskRecord::Status status);

} // namespace kluis::domain
