// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/retention/RetentionReview.h"

#include <QDate>
#include <QList>
#include <QString>

namespace kluis::app {

/// A part of a dossier and whether it must still be kept.
struct KeptPart {
    qint64 place = 0; ///< the vault's number of the dossier
    DossierId dossier;
    QString name; ///< of the person
    QString number;
    QString employer; ///< short name
    retention::Facts facts;
    retention::Review::State state = retention::Review::State::Nothing;
    QDate until;  ///< Review::until()
    QString hold; ///< why it must not be destroyed, whatever its terms; empty: no hold

    /// Over and not held: it may be proposed.
    [[nodiscard]] bool isDue() const { return state == retention::Review::State::Due && hold.isEmpty(); }
};

/// One role's part of every dossier, what is due first, then by the day. Holds the days that terms run from and not the
/// terms worked out: those of the few lines in sight are made when they are shown. Value type, shared when copied.
struct KeptList {
    retention::Part part = retention::Part::Employer;
    retention::Policy policy;
    QDate today;
    QList<KeptPart> parts;

    /// The terms of one of them, worked out.
    [[nodiscard]] retention::Review review(const KeptPart& kept) const
    {
        return retention::Review::of(part, kept.facts, policy, today);
    }
};

} // namespace kluis::app
