// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <QString>

#include <optional>
#include <vector>

namespace kluis::letters {

/// What stands between braces in a template, or behind `@if`: a value of the dossier, a part of one, or what follows from
/// several. Value type.
///
/// - `first_sick_day`: a field of the catalogue; `appointment.time`: a part of a record;
/// - `name`: the employee's, as he uses it; `employer`; `today`; `author`, `author_role`; `addressee`: who the reader is;
/// - `spell.first`, `spell.week`: of the running or last spell (domain::Spell);
/// - `M04.due`, `M04.done`: of a milestone of that spell; of a repeated one the first that waits, or was done last.
struct LetterPlaceholder {
    enum class Kind : quint8 {
        Field,
        Part,
        Name,
        Employer,
        Today,
        Author,
        AuthorRole,
        Addressee,
        SpellFirst,
        SpellWeek,
        MilestoneDue,
        MilestoneDone,
    };

    Kind kind = Kind::Field;
    QString name;                            ///< as written
    const domain::Field* field = nullptr;    ///< of Field and Part
    const domain::ValuePart* part = nullptr; ///< of Part
    QString milestone;                       ///< id, of the milestones' kinds
    int line = 0;                            ///< where it stands, from 1
    int column = 0;

    /// Nothing for a text that means nothing.
    [[nodiscard]] static std::optional<LetterPlaceholder> of(const QString& name);
    /// Every field that its value tells something of.
    [[nodiscard]] std::vector<const domain::Field*> fields() const;
};

} // namespace kluis::letters
