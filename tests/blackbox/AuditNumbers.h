// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kluis::test {

/// `kluis-server audit export` of all there is.
[[nodiscard]] QStringList exportOfAudit();

/// What is wrong with the numbers in \p exported, what that command printed: one missing or twice in a chain or in what a
/// device logged, or a device's log that the server found fault with. Empty: nothing.
[[nodiscard]] QString faultOfAuditNumbers(const QByteArray& exported);

} // namespace kluis::test
