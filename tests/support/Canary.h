// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kluis::test {

/// The files below \p folder that hold \p word: as UTF-8 or UTF-16 of either order, in whatever letter case it was
/// written, as base64 at each of the three alignments, or as hexadecimal. Reads everything, also hidden files.
[[nodiscard]] QStringList filesHolding(const QString& folder, const QString& word);

/// The forms of \p word that filesHolding looks for.
[[nodiscard]] QList<QByteArray> formsOf(const QString& word);

} // namespace kluis::test
