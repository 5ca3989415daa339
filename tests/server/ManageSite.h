// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/ManageMessages.h"
#include "tests/server/AuditEntries.h"
#include "tests/support/TestServer.h"

#include <algorithm>

namespace kluis::test {

inline const QString vermeer = QStringLiteral("vermeer");
inline const QString jansen = QStringLiteral("jansen");

/// A server and the functional administrator of the whole practice, logged in just now.
struct ManageSite {
    TestServer server;
    std::unique_ptr<TestClient> admin = server.loggedIn(QStringLiteral("beheer"), domain::Role::Administrator);

    /// The page as \p who gets it; empty when refused.
    static protocol::ManagedPage page(TestClient& who)
    {
        const auto body = who.call("/v1/manage", protocol::ManagedRequest{}.encode());
        const auto page = body ? protocol::ManagedPage::decode(*body) : failure(body);
        return page ? *page : protocol::ManagedPage();
    }
    static QStringList logins(TestClient& who)
    {
        QStringList names;
        const auto accounts = page(who).accounts;
        for (const QByteArray& bytes : accounts) {
            names.append(protocol::ManagedAccount::decode(bytes).value_or(protocol::ManagedAccount()).login);
        }
        return names;
    }
    protocol::ManagedAccount account(const QString& login)
    {
        const auto accounts = page(*admin).accounts;
        for (const QByteArray& bytes : accounts) {
            if (const auto account = protocol::ManagedAccount::decode(bytes); account && account->login == login) {
                return *account;
            }
        }
        return {};
    }
    UserId invite(const QString& login, domain::Role role, const QStringList& employers = {})
    {
        (void)server.addUser(login, role, employers);
        return account(login).id;
    }
    protocol::AccountAct act(const QString& login) { return {.user = account(login).id}; }
    /// The newest entry of this kind in the practice's chain or in an employer's.
    server::ServerEvent entry(server::ServerEventKind kind, const TenantId& chain = {})
    {
        const auto entries = auditEntries(server.store(), chain);
        const auto newest = std::find_if(entries.rbegin(), entries.rend(),
                                         [kind](const server::ServerEvent& event) { return event.kind == kind; });
        return newest == entries.rend() ? server::ServerEvent() : *newest;
    }
};

inline protocol::NewAccount newcomer(const QString& login, domain::Role role, const QStringList& employers)
{
    return {login, QStringLiteral("Nieuw Iemand"), role, employers, {}, {}};
}

} // namespace kluis::test
