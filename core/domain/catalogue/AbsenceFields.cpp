// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalogue/Tables.h"

namespace kluis::domain::catalogue {

namespace {

constexpr ValuePart courseParts[] = {
    {"date"_l, date(), true, u"vanaf", "from"_l},
    {"percentage"_l, percentage(), true, u"verzuim %", "absence %"_l},
};

/// Reports before the present one. Why one ended is not here: more people read this than `end_reason`.
constexpr ValuePart pastParts[] = {
    {"from"_l, date(), true, u"eerste verzuimdag", "first day of absence"_l},
    {"until"_l, date(), true, u"hersteldatum", "recovery date"_l},
    {"reported"_l, dateTime(), false, u"gemeld op", "reported at"_l},
};

constexpr ValuePart leaveParts[] = {
    {"due"_l, date(), false, u"uitgerekende datum", "due date"_l},
    {"start"_l, date(), false, u"verlof vanaf", "leave from"_l},
    {"end"_l, date(), false, u"verlof tot en met", "leave until"_l},
    {"multiple"_l, boolean(), false, u"meerling", "multiple birth"_l},
};

/// What a line manager gets of a leave: nothing of its kind.
constexpr ValuePart leaveDayParts[] = {
    {"start"_l, date(), false, u"verlof vanaf", "leave from"_l},
    {"end"_l, date(), false, u"verlof tot en met", "leave until"_l},
};

/// How a spell ended; never why it began.
constexpr ChoiceCode endReasons[] = {
    {"recovered"_l, u"volledig hersteld", "fully recovered"_l},
    {"leave"_l, u"begin zwangerschapsverlof", "maternity leave began"_l},
    {"employment"_l, u"einde dienstverband", "employment ended"_l},
    {"term"_l, u"einde wachttijd (104 weken)", "end of 104 weeks"_l},
    {"withdrawn"_l, u"melding ingetrokken", "report withdrawn"_l},
    {"deceased"_l, u"overlijden", "death"_l},
    {"other"_l, u"anders", "other"_l},
};

constexpr ChoiceCode yesNoUnknown[] = {
    {"J"_l, u"ja", "yes"_l},
    {"N"_l, u"nee", "no"_l},
    {"O"_l, u"onbekend", "unknown"_l},
};

constexpr auto assigned = "HR LM CM CD DA OE PL";

constexpr Field table[] = {
    {"spell_id"_l, Category::Absence, line(40), u"Verzuimgeval", "Spell"_l, assigned, "SYS"},
    {"spell_seq"_l, Category::Absence, integer(0, 999), u"Volgnummer melding", "Report number"_l, assigned, "SYS"},
    {"reported_at"_l, Category::Absence, dateTime(), u"Datum melding", "Reported at"_l, "HR LM CM CD DA PL", "HR LM"},
    {"reported_by"_l, Category::Absence, reference(), u"Gemeld door", "Reported by"_l, "HR LM CM CD DA PL", "HR LM"},
    {"first_sick_day"_l, Category::Absence, date(), u"Eerste verzuimdag", "First day of absence"_l, assigned, "HR LM"},
    {"expected_recovery"_l, Category::Absence, date(), u"Verwacht herstel", "Expected recovery"_l, "HR LM CM CD DA PL",
     "HR LM", OfReport},
    {"course"_l, Category::Absence, list(courseParts), u"Verzuimverloop", "Absence course"_l, assigned, "HR"},
    {"therapeutic_pct"_l, Category::Absence, percentage(), u"Arbeidstherapeutisch %", "Therapeutic work %"_l,
     "HR LM CM CD DA OE", "HR", OfReport},
    {"worked_hours"_l, Category::Absence, decimal(2, 168), u"Feitelijk gewerkte uren per week", "Hours worked a week"_l,
     "HR CM CD OE", "HR LM", OfReport},
    {"wage_value"_l, Category::Absence, percentage(), u"Loonwaarde %", "Wage value %"_l, "HR CM CD OE", "HR LM",
     OfReport},
    {"recovery_date"_l, Category::Absence, date(), u"Hersteldatum", "Recovery date"_l, assigned, "HR LM"},
    {"recovery_reported_at"_l, Category::Absence, dateTime(), u"Datum herstelmelding", "Recovery reported at"_l,
     assigned, "HR LM"},
    {"end_reason"_l, Category::Absence, choice(endReasons), u"Reden einde verzuim", "Reason absence ended"_l,
     "HR CM CD DA LM(withdrawal) OE(withdrawal) PL(withdrawal)", "HR", OfReport},
    {"report_withdrawn"_l, Category::Absence, boolean(), u"Melding ingetrokken", "Report withdrawn"_l, "LM OE PL", "",
     Derived | OfReport},
    {"linked_spell_id"_l, Category::Absence, reference(), u"Samengesteld met", "Joined with spell"_l, "HR CM CD DA",
     "SYS"},
    {"nursing_address"_l, Category::Absence, address(), u"Verpleegadres", "Nursing address"_l, "HR LM CM CD DA PL",
     "HR LM", OfReport},
    {"contact_phone"_l, Category::Absence, phone(), u"Telefoon tijdens verzuim", "Phone during absence"_l,
     "HR LM CM CD DA PL", "HR LM", OfReport},
    {"work_handover"_l, Category::Absence, text(), u"Lopende afspraken en werkzaamheden",
     "Running appointments and work"_l, "HR LM CM", "HR LM", NoMedicalText | OfReport},
    {"safety_net_flag"_l, Category::Absence, choice(yesNoUnknown), u"Vangnet van toepassing", "Safety net applies"_l,
     "HR CM CD DA", "HR", OfSpell},
    {"work_accident_flag"_l, Category::Absence, boolean(), u"Arbeidsongeval", "Work accident"_l, "HR LM CM CD DA",
     "HR LM", OfSpell},
    {"third_party_flag"_l, Category::Absence, boolean(), u"Verkeersongeval met regres",
     "Traffic accident, liable third party"_l, "HR CM CD DA", "HR", OfSpell},
    {"leave_wazo"_l, Category::Absence, record(leaveParts), u"Zwangerschaps- en bevallingsverlof", "Maternity leave"_l,
     "HR LM(dates) CM CD DA PL", "HR"},
    {"leave_days"_l, Category::Absence, record(leaveDayParts), u"Verlof", "Leave"_l, "LM", "", Derived},
    {"past_spells"_l, Category::Absence, list(pastParts), u"Eerdere verzuimmeldingen", "Earlier absence reports"_l,
     assigned, "HR LM"},
    {"no_risk_flag"_l, Category::Absence, boolean(), u"No-riskpolis (29b)", "No-risk status (29b)"_l, "HR CM CD", "HR"},
};

} // namespace

std::span<const Field> absenceFields()
{
    return table;
}

} // namespace kluis::domain::catalogue
