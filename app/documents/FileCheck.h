// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings/ScannerSettings.h"

#include <optional>

namespace kluis::app {

/// Looks for malware in a file while it is being sealed: afterwards nobody but its readers could. A new one for each file;
/// one thread.
class FileCheck {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::FileCheck)

public:
    explicit FileCheck(ScannerSettings settings) : m_settings(std::move(settings)) {}

    /// Unreachable when the scanner is away and that is not to be accepted: best before anything is read.
    [[nodiscard]] Result<void> begin();
    void add(QByteArrayView piece);
    /// Forbidden, with protocol::reason::malware as its detail, for malware; Unreachable as begin().
    [[nodiscard]] Result<void> finish();

private:
    /// What it means that the scanner does not answer.
    [[nodiscard]] Result<void> away(const Error& error);

    ScannerSettings m_settings;
    std::unique_ptr<scan::MalwareScanner> m_scanner;
    std::unique_ptr<scan::ScanSession> m_session; ///< null: nobody looks
    std::optional<Error> m_failed;
};

} // namespace kluis::app
