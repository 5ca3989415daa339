// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/letters/LetterReader.h"

#include "core/domain/AccessPolicy.h"
#include "core/domain/Label.h"

#include <algorithm>

namespace kluis::letters {

using domain::AccessPolicy;
using domain::Category;
using domain::Field;
using domain::FieldScope;
using domain::Language;
using domain::Role;

namespace {

constexpr std::array employers{Role::Hr, Role::Manager, Role::CaseManager};

/// What the forms and the digital reports of UWV ask for. What is not here UWV does not get by a letter.
constexpr const char* toUwv[] = {
    "bsn",
    "last_name",
    "prefix",
    "partner_name",
    "name_use",
    "initials",
    "given_name",
    "birth_date",
    "gender",
    "home_address",
    "personnel_no",
    "employer_name",
    "kvk_no",
    "payroll_tax_no",
    "erd_zw",
    "erd_wga",
    "job_title",
    "employment_start",
    "employment_end",
    "contract_kind",
    "contract_hours",
    "norm_hours",
    "first_sick_day",
    "recovery_date",
    "course",
    "past_spells",
    "therapeutic_pct",
    "safety_net_flag",
    "work_advice",
    "advised_duration",
    "adaptations",
    "buildup_schedule",
    "track2_advice",
    "task",
};

bool isOfEmployee(Category category)
{
    return category == Category::Administrative || category == Category::Absence || category == Category::Capacity ||
           category == Category::Process;
}

} // namespace

QLatin1StringView letterReaderName(LetterReader reader)
{
    switch (reader) {
    case LetterReader::Employer:
        return QLatin1StringView("employer");
    case LetterReader::Employee:
        return QLatin1StringView("employee");
    case LetterReader::Uwv:
        break;
    }
    return QLatin1StringView("uwv");
}

std::optional<LetterReader> letterReaderFromName(QStringView name)
{
    for (const LetterReader reader : allLetterReaders) {
        if (name == letterReaderName(reader)) {
            return reader;
        }
    }
    return std::nullopt;
}

Language letterLanguage(const QLocale& locale)
{
    return domain::languageOf(locale) == Language::English ? Language::English : Language::Dutch;
}

QString letterReaderLabel(LetterReader reader, Language language)
{
    switch (reader) {
    case LetterReader::Employer:
        return domain::labelIn(language, u"werkgever", QLatin1StringView("employer"));
    case LetterReader::Employee:
        return domain::labelIn(language, u"werknemer", QLatin1StringView("employee"));
    case LetterReader::Uwv:
        break;
    }
    return u"UWV"_qs;
}

bool mayRead(LetterReader reader, const Field& field)
{
    if (field.category() == Category::Medical || field.has(domain::AuthorOnly) ||
        field.scope() == FieldScope::Practice) {
        return false;
    }
    switch (reader) {
    case LetterReader::Employer:
        return std::all_of(employers.begin(), employers.end(),
                           [&field](Role role) { return AccessPolicy::mayRead(role, field); });
    case LetterReader::Employee:
        return isOfEmployee(field.category());
    case LetterReader::Uwv:
        break;
    }
    return std::any_of(std::begin(toUwv), std::end(toUwv),
                       [&field](const char* id) { return field.id() == QLatin1StringView(id); });
}

} // namespace kluis::letters
