// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/DataFolder.h"

#include <QStandardPaths>

namespace kluis::app {

QString DataFolder::profile()
{
    // AppLocalData stays on this computer; the roaming part would carry the vault to others.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/Dossierkluis");
}

} // namespace kluis::app
