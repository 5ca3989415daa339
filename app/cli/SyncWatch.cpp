// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/SyncWatch.h"

#include "core/protocol/RejectReason.h"

namespace kluis::app {

namespace {

/// What may be otherwise the next time.
bool isPassing(const Error& error)
{
    if (error.detail() == QLatin1String(protocol::reason::cannotStore)) {
        return true; // the server's disk, not ours
    }
    switch (error.code()) {
    case ErrorCode::Unreachable:
    case ErrorCode::Busy:
    case ErrorCode::Throttled:
    case ErrorCode::Internal: // the server's own trouble
    case ErrorCode::Malformed:
        return true;
    default:
        return false;
    }
}

} // namespace

void SyncWatch::Post::put(std::function<void(SyncRhythm&, qint64 now)> letter)
{
    {
        const std::lock_guard lock(guard);
        letters.append(std::move(letter));
    }
    came.notify_one();
}

SyncWatch::SyncWatch(Engine& engine, SyncRhythm::Manner manner)
    : m_engine(engine), m_rhythm(manner, SyncRhythm::realChance())
{
    m_since.start();
}

SyncWatch::~SyncWatch()
{
    m_engine.stopListening();
}

Error SyncWatch::run(const ProgressHandler& progress, const Report& report)
{
    bool isFirst = true;
    m_rhythm.begin(m_since.elapsed());
    for (;; waitAndRead()) {
        if (isDue(m_rhythm.listenAt())) {
            m_rhythm.listenBegan();
            listen();
        }
        if (!isDue(m_rhythm.syncAt())) {
            continue;
        }
        m_rhythm.syncBegan();
        const auto done = m_engine.sync(false, progress);
        if (done) {
            m_rhythm.syncSucceeded(done->reached, m_since.elapsed());
            if (isFirst || done->pulled > 0 || done->pushed > 0 || done->refused > 0) {
                report(*done);
            }
            isFirst = false;
        } else if (isPassing(done.error())) {
            m_rhythm.syncFailed(m_engine.status().patienceMs, m_since.elapsed());
        } else {
            return done.error();
        }
    }
}

void SyncWatch::listen()
{
    ListenHandler handler;
    handler.stands = [post = m_post] { post->put([](SyncRhythm& rhythm, qint64 now) { rhythm.stands(now); }); };
    handler.nudged = [post = m_post](const protocol::EventNudge& nudge) {
        post->put([nudge](SyncRhythm& rhythm, qint64 now) { rhythm.nudged(nudge, now); });
    };
    handler.ended = [post = m_post](const ListenEnd& end) {
        post->put([end](SyncRhythm& rhythm, qint64 now) { rhythm.listenEnded(end, now); });
    };
    if (const auto begun = m_engine.listen(handler); !begun) {
        handler.ended({});
    }
}

bool SyncWatch::isDue(qint64 time) const
{
    return time != SyncRhythm::never && time <= m_since.elapsed();
}

void SyncWatch::waitAndRead()
{
    constexpr qint64 longest = 60'000;
    qint64 pause = longest;
    for (const qint64 due : {m_rhythm.syncAt(), m_rhythm.listenAt()}) {
        if (due != SyncRhythm::never) {
            pause = qMin(pause, qMax<qint64>(0, due - m_since.elapsed()));
        }
    }
    std::unique_lock lock(m_post->guard);
    m_post->came.wait_for(lock, std::chrono::milliseconds(pause), [this] { return !m_post->letters.isEmpty(); });
    const auto letters = std::exchange(m_post->letters, {});
    lock.unlock();
    for (const auto& letter : letters) {
        letter(m_rhythm, m_since.elapsed());
    }
}

} // namespace kluis::app
