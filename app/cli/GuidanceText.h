// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QJsonObject>
#include <QString>

/// What the commands about tasks and milestones print: text for people or JSON for programs, the same facts in both.
namespace kluis::app::GuidanceText {

[[nodiscard]] QJsonObject toJson(const DueItem& item, const QDate& today);
[[nodiscard]] QString toText(const DueItem& item, const QDate& today);
[[nodiscard]] QJsonObject toJson(const domain::PlannedMilestone& milestone, const QDate& today);
[[nodiscard]] QString toText(const domain::PlannedMilestone& milestone, const QDate& today);
[[nodiscard]] QJsonObject toJson(const TaskState& task);
[[nodiscard]] QString toText(const TaskState& task);
/// What the law calls a milestone by its key, in the person's language; the key itself where there is no such one.
[[nodiscard]] QString milestoneLabel(const QString& key);

} // namespace kluis::app::GuidanceText
