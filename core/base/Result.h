// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <tl/expected.hpp>

#include <utility>

namespace kluis {

/// A value or the reason there is none. Every caller must decide: dropping one is a compiler warning, and
/// warnings are errors here.
template <typename T> using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorCode::Malformed, tr("…"));`
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, QString sentence, QString detail = {})
{
    return tl::unexpected<Error>(Error(code, std::move(sentence), std::move(detail)));
}

/// Passes another call's failure on unchanged: `if (!r) return failure(r);`
template <typename T> [[nodiscard]] tl::unexpected<Error> failure(const Result<T>& result)
{
    return tl::unexpected<Error>(result.error());
}

} // namespace kluis
