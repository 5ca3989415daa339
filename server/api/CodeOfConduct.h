// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kluis::server {

/// What a person accepts before the account is made; that it was accepted is logged. Dutch, then English.
[[nodiscard]] QString codeOfConduct();

} // namespace kluis::server
