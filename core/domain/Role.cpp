// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Role.h"

#include "core/domain/Label.h"

namespace kluis::domain {

namespace {

struct RoleRow {
    Role role;
    QLatin1StringView name;
    QStringView dutch;
    QLatin1StringView english;
};

constexpr std::array rows{
    RoleRow{Role::Hr, QLatin1StringView("hr"), u"Personeelszaken", QLatin1StringView("HR")},
    RoleRow{Role::Manager, QLatin1StringView("manager"), u"Leidinggevende", QLatin1StringView("Line manager")},
    RoleRow{Role::CaseManager, QLatin1StringView("case-manager"), u"Casemanager", QLatin1StringView("Case manager")},
    RoleRow{Role::Doctor, QLatin1StringView("doctor"), u"Bedrijfsarts", QLatin1StringView("Company doctor")},
    RoleRow{Role::DoctorAssistant, QLatin1StringView("doctor-assistant"), u"Assistent van de bedrijfsarts",
            QLatin1StringView("Doctor's assistant")},
    RoleRow{Role::OccupationalExpert, QLatin1StringView("occupational-expert"), u"Arbeidsdeskundige",
            QLatin1StringView("Occupational expert")},
    RoleRow{Role::Planner, QLatin1StringView("planner"), u"Planner", QLatin1StringView("Planner")},
    RoleRow{Role::Administrator, QLatin1StringView("administrator"), u"Functioneel beheerder",
            QLatin1StringView("Functional administrator")},
    RoleRow{Role::PrivacyOfficer, QLatin1StringView("privacy-officer"), u"Functionaris gegevensbescherming",
            QLatin1StringView("Data-protection officer")},
    RoleRow{Role::System, QLatin1StringView("system"), u"Systeem", QLatin1StringView("System")},
};

const RoleRow& rowOf(Role role)
{
    return rows.at(std::size_t(role) - 1);
}

} // namespace

Language languageOf(const QLocale& locale)
{
    return locale.language() == QLocale::Dutch    ? Language::Dutch
           : locale.language() == QLocale::German ? Language::German
                                                  : Language::English;
}

QLatin1StringView roleName(Role role)
{
    return rowOf(role).name;
}

std::optional<Role> roleFromName(QStringView name)
{
    for (const Role role : loginRoles) {
        if (name == rowOf(role).name) {
            return role;
        }
    }
    return std::nullopt;
}

std::optional<Role> roleFromNumber(quint64 number)
{
    if (number < 1 || number > rows.size()) {
        return std::nullopt;
    }
    return rows.at(number - 1).role;
}

QString roleLabel(Role role, Language language)
{
    const RoleRow& row = rowOf(role);
    return labelIn(language, row.dutch, row.english);
}

} // namespace kluis::domain
