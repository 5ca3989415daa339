// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/protocol/HoursMessages.h"
#include "server/api/Caller.h"
#include "server/http/HttpMessage.h"
#include "server/store/Store.h"
#include "server/store/StoreDatabase.h"

#include <QCoreApplication>

namespace kluis::server {

/// Consultation hours (docs/decisions/0060). Read and set by whoever plans appointments, of company doctors with whom he
/// shares an employer; a doctor sets only his own. Any thread; store and clock must outlive it.
class HoursApi {
    Q_DECLARE_TR_FUNCTIONS(kluis::server::HoursApi)

public:
    HoursApi(Store& store, const Clock& clock) : m_store(store), m_clock(clock) {}

    /// `POST /v1/hours`
    [[nodiscard]] HttpResponse list(const HttpRequest& request, const Caller& caller);
    /// `POST /v1/hours/set`
    [[nodiscard]] HttpResponse set(const HttpRequest& request, const Caller& caller);

private:
    [[nodiscard]] static Result<bool> sharesEmployer(StoreDatabase& database, const Caller& caller,
                                                     const UserId& other);
    [[nodiscard]] Result<void> place(StoreDatabase& database, const protocol::SetHours& wanted,
                                     const HttpRequest& request, const Caller& caller);

    Store& m_store;
    const Clock& m_clock;
};

} // namespace kluis::server
