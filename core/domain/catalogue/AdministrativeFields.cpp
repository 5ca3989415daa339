// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/catalogue/Tables.h"

namespace kluis::domain::catalogue {

namespace {

constexpr ChoiceCode nameUses[] = {
    {"01"_l, u"eigen naam", "own name"_l},
    {"02"_l, u"naam partner", "partner's name"_l},
    {"03"_l, u"naam partner, eigen naam", "partner's name, own name"_l},
    {"04"_l, u"eigen naam, naam partner", "own name, partner's name"_l},
};

constexpr ChoiceCode genders[] = {
    {"M"_l, u"man", "male"_l},
    {"V"_l, u"vrouw", "female"_l},
    {"O"_l, u"onbekend of anders", "unknown or other"_l},
};

constexpr ChoiceCode contractKinds[] = {
    {"B"_l, u"bepaalde tijd", "fixed term"_l},
    {"O"_l, u"onbepaalde tijd", "permanent"_l},
};

/// Why an employment ended, as payroll systems offer it; no reason that tells about health.
constexpr ChoiceCode employmentEnds[] = {
    {"employee"_l, u"opzegging door werknemer", "resignation"_l},
    {"employer"_l, u"opzegging door werkgever", "dismissal"_l},
    {"expired"_l, u"einde contract", "end of contract"_l},
    {"agreement"_l, u"wederzijds goedvinden", "mutual agreement"_l},
    {"pension"_l, u"pensioen", "retirement"_l},
    {"deceased"_l, u"overlijden", "death"_l},
    {"other"_l, u"anders", "other"_l},
};

constexpr auto assigned = "HR LM CM CD DA OE PL";

constexpr Field table[] = {
    {"employee_uid"_l, Category::Administrative, uuid(), u"Interne sleutel", "Internal key"_l, assigned, "SYS"},
    {"personnel_no"_l, Category::Administrative, line(35), u"Personeelsnummer", "Personnel number"_l, assigned, "HR"},
    {"bsn"_l, Category::Administrative, bsn(), u"Burgerservicenummer", "Citizen service number"_l, "HR* CD* DA*", "HR"},
    {"last_name"_l, Category::Administrative, line(200), u"Achternaam", "Last name"_l, assigned, "HR"},
    {"prefix"_l, Category::Administrative, line(10), u"Voorvoegsel", "Prefix"_l, assigned, "HR"},
    {"partner_name"_l, Category::Administrative, line(200), u"Naam partner", "Partner's name"_l, assigned, "HR"},
    {"name_use"_l, Category::Administrative, choice(nameUses), u"Naamgebruik", "Name use"_l, assigned, "HR"},
    {"initials"_l, Category::Administrative, initials(), u"Voorletters", "Initials"_l, assigned, "HR"},
    {"given_name"_l, Category::Administrative, line(35), u"Roepnaam", "Given name"_l, assigned, "HR"},
    {"birth_date"_l, Category::Administrative, date(), u"Geboortedatum", "Date of birth"_l, "HR CM CD DA OE PL", "HR"},
    {"gender"_l, Category::Administrative, choice(genders), u"Geslacht", "Gender"_l, "HR CD DA PL", "HR"},
    {"death_date"_l, Category::Administrative, date(), u"Overlijdensdatum", "Date of death"_l, "HR CM CD DA PL", "HR"},
    {"home_address"_l, Category::Administrative, address(), u"Woonadres", "Home address"_l, "HR CM CD DA PL", "HR"},
    {"phone_private"_l, Category::Administrative, phone(), u"Telefoon privé", "Private phone"_l, "HR CM CD DA PL",
     "HR"},
    {"email_private"_l, Category::Administrative, email(), u"E-mail privé", "Private e-mail"_l, "HR CM CD DA PL", "HR"},
    {"phone_work"_l, Category::Administrative, phone(), u"Telefoon werk", "Work phone"_l, assigned, "HR"},
    {"email_work"_l, Category::Administrative, email(), u"E-mail werk", "Work e-mail"_l, assigned, "HR"},
    {"employer_id"_l, Category::Administrative, reference(), u"Werkgever (code)", "Employer (code)"_l,
     "HR LM CM CD DA OE PL FA", "FA", NoMark, FieldScope::Employer},
    {"employer_name"_l, Category::Administrative, line(100), u"Werkgever", "Employer"_l, "HR LM CM CD DA OE PL FA",
     "FA", NoMark, FieldScope::Employer},
    {"kvk_no"_l, Category::Administrative, digits(8), u"KvK-nummer", "Trade register number"_l, "HR CM FA", "FA",
     NoMark, FieldScope::Employer},
    {"payroll_tax_no"_l, Category::Administrative, line(12), u"Loonheffingennummer", "Payroll tax number"_l, "HR CM FA",
     "FA", NoMark, FieldScope::Employer},
    {"erd_zw"_l, Category::Administrative, boolean(), u"Eigenrisicodrager ZW", "Self-insurer ZW"_l, "HR CM CD FA", "FA",
     NoMark, FieldScope::Employer},
    {"erd_wga"_l, Category::Administrative, boolean(), u"Eigenrisicodrager WGA", "Self-insurer WGA"_l, "HR CM CD FA",
     "FA", NoMark, FieldScope::Employer},
    {"org_unit"_l, Category::Administrative, line(150), u"Organisatie-eenheid", "Department"_l, assigned, "HR"},
    {"cost_centre"_l, Category::Administrative, line(150), u"Kostenplaats", "Cost centre"_l, assigned, "HR"},
    {"manager_uid"_l, Category::Administrative, reference(), u"Leidinggevende", "Line manager"_l, assigned, "HR"},
    {"job_title"_l, Category::Administrative, line(35), u"Functie", "Job"_l, assigned, "HR"},
    {"job_code"_l, Category::Administrative, line(15), u"Functiecode", "Job code"_l, assigned, "HR"},
    {"job_load_profile"_l, Category::Administrative, text(), u"Functiebelasting", "Job demands"_l, "HR LM CM CD DA OE",
     "HR OE", NoMedicalText},
    {"employment_id"_l, Category::Administrative, line(40), u"Dienstverband", "Employment"_l, "HR CM CD DA PL", "HR"},
    {"employment_start"_l, Category::Administrative, date(), u"In dienst", "Employed from"_l, "HR CM CD DA PL", "HR"},
    {"employment_end"_l, Category::Administrative, date(), u"Uit dienst", "Employed until"_l, "HR CM CD DA PL", "HR"},
    {"employment_end_reason"_l, Category::Administrative, choice(employmentEnds), u"Reden einde dienstverband",
     "Reason employment ended"_l, "HR CM CD DA PL", "HR"},
    {"contract_kind"_l, Category::Administrative, choice(contractKinds), u"Soort contract", "Kind of contract"_l,
     "HR CM CD", "HR"},
    {"contract_hours"_l, Category::Administrative, decimal(2, 168), u"Contracturen per week", "Contract hours a week"_l,
     "HR LM CM CD DA OE", "HR"},
    {"norm_hours"_l, Category::Administrative, decimal(2, 168), u"Normuren per week", "Full-time hours a week"_l,
     "HR LM CM CD DA OE", "HR"},
    {"part_time_factor"_l, Category::Administrative, decimal(4, 10), u"Deeltijdfactor", "Part-time factor"_l,
     "HR LM CM CD DA OE", "SYS"},
    {"wage_pct"_l, Category::Administrative, decimal(2, 999), u"Loondoorbetaling %", "Sick pay %"_l, "HR", "HR"},
    {"waiting_days"_l, Category::Administrative, integer(0, 365), u"Wachtdagen", "Waiting days"_l, "HR", "HR"},
    {"emergency_note"_l, Category::Administrative, text(2000), u"Noodinformatie (vrijwillig)",
     "Emergency note (volunteered)"_l, "HR LM CD DA", "HR", Voluntary},
};

} // namespace

std::span<const Field> administrativeFields()
{
    return table;
}

} // namespace kluis::domain::catalogue
