// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace kluis::app {

/// How far an order to wipe a computer has come; times in milliseconds since 1970 UTC, 0: not yet.
struct WipeProgress {
    QString login; ///< whose computer
    QString device;
    QString deviceName;
    QString orderedBy;
    qint64 orderedAt = 0;
    qint64 seenAt = 0;  ///< the computer has heard of it
    qint64 wipedAt = 0; ///< its signed receipt came
    QString state;      ///< "ordered", "seen", "replaced", "all-sent", "lost", "not-known": the last three once wiped
    quint64 lost = 0;   ///< unsent changes that are gone
};

/// An administrator as the server names him.
struct NamedAdministrator {
    QString login;
    QString displayName;
    QString fingerprint; ///< 12 groups of 5 digits
    bool counts = false; ///< known here, or vouched for by one who is: his orders are obeyed
    bool isSelf = false;
};

} // namespace kluis::app
