// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/api/ServerContext.h"
#include "server/http/HttpMessage.h"
#include "server/store/StoreDatabase.h"

#include <functional>

namespace kluis::server {

/// `POST /v1/enrol/begin` and `/v1/enrol`: a person's first day over the wire. Wrong codes count against the
/// source address. Any thread.
class EnrolApi {
public:
    explicit EnrolApi(const ServerContext& context) : m_context(context) {}

    [[nodiscard]] HttpResponse begin(const HttpRequest& request);
    [[nodiscard]] HttpResponse enrol(const HttpRequest& request);

private:
    /// Runs \p work unless the address must wait; a refused code is counted.
    HttpResponse throttled(const HttpRequest& request,
                           const std::function<Result<QByteArray>(StoreDatabase&, qint64 now)>& work);

    ServerContext m_context;
};

} // namespace kluis::server
