// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preview/Confinement.h"

namespace kluis::preview {

// Windows and macOS end the process by its pipes; their own sandboxes come with their packages.
void Confinement::apply()
{
}

} // namespace kluis::preview
