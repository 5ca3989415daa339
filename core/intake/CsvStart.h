// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/CsvReader.h"
#include "core/intake/ImportReport.h"

#include <optional>

namespace kluis::intake {

/// What every reader of separated values does with a file's first line, and with the width of the others. One thread.
class CsvStart {
    Q_DECLARE_TR_FUNCTIONS(CsvStart)

public:
    /// Reads the header and notes encoding, separator and columns in \p report. \returns InvalidArgument when the file is
    /// empty, has no header or lacks a column no row can do without (the sentence names it), or a limit's or the device's
    /// error.
    [[nodiscard]] static Result<ColumnMapping> read(CsvReader& reader, const QMap<QString, QString>& overrides,
                                                    ColumnMapping::Rows rows, ImportReport& report);
    /// Why a row of another width than the header's is no row; nothing where it is one.
    [[nodiscard]] static std::optional<RefusedRow> judgeWidth(const CsvItem& row, qsizetype columns);
    [[nodiscard]] static bool isEmpty(const QStringList& cells);

    CsvStart() = delete;
};

} // namespace kluis::intake
