// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Category.h"
#include "core/domain/Field.h"
#include "core/domain/Label.h"

#include <QDate>
#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <initializer_list>
#include <optional>

namespace kluis::retention {

/// What of a dossier is destroyed together (docs/decisions/0056). On the wire and under signatures: never renumber.
enum class Part : quint8 {
    Employer =
        1, ///< what the employer keeps: absence, process, governance; and, where nothing else needs them, the rest
    Medical = 2, ///< the doctor's file: medical content, notes and keys
};

inline constexpr std::initializer_list<Part> allParts{Part::Employer, Part::Medical};

/// `employer`, `medical`, as on the command line and in JSON.
[[nodiscard]] QLatin1StringView partName(Part part);
[[nodiscard]] std::optional<Part> partFromName(QStringView name);
[[nodiscard]] std::optional<Part> partFromNumber(quint8 number);
[[nodiscard]] QString partLabel(Part part, domain::Language language);
/// The part that a category belongs to; none for master data and capacity, which go with whichever part goes last.
[[nodiscard]] std::optional<Part> partOf(domain::Category category);

/// The day a term runs from. On the wire: never renumber.
enum class Start : quint8 {
    EmploymentEnd = 1,
    ReintegrationEnd = 2, ///< the last recovery, or the end of an employment that ended in illness
    Recovery = 3,
    LastChange = 4, ///< the last change in the part
};

/// `employment-end` …, as on the command line and in JSON.
[[nodiscard]] QLatin1StringView startName(Start start);
[[nodiscard]] std::optional<Start> startFromName(QStringView name);
[[nodiscard]] QString startLabel(Start start, domain::Language language);

/// What must be so for a term to count.
enum class Condition : quint8 {
    Always,
    Absence,        ///< there was an absence
    SelfInsurerZw,  ///< the employer carries the Sickness Benefits Act's risk itself
    SelfInsurerWga, ///< … that of the WGA
};

/// How sure a source is, as DOMAIN marks it.
enum class Confidence : char {
    Primary = 'A',
    Secondary = 'B',
    General = 'G',
};

/// One reading of where a term begins, and who says so.
struct Reading {
    Start start = Start::EmploymentEnd;
    QLatin1StringView source;
    Confidence confidence = Confidence::General;

    /// For people, in the program's language. Any thread.
    [[nodiscard]] QString sourceText() const;
};

/// A time that something must be kept: a row of RetentionCatalogue. Immutable, made at compile time; any thread.
struct Term {
    QLatin1StringView id; ///< "absence"; that of the field `retention_basis`
    Part part = Part::Employer;
    int months = 0;
    Condition condition = Condition::Always;
    Reading reading;
    std::optional<Reading> otherReading = {}; ///< sources differ, and the practice has to choose
    QStringView dutch;
    QLatin1StringView english;

    [[nodiscard]] QString label(domain::Language language) const { return domain::labelIn(language, dutch, english); }
};

} // namespace kluis::retention
