// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kluis::domain {

/// The citizen service number's checks. A BSN is never a key, a login or a reason in an error text.
class Bsn {
public:
    /// \returns the nine digits when \p text is a valid number: nine digits, or eight that get a leading zero;
    /// spaces and full stops between digits are ignored; 9a+8b+7c+6d+5e+4f+3g+2h-i divisible by 11; not all zero.
    [[nodiscard]] static std::optional<QString> canonical(QStringView text);

    /// True for nine digits that pass the 11-test and are not all zero.
    [[nodiscard]] static bool passesElevenTest(QStringView nineDigits);

    /// True for numbers of the public test set, 99999xxxx, which production data should not contain.
    [[nodiscard]] static bool isTestNumber(QStringView nineDigits);

    Bsn() = delete;
};

} // namespace kluis::domain
