// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/retention/RetentionTerm.h"

#include <span>

namespace kluis::retention {

/// The terms of DOMAIN section 3, as data with their source. What a practice decides otherwise is in its Policy.
/// Immutable; any thread.
///
/// Not in it, because nothing in a dossier tells when it begins: exposure to hazardous substances (40 years: a hold does
/// it), pre-employment examinations (at most 6 months), and the access log, whose term is the audit's own.
class RetentionCatalogue {
public:
    [[nodiscard]] static std::span<const Term> all();
    /// The term with that id, or nullptr.
    [[nodiscard]] static const Term* find(QStringView id);

    RetentionCatalogue() = delete;
};

} // namespace kluis::retention
