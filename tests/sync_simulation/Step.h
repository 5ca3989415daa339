// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kluis::test {

/// One thing that happens in a simulated world. What exactly follows from \ref chance alone, so that a step means the
/// same when others before it are left out. Value type.
struct Step {
    enum class Kind : quint8 {
        Edit,       ///< a field, medical for medical roles
        Note,       ///< a note, now and then a working note
        Move,       ///< a dossier to another department
        NewDossier, ///< sometimes with a number that is taken
        Decide,     ///< a conflict: by either value, or a third
        Sync,
        Login,
        Grant,       ///< the administrator takes an employer or a department away, or gives it back
        Role,        ///< … gives another role
        Member,      ///< the medical lead takes somebody out of the group, or back in
        CrashClient, ///< the power fails during one of the next writes
        CrashServer,
        BackUp,
        Restore,
        ClientClock, ///< jumps
        Wait,        ///< time passes
        LoseAnswers, ///< the next few
        Partition,   ///< begins or ends
        Compare,     ///< a sync that compares digests, whenever the last was
        Task,        ///< one is given, done, moved or opened again
        Meanwhile,   ///< a sync, now and then of everything anew, and something else between two of its messages
        Restrict,    ///< a lead names who may open a dossier, or lifts that
        Rotate,      ///< a lead starts a new group key
        Lead,        ///< a lead makes another doctor one
        Reseal,      ///< a few dossiers are sealed under the newest group key
        Unsent,      ///< what waits or was refused is taken back, or offered again
        Appointment, ///< one is made, moved, or said to be over
        Revoke,      ///< a person's second computer is not to be trusted any more
        Remove,      ///< an employee has a value removed, by the request that is open or a new one
        DiskFault,   ///< the next few writes of a machine that goes on working fail: the disk is full, or has a fault
    };
    static constexpr int kinds = 30;

    Kind kind = Kind::Sync;
    int who = 0;
    quint64 chance = 0;

    [[nodiscard]] QString text() const;
};

/// Everything a seed decides before a world begins. Value type.
struct Plan {
    quint64 seed = 0;
    int weather = 0;       ///< of a hundred requests so many go wrong
    quint64 pageLimit = 0; ///< operations in a page of a pull; 0: as many as the server gives
    QList<int> present;
    QList<Step> steps;

    [[nodiscard]] static Plan of(quint64 seed, int steps, int people);
};

} // namespace kluis::test
