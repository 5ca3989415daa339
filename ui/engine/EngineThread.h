// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/engine/Engine.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace kluis::ui {

/// Runs the engine in a thread of its own, so that the window never waits for the network, the disk or the key
/// derivation. Work is done in the order it was asked for; answers are values, handed back in the window's thread.
///
/// A running sync gives way: work asked for meanwhile is done at the next page, then the sync goes on.
/// Used from the window's thread only.
class EngineThread : public QObject {
    Q_OBJECT

public:
    explicit EngineThread(app::EngineConfig config, QObject* parent = nullptr);
    /// Lets what runs come to an end, locks the vault and joins the thread.
    ~EngineThread() override;

    /// Opens the profile; opened() or openFailed() follows.
    void open();

    /// Calls \p work with the engine in its thread, then \p done with the result in the window's thread, unless
    /// \p context is gone by then. \p work may hold move-only values such as secrets.
    template <typename Work, typename Done> void run(QObject* context, Work work, Done done)
    {
        using Answer = std::invoke_result_t<Work, app::Engine&>;
        auto shared = std::make_shared<std::optional<Work>>(std::move(work));
        const QPointer<QObject> guard(context);
        post([this, shared, done, guard](app::Engine& engine) {
            auto answer = std::make_shared<Answer>((**shared)(engine));
            shared->reset();      // what it captured lives no longer than the call needs
            reportStatus(engine); // whoever gets the answer may rely on status()
            toWindow([answer, done, guard] {
                if (guard) {
                    done(std::move(*answer));
                }
            });
        });
    }

    /// To stop a transfer with: true ends it.
    using Stop = std::shared_ptr<std::atomic<bool>>;
    /// As run(), for work that takes long, tells how far it is and can go on where it stopped: fetching a document. It
    /// gives way to other work as a sync does, and a sync gives way to it. \p work takes the engine and a
    /// ProgressHandler, and may be called again; \p tell hears of progress in the window's thread.
    template <typename Tell, typename Work, typename Done>
    Stop transfer(QObject* context, Tell tell, Work work, Done done)
    {
        auto stop = std::make_shared<std::atomic<bool>>(false);
        runTransfer(QPointer<QObject>(context), stop, tell, std::make_shared<Work>(std::move(work)), done);
        return stop;
    }
    /// Ends it with Cancelled, also while the server is silent.
    void stopTransfer(const Stop& stop);

    /// Starts a sync unless one runs. syncProgress(), then syncFinished() or syncFailed().
    void sync(bool full = false);
    void cancelSync();
    /// Has the server say when there is something to come for: listenStands(), nudged(), at last listenEnded(). What
    /// listened before ends unheard.
    void listen();
    void stopListening();
    /// See Engine::setThrifty(); counts from the next piece of work.
    void setThrifty(bool thrifty);
    [[nodiscard]] bool isSyncing() const { return m_syncing; }
    /// As of the last finished piece of work.
    [[nodiscard]] const app::EngineStatus& status() const { return m_status; }
    /// Short name and name of each employer that the person has a grant for, for a box to choose from.
    [[nodiscard]] QList<std::pair<QString, QString>> employers() const;

Q_SIGNALS:
    void opened();
    void openFailed(const kluis::Error& error);
    void statusChanged(const kluis::app::EngineStatus& status);
    void syncStarted();
    void syncProgress(const kluis::app::SyncProgress& progress);
    void syncFinished(const kluis::app::SyncReport& report);
    void syncFailed(const kluis::Error& error);
    void listenStands();
    void nudged(const kluis::protocol::EventNudge& nudge);
    void listenEnded(const kluis::app::ListenEnd& end);

private:
    class Room;

    template <typename Tell, typename Work, typename Done>
    void runTransfer(const QPointer<QObject>& guard, const Stop& stop, Tell tell, std::shared_ptr<Work> work, Done done)
    {
        using Answer = std::invoke_result_t<Work, app::Engine&, const app::ProgressHandler&>;
        postTransfer(stop, [this, guard, stop, tell, work, done](app::Engine& engine) {
            bool gaveWay = false;
            const auto handler = [&](const app::SyncProgress& progress) {
                toWindow([guard, stop, tell, progress] {
                    if (guard && !*stop) {
                        tell(progress);
                    }
                });
                gaveWay = m_waiting > 0;
                return !*stop && !gaveWay;
            };
            auto answer = std::make_shared<Answer>((*work)(engine, handler));
            const bool again = (gaveWay || m_waiting > 0) && !*answer && answer->error().code() == ErrorCode::Cancelled;
            reportStatus(engine);
            toWindow([this, guard, stop, tell, work, done, answer, again] {
                if (guard && again && !*stop) {
                    runTransfer(guard, stop, tell, work, done);
                } else if (guard) {
                    done(std::move(*answer));
                }
            });
        });
    }
    void post(std::function<void(app::Engine&)> job);
    void postTransfer(const Stop& stop, std::function<void(app::Engine&)> job);
    void toWindow(std::function<void()> job);
    void giveWay();
    void runSync(bool full);
    void tidy();
    [[nodiscard]] app::ListenHandler listenHandler();
    void endSync(const Result<app::SyncReport>& report);
    void reportStatus(app::Engine& engine);

    app::EngineConfig m_config;
    QThread m_thread;
    Room* m_room; ///< lives in m_thread, deleted there
    app::EngineStatus m_status;
    bool m_syncing = false;
    quint64 m_listening = 0;       ///< what an earlier stream still says is not heard
    std::atomic<int> m_waiting{0}; ///< jobs posted and not begun
    std::atomic<int> m_transfersWaiting{0};
    std::atomic<const void*> m_transfer{nullptr}; ///< the Stop of the one that runs
    std::atomic<bool> m_cancelled{false};
    std::atomic<bool> m_isAsking{false}; ///< a sync is at work in the engine's thread
    QTimer m_grace;                      ///< how long a job waits for the server to answer somebody else's question
    app::Engine* m_engine = nullptr;     ///< once open; for cancel(), which any thread may call
};

} // namespace kluis::ui
