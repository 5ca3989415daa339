// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"
#include "core/domain/FieldAgreement.h"
#include "core/domain/Role.h"
#include "core/protocol/Operation.h"
#include "server/api/Caller.h"

#include <optional>

namespace kluis::server {

/// Why an operation is refused for good.
struct Refusal {
    ErrorCode code = ErrorCode::Malformed;
    const char* reason = ""; ///< a key of protocol/RejectReason.h
};

/// Everything about a pushed operation that can be judged without the database: whose it is, and whether a role
/// may write just this. Rights are domain::AccessPolicy's. Pure functions, any thread.
class OperationRules {
public:
    /// Author and device are the session's, the device is certified, the signature holds.
    [[nodiscard]] static std::optional<Refusal> checkAuthorship(const protocol::Operation& op, const Caller& caller);

    /// Kind, category, fields, values and rights. Values must already be in their canonical form, so that every
    /// reader compares the same text.
    [[nodiscard]] static std::optional<Refusal> checkContent(const protocol::Operation& op, domain::Role role);

    /// A field that the operation sets and the employer's agreement leaves out; null: none.
    [[nodiscard]] static const domain::Field* leftOut(const protocol::Operation& op,
                                                      const domain::FieldAgreement& agreement);
    /// What the employer's agreement leaves out, whoever writes it.
    [[nodiscard]] static std::optional<Refusal> checkAgreed(const protocol::Operation& op,
                                                            const domain::FieldAgreement& agreement);

    OperationRules() = delete;
};

} // namespace kluis::server
