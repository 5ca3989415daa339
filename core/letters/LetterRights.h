// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/letters/LetterTemplate.h"

#include <QCoreApplication>

namespace kluis::letters {

/// What a letter may hold. A letter is read by its readers, and, once it is kept in the dossier, by every role that reads
/// what it is kept under; and its author can't fill in what he does not see. So a field may stand in it when all of them
/// may see it. Asks domain::AccessPolicy and LetterReader; pure functions, any thread.
class LetterRights {
    Q_DECLARE_TR_FUNCTIONS(kluis::letters::LetterRights)

public:
    /// \p letter needs authors, readers and field. A value that the program masks on the screen (the citizen service
    /// number) stands in letters to UWV alone.
    [[nodiscard]] static bool mayHold(const LetterTemplate& letter, const domain::Field& field);

    /// Forbidden with line, column, field and who may not see it; InvalidArgument for a head that does not hold together:
    /// an author who may not write what it is kept under, a milestone he may not record.
    [[nodiscard]] static Result<void> check(const LetterTemplate& letter);

    LetterRights() = delete;

private:
    [[nodiscard]] static QString whoMayNot(const LetterTemplate& letter, const domain::Field& field);
    [[nodiscard]] static Result<void> checkHead(const LetterTemplate& letter);
};

} // namespace kluis::letters
