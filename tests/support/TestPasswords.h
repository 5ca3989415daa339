// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::test {

/// From now on Argon2id at the least memory and passes that the product accepts is worked out with the least that there
/// is, in this process and those it starts: for tests that tell of something else than how dear a guess is. Any other
/// cost stays what it is, and so does everything in programs that TestPasswords.cpp is neither linked to nor put before
/// (docs/decisions/0109). Call it before the first password is used.
void cheapenPasswords();
/// They stay what they are here, whoever asks for it later: for tests that start a program with a profile made in this process.
void keepPasswordsDear();

} // namespace kluis::test
