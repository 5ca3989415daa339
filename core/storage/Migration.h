// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::storage {

/// One change of a database's tables. Once released its text is never edited: a mistake is mended by the next one.
/// The texts are UTF-8 literals that live as long as the program.
struct Migration {
    int number;         ///< 1, 2, 3, … without gaps
    const char* author; ///< who answers for it
    const char* reason; ///< one sentence: why the tables change
    const char* sql;    ///< the statements
};

} // namespace kluis::storage
