// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QtGlobal>

namespace kluis::app {

/// A new computer of this person that waits to be approved here, as the server tells it.
struct WaitingDevice {
    QString id;             ///< as the list of devices shows it
    QString name;           ///< as the new computer says
    QString platform;       ///< "linux", "windows", "macos", or empty
    qint64 askedAt = 0;     ///< milliseconds since 1970 UTC
    qint64 expiresAt = 0;   ///< the same
    bool answered = false;  ///< from this computer: the number can be typed once the new one shows it
    bool hasNumber = false; ///< the new computer shows its number
};

} // namespace kluis::app
