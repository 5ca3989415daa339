// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalogue/Tables.h"

namespace kluis::domain::catalogue {

namespace {

constexpr ChoiceCode taskStates[] = {
    {"open"_l, u"open", "open"_l},
    {"done"_l, u"gedaan", "done"_l},
    {"cancelled"_l, u"vervallen", "cancelled"_l},
    {"overdue"_l, u"te laat", "overdue"_l},
};

/// Whoever works on dossiers can be given a task; the codes are the roles' names.
constexpr ChoiceCode taskRoles[] = {
    {"hr"_l, u"personeelszaken", "personnel"_l},
    {"manager"_l, u"leidinggevende", "line manager"_l},
    {"case-manager"_l, u"casemanager", "case manager"_l},
    {"doctor"_l, u"bedrijfsarts", "company doctor"_l},
    {"doctor-assistant"_l, u"doktersassistent", "doctor's assistant"_l},
    {"occupational-expert"_l, u"arbeidsdeskundige", "occupational expert"_l},
    {"planner"_l, u"planner", "planner"_l},
};

/// What each part means: domain/TaskRecord.h.
constexpr ValuePart taskParts[] = {
    {"trigger"_l, line(60), false, u"aanleiding", "trigger"_l},
    {"start"_l, date(), false, u"vanaf", "start"_l},
    {"due"_l, date(), false, u"uiterlijk", "due"_l},
    {"status"_l, choice(taskStates), false, u"status", "status"_l},
    {"owner"_l, reference(), false, u"eigenaar", "owner"_l},
    {"note"_l, line(1000), false, u"omschrijving", "description"_l},
    {"role"_l, choice(taskRoles), false, u"functie", "role"_l},
    {"maker"_l, reference(), false, u"gemaakt door", "made by"_l},
    {"done"_l, date(), false, u"gedaan op", "done on"_l},
    {"evidence"_l, reference(), false, u"document", "document"_l},
};

constexpr ChoiceCode appointmentModes[] = {
    {"visit"_l, u"spreekuur", "consulting hour"_l},
    {"phone"_l, u"telefonisch", "by phone"_l},
    {"video"_l, u"beeldbellen", "by video"_l},
    {"workplace"_l, u"op de werkplek", "at the workplace"_l},
};

constexpr ChoiceCode appointmentStates[] = {
    {"planned"_l, u"gepland", "planned"_l},
    {"done"_l, u"geweest", "done"_l},
    {"cancelled"_l, u"afgezegd", "cancelled"_l},
    {"missed"_l, u"niet verschenen", "missed"_l},
};

/// HR and case managers read the kind: none may tell anything of somebody's health. A preventive consultation, which the
/// employer must not learn of, is none of these.
constexpr ChoiceCode appointmentKinds[] = {
    {"first"_l, u"eerste gesprek", "first meeting"_l},
    {"follow-up"_l, u"vervolggesprek", "follow-up"_l},
    {"three-way"_l, u"driegesprek", "meeting of three"_l},
};

/// What each part means: domain/AppointmentRecord.h. The remark is of before there were records, and none has one.
constexpr ValuePart appointmentParts[] = {
    {"time"_l, dateTime(), false, u"tijd", "time"_l},
    {"mode"_l, choice(appointmentModes), false, u"vorm", "mode"_l},
    {"status"_l, choice(appointmentStates), false, u"status", "status"_l},
    {"note"_l, line(1000), false, u"opmerking", "remark"_l},
    {"minutes"_l, integer(5, 240), false, u"minuten", "minutes"_l},
    {"kind"_l, choice(appointmentKinds), false, u"soort", "kind"_l},
    {"doctor"_l, reference(), false, u"bij", "with"_l},
    {"place"_l, line(100), false, u"plaats", "place"_l},
};

constexpr ValuePart interventionParts[] = {
    {"note"_l, line(1000), false, u"omschrijving (neutraal)", "description (neutral)"_l},
    {"cost"_l, decimal(2, 1000000), false, u"kosten", "cost"_l},
};

constexpr ChoiceCode uwvStates[] = {
    {"prepared"_l, u"klaargezet", "prepared"_l},
    {"sent"_l, u"verzonden", "sent"_l},
    {"accepted"_l, u"aanvaard", "accepted"_l},
    {"rejected"_l, u"afgewezen", "rejected"_l},
};

constexpr ValuePart uwvParts[] = {
    {"kind"_l, line(60), false, u"soort", "kind"_l},
    {"sent"_l, dateTime(), false, u"verzonden", "sent"_l},
    {"status"_l, choice(uwvStates), false, u"status", "status"_l},
    {"reference"_l, line(60), false, u"kenmerk", "reference"_l},
    {"note"_l, line(1000), false, u"opmerking", "remark"_l},
};

constexpr ValuePart outcomeParts[] = {
    {"status"_l, line(100), false, u"status", "status"_l},
    {"date"_l, date(), false, u"datum", "date"_l},
    {"until"_l, date(), false, u"tot", "until"_l},
    {"note"_l, line(2000), false, u"opmerking", "remark"_l},
};

constexpr auto assigned = "HR LM CM CD DA OE PL";
constexpr auto team = "HR LM CM CD DA OE";

constexpr Field table[] = {
    {"case_manager_uid"_l, Category::Process, reference(), u"Casemanager", "Case manager"_l, assigned, "HR CM"},
    {"doctor_uid"_l, Category::Process, reference(), u"Bedrijfsarts", "Company doctor"_l, assigned, "PL"},
    {"problem_analysis"_l, Category::Process, document(), u"Probleemanalyse", "Problem analysis"_l, team,
     "CD DA(draft)", OfSpell},
    {"action_plan"_l, Category::Process, document(), u"Plan van aanpak", "Action plan"_l, team, "HR LM CM",
     NoMedicalText | OfSpell},
    {"evaluation_6w"_l, Category::Process, document(), u"Evaluatie (6 weken)", "Evaluation (6 weeks)"_l, team,
     "HR LM CM", NoMedicalText | OfSpell},
    {"first_year_eval"_l, Category::Process, document(), u"Eerstejaarsevaluatie", "First-year evaluation"_l, team,
     "HR LM CM", NoMedicalText | OfSpell},
    {"final_eval"_l, Category::Process, document(), u"Eindevaluatie", "Final evaluation"_l, team, "HR LM CM",
     NoMedicalText | OfSpell},
    {"current_judgement"_l, Category::Process, document(), u"Actueel oordeel", "Current judgement"_l, "HR CM CD DA OE",
     "CD", OfSpell},
    // The case team is everybody with a role on the dossier; who may change which task: domain/TaskRights.h.
    {"task"_l, Category::Process, record(taskParts), u"Taak", "Task"_l, "owner HR LM CM CD DA OE PL", "SYS owner",
     NoMedicalText},
    {"appointment"_l, Category::Process, record(appointmentParts), u"Afspraak", "Appointment"_l,
     "HR CM CD DA PL LM(time)", "PL CD DA"},
    {"question_to_doctor"_l, Category::Process, text(), u"Vraagstelling aan bedrijfsarts", "Question to the doctor"_l,
     "HR CM CD DA PL", "HR CM", NoMedicalText | OfSpell},
    {"process_note"_l, Category::Process, text(), u"Procesnotitie werkgever", "Employer's process note"_l,
     "HR LM CM CD DA", "HR LM CM", NoMedicalText},
    {"feedback_letter"_l, Category::Process, document(), u"Terugkoppeling spreekuur", "Feedback letter"_l,
     "HR LM CM CD DA OE EE", "CD DA(draft)", OfSpell},
    // Holds the home address and when the employee is seen, so the line manager does not get it.
    {"appointment_letter"_l, Category::Process, document(), u"Afspraakbrief", "Appointment letter"_l,
     "HR CM CD DA PL EE", "PL CD DA"},
    {"intervention"_l, Category::Process, record(interventionParts), u"Interventie", "Intervention"_l, "HR CM CD DA OE",
     "CD HR", NoMedicalText | OfSpell},
    {"uwv_message"_l, Category::Process, record(uwvParts), u"UWV-melding", "UWV message"_l, "HR CM", "HR",
     NoMedicalText | OfSpell},
    // What was told to UWV holds the citizen service number, which only HR may see of the employer's side.
    {"uwv_notice"_l, Category::Process, document(), u"Melding aan UWV", "Report to UWV"_l, "HR", "HR",
     NoMedicalText | OfSpell},
    {"wia_status"_l, Category::Process, record(outcomeParts), u"WIA", "WIA"_l, "HR CM CD OE", "HR CM",
     NoMedicalText | OfSpell},
    {"wage_sanction"_l, Category::Process, record(outcomeParts), u"Loonsanctie", "Wage sanction"_l, "HR CM CD OE",
     "HR CM", NoMedicalText | OfSpell},
    {"expert_opinion"_l, Category::Process, record(outcomeParts), u"Deskundigenoordeel", "Expert opinion"_l,
     "HR CM CD OE", "HR CM", NoMedicalText | OfSpell},
};

} // namespace

std::span<const Field> processFields()
{
    return table;
}

} // namespace kluis::domain::catalogue
