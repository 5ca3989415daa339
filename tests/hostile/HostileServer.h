// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Result.h"
#include "server/Service.h"
#include "server/admin/DataFolder.h"
#include "server/http/Listener.h"
#include "tests/hostile/Twist.h"

#include <QString>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace kluis::test {

/// The real server, in the hands of somebody who changes what it says: its keys, its certificate, its data folder, its
/// endpoints, and between them and the listener one twist at a time. What clients sent it is kept in memory, since that
/// is what an operator would have. tell() from one thread.
class HostileServer {
public:
    /// Serves \p folder on a free port of 127.0.0.1, honestly at first. Errors: as DataFolder, Service and Listener.
    [[nodiscard]] static Result<std::unique_ptr<HostileServer>> start(const QString& folder);

    [[nodiscard]] quint16 port() const { return m_listener->port(); }

    /// A line of the test's: `twist NAME`, `honest`, `clock MILLIS` (and checkpoints of
    /// the audit log where they are due then), `data DIR` (another copy of the folder from now on),
    /// `take DIR` (puts another copy's operations behind this one's, as if two servers had always been one),
    /// `person USER` (whose computers approve each other next, hexadecimal),
    /// `accomplice USER IDENTITY ENCRYPTION DEVICE KEY` (a member's id, identity seed and encryption key, and a computer's
    /// id and seed), `orders BYTES BYTES` (to wipe the victim's computer, and another; all hexadecimal), `seen WORD` (whether any request
    /// held it: `yes` or `no`), `bent` (how many answers the twist changed, what it planted counted as one).
    /// \returns the answer, `ok` where there is nothing to say; a failure's detail says what was wrong with the line.
    [[nodiscard]] Result<QByteArray> tell(const QByteArray& line);

private:
    /// Stands still until the test moves it.
    class SetClock final : public Clock {
    public:
        [[nodiscard]] std::int64_t unixMillis() const override { return now; }
        std::atomic<std::int64_t> now = SystemClock().unixMillis();
    };

    HostileServer() = default;
    [[nodiscard]] Result<void> serve(const QString& folder);
    [[nodiscard]] server::HttpResponse handle(const server::HttpRequest& request);
    void rememberApproval(const server::HttpRequest& request);
    void rememberBlob(const server::HttpRequest& request);
    [[nodiscard]] Result<QByteArray> take(const QString& folder);
    [[nodiscard]] Result<QByteArray> setAccomplice(const QList<QByteArray>& words);
    [[nodiscard]] Result<QByteArray> beginTwist(const QByteArray& name);

    SetClock m_clock;
    std::mutex m_guard; // of everything below but the listener: one request after the other
    std::optional<server::DataFolder> m_data;
    std::unique_ptr<server::Service> m_service;
    std::unique_ptr<Operator> m_operator;
    std::optional<Operator::Accomplice> m_accomplice;
    const Twist* m_twist = nullptr;
    int m_bent = 0;
    QByteArray m_seen;
    std::unique_ptr<server::Listener> m_listener; // last: ends first
};

} // namespace kluis::test
