// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/domain/Role.h"

#include <QDate>
#include <QLatin1StringView>
#include <QString>

#include <initializer_list>
#include <optional>

namespace kluis::domain {

/// What an employee asked for about his own data, and when: the trigger of a task that keeps its clock
/// (docs/decisions/0057). Or what whoever keeps it found by himself and nobody asked for (docs/decisions/0097). Its text is
/// "R-access/2026-11-29". Value type.
struct RequestKey {
    enum class Kind : quint8 {
        Access,     ///< a copy of what is kept (GDPR art. 15)
        Correction, ///< art. 16
        Deletion,   ///< art. 17
        Statement,  ///< his own words are added to the file
        /// Any of these about the medical file. Tasks are read by the employer's side too, so no more is said; what it is
        /// stands in the medical part.
        Medical,
        Found,        ///< nobody asked: something in the employer's part that should never have been recorded
        MedicalFound, ///< the same in the doctor's
    };

    Kind kind = Kind::Access;
    QDate received; ///< or found

    [[nodiscard]] QString toText() const;
    /// Nothing for a text that is no request.
    [[nodiscard]] static std::optional<RequestKey> fromText(const QString& text);

    /// Whether it can be about single values, which are corrected or removed.
    [[nodiscard]] bool isOfValues() const
    {
        return kind == Kind::Correction || kind == Kind::Deletion || kind == Kind::Medical || isFound();
    }
    /// Nobody asked.
    [[nodiscard]] bool isFound() const { return kind == Kind::Found || kind == Kind::MedicalFound; }
    /// Who registers and answers it: HR, or the doctor for the medical file.
    [[nodiscard]] Role role() const
    {
        return kind == Kind::Medical || kind == Kind::MedicalFound ? Role::Doctor : Role::Hr;
    }
    /// The last day for the answer: one month (GDPR art. 12(3)), or \p months where the law gives more. What was found goes
    /// without delay (art. 17(1)).
    [[nodiscard]] QDate due(int months = 1) const { return isFound() ? received : received.addMonths(months); }

    friend bool operator==(const RequestKey&, const RequestKey&) = default;
};

inline constexpr std::initializer_list<RequestKey::Kind> allRequestKinds{
    RequestKey::Kind::Access,  RequestKey::Kind::Correction, RequestKey::Kind::Deletion,    RequestKey::Kind::Statement,
    RequestKey::Kind::Medical, RequestKey::Kind::Found,      RequestKey::Kind::MedicalFound};

/// `access`, `correction`, `deletion`, `statement`, `medical`, `found`, `medical-found`, as on the command line.
[[nodiscard]] QLatin1StringView requestKindName(RequestKey::Kind kind);
[[nodiscard]] std::optional<RequestKey::Kind> requestKindFromName(QStringView name);
/// What a person reads: "Inzageverzoek", "Request for access".
[[nodiscard]] QString requestKindLabel(RequestKey::Kind kind, Language language);

} // namespace kluis::domain
