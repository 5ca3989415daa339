// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Role.h"
#include "core/protocol/ScopeFacts.h"

#include <QList>
#include <QStringList>

namespace kluis::app {

/// What leaves a cache when one scope takes the place of another, and what must make room for what comes. Value type.
struct ScopeLoss {
    quint64 categories = 0;    ///< a bit for each that goes as a whole
    QStringList fields;        ///< that go, of categories that stay
    QStringList blanks;        ///< that come: of some of them the role knew the revision alone
    bool closesAll = false;    ///< all that is medical but own notes
    QList<DossierId> closed;   ///< of which that goes
    QList<DossierId> dossiers; ///< that go whole

    /// Which dossiers go, where departments count, is the server's to say.
    [[nodiscard]] static ScopeLoss between(const protocol::ScopeFacts& before, const protocol::ScopeFacts& after);
    /// \p facts without what the role may not have by this program's own table of rights.
    [[nodiscard]] static protocol::ScopeFacts narrowed(protocol::ScopeFacts facts, domain::Role role);

    /// Whether anything goes.
    [[nodiscard]] bool isEmpty() const
    {
        return categories == 0 && fields.isEmpty() && !closesAll && closed.isEmpty() && dossiers.isEmpty();
    }
};

} // namespace kluis::app
