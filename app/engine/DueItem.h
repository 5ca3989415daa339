// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/domain/Role.h"

#include <QDate>
#include <QString>

namespace kluis::app {

/// Something that is to be done: a milestone of the law's calendar, a task, or a draft to decide about or to mend.
struct DueItem {
    static constexpr QLatin1StringView draftPrefix{"draft:"}; ///< of the item; the draft's field id behind it
    DossierId dossier;
    QString name;     ///< of the dossier, list form: "Jansen, Piet"
    QString employer; ///< short name
    QString number;   ///< personnel number
    QString item;     ///< domain::MilestoneKey's text, the task's record id, or a draft's field behind the prefix
    bool isTask = false;
    QString draft;         ///< field id of the draft; empty: it is none
    QString text;          ///< of a task: what is to be done; empty for milestones, whose label the calendar has
    QDate due;             ///< last day
    QDate warnFrom;        ///< people are told from this day on
    domain::RoleSet roles; ///< whose it is
    QString person;        ///< whose it is by name: id or login; empty: the roles'
};

/// What due() is asked for.
struct DueQuery {
    QDate from;       ///< first due date; invalid: from the beginning
    QDate until;      ///< last due date; invalid: without end
    QDate warnedBy;   ///< only what people are told of by that day; invalid: all
    bool mine = true; ///< only what is this person's, or his role's while it is nobody's by name
    int limit = -1;   ///< below zero: all
};

/// Somebody a task can be given to.
struct Colleague {
    UserId id;
    QString login;
    QString name;
    domain::Role role = domain::Role::Planner;
};

} // namespace kluis::app
