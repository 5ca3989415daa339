// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/SyncPace.h"

#include "ui/engine/EngineThread.h"

namespace kluis::ui {

SyncPace::SyncPace(EngineThread& engine, app::SyncRhythm::Manner manner, QObject* parent)
    : QObject(parent), m_engine(engine), m_rhythm(manner, app::SyncRhythm::realChance())
{
    m_since.start();
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &SyncPace::act);
    connect(&m_engine, &EngineThread::syncStarted, this, [this] { m_rhythm.syncBegan(); });
    connect(&m_engine, &EngineThread::syncFinished, this, [this](const app::SyncReport& report) {
        m_rhythm.syncSucceeded(report.reached, m_since.elapsed());
        arrange();
    });
    connect(&m_engine, &EngineThread::syncFailed, this, &SyncPace::failed);
    connect(&m_engine, &EngineThread::listenStands, this, [this] { m_rhythm.stands(m_since.elapsed()); });
    connect(&m_engine, &EngineThread::nudged, this, [this](const protocol::EventNudge& nudge) {
        m_rhythm.nudged(nudge, m_since.elapsed());
        arrange();
    });
    connect(&m_engine, &EngineThread::listenEnded, this, [this](const app::ListenEnd& end) {
        m_rhythm.listenEnded(end, m_since.elapsed());
        arrange();
    });
}

void SyncPace::begin()
{
    m_rhythm.begin(m_since.elapsed());
    act();
}

void SyncPace::end()
{
    m_rhythm.end();
    m_next.stop();
    m_engine.stopListening();
}

void SyncPace::edited()
{
    m_rhythm.edited(m_since.elapsed());
    arrange();
}

void SyncPace::networkCame()
{
    m_rhythm.networkCame(m_since.elapsed());
    arrange();
}

void SyncPace::failed(const Error& error)
{
    if (error.code() == ErrorCode::Cancelled) {
        m_rhythm.syncStopped(m_since.elapsed());
    } else {
        m_rhythm.syncFailed(m_engine.status().patienceMs, m_since.elapsed());
    }
    arrange();
}

/// Sets the timer for what is due first.
void SyncPace::arrange()
{
    qint64 first = app::SyncRhythm::never;
    for (const qint64 due : {m_rhythm.syncAt(), m_rhythm.listenAt()}) {
        if (due != app::SyncRhythm::never) {
            first = first == app::SyncRhythm::never ? due : qMin(first, due);
        }
    }
    if (first == app::SyncRhythm::never) {
        m_next.stop();
    } else {
        m_next.start(int(qMax<qint64>(0, first - m_since.elapsed())));
    }
}

void SyncPace::act()
{
    const qint64 now = m_since.elapsed();
    const auto isDue = [now](qint64 time) { return time != app::SyncRhythm::never && time <= now; };
    if (isDue(m_rhythm.listenAt())) {
        m_rhythm.listenBegan();
        m_engine.listen();
    }
    if (isDue(m_rhythm.syncAt())) {
        m_engine.sync(); // which tells syncStarted()
    }
    arrange();
}

} // namespace kluis::ui
