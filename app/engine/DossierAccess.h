// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kluis::app {

/// Who may read the medical part of one dossier (docs/decisions/0027).
struct DossierAccess {
    struct Person {
        QString login;
        QString displayName;
        bool reads = false;
        bool isSelf = false;
    };
    bool restricted = false; ///< false: all of the group read it
    QList<Person> group;     ///< the employer's medical group, by name
};

} // namespace kluis::app
