// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace kluis::crypto {

/// Whether \p a and \p b are the same bytes, in a time that depends only on their lengths (which are public).
/// Use it for every tag, token, code and commitment. Any thread.
[[nodiscard]] bool equal(QByteArrayView a, QByteArrayView b);

} // namespace kluis::crypto
