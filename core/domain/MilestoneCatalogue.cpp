// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/MilestoneCatalogue.h"

#include "core/domain/Label.h"
#include "core/domain/catalogue/Milestones.h"

#include <array>

namespace kluis::domain {

namespace {

/// The way due dates are reckoned: to be raised when MilestonePlan changes.
constexpr int reckoning = 3;

struct PartyRow {
    MilestoneParty party;
    QStringView dutch;
    QLatin1StringView english;
};

constexpr std::array parties{
    PartyRow{MilestoneParty::Employer, u"Werkgever", QLatin1StringView("Employer")},
    PartyRow{MilestoneParty::Doctor, u"Bedrijfsarts", QLatin1StringView("Company doctor")},
    PartyRow{MilestoneParty::Employee, u"Werknemer", QLatin1StringView("Employee")},
    PartyRow{MilestoneParty::Uwv, u"UWV", QLatin1StringView("UWV")},
};

} // namespace

QString milestonePartyLabel(MilestoneParty party, Language language)
{
    const PartyRow& row = parties.at(std::size_t(party));
    return labelIn(language, row.dutch, row.english);
}

std::span<const Milestone> MilestoneCatalogue::all()
{
    return catalogue::milestones();
}

const Milestone* MilestoneCatalogue::find(QStringView id, const QDate& day)
{
    for (const Milestone& milestone : all()) {
        if (milestone.id == id && milestone.isInForceOn(day)) {
            return &milestone;
        }
    }
    return nullptr;
}

const Milestone* MilestoneCatalogue::newest(QStringView id)
{
    const Milestone* found = nullptr;
    for (const Milestone& milestone : all()) {
        if (milestone.id == id) {
            found = &milestone;
        }
    }
    return found;
}

QByteArray MilestoneCatalogue::version()
{
    QByteArray text;
    const auto add = [&text](int number) { text += QByteArray::number(number) + ' '; };
    add(reckoning);
    for (const Milestone& milestone : all()) {
        text += milestone.id.latin1();
        text += QByteArray(milestone.other.data(), milestone.other.size());
        text += QByteArray(milestone.delayedBy.data(), milestone.delayedBy.size());
        for (const int number : {int(milestone.kind), int(milestone.base), milestone.opens, milestone.due,
                                 milestone.after, milestone.warningDays, int(milestone.condition),
                                 int(milestone.outlastsRecovery), int(milestone.movesWithSanction)}) {
            add(number);
        }
        for (const Role role : allRoles) {
            add(int(milestone.recorders.contains(role)));
        }
        for (const LawDay& day : {milestone.validFrom, milestone.validUntil}) {
            add(day.year * 10'000 + day.month * 100 + day.day);
        }
    }
    return text;
}

} // namespace kluis::domain
