// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalogue/Milestones.h"

namespace kluis::domain::catalogue {

namespace {

using enum MilestoneBase;
using enum MilestoneCondition;
using enum MilestoneKind;
using enum MilestoneParty;

constexpr QLatin1StringView operator""_l(const char* text, std::size_t size)
{
    return QLatin1StringView(text, qsizetype(size));
}

template <typename... Roles> constexpr RoleSet roles(Roles... some)
{
    RoleSet set;
    (set.add(some), ...);
    return set;
}

constexpr RoleSet hr = roles(Role::Hr);
constexpr RoleSet reporters = roles(Role::Hr, Role::Manager);
constexpr RoleSet employers = roles(Role::Hr, Role::Manager, Role::CaseManager);
constexpr RoleSet office = roles(Role::Hr, Role::CaseManager);
constexpr RoleSet doctors = roles(Role::Doctor);

// The plan of action got the views of both sides on this day (Stcrt. 2023, 13931).
constexpr LawDay viewsFrom{2023, 7, 1};
constexpr LawDay viewsBefore{2023, 6, 30};

// clang-format off
constexpr Milestone table[] = {
    {.id = "M01"_l, .party = Employee, .recorders = reporters, .due = 0, .doneByRecording = true,
     .dutch = u"Ziekmelding", .english = "Sick report"_l, .source = "rules of the employer"_l},
    {.id = "M26"_l, .recorders = hr, .due = 3, .warningDays = 3, .condition = SafetyNetOther, .outlastsRecovery = true,
     .dutch = u"Ziekteaangifte bij UWV (vierde ziektedag)",
     .english = "Report to UWV under the Sickness Benefits Act (fourth day)"_l, .source = "Ziektewet art. 38a"_l},
    {.id = "M02"_l, .recorders = hr, .due = 6, .doneByRecording = true,
     .dutch = u"Melding aan de arbodienst", .english = "Report to the occupational-health service"_l,
     .source = "Regeling procesgang art. 2 lid 1"_l},
    {.id = "M25"_l, .recorders = hr, .due = 41, .warningDays = 14, .condition = SafetyNetNoRisk,
     .outlastsRecovery = true, .dutch = u"Ziekteaangifte bij UWV (no-riskpolis)",
     .english = "Report to UWV under the Sickness Benefits Act (no-risk status)"_l, .source = "Ziektewet art. 38a"_l},
    {.id = "M03"_l, .recorders = hr, .due = 41, .warningDays = 14,
     .dutch = u"Re-integratiedossier aanleggen", .english = "Start the reintegration file"_l,
     .source = "Regeling procesgang art. 3"_l},
    {.id = "M04"_l, .party = Doctor, .recorders = doctors, .due = 41, .warningDays = 14,
     .evidence = "problem_analysis"_l, .dutch = u"Probleemanalyse", .english = "Problem analysis"_l,
     .source = "Regeling procesgang art. 2 lid 2 en 3"_l},
    {.id = "M05"_l, .recorders = employers, .base = AfterOther, .due = 55, .other = "M04"_l, .after = 14,
     .warningDays = 14, .evidence = "action_plan"_l,
     .dutch = u"Plan van aanpak", .english = "Plan of action"_l, .source = "Regeling procesgang art. 4"_l,
     .validUntil = viewsBefore},
    {.id = "M05"_l, .recorders = employers, .base = AfterOther, .due = 55, .other = "M04"_l, .after = 14,
     .warningDays = 14, .evidence = "action_plan"_l,
     .dutch = u"Plan van aanpak, met de visie van werkgever en werknemer",
     .english = "Plan of action, with the views of employer and employee"_l,
     .source = "Regeling procesgang art. 4; Stcrt. 2023, 13931"_l, .validFrom = viewsFrom},
    {.id = "M06"_l, .recorders = employers, .base = Repeated, .other = "M05"_l, .after = 42, .warningDays = 7,
     .evidence = "evaluation_6w"_l, .dutch = u"Evaluatie van het plan van aanpak",
     .english = "Evaluation of the plan of action"_l, .source = "Regeling procesgang art. 4"_l},
    {.id = "M08"_l, .kind = Notice, .party = Employee, .recorders = office, .opens = 21, .due = 475,
     .dutch = u"Vervroegde IVA aan te vragen", .english = "Early IVA can be applied for"_l,
     .source = "WIA art. 23 lid 6"_l},
    {.id = "M09"_l, .recorders = hr, .base = WorkingDay, .opens = 287, .due = 294, .warningDays = 14,
     .outlastsRecovery = true, .dutch = u"42e-weeksmelding aan UWV", .english = "Week-42 report to UWV"_l,
     .source = "Ziektewet art. 38 lid 1"_l},
    {.id = "M10"_l, .kind = Notice, .party = Uwv, .recorders = office, .opens = 301, .due = 335,
     .dutch = u"Brief van UWV over de eerstejaarsevaluatie", .english = "Letter of UWV about the first-year evaluation"_l,
     .source = "Werkwijzer Poortwachter"_l},
    {.id = "M13"_l, .recorders = hr, .due = 343, .warningDays = 14,
     .dutch = u"Loon in het tweede ziektejaar aanpassen", .english = "Change the wage for the second year"_l,
     .source = "BW 7:629 lid 1"_l},
    {.id = "M11"_l, .recorders = employers, .opens = 315, .due = 363, .warningDays = 28,
     .evidence = "first_year_eval"_l, .dutch = u"Eerstejaarsevaluatie", .english = "First-year evaluation"_l,
     .source = "Regeling procesgang art. 4"_l},
    {.id = "M12"_l, .recorders = office, .base = AfterOther, .due = 405, .other = "M11"_l, .after = 42,
     .warningDays = 14, .dutch = u"Tweede spoor starten, tenzij binnen drie maanden terugkeer in eigen bedrijf",
     .english = "Start the second track, unless a return within three months is certain"_l,
     .source = "Werkwijzer Poortwachter"_l},
    {.id = "M16"_l, .kind = Notice, .party = Uwv, .recorders = office, .opens = 609, .due = 615,
     .dutch = u"Brief van UWV over de WIA-aanvraag", .english = "Letter of UWV about the WIA application"_l,
     .source = "uwv.nl"_l},
    {.id = "M14"_l, .party = Doctor, .recorders = doctors, .opens = 602, .due = 636, .warningDays = 28,
     .evidence = "current_judgement"_l, .dutch = u"Actueel oordeel en medische informatie",
     .english = "Current judgement and medical information"_l, .source = "Regeling procesgang art. 6"_l},
    {.id = "M15"_l, .recorders = employers, .opens = 602, .due = 636, .warningDays = 28, .condition = AnyPossibility,
     .evidence = "final_eval"_l, .dutch = u"Eindevaluatie van het plan van aanpak",
     .english = "Final evaluation of the plan of action"_l, .source = "Regeling procesgang art. 6"_l},
    {.id = "M17"_l, .recorders = hr, .due = 636, .warningDays = 28,
     .dutch = u"Re-integratieverslag aan de werknemer geven", .english = "Give the employee the reintegration report"_l,
     .source = "WIA art. 25 lid 3"_l},
    {.id = "M18"_l, .party = Employee, .recorders = office, .due = 650, .warningDays = 42,
     .dutch = u"WIA-aanvraag door de werknemer", .english = "WIA application by the employee"_l,
     .source = "WIA art. 64"_l},
    {.id = "M19"_l, .kind = Notice, .party = Uwv, .recorders = office, .base = AfterDoneOnly, .opens = 14, .due = 56,
     .other = "M18"_l, .dutch = u"Ontvangstbericht en beslissing van UWV", .english = "Receipt and decision of UWV"_l,
     .source = "uwv.nl"_l},
    {.id = "M20"_l, .kind = Notice, .party = Uwv, .recorders = office, .opens = 650, .due = 727,
     .dutch = u"Toets van het re-integratieverslag door UWV", .english = "UWV tests the reintegration report"_l,
     .source = "WIA art. 25 lid 9"_l},
    {.id = "M22"_l, .recorders = hr, .due = 728, .warningDays = 42, .movesWithSanction = true, .delayedBy = "M18"_l,
     .dutch = u"Einde loondoorbetaling en opzegverbod", .english = "End of sick pay and of the dismissal ban"_l,
     .source = "BW 7:629 lid 1 en 11, 7:670 lid 1"_l},
    // Three weeks for UWV to decide, and six from there until the sanction ends: a later request shortens nothing.
    {.id = "M21"_l, .kind = Notice, .recorders = office, .base = Sanction, .due = -63,
     .dutch = u"Bekortingsverzoek bij UWV, als het herstel van de re-integratie rond is",
     .english = "Request to UWV to shorten the wage sanction, once what lacked is mended"_l,
     .source = "WIA art. 25 lid 12"_l},
    {.id = "M30"_l, .kind = Notice, .party = Uwv, .recorders = office, .base = AfterDoneOnly, .opens = 0, .due = 21,
     .other = "M21"_l, .dutch = u"Beslissing van UWV op het bekortingsverzoek",
     .english = "Decision of UWV on the request to shorten the sanction"_l, .source = "WIA art. 25 lid 13"_l},
    {.id = "M31"_l, .kind = Notice, .recorders = office, .base = SanctionTold, .due = 42,
     .dutch = u"Bezwaar tegen de loonsanctie", .english = "Objection against the wage sanction"_l,
     .source = "Awb art. 6:7"_l},
    {.id = "M23"_l, .recorders = hr, .base = EmploymentEnd, .warningDays = 14, .outlastsRecovery = true,
     .dutch = u"Ziek uit dienst: melding en re-integratieverslag aan UWV",
     .english = "Employment ends while ill: report and reintegration report to UWV"_l,
     .source = "Ziektewet art. 38 lid 2"_l},
    {.id = "M24"_l, .recorders = hr, .base = Recovery, .due = 2, .warningDays = 2, .condition = UwvKnows,
     .outlastsRecovery = true, .dutch = u"Herstelmelding aan UWV", .english = "Report the recovery to UWV"_l,
     .source = "Ziektewet art. 38a lid 4"_l},
    // Leave begins six to four weeks before the day after the due date; of more children at once ten to eight.
    {.id = "M28"_l, .recorders = hr, .base = MaternityDue, .opens = 14, .due = -28, .after = -56, .warningDays = 56,
     .outlastsRecovery = true, .dutch = u"Verlofaanvraag bij UWV; uiterste begin van het zwangerschapsverlof",
     .english = "Request of maternity leave at UWV; latest start of the leave"_l, .source = "Wazo art. 3:1, 3:11"_l},
};
// clang-format on

} // namespace

std::span<const Milestone> milestones()
{
    return table;
}

} // namespace kluis::domain::catalogue
