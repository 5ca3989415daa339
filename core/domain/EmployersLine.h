// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"

#include <QString>

namespace kluis::domain {

/// Where the line between employer and doctor runs through the free texts of a dossier (AP policy rules on sick employees,
/// 5.4; docs/decisions/0077): which texts the employer reads, so that nothing about the nature or cause of an illness may
/// stand in them, whoever writes. Pure functions; any thread.
class EmployersLine {
public:
    /// Whether people type sentences into it: a text, a document, a long line, or a part of a record that is one. Names,
    /// codes and numbers are none.
    [[nodiscard]] static bool hasFreeText(const Field& field);
    /// Whether the employer's side writes in it, by its role alone.
    [[nodiscard]] static bool isWrittenByEmployer(const Field& field);
    /// Whether texts in it are looked at: the employer's own, and what the practice writes for the employer to read. Not
    /// what the employee volunteered, and nothing medical.
    [[nodiscard]] static bool isWatched(const Field& field);
    /// The sentences in what was typed or stored: of a record its free parts, a line each.
    [[nodiscard]] static QString sentencesOf(const Field& field, const QString& value);

    EmployersLine() = delete;
};

} // namespace kluis::domain
