// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <optional>
#include <vector>

namespace kluis::letters {

/// For whom a letter is. A letter has one or more readers, and holds only what every one of them may see.
enum class LetterReader : quint8 {
    Employer, ///< personnel, line manager and case manager: what one of them may not see, the employer does not get
    Employee, ///< whom the dossier is about
    Uwv,      ///< the benefits agency, which the employer reports to by law
};

inline constexpr std::array allLetterReaders{LetterReader::Employer, LetterReader::Employee, LetterReader::Uwv};

/// `employer`, `employee`, `uwv`, as in templates and on the command line.
[[nodiscard]] QLatin1StringView letterReaderName(LetterReader reader);
[[nodiscard]] std::optional<LetterReader> letterReaderFromName(QStringView name);
/// The language of a letter where nobody chose one: English in an English window, else Dutch, as its readers are Dutch.
[[nodiscard]] domain::Language letterLanguage(const QLocale& locale);
/// What a person reads: "werkgever", "employer".
[[nodiscard]] QString letterReaderLabel(LetterReader reader, domain::Language language);

/// May a letter to \p reader hold the field's value? The employer's roles are asked of domain::AccessPolicy. Employee and
/// UWV have no login and no row of the rights table: nobody reads medical data in a letter, nor what only its author
/// reads. The employee gets what is recorded of himself beside that (AVG art. 15); UWV a closed list: who he is and
/// works for, the absence, and what the employer knows of his possibilities (Regeling procesgang, DOMAIN 1.4, 4.3).
[[nodiscard]] bool mayRead(LetterReader reader, const domain::Field& field);

} // namespace kluis::letters
