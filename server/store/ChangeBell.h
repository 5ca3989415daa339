// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/store/Change.h"

#include <QHash>
#include <QList>

#include <functional>
#include <mutex>

namespace kluis::server {

/// Tells whoever listens that changes were committed. A store rings it after its own commits; what hears of another
/// process's commits (LISTEN/NOTIFY of a database server) rings the same one. Any thread.
class ChangeBell {
public:
    /// Called in the thread of the ringer, who waits: note it down and return.
    using Ear = std::function<void(const QList<Change>&)>;

    /// \returns what unlisten() takes.
    quint64 listen(Ear ear)
    {
        const std::lock_guard lock(m_guard);
        m_ears.insert(++m_last, std::move(ear));
        return m_last;
    }
    /// The ear is not called any more once this returns. Never from within an ear.
    void unlisten(quint64 ear)
    {
        const std::lock_guard lock(m_guard);
        m_ears.remove(ear);
    }
    /// Nothing happens for no changes.
    void ring(const QList<Change>& changes)
    {
        if (changes.isEmpty()) {
            return;
        }
        const std::lock_guard lock(m_guard);
        for (const Ear& ear : std::as_const(m_ears)) {
            ear(changes);
        }
    }

private:
    std::mutex m_guard;
    QHash<quint64, Ear> m_ears;
    quint64 m_last = 0;
};

} // namespace kluis::server
