// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine/RepairReport.h"

#include <QDir>

namespace kluis::app {

QString RepairReport::sentence() const
{
    const QString saved = changes == 0 ? QString()
                                       : tr("%n change(s) that were not sent yet are saved and go to the server now.",
                                            nullptr, int(qMin<quint64>(changes, 1'000'000))) +
                                             u' ';
    const QString lost = isWhole
                             ? QString()
                             : tr("Not everything could be read: look through your last work, a change that was not "
                                  "sent may be missing.") +
                                   u' ';
    return tr("The damaged vault was set aside, and a new one is being filled from the server.") + u' ' + saved + lost +
           tr("The old file is kept in %1 until you log out or wipe this computer.")
               .arg(QDir::toNativeSeparators(folder));
}

} // namespace kluis::app
