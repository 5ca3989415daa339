// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Field.h"
#include "core/retention/RetentionPolicy.h"

#include <QCoreApplication>
#include <QDate>
#include <QList>
#include <QStringList>

#include <optional>

namespace kluis::retention {

/// The days of one dossier that terms run from.
struct Facts {
    QDate employmentEnd;     ///< also by death; invalid: employed, or nobody said otherwise
    QDate recovery;          ///< of the last absence; invalid: none, or still ill
    bool hadAbsence = false; ///< one is recorded
    QDate lastChange;        ///< of the medical part; invalid: there is none
    std::optional<bool>
        selfInsurerZw; ///< whether the employer is one; nothing: nobody said, and the longer term counts
    std::optional<bool> selfInsurerWga; ///< the same
    bool hasEmployerPart = true;        ///< false once it was destroyed

    /// Fields of a dossier that of() reads.
    [[nodiscard]] static QStringList fieldIds();
    /// From non-medical values of a dossier, those of its employer with them, and the day of the last medical change.
    [[nodiscard]] static Facts of(const domain::FieldValues& values, const QDate& lastMedicalChange);

    /// The day a term with that start begins; invalid: not yet.
    [[nodiscard]] QDate startOf(Start start) const;
};

/// One term of a part, worked out.
struct TermLine {
    const Term* term = nullptr;
    QDate start;             ///< the later one where readings differ; invalid: it has not begun
    QDate until;             ///< the last day it must be kept; invalid with start
    bool isDisputed = false; ///< the sources name different starts and the practice has not chosen
    bool isAssumed = false;  ///< nobody said whether it counts for the employer
};

/// Whether a part of a dossier may be destroyed. Where sources differ and the practice has not chosen, only once every
/// reading allows it: nothing is assumed. Value type; pure; any thread.
class Review {
    Q_DECLARE_TR_FUNCTIONS(kluis::retention::Review)

public:
    enum class State : quint8 {
        Nothing,    ///< there is no such part
        NotStarted, ///< a term has not begun
        Running,    ///< until after `until`
        Due,        ///< may be destroyed
    };

    [[nodiscard]] static Review of(Part part, const Facts& facts, const Policy& policy, const QDate& today);

    [[nodiscard]] Part part() const { return m_part; }
    [[nodiscard]] State state() const { return m_state; }
    /// The last day it must be kept; invalid unless Running or Due.
    [[nodiscard]] QDate until() const { return m_until; }
    /// The terms that count for it.
    [[nodiscard]] const QList<TermLine>& lines() const { return m_lines; }
    /// Whether sources differ about it and no choice was made.
    [[nodiscard]] bool isDisputed() const;
    /// Why it may not be destroyed yet, with the source, for whoever asks too early; empty when it may.
    [[nodiscard]] QString refusal() const;

private:
    Part m_part = Part::Employer;
    State m_state = State::Nothing;
    QDate m_until;
    QList<TermLine> m_lines;
};

/// `nothing`, `not-started`, `running`, `due`, as in JSON.
[[nodiscard]] QLatin1StringView reviewStateName(Review::State state);

} // namespace kluis::retention
