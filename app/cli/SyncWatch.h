// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"
#include "app/sync/SyncRhythm.h"

#include <QElapsedTimer>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace kluis::app {

/// Synchronises whenever the server says that there is something, or it is time, until something fails that waiting does
/// not mend. The engine's thread, which it blocks.
class SyncWatch {
public:
    using Report = std::function<void(const SyncReport&)>;

    SyncWatch(Engine& engine, SyncRhythm::Manner manner);
    ~SyncWatch(); ///< listens no longer

    /// \p report is called after each sync that brought or sent something, and after the first. \returns the failure
    /// that ended it.
    [[nodiscard]] Error run(const ProgressHandler& progress, const Report& report);

private:
    /// What the network's thread leaves for this one.
    struct Post {
        std::mutex guard;
        std::condition_variable came;
        QList<std::function<void(SyncRhythm&, qint64 now)>> letters;

        void put(std::function<void(SyncRhythm&, qint64 now)> letter);
    };

    void listen();
    void waitAndRead();
    [[nodiscard]] bool isDue(qint64 time) const;

    Engine& m_engine;
    SyncRhythm m_rhythm;
    QElapsedTimer m_since;
    std::shared_ptr<Post> m_post = std::make_shared<Post>();
};

} // namespace kluis::app
