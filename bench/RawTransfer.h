// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace kluis::bench {

/// Seconds that \p bytes take over a bare TLS 1.3 connection on loopback, from the handshake to the last byte: the
/// least any client could need. Ends the process when anything fails.
[[nodiscard]] double rawTransfer(quint64 bytes, const QString& certificateFile, const QString& keyFile);

} // namespace kluis::bench
