// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/ValueSpec.h"

#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace kluis::domain {

/// One entry of a Record or List: canonical text by part key; empty parts are not there.
using ValueEntry = QMap<QString, QString>;

/// The part of normalise() for Record and List. \returns canonical JSON, empty when nothing is left; or what was
/// expected, as the end of a sentence. FieldValue.h says what is accepted. Any thread.
[[nodiscard]] Result<QString> normaliseStructure(const ValueSpec& spec, const QString& text);

/// The entries of a canonical value; one for a Record. Nothing when the text is not canonical JSON of that kind.
[[nodiscard]] std::optional<std::vector<ValueEntry>> readStructure(const ValueSpec& spec, const QString& value);

} // namespace kluis::domain
