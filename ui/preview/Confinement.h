// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::preview {

/// Takes away from this process what reading a document does not need, before the first byte of one is read: it can
/// write to no file, leave no core, start no other program, reach no network and hold no more than a bounded memory, and it
/// ends with the window that started it. As far as the system can do it; one file a platform.
class Confinement {
public:
    static void apply();

    Confinement() = delete;
};

} // namespace kluis::preview
