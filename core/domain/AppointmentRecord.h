// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/domain/Role.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <optional>

namespace kluis::domain {

/// An appointment of an employee with a company doctor, or with whoever works for one. Its text is the canonical value of
/// the catalogue's field `appointment`; there may be many in a dossier (docs/decisions/0060). HR and case managers read it,
/// so it holds no reason and no remark: why somebody is seen is in the doctor's sealed notes. Value type.
class AppointmentRecord {
    Q_DECLARE_TR_FUNCTIONS(kluis::domain::AppointmentRecord)

public:
    enum class Status : quint8 {
        Planned,
        Done,
        Cancelled,
        Missed
    };

    static constexpr char fieldId[] = "appointment";
    static constexpr int tick = 5;         ///< minutes: appointments begin and end on multiples of it
    static constexpr int longest = 4 * 60; ///< minutes
    static constexpr int usualMinutes = 20;

    QDateTime start; ///< in UTC
    int minutes = usualMinutes;
    QString mode; ///< `visit`, `phone`, `video`, `workplace`; may be missing
    QString kind; ///< `first`, `follow-up`, `three-way`; may be missing. None that tells anything medical
    Status status = Status::Planned;
    QString doctor; ///< id of the person whose hour it is
    QString place;  ///< where, or which number; of the hours

    [[nodiscard]] QDateTime end() const { return start.addSecs(qint64(minutes) * 60); }
    /// Whether it takes up the doctor's time: what was cancelled does not.
    [[nodiscard]] bool takesTime() const { return status != Status::Cancelled; }
    [[nodiscard]] bool overlaps(const AppointmentRecord& other) const;

    /// Reads a canonical value. InvalidArgument for one that is none, for a remark, for a time that is no multiple of tick,
    /// and without a doctor.
    [[nodiscard]] static Result<AppointmentRecord> parse(const QString& text);
    [[nodiscard]] QString toText() const;

    /// Whether the role may plan and change appointments (the field's row of the catalogue).
    [[nodiscard]] static bool mayPlan(Role role);

    /// What two people made of \p base at once, where they do not contradict each other: each part that only one changed is
    /// as that one says. Nothing where both changed when, with whom or what became of it, differently: that is somebody's
    /// to decide.
    [[nodiscard]] static std::optional<AppointmentRecord> merged(const std::optional<AppointmentRecord>& base,
                                                                 const AppointmentRecord& mine,
                                                                 const AppointmentRecord& theirs);

    friend bool operator==(const AppointmentRecord&, const AppointmentRecord&) = default;

private:
    [[nodiscard]] Result<void> check() const;
};

/// `planned`, `done`, `cancelled`, `missed`, as in values and JSON.
[[nodiscard]] QLatin1StringView appointmentStatusName(AppointmentRecord::Status status);

} // namespace kluis::domain
