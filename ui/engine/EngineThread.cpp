// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/engine/EngineThread.h"

#include "app/crash/CrashHandler.h"

namespace kluis::ui {

namespace {

constexpr int graceMs = 300;

} // namespace

/// Lives in the engine's thread and owns the engine there.
class EngineThread::Room : public QObject {
public:
    std::unique_ptr<app::Engine> engine;
};

EngineThread::EngineThread(app::EngineConfig config, QObject* parent)
    : QObject(parent), m_config(std::move(config)), m_room(new Room)
{
    m_thread.setObjectName(QStringLiteral("engine"));
    m_room->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_room, [] { app::CrashHandler::guardThread("engine"); });
    // The engine closes its files in the thread that opened them.
    connect(&m_thread, &QThread::finished, m_room, &QObject::deleteLater);
    m_thread.start();
    m_grace.setInterval(graceMs);
    connect(&m_grace, &QTimer::timeout, this, &EngineThread::giveWay);
}

EngineThread::~EngineThread()
{
    cancelSync();
    QMetaObject::invokeMethod(
        m_room,
        [room = m_room] {
            if (room->engine) {
                room->engine->lock();
            }
            QThread::currentThread()->quit(); // behind every edit asked for before
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

void EngineThread::open()
{
    QMetaObject::invokeMethod(
        m_room,
        [this] {
            auto opened = app::Engine::open(m_config);
            if (!opened) {
                const Error error = opened.error();
                toWindow([this, error] { Q_EMIT openFailed(error); });
                return;
            }
            m_room->engine = std::move(*opened);
            reportStatus(*m_room->engine);
            toWindow([this, engine = m_room->engine.get()] {
                m_engine = engine;
                Q_EMIT this->opened();
            });
        },
        Qt::QueuedConnection);
}

/// A sync or a transfer that waits for a silent server does not keep the person waiting: its request is given up, and it
/// goes on behind what the person asked for. Sending again is safe.
void EngineThread::giveWay()
{
    if (m_waiting == 0) {
        m_grace.stop();
    } else if (m_engine != nullptr && (m_isAsking || m_transfer != nullptr)) {
        m_engine->cancel();
    }
}

void EngineThread::post(std::function<void(app::Engine&)> job)
{
    ++m_waiting;
    if (!m_grace.isActive()) {
        m_grace.start();
    }
    QMetaObject::invokeMethod(
        m_room,
        [this, job = std::move(job)] {
            --m_waiting;
            if (m_room->engine) {
                job(*m_room->engine);
            }
        },
        Qt::QueuedConnection);
}

void EngineThread::postTransfer(const Stop& stop, std::function<void(app::Engine&)> job)
{
    ++m_transfersWaiting;
    QMetaObject::invokeMethod(
        m_room,
        [this, stop, job = std::move(job)] {
            --m_transfersWaiting;
            if (m_room->engine) {
                m_transfer = stop.get();
                job(*m_room->engine);
                m_transfer = nullptr;
            }
        },
        Qt::QueuedConnection);
}

void EngineThread::stopTransfer(const Stop& stop)
{
    *stop = true;
    if (m_transfer == stop.get() && m_engine != nullptr) {
        m_engine->cancel();
    }
}

void EngineThread::toWindow(std::function<void()> job)
{
    QMetaObject::invokeMethod(this, std::move(job), Qt::QueuedConnection);
}

void EngineThread::reportStatus(app::Engine& engine)
{
    const app::EngineStatus status = engine.status();
    toWindow([this, status] {
        m_status = status;
        Q_EMIT statusChanged(m_status);
    });
}

QList<std::pair<QString, QString>> EngineThread::employers() const
{
    QList<std::pair<QString, QString>> all;
    for (const auto& tenant : m_status.tenants) {
        all.append({tenant.shortName, tenant.name});
    }
    return all;
}

void EngineThread::sync(bool full)
{
    if (m_syncing) {
        return;
    }
    m_syncing = true;
    m_cancelled = false;
    Q_EMIT syncStarted();
    runSync(full);
}

void EngineThread::cancelSync()
{
    m_cancelled = true;
    if (m_syncing && m_engine != nullptr) {
        m_engine->cancel(); // a silent server does not keep the person waiting
    }
}

app::ListenHandler EngineThread::listenHandler()
{
    const quint64 mine = ++m_listening;
    // Called in the network's thread: only hands on.
    const auto hear = [this, mine](auto say) {
        toWindow([this, mine, say] {
            if (mine == m_listening) {
                say();
            }
        });
    };
    return {
        .stands = [this, hear] { hear([this] { Q_EMIT listenStands(); }); },
        .nudged = [this, hear](const protocol::EventNudge& nudge) { hear([this, nudge] { Q_EMIT nudged(nudge); }); },
        .ended = [this, hear](const app::ListenEnd& end) { hear([this, end] { Q_EMIT listenEnded(end); }); }};
}

void EngineThread::listen()
{
    post([handler = listenHandler()](app::Engine& engine) {
        // A server that can't be asked who it is can't be listened to either.
        if (const auto begun = engine.listen(handler); !begun) {
            handler.ended({});
        }
    });
}

void EngineThread::stopListening()
{
    ++m_listening;
    post([](app::Engine& engine) { engine.stopListening(); });
}

void EngineThread::setThrifty(bool thrifty)
{
    post([this, thrifty](app::Engine& engine) {
        engine.setThrifty(thrifty);
        reportStatus(engine);
    });
}

void EngineThread::runSync(bool full)
{
    QMetaObject::invokeMethod(
        m_room,
        [this, full] {
            if (!m_room->engine) {
                toWindow([this] { m_syncing = false; });
                return;
            }
            m_isAsking = true;
            auto report = m_room->engine->sync(full, [this](const app::SyncProgress& progress) {
                toWindow([this, progress] {
                    if (m_syncing) {
                        Q_EMIT syncProgress(progress);
                    }
                });
                return !m_cancelled && m_waiting == 0 && m_transfersWaiting == 0;
            });
            m_isAsking = false;
            reportStatus(*m_room->engine);
            if (report) {
                tidy();
            }
            // Jobs that interrupted the sync stand in the queue before its next part.
            const bool interrupted = (m_waiting > 0 || m_transfersWaiting > 0) && !m_cancelled;
            toWindow([this, report, interrupted] {
                const bool gaveWay = interrupted && !report && report.error().code() == ErrorCode::Cancelled;
                if (gaveWay && !m_cancelled) {
                    runSync(false);
                } else {
                    endSync(report);
                }
            });
        },
        Qt::QueuedConnection);
}

/// In the engine's thread: one piece after the other, each behind what the person asked for meanwhile.
void EngineThread::tidy()
{
    QMetaObject::invokeMethod(
        m_room,
        [this] {
            if (m_room->engine && m_room->engine->tidy().value_or(false)) {
                tidy();
            }
        },
        Qt::QueuedConnection);
}

void EngineThread::endSync(const Result<app::SyncReport>& report)
{
    m_syncing = false;
    if (report) {
        Q_EMIT syncFinished(*report);
    } else {
        Q_EMIT syncFailed(report.error());
    }
}

} // namespace kluis::ui
