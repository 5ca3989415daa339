// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/scan/MalwareScanner.h"

#include <QCoreApplication>
#include <QString>

#include <memory>

namespace kluis::app {

/// By which malware scanner of this computer files are looked at before they become documents, as the
/// organisation fixed it (ManagedSettings), else in `settings.ini` of the profile folder (docs/decisions/0049): the operating system's where it has one, else ClamAV where it is named. Any thread.
class ScannerSettings {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::ScannerSettings)

public:
    struct Choice {
        QString clamd;                ///< path of its socket; empty: the system's, or none
        bool acceptsWhenAway = false; ///< files become documents though the scanner does not answer
    };

    explicit ScannerSettings(const QString& profileFolder);

    [[nodiscard]] Choice choice() const;
    /// InvalidArgument for a path that is none; Forbidden for another than the organisation's; Storage.
    [[nodiscard]] Result<void> set(const Choice& choice);

    /// Null where there is none. Unreachable when a named one can't be meant.
    [[nodiscard]] Result<std::unique_ptr<scan::MalwareScanner>> scanner() const;

private:
    QString m_folder;
    QString m_file;
};

} // namespace kluis::app
