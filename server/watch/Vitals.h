// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "server/admin/DataFolder.h"
#include "server/http/HttpMessage.h"
#include "server/http/Listener.h"
#include "server/watch/Metrics.h"
#include "server/watch/StorePulse.h"

#include <atomic>

namespace kluis::server {

class Service;

/// How a serving process is, told within a second whatever hangs: answers the operator's monitoring at `/metrics`
/// (Prometheus), `/health/live` (this process answers) and `/health/ready` (it can serve: the store answers, the
/// certificate holds, it is not ending). Any thread; everything given must outlive it.
class Vitals {
public:
    Vitals(Metrics& metrics, const DataFolder& data, Service& service, const Listener& listener, const Clock& clock);

    [[nodiscard]] HttpResponse answer(const QByteArray& path);
    /// From now on it is not ready, so that a balancer sends nobody here any more.
    void setEnding() { m_isEnding = true; }

private:
    void watchListener(Service& service, const Listener& listener);
    void watchData();
    void watchProcess();
    [[nodiscard]] qint64 certificateEnd() const;
    [[nodiscard]] HttpResponse ready();

    Metrics& m_metrics;
    const DataFolder& m_data;
    const Clock& m_clock;
    StorePulse m_pulse;
    std::atomic<bool> m_isEnding = false;
};

} // namespace kluis::server
