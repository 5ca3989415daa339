// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalogue/Tables.h"

namespace kluis::domain::catalogue {

namespace {

constexpr ValuePart consentParts[] = {
    {"kind"_l, line(100), true, u"soort", "kind"_l},
    {"scope"_l, line(500), false, u"reikwijdte", "scope"_l},
    {"date"_l, date(), false, u"datum", "date"_l},
    {"until"_l, date(), false, u"geldig tot", "valid until"_l},
    {"withdrawn"_l, date(), false, u"ingetrokken", "withdrawn"_l},
};

/// Provisions of the Ziektewet that take over sick pay; which one applies is medical.
constexpr ChoiceCode safetyNets[] = {
    {"pregnancy"_l, u"ziek door zwangerschap of bevalling", "ill through pregnancy or birth"_l},
    {"organ"_l, u"orgaandonatie", "organ donation"_l},
    {"no_risk"_l, u"no-riskpolis", "no-risk status"_l},
    {"flex"_l, u"flexkracht of uitzendkracht", "flexible or temporary worker"_l},
    {"unemployment"_l, u"WW-uitkering", "unemployment benefit"_l},
    {"employment_ended"_l, u"ziek uit dienst", "employment ended while ill"_l},
    {"other"_l, u"anders", "other"_l},
};

constexpr ChoiceCode nursingPlaces[] = {
    {"home"_l, u"thuis", "home"_l},
    {"hospital"_l, u"ziekenhuis", "hospital"_l},
    {"clinic"_l, u"kliniek of instelling", "clinic or institution"_l},
    {"family"_l, u"bij familie", "with family"_l},
    {"abroad"_l, u"buitenland", "abroad"_l},
    {"other"_l, u"anders", "other"_l},
};

constexpr ValuePart preventiveParts[] = {
    {"date"_l, date(), false, u"datum", "date"_l},
    {"note"_l, line(8000), false, u"verslag", "note"_l},
};

constexpr ChoiceCode interventionKinds[] = {
    {"psychological"_l, u"psychologisch", "psychological"_l},
    {"physical"_l, u"fysiek", "physical"_l},
    {"multidisciplinary"_l, u"multidisciplinair", "multidisciplinary"_l},
    {"addiction"_l, u"verslaving", "addiction"_l},
    {"coaching"_l, u"coaching", "coaching"_l},
    {"debt"_l, u"schuldhulp", "debt counselling"_l},
    {"conflict"_l, u"mediation", "mediation"_l},
    {"other"_l, u"anders", "other"_l},
};

constexpr ChoiceCode draftStates[] = {
    {"waiting"_l, u"wacht op de bedrijfsarts", "waits for the company doctor"_l},
    {"returned"_l, u"teruggestuurd", "sent back"_l},
    {"approved"_l, u"goedgekeurd", "approved"_l},
};

/// What the assistant prepares of another field's value, and what became of it (DraftField).
constexpr ValuePart draftParts[] = {
    {"author"_l, line(300), false, u"opgesteld door", "drafted by"_l},
    {"seen"_l, line(64), false, u"bij", "as of"_l},
    {"since"_l, date(), false, u"sinds", "since"_l},
    {"state"_l, choice(draftStates), true, u"stand", "state"_l},
    {"value"_l, text(longestStructure), true, u"waarde", "value"_l},
    {"word"_l, line(1000), false, u"bericht", "word"_l},
};

constexpr auto care = "CD DA";

constexpr Field draft(QLatin1StringView id, QStringView dutch, QLatin1StringView english)
{
    return {id, Category::Medical, record(draftParts), dutch, english, care, care, ByDraft | OfSpell};
}

constexpr Field table[] = {
    {"complaints"_l, Category::Medical, text(), u"Klachten", "Complaints"_l, care, care},
    {"history"_l, Category::Medical, text(), u"Anamnese", "History"_l, care, care},
    {"findings"_l, Category::Medical, text(), u"Onderzoek", "Examination"_l, care, care},
    {"diagnosis_cas"_l, Category::Medical, casCodes(), u"Diagnose (CAS-code)", "Diagnosis (CAS code)"_l, care, "CD"},
    {"cause_cvo"_l, Category::Medical, line(20), u"Oorzaak (CVO)", "Cause (CVO)"_l, care, "CD"},
    {"work_related_pct"_l, Category::Medical, percentage(), u"Werkgerelateerd %", "Work-related %"_l, care, "CD"},
    {"treatment"_l, Category::Medical, text(), u"Behandeling", "Treatment"_l, care, care},
    {"medication"_l, Category::Medical, text(), u"Medicatie", "Medication"_l, care, care},
    {"prognosis_medical"_l, Category::Medical, text(), u"Medische prognose", "Medical prognosis"_l, care, "CD"},
    {"treating_physician"_l, Category::Medical, line(300), u"Behandelaar", "Treating physician"_l, care,
     "CD DA PL(file)"},
    {"correspondence"_l, Category::Medical, document(), u"Briefwisseling", "Correspondence"_l, care, "CD DA PL(file)"},
    {"consent"_l, Category::Medical, list(consentParts), u"Machtiging of toestemming", "Consent"_l,
     "CD DA PL(existence)", care},
    {"consult_note"_l, Category::Medical, text(), u"Spreekuurverslag", "Consultation note"_l, care, care},
    {"working_note"_l, Category::Medical, text(), u"Persoonlijke werkaantekening", "Personal working note"_l, "author",
     "author", AuthorOnly},
    {"safety_net_category"_l, Category::Medical, choice(safetyNets), u"Soort vangnet", "Which safety net"_l,
     "CD DA HR(r)", care, OfSpell},
    {"nursing_place_kind"_l, Category::Medical, choice(nursingPlaces), u"Soort verpleegadres",
     "Kind of nursing place"_l, care, care, OfReport},
    {"preventive_consult"_l, Category::Medical, record(preventiveParts), u"Open of preventief spreekuur",
     "Preventive consultation"_l, care, care},
    {"pmo_result"_l, Category::Medical, document(), u"PMO-uitslag", "Medical exam result"_l, care, "CD"},
    {"occ_disease_report"_l, Category::Medical, document(), u"Beroepsziektemelding", "Occupational-disease report"_l,
     care, "CD"},
    {"wia_medical_info"_l, Category::Medical, document(), u"Medische informatie WIA", "Medical information for WIA"_l,
     "CD DA EE", "CD"},
    {"medical_attachment"_l, Category::Medical, document(), u"Medische bijlage", "Medical attachment"_l, care, care},
    {"intervention_kind"_l, Category::Medical, choice(interventionKinds), u"Soort interventie",
     "Kind of intervention"_l, care, care},
    draft("work_advice_draft"_l, u"Concept: Werkzaamheden (niet) mogelijk", "Draft: Work possible / not possible"_l),
    draft("incapacity_degree_draft"_l, u"Concept: Mate van arbeidsongeschiktheid %", "Draft: Degree of incapacity %"_l),
    draft("advised_duration_draft"_l, u"Concept: Verwachte duur (bedrijfsarts)", "Draft: Expected duration (doctor)"_l),
    draft("buildup_schedule_draft"_l, u"Concept: Opbouwschema uren", "Draft: Hours build-up schedule"_l),
    draft("fml_personal_draft"_l, u"Concept: FML 1 Persoonlijk functioneren", "Draft: FML 1 Personal functioning"_l),
    draft("fml_social_draft"_l, u"Concept: FML 2 Sociaal functioneren", "Draft: FML 2 Social functioning"_l),
    draft("fml_environment_draft"_l, u"Concept: FML 3 Fysieke omgevingseisen", "Draft: FML 3 Physical environment"_l),
    draft("fml_dynamic_draft"_l, u"Concept: FML 4 Dynamische handelingen", "Draft: FML 4 Dynamic actions"_l),
    draft("fml_static_draft"_l, u"Concept: FML 5 Statische houdingen", "Draft: FML 5 Static postures"_l),
    draft("fml_hours_draft"_l, u"Concept: FML 6 Werktijden", "Draft: FML 6 Working hours"_l),
};

} // namespace

std::span<const Field> medicalFields()
{
    return table;
}

} // namespace kluis::domain::catalogue
