// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/EventFeed.h"
#include "server/store/Store.h"

#include <QMultiHash>

#include <condition_variable>
#include <memory>
#include <thread>

namespace kluis::server {

/// Carries what the store's bell rings to the feeds of those who may know of it, from a thread of its own, so that a
/// commit waits for nobody who listens. Where the store hears of other processes' commits, it is looked at when that began
/// anew and now and then; where it does not, each few seconds while somebody listens. Any thread.
class EventHub {
public:
    struct Manner {
        std::chrono::milliseconds gather{100};     ///< rings within this time are told together
        std::chrono::milliseconds lookEach{3'000}; ///< for what another process committed, while that is not heard
        std::chrono::milliseconds seldom{60'000};  ///< the same, while it is
        std::chrono::seconds life{14 * 60};        ///< of a feed; each lasts between three quarters of it and the whole
    };

    /// \p store must outlive it.
    explicit EventHub(Store& store) : EventHub(store, Manner()) {}
    EventHub(Store& store, Manner manner);
    ~EventHub(); ///< all feeds must be gone

    /// A feed that begins with the state of each of the listener's employers. The device's feed before ends.
    [[nodiscard]] std::shared_ptr<EventFeed> open(const EventFeed::Listener& listener, EventFeed::Check check);
    /// A feed's end.
    void leave(EventFeed& feed);
    /// How many listen now.
    [[nodiscard]] qsizetype listeners();

private:
    using Clock = std::chrono::steady_clock;

    void hear(const QList<Change>& changes);
    void run();
    void look();
    void tell(const QList<Change>& changes);
    [[nodiscard]] bool isAnybodyThere();

    Store& m_store;
    const Manner m_manner;

    std::mutex m_ringing; ///< guards the next four; never taken while the other guard is wanted by its holder
    std::condition_variable m_rung;
    QList<Change> m_heard;
    bool m_isEnding = false;

    std::mutex m_guard; ///< guards the rest
    QHash<DeviceId, EventFeed*> m_byDevice;
    QMultiHash<TenantId, EventFeed*> m_byEmployer;
    QMultiHash<UserId, EventFeed*> m_byUser;
    QHash<TenantId, quint64> m_ends; ///< of the streams, as far as was heard
    bool m_isLooked = false;         ///< the ends are known

    quint64 m_hearing = 0; ///< Store::hearing() at the last look; the thread's
    quint64 m_ear = 0;
    std::thread m_thread;
};

} // namespace kluis::server
