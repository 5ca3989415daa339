// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalogue/Tables.h"

namespace kluis::domain::catalogue {

namespace {

constexpr ValuePart buildupParts[] = {
    {"date"_l, date(), true, u"vanaf", "from"_l},
    {"hours"_l, decimal(2, 168), true, u"uren per week", "hours a week"_l},
};

/// An item of the list of functional possibilities: its name, how limited (0 not .. 3 strongly), and what is meant.
constexpr ValuePart fmlParts[] = {
    {"item"_l, line(200), true, u"item", "item"_l},
    {"score"_l, integer(0, 3), false, u"score", "score"_l},
    {"note"_l, line(2000), false, u"toelichting", "note"_l},
};

constexpr ValuePart fmlReleaseParts[] = {
    {"released"_l, boolean(), true, u"vrijgegeven", "released"_l},
    {"note"_l, line(1000), false, u"reden", "reason"_l},
};

constexpr ChoiceCode track2Advices[] = {
    {"start"_l, u"starten", "start"_l},
    {"not_yet"_l, u"nog niet", "not yet"_l},
    {"not"_l, u"niet", "not"_l},
};

constexpr ValuePart track2Parts[] = {
    {"advice"_l, choice(track2Advices), false, u"advies", "advice"_l},
    {"note"_l, line(4000), false, u"toelichting", "note"_l},
};

constexpr ChoiceCode screeningResults[] = {
    {"fit"_l, u"geschikt", "fit"_l},
    {"unfit"_l, u"ongeschikt", "unfit"_l},
    {"conditional"_l, u"geschikt onder voorwaarden", "fit with conditions"_l},
};

constexpr ValuePart screeningParts[] = {
    {"outcome"_l, choice(screeningResults), true, u"uitslag", "outcome"_l},
    {"consent"_l, boolean(), false, u"toestemming voor doorgeven", "consent to pass on"_l},
    {"date"_l, date(), false, u"datum", "date"_l},
};

/// A copy of another field's value as it stood (ReleaseCopy); without a value it was taken back.
constexpr ValuePart releaseParts[] = {
    {"consent"_l, date(), false, u"toestemming", "consent"_l},
    {"reason"_l, line(1000), true, u"reden", "reason"_l},
    {"value"_l, text(longestStructure), false, u"waarde", "value"_l},
};

/// One that may read the copy may mostly not read its source; the doctor reads both.
constexpr Field release(QLatin1StringView id, QStringView dutch, QLatin1StringView english, FieldRights readers,
                        int marks = ByRelease | OfSpell)
{
    return {id, Category::Capacity, record(releaseParts), dutch, english, readers, "CD", marks};
}

constexpr auto team = "HR LM CM CD DA OE";
constexpr auto fmlToHr = "HR CD DA OE";
constexpr auto fmlToCaseManager = "CM CD DA OE";
constexpr auto fmlReaders = "CD DA OE HR(r) CM(r)";

constexpr Field table[] = {
    {"work_advice"_l, Category::Capacity, text(), u"Werkzaamheden (niet) mogelijk", "Work possible / not possible"_l,
     team, "CD DA(draft)", OfSpell},
    {"incapacity_degree"_l, Category::Capacity, percentage(), u"Mate van arbeidsongeschiktheid %",
     "Degree of incapacity %"_l, "HR CM CD DA OE", "CD DA(draft)", OfSpell},
    {"advised_duration"_l, Category::Capacity, date(), u"Verwachte duur (bedrijfsarts)", "Expected duration (doctor)"_l,
     team, "CD DA(draft)", OfSpell},
    {"adaptations"_l, Category::Capacity, text(), u"Aanpassingen en voorzieningen", "Adaptations and facilities"_l,
     team, "CD DA OE"},
    {"buildup_schedule"_l, Category::Capacity, list(buildupParts), u"Opbouwschema uren", "Hours build-up schedule"_l,
     team, "CD DA(draft)", OfSpell},
    {"gbm_flag"_l, Category::Capacity, boolean(), u"Geen benutbare mogelijkheden", "No usable possibilities"_l,
     "HR CM CD DA OE LM(duties)", "CD", OfSpell},
    {"duties_off"_l, Category::Capacity, line(100), u"Termijnen die niet gelden", "Milestones that do not apply"_l,
     "LM", "", Derived | OfSpell},
    // Whether the illness before and after is one is the doctor's to say; that it counts on is all the employer learns.
    {"leave_joins"_l, Category::Capacity, boolean(), u"Verzuim voor en na het zwangerschapsverlof telt door",
     "Absence before and after maternity leave counts on"_l, "HR CM CD DA OE LM(counting)", "CD"},
    {"leave_counts"_l, Category::Capacity, boolean(), u"Verzuim voor en na het verlof telt door",
     "Absence before and after the leave counts on"_l, "LM", "", Derived},
    {"fml_personal"_l, Category::Capacity, list(fmlParts), u"FML 1 Persoonlijk functioneren",
     "FML 1 Personal functioning"_l, fmlReaders, "CD DA(draft)", OfSpell},
    {"fml_social"_l, Category::Capacity, list(fmlParts), u"FML 2 Sociaal functioneren", "FML 2 Social functioning"_l,
     fmlReaders, "CD DA(draft)", OfSpell},
    {"fml_environment"_l, Category::Capacity, list(fmlParts), u"FML 3 Fysieke omgevingseisen",
     "FML 3 Physical environment"_l, fmlReaders, "CD DA(draft)", OfSpell},
    {"fml_dynamic"_l, Category::Capacity, list(fmlParts), u"FML 4 Dynamische handelingen", "FML 4 Dynamic actions"_l,
     fmlReaders, "CD DA(draft)", OfSpell},
    {"fml_static"_l, Category::Capacity, list(fmlParts), u"FML 5 Statische houdingen", "FML 5 Static postures"_l,
     fmlReaders, "CD DA(draft)", OfSpell},
    {"fml_hours"_l, Category::Capacity, list(fmlParts), u"FML 6 Werktijden", "FML 6 Working hours"_l, fmlReaders,
     "CD DA(draft)", OfSpell},
    {"fml_valid_from"_l, Category::Capacity, date(), u"FML geldig vanaf", "FML valid from"_l, "CD DA OE", "CD",
     OfSpell},
    {"fml_released"_l, Category::Capacity, record(fmlReleaseParts), u"FML vrijgegeven", "FML released"_l, "CD DA OE",
     "CD", ByRelease | OfSpell},
    {"oe_report"_l, Category::Capacity, document(), u"Arbeidsdeskundig rapport", "Occupational-expert report"_l,
     "HR CM CD DA OE", "OE", OfSpell},
    {"track2_advice"_l, Category::Capacity, record(track2Parts), u"Advies tweede spoor", "Second-track advice"_l,
     "HR CM CD DA OE", "CD OE", OfSpell},
    {"screening_result"_l, Category::Capacity, record(screeningParts), u"Uitslag keuring", "Screening outcome"_l,
     "HR(r) CD", "CD"},
    release("fml_personal_hr"_l, u"FML 1 Persoonlijk functioneren, vrijgegeven aan personeelszaken",
            "FML 1 Personal functioning, released to HR"_l, fmlToHr),
    release("fml_personal_cm"_l, u"FML 1 Persoonlijk functioneren, vrijgegeven aan de casemanager",
            "FML 1 Personal functioning, released to the case manager"_l, fmlToCaseManager),
    release("fml_social_hr"_l, u"FML 2 Sociaal functioneren, vrijgegeven aan personeelszaken",
            "FML 2 Social functioning, released to HR"_l, fmlToHr),
    release("fml_social_cm"_l, u"FML 2 Sociaal functioneren, vrijgegeven aan de casemanager",
            "FML 2 Social functioning, released to the case manager"_l, fmlToCaseManager),
    release("fml_environment_hr"_l, u"FML 3 Fysieke omgevingseisen, vrijgegeven aan personeelszaken",
            "FML 3 Physical environment, released to HR"_l, fmlToHr),
    release("fml_environment_cm"_l, u"FML 3 Fysieke omgevingseisen, vrijgegeven aan de casemanager",
            "FML 3 Physical environment, released to the case manager"_l, fmlToCaseManager),
    release("fml_dynamic_hr"_l, u"FML 4 Dynamische handelingen, vrijgegeven aan personeelszaken",
            "FML 4 Dynamic actions, released to HR"_l, fmlToHr),
    release("fml_dynamic_cm"_l, u"FML 4 Dynamische handelingen, vrijgegeven aan de casemanager",
            "FML 4 Dynamic actions, released to the case manager"_l, fmlToCaseManager),
    release("fml_static_hr"_l, u"FML 5 Statische houdingen, vrijgegeven aan personeelszaken",
            "FML 5 Static postures, released to HR"_l, fmlToHr),
    release("fml_static_cm"_l, u"FML 5 Statische houdingen, vrijgegeven aan de casemanager",
            "FML 5 Static postures, released to the case manager"_l, fmlToCaseManager),
    release("fml_hours_hr"_l, u"FML 6 Werktijden, vrijgegeven aan personeelszaken",
            "FML 6 Working hours, released to HR"_l, fmlToHr),
    release("fml_hours_cm"_l, u"FML 6 Werktijden, vrijgegeven aan de casemanager",
            "FML 6 Working hours, released to the case manager"_l, fmlToCaseManager),
    release("screening_result_hr"_l, u"Uitslag keuring, vrijgegeven aan personeelszaken",
            "Screening outcome, released to HR"_l, "HR CD", ByRelease),
    release("safety_net_category_hr"_l, u"Soort vangnet, vrijgegeven aan personeelszaken",
            "Which safety net, released to HR"_l, "HR CD DA"),
};

} // namespace

std::span<const Field> capacityFields()
{
    return table;
}

} // namespace kluis::domain::catalogue
