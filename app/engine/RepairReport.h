// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace kluis::app {

/// What became of a damaged vault (docs/decisions/0038). Value type.
struct RepairReport {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::RepairReport)

public:
    QString folder;      ///< where the damaged file lies now
    quint64 changes = 0; ///< not at the server yet, and saved
    bool isWhole = true; ///< whether everything could be read that only the damaged file held

    /// What the person is told.
    [[nodiscard]] QString sentence() const;
};

} // namespace kluis::app
