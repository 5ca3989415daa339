// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/MilestonePlan.h"
#include "core/letters/LetterReader.h"

#include <QDate>

namespace kluis::letters {

/// What a letter is filled in from: what its author sees of the dossier, and who he is. Value type.
struct LetterFacts {
    domain::FieldValues fields; ///< of the dossier; employer_name too
    std::vector<domain::StoredTask> tasks;
    QString author; ///< the name the letter is signed with
    domain::Role role = domain::Role::Hr;
    LetterReader addressee = LetterReader::Employer;
    QDate today;
};

} // namespace kluis::letters
