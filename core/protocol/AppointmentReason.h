// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kluis::protocol::reason {

/// Why an appointment waits for whoever planned it (docs/decisions/0060). As RejectReason.h.
inline constexpr char timeTaken[] = "time-taken"; ///< the doctor's time is another's meanwhile; not whose
/// Somebody else moved or ended the same appointment at once. The client says so of its own.
inline constexpr char appointmentChanged[] = "appointment-changed";
/// Consultation hours: another revision stands than the one that was to be replaced.
inline constexpr char hoursChanged[] = "hours-changed";

} // namespace kluis::protocol::reason
