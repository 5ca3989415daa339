// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kluis::test {

/// Keys, ids and nonces of the whole process from one seed, in the place of the system's random source, so that a
/// simulation replays exactly. For tests only: whoever knows the seed knows every key.
class SeededRandom {
public:
    /// Before anything of libsodium is used.
    static void install();
    /// Begins again.
    static void seed(quint64 seed);

    SeededRandom() = delete;
};

} // namespace kluis::test
