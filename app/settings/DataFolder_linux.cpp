// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/DataFolder.h"

#include <QStandardPaths>

namespace kluis::app {

QString DataFolder::profile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/dossierkluis");
}

} // namespace kluis::app
