// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/BackgroundTask.h"
#include "server/admin/DataFolder.h"
#include "server/scan/ScannerSetting.h"
#include "server/store/BlobFiles.h"
#include "server/store/Store.h"

namespace kluis::server {

/// Looks, beside a serving server's work, at the documents that were taken while no scanner was there. One thread; \p data and
/// \p clock outlive it.
class ScanSweep {
public:
    ScanSweep(const DataFolder& data, const Clock& clock) : m_data(data), m_clock(clock) {}

    /// Begins where there is a scanner and no sweep is under way. Call now and then.
    void look();

    /// Looks at everything nobody looked at, until \p stop. \returns how many. Errors of the scanner and the store end it.
    [[nodiscard]] static Result<qint64> all(Store& store, const BlobFiles& files, const Clock& clock,
                                            const ScannerSetting& setting, const std::atomic<bool>& stop);

private:
    const DataFolder& m_data;
    const Clock& m_clock;
    BackgroundTask m_task;
};

} // namespace kluis::server
