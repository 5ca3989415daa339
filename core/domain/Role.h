// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QLocale>
#include <QString>

#include <array>
#include <optional>

namespace kluis::domain {

/// The languages the catalogue is labelled in.
enum class Language : quint8 {
    Dutch,
    English,
    German, ///< of labels only: letters are Dutch or English
};

/// \returns Dutch for a Dutch locale, German for a German one, English for every other.
[[nodiscard]] Language languageOf(const QLocale& locale);

/// In which function somebody uses the program; a right belongs to a role, never to a person. The numbers
/// travel on the wire and are stored: never renumber. The employee himself is no role: he has no login.
enum class Role : quint8 {
    Hr = 1,                 ///< the employer's personnel department
    Manager = 2,            ///< line manager, own department only
    CaseManager = 3,        ///< on the employer's side: the same limits as the employer
    Doctor = 4,             ///< company doctor (bedrijfsarts)
    DoctorAssistant = 5,    ///< under the doctor's written delegation and secrecy
    OccupationalExpert = 6, ///< arbeidsdeskundige: limitations yes, medical information no
    Planner = 7,            ///< the practice's secretariat
    Administrator = 8,      ///< functional administrator: accounts, no dossier content
    PrivacyOfficer = 9,     ///< data-protection officer (FG): registers and audit log
    System = 10,            ///< the program itself: import, derived values, retention
};

/// Every role, System included, in wire order.
inline constexpr std::array allRoles{Role::Hr,      Role::Manager,         Role::CaseManager,
                                     Role::Doctor,  Role::DoctorAssistant, Role::OccupationalExpert,
                                     Role::Planner, Role::Administrator,   Role::PrivacyOfficer,
                                     Role::System};

/// The roles a person can hold: all but System.
inline constexpr std::array loginRoles{Role::Hr,      Role::Manager,         Role::CaseManager,
                                       Role::Doctor,  Role::DoctorAssistant, Role::OccupationalExpert,
                                       Role::Planner, Role::Administrator,   Role::PrivacyOfficer};

/// The role's name on the command line and in files: `hr`, `manager`, `case-manager`, `doctor`,
/// `doctor-assistant`, `occupational-expert`, `planner`, `administrator`, `privacy-officer`, `system`.
[[nodiscard]] QLatin1StringView roleName(Role role);

/// \returns the login role of that command-line name; nothing for another text, and nothing for `system`,
/// which nobody can be given.
[[nodiscard]] std::optional<Role> roleFromName(QStringView name);

/// \returns the role of a wire number; nothing outside 1..10.
[[nodiscard]] std::optional<Role> roleFromNumber(quint64 number);

/// What a person reads: "Bedrijfsarts", "Company doctor".
[[nodiscard]] QString roleLabel(Role role, Language language);

/// True for the roles under medical secrecy, the only ones that ever hold medical keys.
[[nodiscard]] constexpr bool isMedical(Role role)
{
    return role == Role::Doctor || role == Role::DoctorAssistant;
}

/// A set of roles. Value type.
class RoleSet {
public:
    constexpr RoleSet() = default;
    constexpr void add(Role role) { m_bits = quint16(m_bits | bit(role)); }
    [[nodiscard]] constexpr bool contains(Role role) const { return (m_bits & bit(role)) != 0; }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }

private:
    static constexpr quint16 bit(Role role) { return quint16(1U << unsigned(role)); }
    quint16 m_bits = 0;
};

} // namespace kluis::domain
