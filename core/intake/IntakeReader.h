// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/intake/ImportReport.h"

#include <optional>
#include <variant>

namespace kluis::intake {

/// Reads an employer's file and gives employees one at a time, whatever the format. Total: any bytes give employees and
/// refusals. Streaming: memory grows with the number of employees by an entry each, not with the file. Nothing is stored.
/// One thread.
class IntakeReader {
public:
    using Item = std::variant<ImportedEmployee, RefusedRow>;

    IntakeReader() = default;
    virtual ~IntakeReader() = default;
    IntakeReader(const IntakeReader&) = delete;
    IntakeReader& operator=(const IntakeReader&) = delete;

    /// Reads what stands before the first employee. Errors are about the file as a whole.
    [[nodiscard]] virtual Result<void> open() = 0;
    /// The next employee or refused row; nothing at the end. Call open() first.
    [[nodiscard]] virtual std::optional<Item> next() = 0;
    /// Up to now; complete after next() gave nothing.
    [[nodiscard]] virtual const ImportReport& report() const = 0;
};

} // namespace kluis::intake
