// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace kluis::domain {

/// The types of normaliseScalar() that have a form of their own: how people are reached, how they are called, and what
/// a doctor codes. Each takes cleaned, non-empty text and gives the canonical one, or what was expected, as the end of
/// a sentence. FieldValue.h says what is accepted. Any thread.

[[nodiscard]] Result<QString> normalisePhone(const QString& text);
[[nodiscard]] Result<QString> normaliseEmail(const QString& text);
[[nodiscard]] Result<QString> normaliseAddress(const QString& text);
[[nodiscard]] Result<QString> normaliseInitials(const QString& text);
[[nodiscard]] Result<QString> normaliseCasCodes(const QString& text);

} // namespace kluis::domain
