// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QString>
#include <QStringList>

namespace kluis::app {

/// An edit that is not at the server, as the person may want to see it: where and what, never the value.
struct UnsentChange {
    DossierId dossier;
    QString name;         ///< list form, "Jansen, Piet"; empty where the dossier is no longer in this vault
    QStringList fieldIds; ///< of the catalogue
    qint64 at = 0;        ///< milliseconds since 1970 UTC of the edit
    QString reason;       ///< why the server refused it, a sentence; empty while it waits
};

} // namespace kluis::app
