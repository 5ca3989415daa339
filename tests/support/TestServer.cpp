// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestServer.h"

#include "core/crypto/Initialise.h"
#include "server/admin/UserAdministration.h"
#include "server/api/EnrolmentService.h"
#include "server/http/HttpStream.h"
#include "tests/support/PlainEmployer.h"

#include <cstdio>

namespace kluis::test {

namespace {

/// An answer that goes on, piece by piece, with somebody who listens in.
class HeardStream final : public server::HttpStream {
public:
    HeardStream(std::shared_ptr<server::HttpStream> stream, server::HttpRequest request,
                decltype(TestServer::overhear) overhear)
        : m_stream(std::move(stream)), m_request(std::move(request)), m_overhear(std::move(overhear))
    {
    }

    void onReady(std::function<void()> ready) override { m_stream->onReady(std::move(ready)); }
    [[nodiscard]] std::optional<QByteArray> take() override
    {
        auto words = m_stream->take();
        hear(words.value_or(QByteArray()));
        return words;
    }
    [[nodiscard]] bool mayGoOn() override { return m_stream->mayGoOn(); }
    [[nodiscard]] QByteArray heartbeat() const override { return m_stream->heartbeat(); }
    [[nodiscard]] QByteArray farewell(bool isDraining) const override
    {
        QByteArray words = m_stream->farewell(isDraining);
        hear(words);
        return words;
    }

private:
    void hear(const QByteArray& words) const
    {
        if (!words.isEmpty()) {
            server::HttpResponse piece;
            piece.body = words;
            piece.contentType = "text/event-stream";
            m_overhear(m_request, piece);
        }
    }

    std::shared_ptr<server::HttpStream> m_stream;
    server::HttpRequest m_request;
    decltype(TestServer::overhear) m_overhear;
};

[[noreturn]] void giveUp(const Error& error)
{
    std::fprintf(stderr, "the test's server: %s (%s)\n", qPrintable(error.sentence()), qPrintable(error.detail()));
    std::abort();
}

template <typename T> T orGiveUp(Result<T> result)
{
    if (!result) {
        giveUp(result.error());
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

} // namespace

TestServer::TestServer(const QStringList& hosts)
{
    if (!crypto::initialise() || !m_folder.isValid()) {
        std::abort();
    }
    server::DataFolder::Plan plan;
    plan.folder = m_folder.filePath(QStringLiteral("data"));
    plan.practiceName = QStringLiteral("Arbodienst De Test");
    plan.environment = domain::Environment::Test;
    plan.hosts = hosts;
    if (m_database) {
        plan.database = m_database->target();
    }
    m_data.emplace(orGiveUp(server::DataFolder::create(plan)));
    start();
}

TestServer::~TestServer() = default;

void TestServer::start()
{
    m_service = orGiveUp(server::Service::make(*m_data, m_clock, documents, logins));
    server::ListenerOptions here = options;
    here.certificateFile = m_data->certificateFile();
    here.keyFile = m_data->privateKeyFile();
    m_listener =
        orGiveUp(server::Listener::start(here, [this, service = m_service.get()](const server::HttpRequest& request) {
            server::HttpResponse response = service->handle(request);
            if (bend) {
                bend(request, response);
            }
            if (overhear) {
                overhear(request, response);
                if (response.stream) {
                    response.stream = std::make_shared<HeardStream>(std::move(response.stream), request, overhear);
                }
            }
            return response;
        }));
}

void TestServer::sweep()
{
    orGiveUp(m_service->sweep());
}

void TestServer::leave()
{
    m_listener.reset();
    m_service.reset();
    m_data.reset();
}

void TestServer::restart()
{
    const QString folder = m_data->path();
    leave();
    m_data.emplace(orGiveUp(server::DataFolder::open(folder)));
    start();
}

void TestServer::restartInPlace()
{
    options.port = port();
    restart();
}

QString TestServer::addUser(const QString& login, domain::Role role, const QStringList& employers,
                            const QString& department)
{
    const qint64 now = m_clock.unixMillis();
    return orGiveUp(store().write<QString>([&](server::StoreDatabase& database) -> Result<QString> {
        server::AccountStore accounts(database);
        const server::Account account = orGiveUp(accounts.addUser(login, {}, role, now));
        for (const QString& employer : employers) {
            auto tenant = orGiveUp(accounts.tenant(employer));
            if (!tenant) {
                tenant = orGiveUp(addPlainEmployer(database, employer, {}, now));
            }
            orGiveUp(accounts.grant(account.id, tenant->id, department, now));
        }
        return orGiveUp(server::EnrolmentService(database, keys()).issueCode(account.id, now)).toText();
    }));
}

void TestServer::grant(const QString& login, const QString& employer)
{
    const qint64 now = m_clock.unixMillis();
    orGiveUp(store().write<bool>([&](server::StoreDatabase& database) -> Result<bool> {
        server::AccountStore accounts(database);
        const auto account = orGiveUp(accounts.account(login));
        auto found = orGiveUp(accounts.tenant(employer));
        if (!found) {
            found = orGiveUp(addPlainEmployer(database, employer, {}, now));
        }
        orGiveUp(accounts.grant(account->id, found->id, {}, now));
        return true;
    }));
}

void TestServer::revoke(const QString& login, const QString& employer)
{
    orGiveUp(store().write<bool>([&](server::StoreDatabase& database) -> Result<bool> {
        server::UserAdministration people(database, keys(), m_clock);
        orGiveUp(people.revoke(orGiveUp(people.find(login)), employer));
        return true;
    }));
}

void TestServer::disable(const QString& login)
{
    orGiveUp(store().write<bool>([&](server::StoreDatabase& database) -> Result<bool> {
        server::UserAdministration people(database, keys(), m_clock);
        orGiveUp(people.setDisabled(orGiveUp(people.find(login)), true));
        return true;
    }));
}

void TestServer::forgetMedicalLogAfter(qint64 length)
{
    orGiveUp(store().write<bool>([&](server::StoreDatabase& database) -> Result<bool> {
        orGiveUp(database.run("DELETE FROM medical_log WHERE seq > ?1", length));
        return true;
    }));
}

TenantId TestServer::tenant(const QString& shortName)
{
    return orGiveUp(store().read<TenantId>([&](server::StoreDatabase& database) -> Result<TenantId> {
        const auto found = orGiveUp(server::AccountStore(database).tenant(shortName));
        return found ? found->id : TenantId();
    }));
}

std::unique_ptr<TestClient> TestServer::client()
{
    return std::make_unique<TestClient>(port(), m_clock);
}

std::unique_ptr<TestClient> TestServer::loggedIn(const QString& login, domain::Role role, const QStringList& employers,
                                                 const QString& department)
{
    auto person = client();
    auto done = person->enrol(login, addUser(login, role, employers, department));
    if (done) {
        const auto session = person->login();
        done = session ? Result<void>() : Result<void>(failure(session));
    }
    if (!done) {
        std::fprintf(stderr, "%s could not log in: %s %s\n", qPrintable(login), qPrintable(done.error().sentence()),
                     qPrintable(done.error().detail()));
        return nullptr;
    }
    return person;
}

} // namespace kluis::test
