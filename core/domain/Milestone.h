// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Label.h"

#include <QDate>
#include <QLatin1StringView>
#include <QStringView>

namespace kluis::domain {

/// A day of law at compile time; year 0: none.
struct LawDay {
    int year = 0;
    int month = 0;
    int day = 0;
    [[nodiscard]] QDate date() const { return year == 0 ? QDate() : QDate(year, month, day); }
};

/// Whose duty it is, as the law names them. Who may record that it was done is Milestone::recorders.
enum class MilestoneParty : quint8 {
    Employer,
    Doctor,
    Employee,
    Uwv, ///< the benefits agency
};

enum class MilestoneKind : quint8 {
    Duty,   ///< must be done by its due date; is on people's lists
    Notice, ///< what others do, or a right that opens: in the calendar, on nobody's list
};

/// What a due date is reckoned from.
enum class MilestoneBase : quint8 {
    FirstDay,      ///< D0: `due` counted days later
    WorkingDay,    ///< as FirstDay, then the first working day
    AfterOther,    ///< `after` days after the milestone `other` was done, at the latest on counted day `due`
    Repeated,      ///< every `after` days from `other` (done, else due) on, until the end of sick pay
    AfterDoneOnly, ///< `due` calendar days after `other` was done; before that there is none
    EmploymentEnd, ///< the last working day of an employment that ends during the spell
    Recovery,      ///< `due` calendar days after the day of recovery
    Sanction, ///< from the day on which pay would have ended until `due` (negative) days before UWV's wage sanction ends
    SanctionTold, ///< `due` calendar days after the day on which UWV decided on the wage sanction
    MaternityDue, ///< `due` days from the day after the due date of the birth, of more children at once `after` days
                  ///< (negative: before); `opens` days before that
};

/// What must be so, beside the spell, for it to count.
enum class MilestoneCondition : quint8 {
    Always,
    SafetyNetNoRisk, ///< a Sickness Benefits Act case with no-risk status (29b)
    SafetyNetOther,  ///< any other Sickness Benefits Act case
    UwvKnows,        ///< UWV was told of the absence: in the Sickness Benefits Act, or in week 42
    AnyPossibility,  ///< not where the doctor says there are no usable possibilities
};

/// A dated duty of the Gatekeeper Improvement Act or the Sickness Benefits Act: one row of MilestoneCatalogue. Offsets
/// are counted days (Spell::dateOf) unless the base says otherwise. Immutable, made at compile time; any thread.
struct Milestone {
    QLatin1StringView id; ///< "M04"; the same for versions that follow each other
    MilestoneKind kind = MilestoneKind::Duty;
    MilestoneParty party = MilestoneParty::Employer;
    RoleSet recorders; ///< who may record that it was done, and has it on the list
    MilestoneBase base = MilestoneBase::FirstDay;
    int opens = 0; ///< first day it can be done, from the same base as `due`
    int due = 0;
    QLatin1StringView other = {}; ///< for AfterOther, Repeated, AfterDoneOnly
    int after = 0;
    int warningDays = 0; ///< so many days ahead of `due` people are told
    MilestoneCondition condition = MilestoneCondition::Always;
    bool doneByRecording = false;     ///< the report in the program is the deed
    bool outlastsRecovery = false;    ///< must still be done after the employee recovered
    bool movesWithSanction = false;   ///< a wage sanction of UWV moves it, by at most 52 weeks (WIA art. 25)
    QLatin1StringView delayedBy = {}; ///< id of an earlier row: the days by which that was done late move this one
    QLatin1StringView evidence = {};  ///< field id of the document that shows it was done; empty: none of ours
    QStringView dutch;
    QLatin1StringView english;
    QLatin1StringView source; ///< of the rule
    LawDay validFrom = {};    ///< first due date this version is for; none: always
    LawDay validUntil = {};   ///< last one; none: until further notice

    [[nodiscard]] QString label(Language language) const { return labelIn(language, dutch, english); }
    [[nodiscard]] bool isInForceOn(const QDate& day) const
    {
        return (validFrom.year == 0 || day >= validFrom.date()) && (validUntil.year == 0 || day <= validUntil.date());
    }
};

/// What a person reads: "Werkgever", "Employer".
[[nodiscard]] QString milestonePartyLabel(MilestoneParty party, Language language);

} // namespace kluis::domain
