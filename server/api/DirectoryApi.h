// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/DirectoryMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/AccountStore.h"
#include "server/store/Store.h"
#include "server/store/StoreDatabase.h"

#include <QMap>

namespace kluis::server {

/// `POST /v1/directory`: the colleagues a caller may know of, with the certificates readers check signatures by.
/// They are the people of the employers the caller has a grant for, whoever ever wrote in those employers'
/// dossiers (their operations must stay verifiable after they left), the caller, and the server itself. Any
/// thread; the store must outlive it.
class DirectoryApi {
public:
    explicit DirectoryApi(Store& store) : m_store(store) {}

    [[nodiscard]] HttpResponse directory(const HttpRequest& request, const Caller& caller);
    [[nodiscard]] Result<protocol::Directory> of(const Caller& caller);

private:
    using SharedTenants = QMap<UserId, QList<TenantId>>;
    static Result<SharedTenants> peopleAround(StoreDatabase& database, const Caller& caller);
    static Result<protocol::DirectoryUser> describe(StoreDatabase& database, const Account& account,
                                                    const QList<TenantId>& shared);

    Store& m_store;
};

} // namespace kluis::server
