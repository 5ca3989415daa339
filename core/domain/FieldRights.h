// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"

#include <string_view>

namespace kluis::domain {

/// Who may read, or write, one field, in the words of the rights table. Made at compile time from a text such
/// as "HR* CD* DA*" or "CD DA OE HR(r) CM(r)", so that a row of the catalogue reads like the table it comes
/// from; a code that does not exist does not compile. Rights nobody wrote down are not there.
///
/// A code alone grants. Behind it may stand:
/// - `*`            granted, shown masked until the person asks to see it (logged apart);
/// - `(r)`          only after a release by the doctor;
/// - `(draft)`      may prepare a draft that the doctor approves;
/// - `(own)`, `(absence)`, `(medical)`  granted, for the part that the role's other rights already bound;
/// - `(dates)`, `(counting)`, `(withdrawal)`, `(duties)`  a part of it, that is a field of its own (PartialRight);
/// - `(existence)`, `(time)`, `(file)`  something less than the value, of which nothing is told yet.
/// `author` is the person who wrote it; `owner` the owner of a task. Codes: HR LM CM CD DA OE PL FA DPO SYS, and
/// EE, the employee, who gets an extract and has no login.
struct FieldRights {
    RoleSet granted;
    RoleSet masked;   ///< part of granted
    RoleSet released; ///< only with a release
    RoleSet draft;    ///< drafts only
    RoleSet withheld; ///< something less than the value: the value itself is denied, whatever else is granted
    RoleSet partial;  ///< part of withheld: the field's PartialRight is told
    bool author = false;
    bool owner = false;

    constexpr FieldRights() = default;
    // Implicit on purpose: a catalogue row is a list of texts.
    constexpr FieldRights(const char* text) // NOLINT(google-explicit-constructor)
    {
        std::string_view rest(text);
        while (!rest.empty()) {
            const auto end = rest.find(' ');
            const std::string_view word = rest.substr(0, end);
            rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 1);
            if (!word.empty()) {
                addWord(word);
            }
        }
    }

private:
    constexpr void addWord(std::string_view word)
    {
        if (word == "author") {
            author = true;
            return;
        }
        if (word == "owner") {
            owner = true;
            return;
        }
        const auto end = word.find_first_of("*(");
        const std::string_view code = word.substr(0, end);
        if (code == "EE") {
            return;
        }
        addRole(roleOfCode(code), end == std::string_view::npos ? std::string_view() : word.substr(end));
    }

    constexpr void addRole(Role role, std::string_view mark)
    {
        if (mark.empty() || mark == "(own)" || mark == "(absence)" || mark == "(medical)") {
            granted.add(role);
        } else if (mark == "*") {
            granted.add(role);
            masked.add(role);
        } else if (mark == "(r)") {
            released.add(role);
        } else if (mark == "(draft)") {
            draft.add(role);
        } else if (mark == "(existence)" || mark == "(time)" || mark == "(file)") {
            withheld.add(role);
        } else if (mark == "(dates)" || mark == "(counting)" || mark == "(withdrawal)" || mark == "(duties)") {
            withheld.add(role);
            partial.add(role);
        } else {
            throw "no such mark behind a role code";
        }
    }

    static constexpr Role roleOfCode(std::string_view code)
    {
        constexpr std::array<std::string_view, 10> codes{"HR", "LM", "CM", "CD", "DA", "OE", "PL", "FA", "DPO", "SYS"};
        for (std::size_t i = 0; i < codes.size(); ++i) {
            if (codes[i] == code) {
                return allRoles[i];
            }
        }
        throw "no such role code";
    }
};

} // namespace kluis::domain
