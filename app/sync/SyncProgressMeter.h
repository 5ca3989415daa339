// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/SyncReport.h"
#include "app/session/ApiClient.h"
#include "core/base/Result.h"

#include <QCoreApplication>
#include <QElapsedTimer>

namespace kluis::app {

/// Tells the person how far a sync is, some ten times a second, and hears whether to stop. The engine's thread.
class SyncProgressMeter {
    Q_DECLARE_TR_FUNCTIONS(kluis::app::SyncProgressMeter)

public:
    SyncProgressMeter(const ProgressHandler& handler, const ApiClient& api) : m_handler(handler), m_api(api)
    {
        m_bytesBefore = api.bytesIn();
        m_since.start();
    }

    /// \p phase and \p document as SyncProgress. Cancelled when the person stopped it. The first and last of a phase are
    /// always told.
    [[nodiscard]] Result<void> tell(const QString& phase, quint64 done, quint64 total, const RecordId& document = {})
    {
        const bool isDue =
            phase != m_phase || document != m_document || done == total || m_since.elapsed() - m_last >= interval;
        if (!m_handler || !isDue) {
            return {};
        }
        m_phase = phase;
        m_document = document;
        m_last = m_since.elapsed();
        const SyncProgress progress{phase, done, total, m_api.bytesIn() - m_bytesBefore, seconds(), document};
        return m_handler(progress) ? Result<void>() : fail(ErrorCode::Cancelled, tr("Stopped."));
    }
    [[nodiscard]] double seconds() const { return double(m_since.nsecsElapsed()) / 1e9; }

private:
    static constexpr qint64 interval = 100; // ms

    const ProgressHandler& m_handler;
    const ApiClient& m_api;
    quint64 m_bytesBefore = 0;
    QString m_phase;
    RecordId m_document;
    QElapsedTimer m_since;
    qint64 m_last = 0;
};

} // namespace kluis::app
