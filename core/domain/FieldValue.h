// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Field.h"

namespace kluis::domain {

/// Checks what a person typed or a file held against the field's type and gives the one canonical text that is
/// stored, signed and compared. Applying it twice gives the same. An empty text (after trimming) is valid for every
/// field and clears it.
///
/// Accepted -> canonical:
/// - Line, Text, Document: any text in NFC, trimmed; CR LF becomes LF; control characters other than newline and
///   tab (in a Line these too), bidirectional overrides and lone surrogates are refused;
/// - Choice: the code, or a Dutch or English label, whatever the case; digits without leading zero -> the code;
/// - Date: 2026-01-05, 5-1-2026, 05/01/2026, 5.1.2026, 20260105 -> 2026-01-05;
/// - DateTime: 2026-01-05T09:30[:15][Z|+01:00], 5-1-2026 9:30 -> 2026-01-05T09:30:00 (the wall clock's time where no
///   offset is given) or 2026-01-05T08:30:00Z;
/// - Boolean: true/false, ja/nee, yes/no, j/n, y/n, waar/onwaar, 1/0 -> true or false;
/// - Decimal, Integer: 12,5 or 12.50 -> 12.5; a percent sign behind a value up to 100 is ignored; no thousands marks;
/// - Digits, Bsn: digits with spaces or full stops between -> digits;
/// - Uuid: with or without hyphens -> 8-4-4-4-12 lower case;
/// - Phone: +31 6 12345678, 0031..., 06-12345678, (030) 123 45 67 -> digits with an optional leading +;
/// - Email: local@domain -> domain in lower case;
/// - Address: one line; line breaks become ", "; a Dutch postcode becomes "1234 AB";
/// - Initials: "P.J." -> "PJ";
/// - CasCodes: "l101 remark" -> "L101 remark", one a line or separated by ";"; letter and three or four digits;
/// - Record, List: compact JSON, keys in alphabetical order, every part a string in its own canonical form, empty
///   parts left out: {"kind":"wia","note":"..."} and [{"date":"2026-01-05","percentage":"100"}]. A list whose first
///   part is a date is ordered by it, each date once. Typed by hand: parts in their order separated by "|" (in a list
///   of exactly two parts also by a space), entries on lines or separated by ";"; a plain text for a record becomes
///   its note, where it has one.
///
/// \returns InvalidArgument with a sentence that names the field's label and what is expected, or LimitExceeded for
/// too long a text. The value itself is in neither text. Any thread.
[[nodiscard]] Result<QString> normalise(const Field& field, const QString& text);

/// What somebody reads who sets a text in a field that is a document (AccessPolicy::takesDocuments): readers would take none
/// of it. Names the field's label.
[[nodiscard]] QString noTextInDocument(const Field& field);

/// What a person reads for a canonical value: 5 January as the locale writes it, a choice's label, ja/nee, decimal
/// comma, "06-12345678", a list's entries one a line. A text that is not canonical is shown as it stands.
[[nodiscard]] QString displayValue(const Field& field, const QString& value, const QLocale& locale);

/// What stands in place of a masked value: the same number of bullets whatever the value.
[[nodiscard]] QString maskedValue();

} // namespace kluis::domain
