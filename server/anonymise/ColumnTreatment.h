// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <optional>
#include <span>

namespace kluis::server {

/// What becomes of a column of the store in an anonymised copy (docs/decisions/0066).
enum class Treatment {
    Keep,         ///< a number that says nothing of anybody: a role, a version, a setting
    Word,         ///< a word of the program's own; kept where it is one, else as Text
    Id,           ///< the id that stands for it everywhere in the copy
    ShortName,    ///< an employer's on the command line: another of the same shape, never given twice
    EmployerName, ///< another of the same shape
    Login,        ///< another of the same shape, never given twice; sealed
    LoginIndex,   ///< the blind index of that login
    PersonName,   ///< another of the same shape; sealed
    Department,   ///< as dossiers have it; sealed
    Text,         ///< free text: as long, of the same scripts, with other letters; sealed where the column is
    Time,         ///< moved by the days of whom the row is about (the first column of its key)
    Begun,        ///< 1: the first state of whatever it is
    Unset,        ///< what a new row has
    Fresh,        ///< the whole table: the new server makes its own
    Rebuilt,      ///< the whole table: made again by the store from masked operations
    Dropped,      ///< the whole table: nothing of it is in the copy
};

/// One column and its treatment.
struct ColumnTreatment {
    const char* table;
    const char* column;
    Treatment treatment;
};

/// Every column of every table, in the tables' order. A table is treated as a whole or column by column. Any thread.
[[nodiscard]] std::span<const ColumnTreatment> columnTreatments();
/// Nothing for a column that nobody decided about.
[[nodiscard]] std::optional<Treatment> treatmentOf(QByteArrayView table, QByteArrayView column);

} // namespace kluis::server
