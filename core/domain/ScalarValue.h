// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ValueSpec.h"

#include <QDate>
#include <QString>

#include <optional>

namespace kluis::domain {

/// The parts of normalise() for every type but Record and List. FieldValue.h says what is accepted. Any thread.

/// \returns the canonical text, empty for an empty text; or what was expected, as the end of a sentence ("a date, such
/// as ..."), without label and without the value.
[[nodiscard]] Result<QString> normaliseScalar(const ValueSpec& spec, const QString& text);

/// NFC, CR LF as LF, trimmed. \returns InvalidArgument for control characters, bidirectional overrides and lone
/// surrogates; a newline or tab is only refused where \p oneLine.
[[nodiscard]] Result<QString> cleanText(const QString& text, bool oneLine);

/// The date forms of FieldValue.h; nothing for another text or a day outside 1900-01-01 .. 2199-12-31.
[[nodiscard]] std::optional<QDate> parseDate(QStringView text);

/// A decimal's value times 10^decimals, inside the spec's limits; nothing for another text.
[[nodiscard]] std::optional<qint64> parseDecimal(QStringView text, const ValueSpec& spec);

/// Canonical text of a scaled decimal: (1250, 2) -> "12.5".
[[nodiscard]] QString decimalText(qint64 scaled, int decimals);

} // namespace kluis::domain
