// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/domain/Role.h"
#include "server/Service.h"
#include "server/admin/DataFolder.h"
#include "server/http/Listener.h"
#include "tests/support/TestClient.h"
#include "tests/support/TestDatabase.h"

#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace kluis::test {

/// The time a test sets.
class ManualClock final : public Clock {
public:
    [[nodiscard]] std::int64_t unixMillis() const override { return m_now; }
    void advanceSeconds(std::int64_t seconds) { m_now += seconds * 1000; }

private:
    std::atomic<std::int64_t> m_now{SystemClock().unixMillis()};
};

/// A real server inside the test's process: its own data folder, encrypted store and TLS listener on a free loopback
/// port. Its clock is the test's, and its clients'.
class TestServer {
public:
    /// \p hosts: names of its certificate; none: this machine's.
    explicit TestServer(const QStringList& hosts = {});
    ~TestServer();

    [[nodiscard]] quint16 port() const { return m_listener->port(); }
    [[nodiscard]] ManualClock& clock() { return m_clock; }
    [[nodiscard]] server::Store& store() { return m_data->store(); }
    [[nodiscard]] const server::ServerKeys& keys() const { return m_data->keys(); }
    [[nodiscard]] QString folder() const { return m_data->path(); }

    /// What the next start listens with.
    server::ListenerOptions options;
    /// What the next start allows documents.
    server::BlobLimits documents;
    /// What the next start asks of logins.
    server::LoginRules logins;
    /// Told of every request with its answer, as both are inside the encrypted connection; in the threads that answer. Of an
    /// answer that goes on, each piece is an answer of its own, in the io thread. Set before anybody asks.
    std::function<void(const server::HttpRequest&, const server::HttpResponse&)> overhear;

    /// Changes answers before they go out, as another version of the server would give them; else as overhear.
    std::function<void(const server::HttpRequest&, server::HttpResponse&)> bend;

    /// Stops listening, as when the machine is off.
    void stop() { m_listener.reset(); }
    /// Leaves its folder to another program, for good.
    void leave();
    /// How many clients listen for changes.
    [[nodiscard]] qsizetype listeners() { return m_service->listeners(); }
    /// How many requests were let through although TLS was opened on their way.
    [[nodiscard]] quint64 inspected() const { return m_service->inspected(); }
    /// What a running server does once an hour: ends what is over.
    void sweep();
    /// Stops listening, closes the store and starts again on another port with the same data.
    void restart();
    /// The same, on the port that it has, where its clients look for it.
    void restartInPlace();

    /// Adds a person (and the employers, when new) and returns the enrolment code.
    [[nodiscard]] QString addUser(const QString& login, domain::Role role, const QStringList& employers = {},
                                  const QString& department = {});
    /// Gives somebody another employer, made when it is new.
    void grant(const QString& login, const QString& employer);
    /// Takes an employer from somebody.
    void revoke(const QString& login, const QString& employer);
    /// Closes somebody's account, as `kluis-server user disable` does.
    void disable(const QString& login);
    /// What a dishonest or restored server does: only the first \p length entries are left.
    void forgetMedicalLogAfter(qint64 length);
    [[nodiscard]] TenantId tenant(const QString& shortName);

    /// A client of nobody yet.
    [[nodiscard]] std::unique_ptr<TestClient> client();
    /// Adds, enrols and logs in a person; null and a message on stderr when any of it fails.
    [[nodiscard]] std::unique_ptr<TestClient> loggedIn(const QString& login, domain::Role role,
                                                       const QStringList& employers = {},
                                                       const QString& department = {});

private:
    void start();

    QTemporaryDir m_folder;
    std::unique_ptr<TestDatabase> m_database = TestDatabase::makeIfWanted(); ///< null: the embedded store
    ManualClock m_clock;
    std::optional<server::DataFolder> m_data;
    std::unique_ptr<server::Service> m_service;
    std::unique_ptr<server::Listener> m_listener;
};

} // namespace kluis::test
