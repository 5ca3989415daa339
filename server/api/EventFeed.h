// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "server/http/HttpStream.h"

#include <QHash>
#include <QList>

#include <atomic>
#include <chrono>
#include <mutex>

namespace kluis::server {

class EventHub;

/// What one device is told of changes while it listens: the last number of each of its employers' streams that it has
/// not been told yet, and nothing else, so its size is bounded by its grants. Any thread.
class EventFeed final : public HttpStream {
public:
    /// Whether the session that listens still may, with the same grants.
    using Check = std::function<bool()>;

    struct Listener {
        UserId user;
        DeviceId device;
        QList<TenantId> employers;
        bool hearsMedicalLog = false;
    };

    /// \p hub must outlive it.
    EventFeed(EventHub& hub, Listener listener, Check check, std::chrono::seconds life);
    ~EventFeed() override;

    void onReady(std::function<void()> ready) override;
    [[nodiscard]] std::optional<QByteArray> take() override;
    [[nodiscard]] bool mayGoOn() override;
    [[nodiscard]] QByteArray heartbeat() const override;
    [[nodiscard]] QByteArray farewell(bool isDraining) const override;

    [[nodiscard]] const Listener& listener() const { return m_listener; }
    /// There is something new; a null tenant: beside the streams.
    void tell(const TenantId& tenant, quint64 seq);
    /// The same device listens elsewhere now.
    void end();

private:
    EventHub& m_hub;
    const Listener m_listener;
    const Check m_check;
    const std::chrono::steady_clock::time_point m_end;
    std::mutex m_guard;
    std::function<void()> m_ready;
    QHash<TenantId, quint64> m_untold;
    bool m_isOver = false;
    bool m_isFirst = true;
};

} // namespace kluis::server
