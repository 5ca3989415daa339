// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalogue/Tables.h"

namespace kluis::domain::catalogue {

namespace {

constexpr ChoiceCode retentionBases[] = {
    {"absence"_l, u"verzuimadministratie (2 jaar)", "absence administration (2 years)"_l},
    {"reintegration"_l, u"re-integratiedossier (2 jaar)", "reintegration file (2 years)"_l},
    {"erd_zw"_l, u"eigenrisicodrager ZW (5 jaar)", "self-insurer ZW (5 years)"_l},
    {"erd_wga"_l, u"eigenrisicodrager WGA (10 jaar)", "self-insurer WGA (10 years)"_l},
    {"medical"_l, u"medisch dossier (20 jaar)", "medical file (20 years)"_l},
    {"exposure"_l, u"gevaarlijke stoffen (40 jaar)", "hazardous exposure (40 years)"_l},
    {"screening"_l, u"aanstellingskeuring (6 maanden)", "pre-employment examination (6 months)"_l},
};

constexpr ValuePart requestParts[] = {
    {"kind"_l, line(60), false, u"soort", "kind"_l},
    {"received"_l, date(), false, u"ontvangen", "received"_l},
    {"due"_l, date(), false, u"antwoord vóór", "answer due"_l},
    {"answered"_l, date(), false, u"beantwoord", "answered"_l},
    {"note"_l, line(4000), false, u"opmerking", "remark"_l},
};

constexpr ValuePart registerParts[] = {
    {"date"_l, date(), false, u"datum", "date"_l},
    {"status"_l, line(100), false, u"status", "status"_l},
    {"note"_l, line(8000), false, u"omschrijving", "description"_l},
};

constexpr Field table[] = {
    {"retention_basis"_l, Category::Governance, choice(retentionBases), u"Bewaargrond", "Retention basis"_l,
     "HR(own) CD(own) DPO FA", "SYS"},
    {"delete_after"_l, Category::Governance, date(), u"Vernietigingsdatum", "Delete after"_l, "HR(own) CD(own) DPO FA",
     "SYS"},
    {"legal_hold"_l, Category::Governance, boolean(), u"Vernietiging geblokkeerd", "Legal hold"_l,
     "HR(own) CD(own) DPO FA", "DPO"},
    {"subject_request"_l, Category::Governance, record(requestParts), u"Inzage- of correctieverzoek",
     "Data-subject request"_l, "DPO HR(absence) CD(medical)", "DPO HR CD", NoMedicalText},
    {"breach"_l, Category::Governance, record(registerParts), u"Datalek", "Data breach"_l, "DPO FA", "DPO", NoMark,
     FieldScope::Practice},
    {"dpia"_l, Category::Governance, record(registerParts), u"DPIA", "DPIA"_l, "DPO FA", "DPO", NoMark,
     FieldScope::Practice},
    {"processing_record"_l, Category::Governance, record(registerParts), u"Verwerkingsregister",
     "Record of processing"_l, "DPO FA", "DPO", NoMark, FieldScope::Practice},
    {"processor"_l, Category::Governance, record(registerParts), u"Verwerker", "Processor"_l, "DPO FA", "DPO", NoMark,
     FieldScope::Practice},
    {"audit_event"_l, Category::Governance, record(registerParts), u"Logregel", "Audit record"_l, "DPO CD(own) EE",
     "SYS", NoMark, FieldScope::Practice},
    {"user"_l, Category::Governance, record(registerParts), u"Gebruiker", "User"_l, "FA DPO", "FA", NoMark,
     FieldScope::Practice},
    {"role"_l, Category::Governance, record(registerParts), u"Rol", "Role"_l, "FA DPO", "FA", NoMark,
     FieldScope::Practice},
    {"delegation"_l, Category::Governance, record(registerParts), u"Delegatie", "Delegation"_l, "FA DPO CD", "FA",
     NoMark, FieldScope::Practice},
    {"key_wrap"_l, Category::Governance, record(registerParts), u"Sleutel", "Key"_l, "FA", "FA", NoMark,
     FieldScope::Practice},
};

} // namespace

std::span<const Field> governanceFields()
{
    return table;
}

} // namespace kluis::domain::catalogue
