// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/retention/RetentionPolicy.h"

#include "core/retention/RetentionCatalogue.h"

namespace kluis::retention {

Policy::Policy(const QList<Choice>& choices)
{
    for (const Choice& choice : choices) {
        if (check(choice)) {
            m_choices.insert(choice.term, choice);
        }
    }
}

Result<void> Policy::check(const Choice& choice)
{
    const Term* term = RetentionCatalogue::find(choice.term);
    if (term == nullptr) {
        return fail(ErrorCode::NotFound, tr("There is no retention term of that name."));
    }
    if (choice.months < 0 || choice.months > mostMonths) {
        return fail(ErrorCode::InvalidArgument, tr("Give a number of months from 1 to %1.").arg(mostMonths));
    }
    const bool isNamed = !choice.start || choice.start == term->reading.start ||
                         (term->otherReading && choice.start == term->otherReading->start);
    return isNamed ? Result<void>()
                   : fail(ErrorCode::InvalidArgument, tr("No source lets this term begin on that day."));
}

int Policy::monthsOf(const Term& term) const
{
    const auto choice = m_choices.constFind(QString(term.id));
    return choice != m_choices.constEnd() && choice->months > 0 ? choice->months : term.months;
}

QList<Start> Policy::startsOf(const Term& term) const
{
    const auto choice = m_choices.constFind(QString(term.id));
    if (choice != m_choices.constEnd() && choice->start) {
        return {*choice->start};
    }
    QList<Start> starts{term.reading.start};
    if (term.otherReading) {
        starts.append(term.otherReading->start);
    }
    return starts;
}

} // namespace kluis::retention
