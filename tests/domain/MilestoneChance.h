// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/FieldCatalogue.h"
#include "core/domain/FieldValue.h"
#include "core/domain/MilestoneCatalogue.h"
#include "core/domain/MilestonePlan.h"

#include <QRandomGenerator>

#include <algorithm>

/// Seeded random histories for properties of the calendar. KLUIS_SEED picks another seed, KLUIS_CAMPAIGN=long more of them.
namespace kluis::domain::test {

inline int rounds()
{
    return qEnvironmentVariable("KLUIS_CAMPAIGN") == u"long" ? 20'000 : 1'000;
}

/// A made-up history: reports that may overlap, leave, and marks of milestones on any day.
class Chance {
public:
    explicit Chance(int round) : m_random(quint32(qEnvironmentVariableIntValue("KLUIS_SEED") * 100'003 + round)) {}

    int below(int bound) { return int(m_random.bounded(bound)); }
    QDate day() { return QDate(2022, 1, 1).addDays(below(1'500)); }

    std::vector<SickReport> reports()
    {
        std::vector<SickReport> made;
        for (int i = below(5); i >= 0; --i) {
            const QDate first = day();
            const bool isOpen = i == 0 && below(2) == 0;
            made.push_back({first, isOpen ? QDate() : first.addDays(below(300))});
        }
        return made;
    }

    MaternityLeave leave()
    {
        MaternityLeave leave;
        if (below(4) == 0) {
            leave.start = day();
            leave.end = leave.start.addDays(111);
            leave.joins = below(2) == 0;
        }
        return leave;
    }

    std::vector<StoredTask> marks(const FieldValues& fields)
    {
        std::vector<StoredTask> made;
        const auto plan = MilestonePlan::of(fields, {});
        for (const SpellPlan& spell : plan.spells()) {
            for (const PlannedMilestone& milestone : spell.milestones) {
                if (below(4) == 0) {
                    TaskRecord task;
                    task.trigger = milestone.key.toText();
                    task.status = TaskRecord::Status::Done;
                    task.done = milestone.due.addDays(below(21) - 14);
                    task.maker = UserId().toString();
                    made.push_back({*RecordId::fromBytes(QByteArray(15, '\1') + char(made.size())), task});
                }
            }
        }
        return made;
    }

    template <typename T> std::vector<T> shuffled(std::vector<T> list)
    {
        std::shuffle(list.begin(), list.end(), m_random);
        return list;
    }

private:
    QRandomGenerator m_random;
};

/// The fields that hold these reports: the last as the present one, the others put away.
inline FieldValues fieldsOf(const std::vector<SickReport>& reports, const MaternityLeave& leave)
{
    FieldValues fields;
    const auto tidy = SpellHistory::of(reports, {}).reports();
    QStringList past;
    for (std::size_t i = 0; i + 1 < tidy.size(); ++i) {
        past.append(tidy[i].first.toString(Qt::ISODate) + u'|' + tidy[i].recovered.toString(Qt::ISODate));
    }
    fields.insert(QStringLiteral("past_spells"),
                  normalise(*FieldCatalogue::find(u"past_spells"), past.join(u';')).value_or(QString()));
    if (!tidy.empty()) {
        fields.insert(QStringLiteral("first_sick_day"), tidy.back().first.toString(Qt::ISODate));
        fields.insert(QStringLiteral("recovery_date"), tidy.back().recovered.toString(Qt::ISODate));
    }
    if (leave.start.isValid()) {
        fields.insert(QStringLiteral("leave_wazo"),
                      QStringLiteral(R"({"end":"%1","start":"%2"})")
                          .arg(leave.end.toString(Qt::ISODate), leave.start.toString(Qt::ISODate)));
        fields.insert(QStringLiteral("leave_joins"), leave.joins ? QStringLiteral("true") : QStringLiteral("false"));
    }
    return fields;
}

} // namespace kluis::domain::test
